//! One entry of a backup: its text to the letter, and what it says if this
//! version can read it.

use serde_json::value::RawValue;

use super::depth::{MOST_DEPTH, depth};
use domain::event::Entry;

/// The most bytes of one entry. A medicine carries all its plans of the past:
/// this holds one whose plan was changed every day for ten years.
pub const MOST_ENTRY_BYTES: usize = 2 * 1024 * 1024;

/// How deep an entry stands in the file.
const OUTER_DEPTH: usize = 2;

/// One entry of a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BackupLine {
    /// One this version can read.
    Entry {
        /// What it says.
        entry: Box<Entry>,
        /// Its text.
        text: String,
    },
    /// One it cannot, kept for a version that can.
    Unreadable {
        /// Its text.
        text: String,
    },
}

impl BackupLine {
    /// Its text, to the letter.
    pub fn text(&self) -> &str {
        match self {
            Self::Entry { text, .. } | Self::Unreadable { text } => text,
        }
    }

    /// What it says, if this version can read it.
    pub fn entry(&self) -> Option<&Entry> {
        match self {
            Self::Entry { entry, .. } => Some(entry),
            Self::Unreadable { .. } => None,
        }
    }

    /// From an element of the file.
    pub(super) fn from_element(element: &str) -> Self {
        let text = text(element);
        match entry(&text) {
            Some(entry) => Self::Entry {
                entry: Box::new(entry),
                text,
            },
            None => Self::Unreadable { text },
        }
    }
}

/// The text of an element of the file: an object is the entry itself, a string
/// holds a text that was no object.
pub(super) fn text(element: &str) -> String {
    if element.starts_with('"') {
        serde_json::from_str(element).unwrap_or_else(|_| element.to_owned())
    } else {
        element.to_owned()
    }
}

/// The element of the file for an entry's text.
pub(super) fn element(text: &str) -> String {
    let is_object = text.starts_with('{')
        && !text.contains(['\n', '\r'])
        && depth(text.as_bytes()) <= MOST_DEPTH - OUTER_DEPTH
        && serde_json::from_str::<&RawValue>(text).is_ok_and(|raw| raw.get() == text);
    if is_object {
        text.to_owned()
    } else {
        // A text always has a JSON form.
        serde_json::to_string(text).unwrap_or_default()
    }
}

/// What an entry's text says, if this version can read it. Its dates are held to
/// the years a record can speak of; its size and depth are limited here, also
/// for what came into storage by another way than a file.
pub fn entry(text: &str) -> Option<Entry> {
    let is_ours =
        text.len() <= MOST_ENTRY_BYTES && depth(text.as_bytes()) <= MOST_DEPTH - OUTER_DEPTH;
    is_ours.then(|| serde_json::from_str(text).ok()).flatten()
}
