//! What a token is.

use std::ops::Range;

/// A word, a figure or a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelToken {
    /// As it is compared: lower case, half width.
    pub text: String,
    /// What it is.
    pub kind: Kind,
    /// Its bytes in the text.
    pub span: Range<usize>,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Letters, or one Chinese character.
    Word,
    /// A number in thousandths.
    Figure(u32),
    /// A number that can be read in two ways, or a date with points.
    Unclear,
    /// A sign.
    Mark(Sign),
}

/// A sign between words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// The end of a line.
    Line,
    /// The end of a sentence.
    Stop,
    /// A comma, or the Chinese comma between the items of a list.
    Comma,
    /// A hyphen or a dash.
    Dash,
    /// A slash.
    Slash,
    /// A colon.
    Colon,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// A plus.
    Plus,
    /// Quotes and other signs that say nothing.
    Other,
}
