//! What stands in the code on a medicine's box, once it is decoded to text: product
//! number, batch, expiry, serial number and the numbers of single countries.
//!
//! Read are GS1 element strings (the Data Matrix and bars of most boxes), their printed
//! form with brackets, a GS1 Digital Link, a bare GTIN (EAN-13, EAN-8, UPC-A), the
//! German format 06 with its PPN, and the PZN of the German bar code. Whatever else
//! stands there is left out and counted.
//!
//! Nothing here is a name: no number is looked up, no address is fetched, and which
//! medicine is in the box only its label says. The sources of the rules are GS1's
//! General Specifications (sections 3 and 7) and IFA's specification of the PPN.

mod bracketed;
mod content;
mod elements;
mod expiry;
mod link;
mod number;
mod pharmacy;
mod refused;
mod together;

use chrono::NaiveDate;

pub use content::{BatchNumber, PackCode, SerialNumber};
pub use expiry::PackExpiry;
pub use number::{Gtin, NationalNumber, NationalScheme, Ppn, Pzn};
pub use refused::PackCodeError;
pub use together::read_together;

use content::{CodeFields, Required};

/// The longest text that can be a pack's code: the largest Data Matrix holds 3,116
/// digits.
pub const MOST_LETTERS: usize = 4096;

/// What a scanner puts before the text of a code that begins with FNC1: GS1 Data
/// Matrix, GS1-128, GS1 `DataBar`, GS1 QR code, GS1 `DotCode`.
const GS1_CARRIERS: [&str; 5] = ["]d2", "]C1", "]e0", "]Q3", "]J1"];

/// FNC1 as text, in front and between fields.
const FNC1: char = '\u{1d}';

/// Reads the text of a pack's code. `today` settles the century of a year of two digits.
///
/// # Errors
/// Why it cannot be read.
pub fn read(text: &str, today: NaiveDate) -> Result<PackCode, PackCodeError> {
    if text.len() > MOST_LETTERS {
        return Err(PackCodeError::TooLong);
    }
    let (required, text) = carrier(text.trim());
    let mut found = CodeFields::on(today);
    if let Some(rest) = text.strip_prefix("[)>\u{1e}05\u{1d}") {
        elements::read(rest.trim_end_matches(['\u{4}', '\u{1e}']), &mut found)?;
        return found.finish(Required::AnyField);
    }
    if text.starts_with("[)>") || text.starts_with("9N") {
        pharmacy::read(text, &mut found)?;
        return found.finish(Required::AnyField);
    }
    if link::is_link(text) {
        link::read(text, &mut found)?;
        return found.finish(Required::Product);
    }
    if text.starts_with('(') {
        bracketed::read(text, &mut found)?;
        return found.finish(Required::AnyField);
    }
    if required == Required::Product {
        if let Some(pzn) = printed_pzn(text) {
            found.pzn(pzn)?;
            return found.finish(Required::Product);
        }
        if is_bare(text) {
            found.gtin(text)?;
            return found.finish(Required::Product);
        }
    }
    elements::read(text, &mut found)?;
    found.finish(required)
}

/// What a code must hold to be believed, by how it began, and the text after that. A
/// text that did not begin as GS1's codes do may be anything.
fn carrier(text: &str) -> (Required, &str) {
    let named = GS1_CARRIERS.iter().find_map(|name| text.strip_prefix(name));
    if let Some(rest) = named.or_else(|| text.strip_prefix(FNC1)) {
        return (Required::AnyField, rest.trim_start_matches(FNC1));
    }
    let rest = text.strip_prefix(']').and_then(|rest| rest.get(2..));
    (Required::Product, rest.unwrap_or(text))
}

/// A bare GTIN, as a bar code of a shop holds it.
fn is_bare(text: &str) -> bool {
    [8, 12, 13, 14].contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The digits of a PZN as the German bar code (Code 39) and the print under it give it.
fn printed_pzn(text: &str) -> Option<&str> {
    let rest = text.strip_prefix("PZN").unwrap_or(text);
    let is_named = rest.len() < text.len();
    let rest = rest.trim_start_matches([' ', ':']);
    let rest = match rest.strip_prefix('-') {
        Some(digits) => digits.trim_start(),
        None if is_named => rest,
        None => return None,
    };
    [7, 8].contains(&rest.len()).then_some(rest)
}

#[cfg(test)]
mod tests;
