//! A message as text: whole in a link, or cut into parts that are each one picture.
//!
//! A part says which it is, of how many, and which message it belongs to, so that parts
//! may come in any order, twice, or from two messages, and are put together only when all
//! of one are there. Its letters are those that a QR code packs most tightly; they may
//! stand in an address, too.

use data_encoding::{BASE32_NOPAD, BASE64URL_NOPAD};
use sha2::{Digest, Sha256};

use super::message::{MOST_BYTES, ShareError};

/// The most parts that a message is cut into.
pub const MOST_PARTS: usize = 8;

/// The most bytes in one picture: one of this size can be photographed from a telephone.
pub const PART_BYTES: usize = 620;

/// What begins the text of a part, and of a whole message.
const PART: &str = "Q1";
const WHOLE: &str = "L1";

/// One part of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessagePart {
    /// Which it is, counted from 1.
    pub number: usize,
    /// Of how many.
    pub of: usize,
    /// What tells its message from others.
    pub mark: String,
    /// Its piece of the message.
    bytes: Vec<u8>,
}

/// A text that came in by a link or a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CameText {
    /// A whole message.
    Whole(Vec<u8>),
    /// One part of a message.
    Part(MessagePart),
}

/// A whole message as text, for a link.
pub fn whole(bytes: &[u8]) -> String {
    [WHOLE, ".", &BASE64URL_NOPAD.encode(bytes)].concat()
}

/// A message in parts, each as text; nothing where it is too large for pictures.
pub fn cut(bytes: &[u8]) -> Option<Vec<String>> {
    let of = bytes.len().div_ceil(PART_BYTES).max(1);
    if of > MOST_PARTS {
        return None;
    }
    let mark = mark(bytes);
    // Parts of one size: none is harder to photograph than another.
    let size = bytes.len().div_ceil(of).max(1);
    let parts = (1..).zip(bytes.chunks(size));
    let text = |(number, piece): (usize, &[u8])| {
        let (number, of) = (number.to_string(), of.to_string());
        let check = mark_of_part(piece);
        let letters = BASE32_NOPAD.encode(piece);
        [PART, &number, &of, &mark, &check, &letters].join(".")
    };
    Some(parts.map(text).collect())
}

/// Reads a text that came in.
///
/// # Errors
/// If it is no piece of a message, or was changed on its way.
pub fn read(text: &str) -> Result<CameText, ShareError> {
    if text.len() > MOST_BYTES * 2 {
        return Err(ShareError::TooLarge);
    }
    let text = text.trim();
    let (kind, rest) = text.split_once('.').ok_or(ShareError::NotOurs)?;
    match kind {
        WHOLE => {
            let bytes = BASE64URL_NOPAD.decode(rest.as_bytes());
            bytes.map(CameText::Whole).map_err(|_| ShareError::Damaged)
        }
        PART => part(rest).map(CameText::Part),
        _ if is_newer(kind) => Err(ShareError::Newer),
        _ => Err(ShareError::NotOurs),
    }
}

fn part(rest: &str) -> Result<MessagePart, ShareError> {
    let fields: Vec<&str> = rest.split('.').collect();
    let [number, of, mark, check, letters] = fields.as_slice() else {
        return Err(ShareError::Damaged);
    };
    let count = |text: &str| text.parse::<usize>().map_err(|_| ShareError::Damaged);
    let (number, of) = (count(number)?, count(of)?);
    if !(1..=MOST_PARTS).contains(&of) || !(1..=of).contains(&number) {
        return Err(ShareError::Damaged);
    }
    let bytes = BASE32_NOPAD.decode(letters.as_bytes());
    let bytes = bytes.map_err(|_| ShareError::Damaged)?;
    if mark_of_part(&bytes) != *check {
        return Err(ShareError::Damaged);
    }
    Ok(MessagePart {
        number,
        of,
        mark: (*mark).to_owned(),
        bytes,
    })
}

/// Whether a text begins as a later version of this one would.
fn is_newer(kind: &str) -> bool {
    let version = kind.strip_prefix(['Q', 'L']);
    version.is_some_and(|version| version.parse().is_ok_and(|version: u8| version > 1))
}

/// The parts of messages that came so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gathered {
    parts: Vec<MessagePart>,
}

/// What became of a part that came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartCame {
    /// It was here already.
    Known,
    /// It is here now; others are not yet.
    Waits,
    /// It belongs to another message than those before, which were put away.
    Other,
    /// It was the last: the message is whole.
    Whole(Vec<u8>),
}

impl Gathered {
    /// How many are here, and of how many; nothing while none came.
    pub fn count(&self) -> Option<(usize, usize)> {
        let first = self.parts.first()?;
        Some((self.parts.len(), first.of))
    }

    /// The numbers of those that are not here yet.
    pub fn missing(&self) -> Vec<usize> {
        let of = self.parts.first().map_or(0, |first| first.of);
        let is_missing = |number: &usize| self.parts.iter().all(|part| part.number != *number);
        (1..=of).filter(is_missing).collect()
    }

    /// Takes in one more part.
    ///
    /// # Errors
    /// If all parts are here but do not make one message.
    pub fn take(&mut self, part: MessagePart) -> Result<PartCame, ShareError> {
        let is_other = |known: &MessagePart| known.mark != part.mark || known.of != part.of;
        let came = if self.parts.iter().any(is_other) {
            self.parts.clear();
            PartCame::Other
        } else {
            PartCame::Waits
        };
        if self.parts.iter().any(|known| known.number == part.number) {
            return Ok(PartCame::Known);
        }
        self.parts.push(part);
        if !self.missing().is_empty() {
            return Ok(came);
        }
        self.parts.sort_by_key(|part| part.number);
        let bytes: Vec<u8> = self
            .parts
            .iter()
            .flat_map(|part| part.bytes.clone())
            .collect();
        let is_whole = self
            .parts
            .first()
            .is_some_and(|first| first.mark == mark(&bytes));
        self.parts.clear();
        if is_whole {
            Ok(PartCame::Whole(bytes))
        } else {
            Err(ShareError::Damaged)
        }
    }
}

fn mark(bytes: &[u8]) -> String {
    BASE32_NOPAD.encode(&Sha256::digest(bytes)[..5])
}

fn mark_of_part(bytes: &[u8]) -> String {
    BASE32_NOPAD.encode(&Sha256::digest(bytes)[5..8])
}

#[cfg(test)]
mod tests;
