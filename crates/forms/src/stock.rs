//! A draft of what is left of a medicine.

use super::draft::{Draft, FieldName, Problem};
use domain::amount::{Quantity, QuantityError};
use domain::event::Event;
use domain::gesture;
use domain::id::MedicineId;

/// What kind of count it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StockKind {
    /// All that is left was counted.
    #[default]
    Counted,
    /// A new pack came in.
    Added,
}

/// What has been typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StockDraft {
    /// What kind of count.
    pub kind: StockKind,
    /// How many, as typed.
    pub number: String,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StockField {
    /// What kind of count.
    Kind,
    /// How many.
    Number,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StockProblem {
    /// The number is none, or too large.
    Number(QuantityError),
}

impl Draft for StockDraft {
    type Problem = StockProblem;
}

impl FieldName for StockField {
    fn id(self) -> String {
        match self {
            Self::Kind => "kind",
            Self::Number => "number",
        }
        .into()
    }
}

impl Problem for StockProblem {
    type Field = StockField;

    fn field(self) -> StockField {
        match self {
            Self::Number(_) => StockField::Number,
        }
    }
}

impl StockDraft {
    /// Checks the draft.
    ///
    /// # Errors
    /// If the number is none, or too large.
    pub fn finish(&self, medicine: MedicineId) -> Result<Event, Vec<StockProblem>> {
        let number = self.number.parse();
        let number: Quantity = number.map_err(|error| vec![StockProblem::Number(error)])?;
        Ok(match self.kind {
            StockKind::Counted => gesture::stock::count(medicine, number),
            StockKind::Added => gesture::stock::add(medicine, number),
        })
    }
}
