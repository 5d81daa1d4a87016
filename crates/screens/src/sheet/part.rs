//! A part of a sheet: its heading and what it holds.

/// One part of a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetPart {
    /// Its heading.
    pub title: String,
    /// What it holds.
    pub body: Body,
    /// How many items are shown on a screen before "and 3 more". Paper has all.
    pub shown: usize,
}

/// What a part holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// What cannot wait, marked.
    Urgent(Vec<SheetItem>),
    /// Questions, numbered.
    Asks(Vec<SheetItem>),
    /// The person's own words, quoted.
    Own(Vec<SheetItem>),
    /// Other items.
    Lines(Vec<SheetItem>),
    /// The list of medicines under its column names.
    Table([&'static str; 4], Vec<[String; 4]>),
}

/// An item: its main words and lines under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetItem {
    /// The main words.
    pub head: String,
    /// What belongs to it.
    pub lines: Vec<String>,
}

/// A part, unless it has nothing to say.
pub(super) fn part(
    title: impl Into<String>,
    shown: usize,
    items: Vec<SheetItem>,
    body: fn(Vec<SheetItem>) -> Body,
) -> Option<SheetPart> {
    (!items.is_empty()).then(|| SheetPart {
        title: title.into(),
        body: body(items),
        shown,
    })
}
