//! A medicine in the catalogue: its names, its ingredients, its form.
//!
//! Knows nothing of searching. Example strengths help to recognise a box; they check no dose.

use serde::{Deserialize, Serialize};

use crate::card::CardId;

/// The name of a catalogue entry, such as "amlodipine-with-valsartan".
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CatalogueId(String);

/// The name of one substance, such as "valsartan".
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct IngredientId(String);

impl CatalogueId {
    /// Reads the name of an entry, or nothing where it is not lower-case letters, digits, hyphens.
    pub fn parse(text: &str) -> Option<Self> {
        crate::card::is_plain_name(text).then(|| Self(text.to_owned()))
    }

    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for CatalogueId {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text).ok_or("not the name of a catalogue entry")
    }
}

impl From<CatalogueId> for String {
    fn from(id: CatalogueId) -> Self {
        id.0
    }
}

impl IngredientId {
    /// Makes the name of a substance from how it is written, or nothing where no letter is left.
    pub fn of(written: &str) -> Option<Self> {
        let folded = super::fold::fold(written);
        (!folded.is_empty()).then(|| Self(folded.replace(' ', "-")))
    }

    /// The name, in lower-case words with hyphens.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Where a brand is sold under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Market {
    /// The United States.
    UnitedStates,
    /// The United Kingdom.
    UnitedKingdom,
    /// Denmark or Hong Kong; the source does not tell them apart.
    DenmarkOrHongKong,
}

/// The places where a brand is sold under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Markets(u8);

impl Markets {
    /// Says whether this place is one of them.
    pub const fn contains(self, market: Market) -> bool {
        self.0 & Self::bit(market) != 0
    }

    /// The same places and one more.
    #[must_use]
    pub const fn with(self, market: Market) -> Self {
        Self(self.0 | Self::bit(market))
    }

    /// The places of both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    const fn bit(market: Market) -> u8 {
        match market {
            Market::UnitedStates => 1,
            Market::UnitedKingdom => 2,
            Market::DenmarkOrHongKong => 4,
        }
    }
}

/// What sort of name it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameKind {
    /// The name of the substance, as used internationally or in the United Kingdom.
    Generic,
    /// The name of the substance in the United States.
    UnitedStates,
    /// A brand.
    Brand(Markets),
    /// A Chinese name as used in Hong Kong; not yet reviewed.
    Chinese,
    /// A Danish name; not yet reviewed.
    Danish,
}

impl NameKind {
    /// The sort of name that a language calls its own, as languages write it.
    pub fn of_language(names: &str) -> Option<Self> {
        match names {
            "chinese" => Some(Self::Chinese),
            "danish" => Some(Self::Danish),
            _ => None,
        }
    }
}

/// One name of a medicine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueName {
    /// The name as written.
    pub text: String,
    /// What sort of name it is.
    pub kind: NameKind,
}

/// One medicine, or one combination of several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueEntry {
    /// The entry's name for links and records.
    pub id: CatalogueId,
    /// The substances in it, one or more.
    pub ingredients: Vec<IngredientId>,
    /// The substances as written, in the same order.
    pub ingredient_names: Vec<String>,
    /// The way it is taken, where the entry is for that way only.
    pub route: Option<String>,
    /// The key of its class, for rules about taking two alike.
    pub class: Option<String>,
    /// Forms it comes in, in plain English.
    pub forms: Vec<String>,
    /// Some strengths it comes in; never a complete list and never a dose check.
    pub example_strengths: Vec<String>,
    /// Its cards, if any are written.
    pub cards: Vec<CardId>,
    /// All its names, the one to show first.
    pub names: Vec<CatalogueName>,
}

impl CatalogueEntry {
    /// The name to show.
    pub fn display_name(&self) -> &str {
        self.names.first().map_or("", |name| name.text.as_str())
    }

    /// The name in the United States, where it differs.
    pub fn us_name(&self) -> Option<&str> {
        self.names
            .iter()
            .find(|name| name.kind == NameKind::UnitedStates)
            .map(|name| name.text.as_str())
    }

    /// Says whether it holds more than one substance.
    pub fn is_combination(&self) -> bool {
        self.ingredients.len() > 1
    }

    /// Its brand names.
    pub fn brands(&self) -> impl Iterator<Item = &CatalogueName> {
        self.names
            .iter()
            .filter(|name| matches!(name.kind, NameKind::Brand(_)))
    }
}

/// How names can be mixed up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CollisionKind {
    /// The same name means different medicines.
    SameName,
    /// Two names look or sound alike.
    LookAlike,
    /// One brand covers a range of different products.
    Range,
}

/// Names that have led to mix-ups; from memory, not yet reviewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collision {
    /// The names that are mixed up: two that are alike, or one that means two things.
    pub names: Vec<String>,
    /// How they can be mixed up.
    pub kind: CollisionKind,
    /// Where the first meaning is known, as country codes.
    pub first_country: String,
    /// The first meaning.
    pub first_meaning: String,
    /// Where the second meaning is known, as country codes.
    pub second_country: String,
    /// The second meaning.
    pub second_meaning: String,
}
