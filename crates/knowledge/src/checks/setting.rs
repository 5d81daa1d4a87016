//! What the checks may know of a person: age, conditions, allergies and the like, all of it told.
//!
//! What was not told stays open and raises nothing. It holds no name and no record.

use crate::catalogue::{Catalogue, IngredientId, MatchKind};
use terms::{Condition, Driving, Gene, GeneSays, Pregnancy};

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
    pub genes: Vec<TestedGene>,
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

/// A gene that was tested, and what the report says about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestedGene {
    /// The gene that was tested.
    pub gene: Gene,
    /// What the report says about it.
    pub says: GeneSays,
}
