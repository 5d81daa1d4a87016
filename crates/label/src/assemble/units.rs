//! What bare numbers count, where the label or its name says.

use domain::amount::Unit;

use super::draft::{DraftPlan, Flag, IntakeDraft};
use crate::reading::{CountedIn, LabelHint};

/// What bare numbers count.
pub struct Units {
    /// What a number without a unit counts.
    pub bare: CountedIn,
    /// Something is spread on and nothing is counted.
    pub is_spread: bool,
    is_stuck: bool,
    is_nose: bool,
}

impl Units {
    /// What the words of a draft say.
    pub fn of(text: &str, draft: &DraftPlan, hint: LabelHint) -> Self {
        let amounts = draft.stretches.iter().flat_map(|one| &one.intakes);
        let said = amounts.filter_map(|one| one.amount.map(|(_, unit)| unit));
        let only = |units: &mut dyn Iterator<Item = CountedIn>| {
            let mut units = units.filter(|unit| *unit != CountedIn::NotSaid);
            let first = units.next()?;
            units.all(|unit| unit == first).then_some(first)
        };
        let bare = only(&mut said.into_iter())
            .or_else(|| only(&mut draft.counted.iter().copied()))
            .or_else(|| {
                hint.form
                    .map(|form| CountedIn::Units(Unit::usual_for(form)))
            })
            .unwrap_or(CountedIn::NotSaid);
        Self {
            bare,
            is_spread: draft.flags.contains(&Flag::Spread)
                && !matches!(bare, CountedIn::Units(unit) if unit != Unit::Application),
            is_stuck: text.contains('貼'),
            is_nose: ["鼻", "nostril", "næse"]
                .iter()
                .any(|nose| text.to_lowercase().contains(nose)),
        }
    }

    /// What the amount of an intake counts.
    pub fn name(&self, intake: &IntakeDraft) -> CountedIn {
        let unit = match intake.amount {
            None if self.is_spread => CountedIn::Units(Unit::Application),
            None | Some((_, CountedIn::NotSaid)) => self.bare,
            Some((_, unit)) => unit,
        };
        match unit {
            CountedIn::Units(Unit::Tablet) if self.is_stuck => CountedIn::Units(Unit::Patch),
            CountedIn::Units(Unit::Puff) if self.is_nose => CountedIn::Units(Unit::Spray),
            unit => unit,
        }
    }
}
