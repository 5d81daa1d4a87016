//! The five things worth knowing of a medicine, and which of them a person can say in their own
//! words.
//!
//! It is no test: it counts what is still to talk about and gives no marks.

use serde::{Deserialize, Serialize};

use super::id::MedicineId;

/// One of the five things.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// What it is for.
    WhatFor,
    /// How it is taken.
    How,
    /// What to watch for.
    WhatToWatch,
    /// What if a dose was missed.
    IfMissed,
    /// When to call.
    WhenToCall,
}

impl Topic {
    /// The five, in the order asked.
    pub const ALL: [Self; 5] = [
        Self::WhatFor,
        Self::How,
        Self::WhatToWatch,
        Self::IfMissed,
        Self::WhenToCall,
    ];
}

/// What a person can say of a medicine in their own words. The newest counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnWords {
    /// Of which medicine.
    pub medicine: MedicineId,
    /// What they can say.
    pub can_say: Vec<Topic>,
}

impl OwnWords {
    /// Nothing ticked yet.
    pub const fn nothing_of(medicine: MedicineId) -> Self {
        Self {
            medicine,
            can_say: Vec::new(),
        }
    }

    /// Whether they can say it.
    pub fn has(&self, topic: Topic) -> bool {
        self.can_say.contains(&topic)
    }

    /// The same with one tick more, or one less.
    #[must_use]
    pub fn with_change_of(&self, topic: Topic) -> Self {
        let is_wanted = |one: &Topic| self.has(*one) != (*one == topic);
        Self {
            medicine: self.medicine,
            can_say: Topic::ALL.into_iter().filter(is_wanted).collect(),
        }
    }

    /// What is still to talk about, in the order asked.
    pub fn still_to_talk_about(&self) -> Vec<Topic> {
        let is_open = |topic: &Topic| !self.has(*topic);
        Topic::ALL.into_iter().filter(is_open).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;
    use crate::zone::Moment;

    #[test]
    fn a_tick_comes_and_goes_and_the_order_stays() {
        let at = Moment::parse_from_rfc3339("2026-05-04T10:00:00Z").unwrap();
        let none = OwnWords::nothing_of(MedicineId::new(at, [1; 10]));
        assert_eq!(none.still_to_talk_about(), Topic::ALL);
        let two = none
            .with_change_of(Topic::WhenToCall)
            .with_change_of(Topic::WhatFor);
        assert_eq!(two.can_say, [Topic::WhatFor, Topic::WhenToCall]);
        let one = two.with_change_of(Topic::WhenToCall);
        assert_eq!(one.can_say, [Topic::WhatFor]);
        assert_eq!(one.still_to_talk_about().len(), 4);
    }
}
