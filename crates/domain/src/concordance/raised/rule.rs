//! The rules that raise questions, and what one raises.
//!
//! Names only: when a rule raises its question is decided in the file above,
//! and how the question reads lives with the other sentences.

use crate::concordance::{About, Urgency};
use crate::id::{DecisionId, MedicineId};
use crate::person::Role;
use crate::words::Name;
use crate::zone::ZoneName;

/// A question that a rule raises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raised {
    /// The rule, with what its sentence needs.
    pub rule: Rule,
    /// Kept as the question's origin, so that it is asked once.
    pub id: Name,
    /// About what.
    pub about: About,
    /// For whom.
    pub to: Role,
    /// How soon.
    pub urgency: Urgency,
}

/// A rule that raises a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Nobody wrote down what it is for: ask.
    ReasonMissing,
    /// No clock can follow the directions: ask how to take it.
    HowToTake,
    /// Taken when needed, and the shortest gap is not known: ask.
    GapMissing,
    /// Taken when needed, and the most in a day is not known: ask.
    MostMissing,
    /// Usually once a week, and the plan says more often: ask before the next.
    OnceAWeek,
    /// Usually once a week, and recorded as taken twice within seven days.
    WeeklyTwice,
    /// The person chose not to take it twice in a row or more.
    Declined,
    /// Not taken because the person felt unwell.
    Unwell,
    /// Not taken because there was none.
    NoStock,
    /// Not taken because it could not be swallowed: ask about other forms.
    CouldNotSwallow,
    /// Taken when needed on many days.
    UsedOften {
        /// On how many of the last [`OFTEN_OF_DAYS`](super::OFTEN_OF_DAYS) days.
        days: usize,
    },
    /// A decision that nobody has been talked to about.
    NotTalkedThrough(DecisionId),
    /// Its times stayed on this zone when the person's others moved.
    OtherZone(ZoneName),
    /// The same ingredient is in other medicines on the list.
    IngredientTwice {
        /// The ingredient.
        ingredient: Name,
        /// The other medicines.
        others: Vec<MedicineId>,
    },
}

impl Rule {
    /// The rule's lasting name.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::ReasonMissing => "reason-missing",
            Self::HowToTake => "how-to-take",
            Self::GapMissing => "gap-missing",
            Self::MostMissing => "most-missing",
            Self::OnceAWeek => "once-a-week",
            Self::WeeklyTwice => "weekly-twice",
            Self::Declined => "declined",
            Self::Unwell => "unwell",
            Self::NoStock => "no-stock",
            Self::CouldNotSwallow => "could-not-swallow",
            Self::UsedOften { .. } => "used-often",
            Self::NotTalkedThrough(_) => "not-talked-through",
            Self::OtherZone(_) => "other-zone",
            Self::IngredientTwice { .. } => "ingredient-twice",
        }
    }
}
