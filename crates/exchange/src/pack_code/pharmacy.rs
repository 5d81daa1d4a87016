//! The format of German pharmacies: ISO/IEC 15434, format 06, whose fields begin with
//! data identifiers (IFA's specification of the PPN code).

use super::content::CodeFields;
use super::refused::PackCodeError;

/// Reads all fields, with or without the envelope around them.
pub(super) fn read(text: &str, found: &mut CodeFields) -> Result<(), PackCodeError> {
    let inside = match text.strip_prefix("[)>") {
        Some(rest) => rest
            .strip_prefix("\u{1e}06\u{1d}")
            .ok_or(PackCodeError::NotAPackCode)?,
        None => text,
    };
    let inside = inside.trim_end_matches(['\u{4}', '\u{1e}', '\u{1d}']);
    for field in inside.split('\u{1d}') {
        let (identifier, value) = identifier(field).ok_or(PackCodeError::NotAPackCode)?;
        match identifier {
            "9N" => found.ppn(value)?,
            "8P" => found.gtin(value)?,
            "1T" => found.batch(value)?,
            "S" => found.serial(value)?,
            "D" => found.expiry(value)?,
            _ => found.pass_over(),
        }
    }
    Ok(())
}

/// A data identifier, up to three digits and a letter, and the value after it.
fn identifier(field: &str) -> Option<(&str, &str)> {
    let letter = field.find(|c: char| !c.is_ascii_digit())?;
    let is_letter = field.get(letter..=letter)?.as_bytes().first()?;
    (letter <= 3 && is_letter.is_ascii_uppercase()).then(|| field.split_at(letter + 1))
}
