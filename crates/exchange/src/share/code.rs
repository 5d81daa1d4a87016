//! The code that opens a sealed message: twelve digits, told by voice beside it. Digits,
//! because both sides may not speak one language.

/// How many digits there are.
pub const DIGITS: usize = 12;

/// A code of twelve digits.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SpokenCode([u8; DIGITS]);

impl SpokenCode {
    /// A code from chance. Each byte is one of 0 to 249 or is passed over, so that no digit
    /// comes more often; nothing where too few are left.
    pub fn of_chance(chance: &[u8]) -> Option<Self> {
        let mut digits = chance
            .iter()
            .filter(|byte| **byte < 250)
            .map(|byte| byte % 10);
        let mut code = [0; DIGITS];
        for place in &mut code {
            *place = digits.next()?;
        }
        Some(Self(code))
    }

    /// A code as somebody types it, with whatever stands between its digits.
    pub fn parse(text: &str) -> Option<Self> {
        let mut code = [0; DIGITS];
        let mut digits = text.chars().filter_map(digit);
        for place in &mut code {
            *place = digits.next()?;
        }
        let is_other = |letter: char| letter.is_alphabetic();
        (digits.next().is_none() && !text.contains(is_other)).then_some(Self(code))
    }

    /// The digits in a row: what a key is made of.
    pub fn digits(self) -> String {
        self.0
            .iter()
            .map(|digit| char::from(b'0' + digit))
            .collect()
    }

    /// The digits in groups of four, to be read out.
    pub fn spoken(self) -> String {
        let digits = self.digits();
        [&digits[..4], &digits[4..8], &digits[8..]].join(" ")
    }
}

/// A digit in any writing that keyboards have.
fn digit(letter: char) -> Option<u8> {
    let zeros = ['0', '\u{ff10}', '\u{660}', '\u{6f0}'];
    zeros.into_iter().find_map(|zero| {
        let distance = u32::from(letter).checked_sub(u32::from(zero))?;
        u8::try_from(distance).ok().filter(|digit| *digit < 10)
    })
}

impl std::fmt::Debug for SpokenCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SpokenCode")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        let code = SpokenCode::of_chance(&[255, 4, 8, 2, 7, 251, 1, 9, 3, 5, 0, 2, 6, 14]).unwrap();
        assert_eq!(code.spoken(), "4827 1935 0264");
        for typed in [
            "482719350264",
            " 4827-1935-0264 ",
            "4827 1935\u{a0}0264",
            "４８２７　１９３５　０２６４",
            "٤٨٢٧ ١٩٣٥ ٠٢٦٤",
        ] {
            assert_eq!(SpokenCode::parse(typed), Some(code), "{typed}");
        }
        for typed in [
            "",
            "4827 1935 026",
            "4827 1935 02641",
            "48271935026x",
            "4827 1935 o264",
        ] {
            assert_eq!(SpokenCode::parse(typed), None, "{typed}");
        }
        assert_eq!(SpokenCode::of_chance(&[255; 40]), None);
    }
}
