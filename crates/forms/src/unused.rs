//! A draft of what was taken back to the pharmacy unused.

use super::draft::{Draft, FieldName, Problem};
use domain::amount::{Amount, Unit};
use domain::event::Event;
use domain::figure::{self, FigureError};
use domain::gesture;
use domain::id::MedicineId;
use domain::supply::{Unused, WhyUnused};
use serde::{Deserialize, Serialize};

/// What has been filled in so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct UnusedDraft {
    /// How many, as typed.
    pub number: String,
    /// Why.
    pub why: Option<WhyUnused>,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnusedField {
    /// How many.
    Number,
    /// Why.
    Why,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnusedProblem {
    /// The number cannot be read.
    Number(FigureError),
    /// Nothing was taken back.
    Nothing,
    /// No reason was chosen.
    Why,
}

impl Draft for UnusedDraft {
    type Problem = UnusedProblem;
}

impl FieldName for UnusedField {
    fn id(self) -> String {
        match self {
            Self::Number => "unused-number",
            Self::Why => "unused-why",
        }
        .into()
    }
}

impl Problem for UnusedProblem {
    type Field = UnusedField;

    fn field(self) -> UnusedField {
        match self {
            Self::Number(_) | Self::Nothing => UnusedField::Number,
            Self::Why => UnusedField::Why,
        }
    }
}

impl UnusedDraft {
    /// Checks the draft; `unit` is what it is counted in.
    ///
    /// # Errors
    /// All that is missing or cannot be read.
    pub fn finish(&self, medicine: MedicineId, unit: Unit) -> Result<Event, Vec<UnusedProblem>> {
        let number = match figure::exact(&self.number) {
            Ok(number) if number.is_zero() => Err(UnusedProblem::Nothing),
            number => number.map_err(UnusedProblem::Number),
        };
        match (number, self.why) {
            (Ok(quantity), Some(why)) => Ok(gesture::stock::take_back_unused(Unused {
                medicine,
                amount: Amount { quantity, unit },
                why,
            })),
            (number, why) => {
                let why = why.is_none().then_some(UnusedProblem::Why);
                Err(number.err().into_iter().chain(why).collect())
            }
        }
    }
}
