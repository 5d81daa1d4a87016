//! What became of one entry of a list, and of the list.

use super::silent::Silence;
use crate::summary::{
    MOST_LISTED, Omitted, Passage, ResourceKind, Stated, SummaryAllergy, SummaryMedicine,
    SummaryProblem, WhyOmitted,
};

/// What became of one entry.
pub enum EntryFate<T> {
    /// It is listed.
    Listed(T),
    /// It stands in place of entries; and what it is called.
    Silent(Silence, Option<Passage>),
    /// It is named, if it has a name, and not listed.
    Omitted(Option<Passage>, WhyOmitted),
}

/// What can be named.
pub trait Named {
    /// What it is called.
    fn name(&self) -> &Passage;
}

impl Named for SummaryMedicine {
    fn name(&self) -> &Passage {
        &self.name
    }
}

impl Named for SummaryAllergy {
    fn name(&self) -> &Passage {
        &self.name
    }
}

impl Named for SummaryProblem {
    fn name(&self) -> &Passage {
        &self.name
    }
}

/// A list as it is being read.
pub struct Gathering<T> {
    listed: Vec<T>,
    silent: Vec<(Silence, Omitted)>,
    doubted: bool,
}

impl<T: Named> Gathering<T> {
    /// A list of nothing yet.
    pub const fn new() -> Self {
        Self {
            listed: Vec::new(),
            silent: Vec::new(),
            doubted: false,
        }
    }

    /// Notes that there is more to the list than could be read: then nobody can say that
    /// there is nothing.
    pub const fn doubt(&mut self) {
        self.doubted = true;
    }

    /// Adds what stands in place of entries.
    pub fn silent(&mut self, silence: Silence, said: Omitted) {
        self.silent.push((silence, said));
    }

    /// Adds what became of an entry; says what of it is to be named as omitted.
    pub fn add(&mut self, kind: &ResourceKind, outcome: EntryFate<T>) -> Option<Omitted> {
        let omitted = |name, why| Omitted {
            kind: kind.clone(),
            name,
            words: None,
            why,
        };
        match outcome {
            EntryFate::Listed(one) if self.listed.len() == MOST_LISTED => {
                Some(omitted(Some(one.name().clone()), WhyOmitted::TooMany))
            }
            EntryFate::Listed(one) => {
                self.listed.push(one);
                None
            }
            EntryFate::Silent(silence, name) => {
                self.silent(silence, omitted(name, WhyOmitted::Contradicted));
                None
            }
            EntryFate::Omitted(name, why) => {
                let is_settled = matches!(
                    why,
                    WhyOmitted::EnteredInError
                        | WhyOmitted::Refuted
                        | WhyOmitted::NotToBeGiven
                        | WhyOmitted::OtherPerson
                        | WhyOmitted::Repeated
                );
                self.doubted |= !is_settled;
                Some(omitted(name, why))
            }
        }
    }

    /// The list, and what stood in it in place of entries and does not hold; each "none"
    /// of one sort is handed to `none_of`.
    pub fn close(
        self,
        mut none_of: impl FnMut(Silence, &[T]) -> bool,
    ) -> (Stated<T>, Vec<Omitted>) {
        let is_none = |(silence, _): &(Silence, Omitted)| *silence == Silence::NoneKnown;
        let is_unknown = |(silence, _): &(Silence, Omitted)| {
            matches!(silence, Silence::NoInformation | Silence::Unclear)
        };
        let has_more = !self.listed.is_empty() || self.doubted;
        let is_none_known =
            !has_more && self.silent.iter().any(is_none) && !self.silent.iter().any(is_unknown);
        let mut omitted = Vec::new();
        for (silence, said) in self.silent {
            let why = match silence {
                Silence::NoneKnown if is_none_known => continue,
                Silence::NoInformation if self.listed.is_empty() => continue,
                Silence::NoneOf(_) if none_of(silence, &self.listed) => continue,
                Silence::NoneKnown | Silence::NoInformation | Silence::NoneOf(_) => {
                    WhyOmitted::Contradicted
                }
                Silence::Unclear | Silence::Partly => WhyOmitted::OnlyPartly,
            };
            omitted.push(Omitted { why, ..said });
        }
        let stated = match (self.listed, is_none_known) {
            (listed, _) if !listed.is_empty() => Stated::Listed(listed),
            (_, true) => Stated::NoneKnown,
            (_, false) => Stated::NotAsked,
        };
        (stated, omitted)
    }
}
