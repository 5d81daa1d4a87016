//! What is noted while one resource is read: that a text had to be cut, or that a date or
//! a number was none.

use serde_json::Value;

use super::json;
use crate::summary::{KnownDate, Omitted, Passage, ResourceKind, WhyOmitted};

/// The margin beside one resource.
#[derive(Default)]
pub struct Margin {
    cut: bool,
    unreadable: bool,
}

impl Margin {
    /// A text as a passage.
    pub fn passage(&mut self, text: &str) -> Option<Passage> {
        self.cut |= Passage::is_too_long(text);
        Passage::of(text)
    }

    /// What stands under a name as a passage.
    pub fn passage_at(&mut self, value: &Value, name: &str) -> Option<Passage> {
        json::text(value, name).and_then(|text| self.passage(text))
    }

    /// What stands under a name as a date.
    pub fn date(&mut self, value: &Value, name: &str) -> Option<KnownDate> {
        let text = json::text(value, name)?;
        let date = KnownDate::parse(text);
        self.unreadable |= date.is_none();
        date
    }

    /// What was read of something that is there; that it could not be read is noted.
    pub fn read<T>(&mut self, there: &Value, read: Option<T>) -> Option<T> {
        self.unreadable |= read.is_none() && !there.is_null();
        read
    }

    /// Notes that something is there that is not read.
    pub fn unreadable(&mut self) {
        self.unreadable = true;
    }

    /// The notes, as lines of what is not wholly there.
    pub fn lines(self, kind: &ResourceKind, name: Option<&Passage>) -> Vec<Omitted> {
        let both = [
            (self.cut, WhyOmitted::Cut),
            (self.unreadable, WhyOmitted::Unreadable),
        ];
        let noted = both.into_iter().filter(|(noted, _)| *noted);
        let line = |(_, why)| Omitted {
            kind: kind.clone(),
            name: name.cloned(),
            words: None,
            why,
        };
        noted.map(line).collect()
    }
}
