//! A row of the table of changes.

/// A row of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ChangeRow {
    /// Its mark in the picture: a number, or letters for what was felt; empty where
    /// it has none.
    pub key: String,
    /// The day.
    pub day: String,
    /// What happened.
    pub what: String,
    /// Why, where that was said.
    pub why: Option<String>,
    /// Who decided or told it, where that was said.
    pub who: Option<String>,
}
