//! The codes that are seen at the same time: a box often bears two.

use chrono::NaiveDate;

use super::content::PackCode;
use super::read;
use super::refused::PackCodeError;

/// Reads the codes on one picture. Where a box bears bars beside its Data Matrix, the code
/// that tells batch or expiry is taken; nothing is put together from several. `today`
/// settles the century of a year of two digits.
///
/// # Errors
/// If two codes tell of different packs, or why none can be read.
pub fn read_together<'a>(
    texts: impl IntoIterator<Item = &'a str>,
    today: NaiveDate,
) -> Result<PackCode, PackCodeError> {
    let mut packs: Vec<PackCode> = Vec::new();
    let mut why = PackCodeError::NotAPackCode;
    for text in texts {
        match read(text, today) {
            Ok(code) if packs.contains(&code) => {}
            Ok(code) => packs.push(code),
            // Something else may be on the picture, too.
            Err(PackCodeError::NotAPackCode) => {}
            Err(error) => why = error,
        }
    }
    let is_told = |code: &PackCode| code.batch.is_some() || code.expiry.is_some();
    if packs.iter().any(is_told) {
        packs.retain(is_told);
    }
    match (packs.pop(), packs.is_empty()) {
        (Some(code), true) => Ok(code),
        (Some(_), false) => Err(PackCodeError::Contradictory),
        (None, _) => Err(why),
    }
}

#[cfg(test)]
mod tests;
