//! The form that people read: each identifier in brackets before its value, as printed
//! beside a code.

use super::content::CodeFields;
use super::refused::PackCodeError;

/// Reads all fields. Brackets with two to four digits begin a field wherever they stand.
pub(super) fn read(text: &str, found: &mut CodeFields) -> Result<(), PackCodeError> {
    let mut rest = Some(text);
    while let Some(field) = rest {
        let (name, after) = identifier(field).ok_or(PackCodeError::NotAPackCode)?;
        let next = after
            .match_indices('(')
            .map(|(at, _)| at)
            .find(|at| after.get(*at..).and_then(identifier).is_some());
        let (value, more) = after.split_at(next.unwrap_or(after.len()));
        found.by_identifier(name, value.trim())?;
        rest = next.map(|_| more);
    }
    Ok(())
}

/// The identifier at the beginning, and what is after it.
fn identifier(text: &str) -> Option<(&str, &str)> {
    let (identifier, after) = text.strip_prefix('(')?.split_once(')')?;
    let is_whole = (2..=4).contains(&identifier.len());
    let is_digits = identifier.bytes().all(|byte| byte.is_ascii_digit());
    (is_whole && is_digits).then_some((identifier, after))
}
