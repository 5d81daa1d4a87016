//! A draft of what is left of a medicine.

use super::draft::{Draft, FieldName, Problem};
use domain::event::Event;
use domain::figure::{self, FigureError};
use domain::gesture;
use domain::id::MedicineId;

/// What kind of count it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StockKind {
    /// All that is left was counted.
    Counted,
    /// A new pack came in.
    Added,
}

/// What has been typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StockDraft {
    /// What kind of count; nothing is chosen beforehand, or a new pack would be
    /// taken for all there is.
    pub kind: Option<StockKind>,
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
    /// Nobody chose what kind of count it is.
    Kind,
    /// The number cannot be read.
    Number(FigureError),
    /// A new pack with nothing in it.
    Nothing,
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
            Self::Kind => StockField::Kind,
            Self::Number(_) | Self::Nothing => StockField::Number,
        }
    }
}

impl StockDraft {
    /// Checks the draft.
    ///
    /// # Errors
    /// All that is missing or cannot be read.
    pub fn finish(&self, medicine: MedicineId) -> Result<Event, Vec<StockProblem>> {
        let number = match (figure::exact(&self.number), self.kind) {
            (Ok(number), Some(StockKind::Added)) if number.is_zero() => Err(StockProblem::Nothing),
            (number, _) => number.map_err(StockProblem::Number),
        };
        match (self.kind, number) {
            (Some(StockKind::Counted), Ok(number)) => Ok(gesture::stock::count(medicine, number)),
            (Some(StockKind::Added), Ok(number)) => Ok(gesture::stock::add(medicine, number)),
            (kind, number) => {
                let kind = kind.is_none().then_some(StockProblem::Kind);
                Err(kind.into_iter().chain(number.err()).collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::amount::Quantity;
    use domain::id::Id;

    fn finish(kind: Option<StockKind>, number: &str) -> Result<Event, Vec<StockProblem>> {
        let medicine = MedicineId::new(chrono::DateTime::UNIX_EPOCH.fixed_offset(), [1; 10]);
        let number = number.to_owned();
        StockDraft { kind, number }.finish(medicine)
    }

    #[test]
    fn a_new_pack_is_never_taken_for_a_count_that_nobody_chose() {
        assert_eq!(StockDraft::default().kind, None);
        assert_eq!(finish(None, "28"), Err(vec![StockProblem::Kind]));
    }

    #[test]
    fn a_thousand_or_one_is_never_stored_as_one() {
        let medicine = MedicineId::new(chrono::DateTime::UNIX_EPOCH.fixed_offset(), [1; 10]);
        for kind in [StockKind::Counted, StockKind::Added] {
            for typed in ["1,000", "1.000", "10,000"] {
                let problem = StockProblem::Number(FigureError::TwoReadings);
                assert_eq!(finish(Some(kind), typed), Err(vec![problem]), "{typed}");
            }
        }
        let counted = gesture::stock::count(medicine, Quantity::whole(1000));
        assert_eq!(finish(Some(StockKind::Counted), "1 000"), Ok(counted));
    }

    #[test]
    fn nothing_can_be_left_and_nothing_cannot_come_in() {
        assert!(finish(Some(StockKind::Counted), "0").is_ok());
        assert_eq!(
            finish(Some(StockKind::Added), "0"),
            Err(vec![StockProblem::Nothing])
        );
    }
}
