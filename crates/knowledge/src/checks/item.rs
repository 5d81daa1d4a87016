//! A medicine as the checks see it: what is in it, how it is taken, how often, how much a day.
//!
//! Knows no name on a box and no person. A medicine with nothing known in it is not recognised,
//! and so not checked.

use crate::catalogue::{CatalogueEntry, IngredientId};
use terms::DoseForm;

use super::route::{Routes, guess, routes_of};

/// One medicine on a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What is in it; empty where that is not known.
    pub parts: Vec<ActiveSubstance>,
    /// The ways it may be taken.
    pub routes: Routes,
    /// Its form, where that was told.
    pub form: Option<DoseForm>,
    /// How often it is planned.
    pub pace: Pace,
}

/// One ingredient of a medicine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActiveSubstance {
    /// The ingredient, as the catalogue names it.
    pub ingredient: IngredientId,
    /// Micrograms of it in one tablet, puff or whatever it is counted in.
    pub micrograms: Option<u64>,
    /// What the plans come to day by day from today on, where plan and label tell.
    pub days: Option<Vec<DayTotal>>,
}

/// How much of an ingredient a plan comes to in a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayTotal {
    /// The weight.
    pub micrograms: u64,
    /// Whether it is always that much.
    pub reach: Reach,
}

/// Whether a day's total is planned, or only the most that the label allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// That much on a day of the plan.
    Planned,
    /// Up to that much.
    AtMost,
}

impl DayTotal {
    /// Both together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            micrograms: self.micrograms.saturating_add(other.micrograms),
            reach: match (self.reach, other.reach) {
                (Reach::Planned, Reach::Planned) => Reach::Planned,
                _ => Reach::AtMost,
            },
        }
    }
}

/// How often a medicine is planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Pace {
    /// Nobody has said.
    #[default]
    NotSaid,
    /// Once only.
    Once,
    /// When needed.
    WhenNeeded,
    /// With at least this many days from one day of it to the next; 1 is every day.
    DaysApart(u16),
}

impl ActiveSubstance {
    /// An ingredient of which nothing more is known.
    pub const fn of(ingredient: IngredientId) -> Self {
        Self {
            ingredient,
            micrograms: None,
            days: None,
        }
    }
}

impl Item {
    /// A medicine of the catalogue of which nothing more is known: taken in its most usual way.
    pub fn of_entry(entry: &CatalogueEntry) -> Self {
        Self {
            parts: entry
                .ingredients
                .iter()
                .cloned()
                .map(ActiveSubstance::of)
                .collect(),
            routes: guess(entry),
            form: None,
            pace: Pace::NotSaid,
        }
    }

    /// A medicine of the catalogue in a form that was told; `label` is the name on its box.
    pub fn of_entry_as(entry: &CatalogueEntry, form: DoseForm, label: &str) -> Self {
        Self {
            routes: routes_of(form, label, Some(entry)),
            form: Some(form),
            ..Self::of_entry(entry)
        }
    }

    /// Something that is one substance, such as a food, taken in these ways.
    pub fn of_substance(written: &str, routes: Routes) -> Self {
        Self {
            parts: IngredientId::of(written)
                .map(ActiveSubstance::of)
                .into_iter()
                .collect(),
            routes,
            form: None,
            pace: Pace::NotSaid,
        }
    }
}
