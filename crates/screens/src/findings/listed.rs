//! A medicine as the checks take it, with what to call it.

use super::checked::item_of;
use chrono::NaiveDate;
use domain::id::MedicineId;
use domain::medicine::Medicine;
use domain::person::DayShape;
use domain::record::PersonRecord;
use knowledge::catalogue::{Catalogue, IngredientId, NameKind};
use knowledge::checks::Item;
use text::{Language, Text};

/// A medicine as the checks take it, with what to call it.
#[derive(Clone, Debug)]
pub struct Listed {
    /// What the checks see of it.
    pub item: Item,
    /// What the person calls it.
    pub called: String,
    /// Its strength, as far as it is written down.
    pub strength: Option<String>,
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
    /// A medicine on somebody's list on a day of theirs.
    pub fn of(medicine: &Medicine, catalogue: &Catalogue, on: (NaiveDate, &DayShape)) -> Self {
        Self {
            item: item_of(medicine, catalogue, on),
            called: medicine.called().to_string(),
            strength: medicine.strength.as_ref().map(ToString::to_string),
            medicine: Some(medicine.id),
            is: Is::Medicine,
        }
    }

    /// A new medicine of which only this is known.
    pub const fn new(item: Item, called: String) -> Self {
        Self {
            item,
            called,
            strength: None,
            medicine: None,
            is: Is::Medicine,
        }
    }

    /// A food, a drink or a remedy.
    pub const fn substance(item: Item, called: String) -> Self {
        Self {
            item,
            called,
            strength: None,
            medicine: None,
            is: Is::Substance,
        }
    }

    /// Everything on a person's list that has not been ended, in the order added.
    pub fn all(record: &PersonRecord, catalogue: &Catalogue, today: NaiveDate) -> Vec<Self> {
        let on = (today, &record.person.day);
        let current = record.current_medicines();
        current.map(|one| Self::of(one, catalogue, on)).collect()
    }

    /// What to call it in a sentence about one of its ingredients.
    pub fn named(&self, ingredient: &str, catalogue: &Catalogue, t: &Text) -> String {
        let called = self.called.to_lowercase();
        if self.is == Is::Substance {
            self.called.clone()
        } else if called.contains(&ingredient.to_lowercase()) {
            ingredient.to_owned()
        } else if plain_names(ingredient, catalogue)
            .any(|(_, name)| called.contains(&name.to_lowercase()))
        {
            self.called.clone()
        } else {
            let local = local_name(ingredient, catalogue, t.language);
            t.checks.called(&self.called, local)
        }
    }
}

/// An ingredient as people call it in a language, where the catalogue knows that.
pub fn local_name<'a>(
    ingredient: &'a str,
    catalogue: &'a Catalogue,
    language: Language,
) -> &'a str {
    let Some(wanted) = language.names().and_then(NameKind::of_language) else {
        return ingredient;
    };
    plain_names(ingredient, catalogue)
        .find(|(kind, _)| *kind == wanted)
        .map_or(ingredient, |(_, name)| name)
}

/// The names of a substance, brands left out.
fn plain_names<'a>(
    ingredient: &str,
    catalogue: &'a Catalogue,
) -> impl Iterator<Item = (NameKind, &'a str)> {
    let id = IngredientId::of(ingredient);
    let entries = catalogue.entries().iter();
    let of_it = entries
        .filter(move |entry| matches!(&entry.ingredients[..], [one] if Some(one) == id.as_ref()));
    of_it
        .flat_map(|entry| &entry.names)
        .filter(|name| !matches!(name.kind, NameKind::Brand(_)))
        .map(|name| (name.kind, name.text.as_str()))
}
