//! The parts of what matters to a person that are changed each on its own.

use std::cmp::Ordering;

use super::{Kept, Preference, Privacy};
use crate::id::PreferenceId;
use crate::part::{Parts, parts};
use crate::words::Words;

parts! {
    /// The value of one part of what matters.
    PreferencePart,
    /// Which part of what matters.
    PreferenceAspect {
        /// The words.
        Matters(Words) = "matters",
        /// For whose eyes.
        Privacy(Privacy) = "privacy",
        /// Whether it still counts.
        Kept(Kept) = "kept",
    }
}

impl Parts for Preference {
    type Id = PreferenceId;
    type Part = PreferencePart;

    fn id(&self) -> PreferenceId {
        self.id
    }

    fn part(&self, aspect: PreferenceAspect) -> PreferencePart {
        match aspect {
            PreferenceAspect::Matters => PreferencePart::Matters(self.matters.clone()),
            PreferenceAspect::Privacy => PreferencePart::Privacy(self.privacy),
            PreferenceAspect::Kept => PreferencePart::Kept(self.kept),
        }
    }

    fn put(&mut self, part: PreferencePart) {
        match part {
            PreferencePart::Matters(words) => self.matters = words,
            PreferencePart::Privacy(privacy) => self.privacy = privacy,
            PreferencePart::Kept(kept) => self.kept = kept,
        }
    }

    /// What is private stays private, and what still counts stays in sight.
    fn stronger(one: &PreferencePart, other: &PreferencePart) -> Ordering {
        match (one, other) {
            (PreferencePart::Privacy(one), PreferencePart::Privacy(other)) => {
                (*one == Privacy::Private).cmp(&(*other == Privacy::Private))
            }
            (PreferencePart::Kept(one), PreferencePart::Kept(other)) => {
                (*one == Kept::InSight).cmp(&(*other == Kept::InSight))
            }
            _ => Ordering::Equal,
        }
    }
}
