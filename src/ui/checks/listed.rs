//! A medicine as the checks take it, with what to call it.

use crate::domain::id::MedicineId;
use crate::domain::medicine::Medicine;
use crate::domain::record::PersonRecord;
use crate::knowledge::catalogue::Catalogue;
use crate::knowledge::checks::Item;
use crate::text::Text;

/// A medicine as the checks take it, with what to call it.
#[derive(Clone, Debug)]
pub struct Listed {
    /// What the checks see of it.
    pub item: Item,
    /// What the person calls it.
    pub called: String,
    /// Its id; none for what is not on the list.
    pub medicine: Option<MedicineId>,
    /// Whether its name has to be explained by an ingredient.
    pub is: Is,
}

/// Whether a name has to be explained by an ingredient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Is {
    /// A medicine: where its name does not tell, the ingredient stands beside it.
    Medicine,
    /// A food, a drink or a remedy: its name says it all.
    Substance,
}

impl Listed {
    /// A medicine on a list.
    pub fn of(medicine: &Medicine, catalogue: &Catalogue) -> Self {
        Self {
            item: Item::of_medicine(medicine, catalogue),
            called: medicine.called().to_string(),
            medicine: Some(medicine.id),
            is: Is::Medicine,
        }
    }

    /// A new medicine of which only this is known.
    pub const fn new(item: Item, called: String) -> Self {
        Self {
            item,
            called,
            medicine: None,
            is: Is::Medicine,
        }
    }

    /// A food, a drink or a remedy.
    pub const fn substance(item: Item, called: String) -> Self {
        Self {
            item,
            called,
            medicine: None,
            is: Is::Substance,
        }
    }

    /// Everything on a person's list that has not been ended, in the order added.
    pub fn all(record: &PersonRecord, catalogue: &Catalogue) -> Vec<Self> {
        let current = record.current_medicines();
        current.map(|one| Self::of(one, catalogue)).collect()
    }

    /// What to call it in a sentence about one of its ingredients.
    pub fn named(&self, ingredient: &str, t: &Text) -> String {
        let plain = ingredient.to_lowercase();
        if self.is == Is::Substance {
            self.called.clone()
        } else if self.called.to_lowercase().contains(&plain) {
            ingredient.to_owned()
        } else {
            (t.checks.called)(&self.called, ingredient)
        }
    }
}
