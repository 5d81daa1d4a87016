//! What a check found: a fault that stops a release, or a gap that is shown as "not written yet".

use std::fmt;

/// How much a finding matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// It must be put right.
    Fault,
    /// Something is not written yet; the app says so.
    Gap,
}

/// One thing that a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How much it matters.
    pub weight: Weight,
    /// The card or file it is about.
    pub place: String,
    /// The part of the card, where there is one.
    pub part: Option<&'static str>,
    /// What was found.
    pub what: String,
}

impl Finding {
    /// A fault in a part of a card.
    pub fn fault(place: &str, part: &'static str, what: String) -> Self {
        Self {
            weight: Weight::Fault,
            place: place.to_owned(),
            part: Some(part),
            what,
        }
    }

    /// A fault in a whole card or file.
    pub fn fault_in_whole(place: &str, what: String) -> Self {
        Self {
            weight: Weight::Fault,
            place: place.to_owned(),
            part: None,
            what,
        }
    }

    /// A part that is not written yet.
    pub fn gap(place: &str, part: &'static str) -> Self {
        Self {
            weight: Weight::Gap,
            place: place.to_owned(),
            part: Some(part),
            what: "not written yet".to_owned(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let weight = match self.weight {
            Weight::Fault => "FAULT",
            Weight::Gap => "gap  ",
        };
        match self.part {
            Some(part) => write!(out, "{weight} {} [{part}] {}", self.place, self.what),
            None => write!(out, "{weight} {} {}", self.place, self.what),
        }
    }
}
