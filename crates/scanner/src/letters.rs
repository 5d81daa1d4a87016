//! The letters of a Data Matrix (ISO/IEC 16022, 5.2): codewords in, text out.
//!
//! Letters stand in one of six ways of writing, and a codeword leads from one to another.
//! Unless the code says that it holds UTF-8, a byte is a letter of Latin-1. Codes in other
//! alphabets, pieces of a longer message and orders to a reader are no text.

/// The separator, where it is not the first thing: U+001D.
const SEPARATOR: u8 = 0x1d;

/// What a pack code begins with (GS1), so that its text says what it is.
const PACK: &str = "]d2";

const PAD: u8 = 129;
const C40: u8 = 230;
const BASE256: u8 = 231;
const FNC1: u8 = 232;
const UPPER: u8 = 235;
const MACRO_05: u8 = 236;
const MACRO_06: u8 = 237;
const X12: u8 = 238;
const TEXT: u8 = 239;
const EDIFACT: u8 = 240;
const ECI: u8 = 241;
/// What leads back to the first way of writing.
const BACK: u8 = 254;

/// UTF-8, as an alphabet is named in a code.
const UTF8: u8 = 26;

/// Whether bytes are letters of Latin-1 or pieces of UTF-8.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Alphabet {
    Latin1,
    Utf8,
}

/// The text that codewords say; none where they say none.
pub fn text(codewords: &[u8]) -> Option<String> {
    let (prefix, rest) = match codewords {
        [FNC1, rest @ ..] => (PACK, rest),
        all => ("", all),
    };
    let mut reading = CodewordReading {
        codewords,
        place: codewords.len() - rest.len(),
        bytes: Vec::new(),
        ending: b"",
        alphabet: Alphabet::Latin1,
    };
    reading.all()?;
    reading.bytes.extend_from_slice(reading.ending);
    let text = match reading.alphabet {
        Alphabet::Latin1 => reading.bytes.iter().copied().map(char::from).collect(),
        Alphabet::Utf8 => String::from_utf8(reading.bytes).ok()?,
    };
    Some([prefix, &text].concat())
}

/// What two codewords say where letters come in threes.
enum LetterTriple {
    Values([u8; 3]),
    /// This way of writing ends.
    Over,
}

struct CodewordReading<'a> {
    codewords: &'a [u8],
    place: usize,
    bytes: Vec<u8>,
    /// What a frame that is written in short ends with.
    ending: &'static [u8],
    alphabet: Alphabet,
}

impl CodewordReading<'_> {
    fn left(&self) -> usize {
        self.codewords.len().saturating_sub(self.place)
    }

    fn next(&mut self) -> Option<u8> {
        let codeword = self.codewords.get(self.place).copied()?;
        self.place += 1;
        Some(codeword)
    }

    /// The first way of writing: a letter, two digits, or what leads to another way.
    fn all(&mut self) -> Option<()> {
        while let Some(codeword) = self.next() {
            match codeword {
                1..=128 => self.bytes.push(codeword - 1),
                PAD => return Some(()),
                130..=229 => {
                    let digits = codeword - 130;
                    self.bytes.extend([b'0' + digits / 10, b'0' + digits % 10]);
                }
                C40 => self.triples(&CAPITALS)?,
                TEXT => self.triples(&SMALL)?,
                X12 => self.x12()?,
                EDIFACT => self.edifact()?,
                BASE256 => self.base256()?,
                FNC1 => self.bytes.push(SEPARATOR),
                UPPER => {
                    let low = self.next().filter(|low| (1..=128).contains(low))?;
                    self.bytes.push(low + 127);
                }
                MACRO_05 if self.place == 1 => self.frame(b"[)>\x1e05\x1d"),
                MACRO_06 if self.place == 1 => self.frame(b"[)>\x1e06\x1d"),
                ECI => self.alphabet()?,
                // A lone way back at the end is harmless.
                BACK if self.left() == 0 => {}
                _ => return None,
            }
        }
        Some(())
    }

    /// A frame that is written in short, such as packs in Germany bear.
    fn frame(&mut self, beginning: &[u8]) {
        self.bytes.extend_from_slice(beginning);
        self.ending = b"\x1e\x04";
    }

    /// Only Latin-1 (0 to 3 but for 2) and UTF-8, before anything is written in it.
    fn alphabet(&mut self) -> Option<()> {
        self.alphabet = match self.next()?.checked_sub(1)? {
            UTF8 if self.bytes.is_ascii() => Alphabet::Utf8,
            0 | 1 | 3 if self.alphabet == Alphabet::Latin1 => Alphabet::Latin1,
            _ => return None,
        };
        Some(())
    }

    /// The next two codewords as three values of 0 to 39. One codeword at the end is
    /// written in the first way.
    fn triple(&mut self) -> Option<LetterTriple> {
        if self.left() < 2 {
            return Some(LetterTriple::Over);
        }
        let first = self.next()?;
        if first == BACK {
            return Some(LetterTriple::Over);
        }
        let both = (u16::from(first) * 256 + u16::from(self.next()?)).checked_sub(1)?;
        let value = |value: u16| u8::try_from(value % 40).ok();
        (both < 64_000).then_some(())?;
        let values = [value(both / 1600)?, value(both / 40)?, value(both)?];
        Some(LetterTriple::Values(values))
    }

    /// Capitals or small letters, three in two codewords.
    fn triples(&mut self, set: &LetterSet) -> Option<()> {
        let (mut shift, mut high) = (0, 0);
        while let LetterTriple::Values(values) = self.triple()? {
            for value in values {
                let letter = match (shift, value) {
                    (0, 0..=2) => {
                        shift = value + 1;
                        continue;
                    }
                    (0, _) => *set.usual.get(usize::from(value) - 3)?,
                    (1, 0..=31) => value,
                    (2, 0..=26) => *SIGNS.get(usize::from(value))?,
                    (2, 27) => SEPARATOR,
                    (2, 30) => {
                        (shift, high) = (0, 128);
                        continue;
                    }
                    (3, 0..=31) => *set.other.get(usize::from(value))?,
                    _ => return None,
                };
                self.bytes.push(letter + high);
                (shift, high) = (0, 0);
            }
        }
        Some(())
    }

    fn x12(&mut self) -> Option<()> {
        while let LetterTriple::Values(values) = self.triple()? {
            for value in values {
                self.bytes.push(*X12_LETTERS.get(usize::from(value))?);
            }
        }
        Some(())
    }

    /// Four letters in three codewords.
    fn edifact(&mut self) -> Option<()> {
        /// What leads back.
        const LEFT: u8 = 31;
        while self.left() > 2 {
            let start = self.place;
            let three = [self.next()?, self.next()?, self.next()?];
            let bits = three
                .iter()
                .fold(0, |bits, &one| (bits << 8) | u32::from(one));
            for (letter, used) in [(18, 1), (12, 2), (6, 3), (0, 3)] {
                let value = u8::try_from((bits >> letter) & 63).ok()?;
                if value == LEFT {
                    self.place = start + used;
                    return Some(());
                }
                self.bytes.push(if value < 32 { value + 64 } else { value });
            }
        }
        Some(())
    }

    /// Bytes as they are, stirred.
    fn base256(&mut self) -> Option<()> {
        let count = match usize::from(self.stirred()?) {
            0 => self.left(),
            count @ ..=249 => count,
            many => (many - 249) * 250 + usize::from(self.stirred()?),
        };
        for _ in 0..count {
            let byte = self.stirred()?;
            self.bytes.push(byte);
        }
        Some(())
    }

    fn stirred(&mut self) -> Option<u8> {
        let codeword = self.next()?;
        let stir = u8::try_from(149 * self.place % 255 + 1).ok()?;
        Some(codeword.wrapping_sub(stir))
    }
}

/// The letters of a way of writing that puts three in two codewords.
struct LetterSet {
    usual: &'static [u8; 37],
    other: &'static [u8; 32],
}

const CAPITALS: LetterSet = LetterSet {
    usual: b" 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    other: b"`abcdefghijklmnopqrstuvwxyz{|}~\x7f",
};

const SMALL: LetterSet = LetterSet {
    usual: b" 0123456789abcdefghijklmnopqrstuvwxyz",
    other: b"`ABCDEFGHIJKLMNOPQRSTUVWXYZ{|}~\x7f",
};

const SIGNS: &[u8; 27] = b"!\"#$%&'()*+,-./:;<=>?@[\\]^_";

const X12_LETTERS: &[u8; 40] = b"\r*> 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

#[cfg(test)]
mod tests;
