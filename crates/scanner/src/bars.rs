//! The bars of a box: EAN-13, EAN-8 and UPC-A. rxing reads a row; here stands which rows
//! are looked at, and when one is believed.
//!
//! The check digit lets one misreading in ten through, so a number counts only if several
//! rows say the same.

use std::collections::BTreeMap;

use rxing::Binarizer;
use rxing::common::BitArray;
use rxing::oned::{EAN8Reader, EAN13Reader, UPCEANReader};

use crate::code::{CodeFormat, FoundCode};
use crate::photograph::Photograph;

/// How many rows are looked at, from top to bottom.
const ROWS: usize = 120;

/// How many of them must say the same.
const BELIEVED: usize = 3;

/// A narrow dark bar, a narrow light one, a narrow dark one: how the bars begin.
const BEGINNING: [u32; 3] = [1, 1, 1];

/// The codes of bars on a picture, upright or lying on their side.
pub fn codes(photograph: &Photograph) -> Vec<FoundCode> {
    let mut found = upright(photograph);
    let columns = photograph.columns();
    let turned = Photograph::new(photograph.height(), photograph.width(), &columns);
    found.extend(turned.iter().flat_map(upright));
    found
}

fn upright(photograph: &Photograph) -> Vec<FoundCode> {
    let Some(shades) = photograph.shades() else {
        return Vec::new();
    };
    let step = photograph.height().div_ceil(ROWS);
    let mut said: BTreeMap<FoundCode, usize> = BTreeMap::new();
    for y in (0..photograph.height()).step_by(step) {
        let Ok(row) = shades.get_black_row(y) else {
            continue;
        };
        let mut row = row.into_owned();
        let forwards = of_row(&row);
        row.reverse();
        for code in forwards.into_iter().chain(of_row(&row)) {
            *said.entry(code).or_default() += 1;
        }
    }
    said.retain(|_, times| *times >= BELIEVED);
    said.into_keys().collect()
}

/// The first code in a row, from left to right.
fn of_row(row: &BitArray) -> Option<FoundCode> {
    let mut from = 0;
    loop {
        let begins = EAN13Reader
            .findGuardPattern(row, from, false, &BEGINNING)
            .ok()?;
        let [start, end] = begins;
        let is_clear = start
            .checked_sub(end - start)
            .is_some_and(|before| row.isRange(before, start, false).unwrap_or(false));
        if is_clear {
            let long = digits(&EAN13Reader, row, begins).map(thirteen);
            let short = || digits(&EAN8Reader, row, begins).map(eight);
            if let Some(code) = long.or_else(short) {
                return Some(code);
            }
        }
        from = end.max(from + 1);
    }
}

/// The digits of the code that begins here, if its end and its check digit are right.
fn digits(reader: &impl UPCEANReader, row: &BitArray, begins: [usize; 2]) -> Option<String> {
    let mut digits = String::new();
    let middle = reader.decodeMiddle(row, &begins, &mut digits).ok()?;
    let [start, end] = reader.decodeEnd(row, middle).ok()?;
    let clear = end + (end - start);
    let is_clear = clear < row.get_size() && row.isRange(end, clear, false).unwrap_or(false);
    (is_clear && reader.checkChecksum(&digits).unwrap_or(false)).then_some(digits)
}

/// Twelve digits are thirteen with a nought before them.
fn thirteen(digits: String) -> FoundCode {
    match digits.strip_prefix('0') {
        Some(twelve) => FoundCode {
            format: CodeFormat::UpcA,
            text: twelve.to_owned(),
        },
        None => FoundCode {
            format: CodeFormat::Ean13,
            text: digits,
        },
    }
}

fn eight(text: String) -> FoundCode {
    FoundCode {
        format: CodeFormat::Ean8,
        text,
    }
}
