//! The rules that raise questions, and what one raises.
//!
//! Names only: when a rule raises its question is decided in the file above,
//! and how the question reads lives with the other sentences.

use crate::concordance::{About, Asker, OriginKey, Urgency};
use crate::id::{DecisionId, MedicineId, QuestionId};
use crate::person::Role;
use crate::words::Name;
use crate::zone::ZoneName;

/// A question that a rule raises.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Raised {
    /// The rule, with what its sentence needs.
    pub rule: Rule,
    /// Kept as the question's origin, so that it is asked once.
    pub id: OriginKey,
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
    /// Two professionals told different things about this question.
    ToldDifferently(QuestionId),
    /// Its times stayed on this zone when the person's others moved.
    OtherZone(ZoneName),
    /// The same ingredient is in other medicines on the list.
    IngredientTwice {
        /// The one they share, by its international name.
        ingredient: Name,
        /// The other medicines.
        others: Vec<MedicineId>,
    },
}

impl Rule {
    /// What asks.
    pub const fn asker(&self) -> Asker {
        match self {
            Self::ReasonMissing => Asker::ReasonMissing,
            Self::HowToTake => Asker::HowToTake,
            Self::GapMissing => Asker::GapMissing,
            Self::MostMissing => Asker::MostMissing,
            Self::OnceAWeek => Asker::OnceAWeek,
            Self::WeeklyTwice => Asker::WeeklyTwice,
            Self::Declined => Asker::Declined,
            Self::Unwell => Asker::Unwell,
            Self::NoStock => Asker::NoStock,
            Self::CouldNotSwallow => Asker::CouldNotSwallow,
            Self::UsedOften { .. } => Asker::UsedOften,
            Self::NotTalkedThrough(_) => Asker::NotTalkedThrough,
            Self::ToldDifferently(_) => Asker::ToldDifferently,
            Self::OtherZone(_) => Asker::OtherZone,
            Self::IngredientTwice { .. } => Asker::IngredientTwice,
        }
    }

    /// The rule's lasting name.
    pub const fn key(&self) -> &'static str {
        self.asker().key()
    }
}
