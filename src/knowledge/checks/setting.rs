//! What the checks may know of a person: age, conditions, allergies and the like, all of it told.
//!
//! What was not told stays open and raises nothing. It holds no name and no record.

use chrono::{Datelike, NaiveDate};

use crate::domain::person::health::{Condition, Driving, GeneResult, Health, Pregnancy};
use crate::domain::person::{Allergies, Person};
use crate::knowledge::catalogue::{Catalogue, IngredientId, MatchKind};

/// What was told of a person, as far as the checks ask for it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Setting {
    /// Whole years, where the date of birth was told.
    pub age: Option<u16>,
    /// Conditions told of.
    pub conditions: Vec<Condition>,
    /// Allergies told of.
    pub allergies: Vec<Allergen>,
    /// Whether a baby has to be thought of.
    pub pregnancy: Option<Pregnancy>,
    /// Whether the person drives.
    pub driving: Option<Driving>,
    /// Results of gene tests.
    pub genes: Vec<GeneResult>,
}

/// Something that a person is allergic to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allergen {
    /// In the person's words.
    pub written: String,
    /// What the catalogue finds in a medicine of that name.
    pub ingredients: Vec<IngredientId>,
}

impl Allergen {
    /// Reads what a person wrote; only a whole name in it counts, never a guess.
    pub fn of(written: &str, catalogue: &Catalogue) -> Self {
        let hit = catalogue
            .search(written, 1)
            .into_iter()
            .find(|hit| matches!(hit.match_kind, MatchKind::Exact | MatchKind::Inside));
        Self {
            written: written.to_owned(),
            ingredients: hit.map_or_else(Vec::new, |hit| hit.entry.ingredients.clone()),
        }
    }
}

impl Setting {
    /// What a person has told, on a day.
    pub fn of_person(person: &Person, catalogue: &Catalogue, today: NaiveDate) -> Self {
        let Health {
            conditions,
            pregnancy,
            driving,
            genes,
        } = &*person.health;
        let allergies = match &person.allergies {
            Allergies::NotAsked | Allergies::NoneKnown => Vec::new(),
            Allergies::Known(known) => known
                .iter()
                .map(|allergy| Allergen::of(allergy.substance.as_str(), catalogue))
                .collect(),
        };
        Self {
            age: person.born.and_then(|born| age(born, today)),
            conditions: conditions.answer().cloned().unwrap_or_default(),
            allergies,
            pregnancy: pregnancy.answer().cloned(),
            driving: driving.answer().cloned(),
            genes: genes.answer().cloned().unwrap_or_default(),
        }
    }
}

/// Whole years; a birthday counts from its own day on.
fn age(born: NaiveDate, today: NaiveDate) -> Option<u16> {
    let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
    let years = today.year() - born.year() - i32::from(!had_birthday);
    u16::try_from(years).ok()
}

#[cfg(test)]
mod tests {
    use super::age;

    #[test]
    fn a_year_is_full_on_the_birthday() {
        let day = |text: &str| text.parse().unwrap();
        assert_eq!(age(day("1961-11-22"), day("2026-11-21")), Some(64));
        assert_eq!(age(day("1961-11-22"), day("2026-11-22")), Some(65));
        assert_eq!(age(day("2027-01-01"), day("2026-11-22")), None);
    }
}
