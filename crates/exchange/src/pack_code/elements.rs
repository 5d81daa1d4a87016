//! A GS1 element string: identifiers and values one after the other, with FNC1 behind
//! every value whose length is not fixed.

use super::content::CodeFields;
use super::number::NationalScheme;
use super::refused::PackCodeError;

/// What parts fields, as text.
const FNC1: char = '\u{1d}';

/// Reads all fields.
pub(super) fn read(text: &str, found: &mut CodeFields) -> Result<(), PackCodeError> {
    let mut rest = text;
    while !rest.is_empty() {
        let length = length(rest)?;
        let (element, after) = match length {
            Length::Fixed(letters) => rest
                .split_at_checked(letters)
                .filter(|(element, _)| !element.contains(FNC1))
                .ok_or(PackCodeError::NotAPackCode)?,
            Length::ToSeparator => rest.split_at(rest.find(FNC1).unwrap_or(rest.len())),
        };
        let (identifier, value) = identifier(element);
        found.by_identifier(identifier, value)?;
        rest = after.strip_prefix(FNC1).unwrap_or(after);
    }
    Ok(())
}

/// How far an element goes.
enum Length {
    /// So many characters, the identifier among them.
    Fixed(usize),
    /// To FNC1, or to the end.
    ToSeparator,
}

/// How far the element at the beginning goes, by its first two digits (GS1 General
/// Specifications, the table of predefined lengths).
fn length(text: &str) -> Result<Length, PackCodeError> {
    let two = text.get(..2).ok_or(PackCodeError::NotAPackCode)?;
    if !two.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(PackCodeError::NotAPackCode);
    }
    Ok(match two.parse::<u8>() {
        Ok(0) => Length::Fixed(20),
        Ok(1..=3 | 41) => Length::Fixed(16),
        Ok(4) => Length::Fixed(18),
        Ok(11..=19) => Length::Fixed(8),
        Ok(20) => Length::Fixed(4),
        Ok(31..=36) => Length::Fixed(10),
        _ => Length::ToSeparator,
    })
}

/// The identifier of an element, if it is one that is read, and its value.
fn identifier(element: &str) -> (&str, &str) {
    let national = NationalScheme::ALL.map(NationalScheme::identifier);
    let mut known = ["01", "10", "17", "21"].into_iter().chain(national);
    let known = known.find_map(|one| Some((one, element.strip_prefix(one)?)));
    known.unwrap_or(("", element))
}
