//! Tables for spreadsheets: typed cells in, CSV out (RFC 4180: CRLF, quotes doubled),
//! as UTF-8 with a mark in front so that Danish and Chinese letters are read as such.
//!
//! No text of a person is ever run as a formula: one that begins as a formula does gets
//! an apostrophe in front (OWASP ASVS 5, 1.2.10). Numbers are cells of their own kind
//! and keep their minus sign. Knows nothing of medicines.

use chrono::{NaiveDate, NaiveDateTime};
use domain::amount::Quantity;

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CsvTable {
    /// What stands over each column.
    pub columns: Vec<String>,
    /// The rows, top first. A short one is filled up with nothing.
    pub rows: Vec<Vec<CsvCell>>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CsvCell {
    /// Words; never a formula.
    Words(String),
    /// A whole number of our own making.
    Whole(i64),
    /// A quantity.
    Quantity(Quantity),
    /// A day, as 2026-05-04.
    Day(NaiveDate),
    /// A day and a time of the clock, as 2026-05-04 08:00.
    Moment(NaiveDateTime),
    /// Nothing.
    Nothing,
}

/// How the spreadsheet of the reader writes numbers. One that expects a comma takes
/// `1.5` for the first of May, and puts whole rows into one cell where commas part them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CsvHabit {
    /// 0.5, and commas between columns, as RFC 4180 has it: English, Chinese.
    Point,
    /// 0,5, and semicolons between columns: Danish, German.
    Comma,
}

impl CsvHabit {
    /// What stands between columns.
    const fn between(self) -> char {
        match self {
            Self::Point => ',',
            Self::Comma => ';',
        }
    }

    /// What a spreadsheet of the other habit takes for the end of a column.
    const fn elsewhere(self) -> char {
        match self {
            Self::Point => ';',
            Self::Comma => ',',
        }
    }
}

/// Tells a spreadsheet that the file is UTF-8.
const MARK: &str = "\u{feff}";

/// A table as a file.
pub fn write(table: &CsvTable, habit: CsvHabit) -> Vec<u8> {
    let longest = table.rows.iter().map(Vec::len).max().unwrap_or_default();
    let width = table.columns.len().max(longest);
    let mut out = MARK.to_owned();
    let heads = table.columns.iter().map(|column| words(column, habit));
    row(&mut out, heads, width, habit);
    for cells in &table.rows {
        row(
            &mut out,
            cells.iter().map(|cell| shown(cell, habit)),
            width,
            habit,
        );
    }
    out.into_bytes()
}

/// One row, as wide as all others.
fn row(out: &mut String, cells: impl Iterator<Item = String>, width: usize, habit: CsvHabit) {
    let filled = cells.chain(std::iter::repeat(String::new())).take(width);
    for (at, cell) in filled.enumerate() {
        if at > 0 {
            out.push(habit.between());
        }
        // A line without anything would be skipped by readers.
        if width == 1 && cell.is_empty() {
            out.push_str("\"\"");
        }
        out.push_str(&cell);
    }
    out.push_str("\r\n");
}

/// A cell as a person sees it: a spreadsheet takes quotes and apostrophes away.
pub fn in_words(cell: &CsvCell, habit: CsvHabit) -> String {
    match cell {
        CsvCell::Words(text) => domain::words::honest(text),
        other => shown(other, habit),
    }
}

/// A cell as it stands between two separators.
fn shown(cell: &CsvCell, habit: CsvHabit) -> String {
    match cell {
        CsvCell::Words(text) => words(text, habit),
        CsvCell::Whole(number) => number.to_string(),
        CsvCell::Quantity(quantity) => match habit {
            CsvHabit::Point => quantity.to_string(),
            CsvHabit::Comma => quantity.to_string().replace('.', ","),
        },
        CsvCell::Day(day) => day.format("%Y-%m-%d").to_string(),
        CsvCell::Moment(moment) => moment.format("%Y-%m-%d %H:%M").to_string(),
        CsvCell::Nothing => String::new(),
    }
}

/// Words, made harmless and quoted where they must be.
fn words(text: &str, habit: CsvHabit) -> String {
    let text = harmless(text, habit);
    let asks = |c: char| matches!(c, '"' | ',' | ';' | '\t' | '\r' | '\n' | '\0');
    let is_padded = text.trim() != text;
    if is_padded || text.contains(asks) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

/// Puts an apostrophe before whatever begins as a formula: the text, and each piece of it
/// that begins a cell where the file is opened with other separators than its own.
fn harmless(text: &str, habit: CsvHabit) -> String {
    let ends_cell = |c: char| c == habit.elsewhere() || matches!(c, '\t' | '\r' | '\n');
    let mut out = String::with_capacity(text.len() + 1);
    if text.starts_with(['\t', '\0', '\r']) {
        out.push('\'');
    }
    for piece in text.split_inclusive(ends_cell) {
        if begins_formula(piece) {
            out.push('\'');
        }
        out.push_str(piece);
    }
    out
}

/// Whether the first letter that shows is one that begins a formula. The wide and small
/// forms of East Asian keyboards count, as some spreadsheets read them alike.
fn begins_formula(text: &str) -> bool {
    let first = text.chars().find(|c| !is_out_of_sight(*c));
    first.is_some_and(|c| {
        matches!(
            c,
            '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫' | '−'
        )
    })
}

/// Whether a letter takes no room, or only room; a quote may be taken away by a reader.
fn is_out_of_sight(c: char) -> bool {
    let is_hidden = matches!(
        c,
        '\u{ad}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
    );
    is_hidden || c == '"' || c.is_whitespace() || c.is_control()
}

#[cfg(test)]
mod tests;
