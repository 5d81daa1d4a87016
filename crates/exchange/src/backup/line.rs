//! One entry of a backup: its text to the letter, and what it says if this
//! version can read it.

use chrono::Datelike;
use serde_json::value::RawValue;

use super::MOST_DEPTH;
use domain::event::Entry;

/// How deep an entry stands in the file.
const OUTER_DEPTH: usize = 2;

/// One entry of a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Line {
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

impl Line {
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

    /// From an element of the file: an object is the entry itself, a string
    /// holds a text that was no object.
    pub(super) fn from_element(element: &str) -> Self {
        let text = if element.starts_with('"') {
            serde_json::from_str(element).unwrap_or_else(|_| element.to_owned())
        } else {
            element.to_owned()
        };
        match entry(&text) {
            Some(entry) => Self::Entry {
                entry: Box::new(entry),
                text,
            },
            None => Self::Unreadable { text },
        }
    }
}

/// The element of the file for an entry's text.
pub(super) fn element(text: &str) -> String {
    let is_object = text.starts_with('{')
        && !text.contains(['\n', '\r'])
        && super::read::depth(text.as_bytes()) <= MOST_DEPTH - OUTER_DEPTH
        && serde_json::from_str::<&RawValue>(text).is_ok_and(|raw| raw.get() == text);
    if is_object {
        text.to_owned()
    } else {
        // A text always has a JSON form.
        serde_json::to_string(text).unwrap_or_default()
    }
}

/// What an entry's text says, if this version can read it. A year that no
/// record of ours can have would put every later entry after it.
pub fn entry(text: &str) -> Option<Entry> {
    serde_json::from_str(text)
        .ok()
        .filter(|entry: &Entry| (2000..=2100).contains(&entry.at.year()))
}
