//! A GS1 Digital Link: an address that holds the same fields in its path and behind its
//! question mark. It is read as text; nothing is ever fetched from it.

use super::content::CodeFields;
use super::refused::PackCodeError;

/// Whether a text is an address of the web.
pub(super) fn is_link(text: &str) -> bool {
    path(text).is_some()
}

/// Reads all fields. Words behind the question mark, such as `linkType`, are counted.
pub(super) fn read(text: &str, found: &mut CodeFields) -> Result<(), PackCodeError> {
    let path = path(text).ok_or(PackCodeError::NotAPackCode)?;
    let (path, _) = path.split_once('#').unwrap_or((path, ""));
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let parts: Vec<&str> = path.trim_end_matches('/').split('/').collect();
    let product = parts.windows(2).position(is_product);
    let fields = product.and_then(|at| parts.get(at..));
    for field in fields.ok_or(PackCodeError::NotAPackCode)?.chunks(2) {
        match field {
            [identifier, value] => found.by_identifier(identifier, &plain(value)?)?,
            _ => found.pass_over(),
        }
    }
    for field in query.split(['&', ';']).filter(|field| !field.is_empty()) {
        match field.split_once('=') {
            Some((identifier, value)) => found.by_identifier(identifier, &plain(value)?)?,
            None => found.pass_over(),
        }
    }
    Ok(())
}

/// What stands behind the host of an address.
fn path(text: &str) -> Option<&str> {
    let (scheme, rest) = text.split_once("://")?;
    let is_web = ["http", "https"]
        .iter()
        .any(|web| scheme.eq_ignore_ascii_case(web));
    is_web.then(|| rest.split_once('/').map_or("", |(_, path)| path))
}

/// Whether two parts of a path are the identifier of a GTIN and a number as long as one.
fn is_product(parts: &[&str]) -> bool {
    let [identifier, number] = parts else {
        return false;
    };
    let is_long = [8, 12, 13, 14].contains(&number.len());
    *identifier == "01" && is_long && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// A value with its percent signs resolved.
fn plain(text: &str) -> Result<String, PackCodeError> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let mut digit = || char::from(rest.next()?).to_digit(16);
        let value = digit().zip(digit()).map(|(high, low)| high * 16 + low);
        let value = value.and_then(|value| u8::try_from(value).ok());
        bytes.push(value.ok_or(PackCodeError::NotAPackCode)?);
    }
    String::from_utf8(bytes).map_err(|_| PackCodeError::NotAPackCode)
}
