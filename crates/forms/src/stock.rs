//! Drafts of what is left of a medicine: a count of all there is, and a new
//! pack. They are two forms, because one taken for the other is a wrong number.

use super::draft::{Draft, FieldName, Problem};
use domain::amount::Quantity;
use domain::event::Event;
use domain::figure::{self, FigureError};
use domain::gesture;
use domain::id::MedicineId;
use domain::supply::Left;
use serde::{Deserialize, Serialize};

/// A count of all that is left.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CountDraft {
    /// How many, as typed.
    pub number: String,
}

/// A new pack.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewPackDraft {
    /// How many came in it, as typed.
    pub number: String,
    /// How many there are in all, as typed: asked where the pack cannot be added
    /// to what was there.
    pub all: String,
}

/// The fields of both forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StockField {
    /// How many.
    Number,
    /// How many in all.
    All,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StockProblem {
    /// The number cannot be read.
    Number(FigureError),
    /// A new pack with nothing in it.
    Nothing,
    /// The number of all there is cannot be read.
    All(FigureError),
}

impl Draft for CountDraft {
    type Problem = StockProblem;
}

impl Draft for NewPackDraft {
    type Problem = StockProblem;
}

impl FieldName for StockField {
    fn id(self) -> String {
        match self {
            Self::Number => "number",
            Self::All => "all",
        }
        .into()
    }
}

impl Problem for StockProblem {
    type Field = StockField;

    fn field(self) -> StockField {
        match self {
            Self::Number(_) | Self::Nothing => StockField::Number,
            Self::All(_) => StockField::All,
        }
    }
}

impl CountDraft {
    /// Checks the draft.
    ///
    /// # Errors
    /// If the number is missing or cannot be read.
    pub fn finish(&self, medicine: MedicineId) -> Result<Event, Vec<StockProblem>> {
        match figure::exact(&self.number) {
            Ok(number) => Ok(gesture::stock::count(medicine, number)),
            Err(error) => Err(vec![StockProblem::Number(error)]),
        }
    }
}

impl NewPackDraft {
    /// Checks the draft; `left` is what should be left before the pack.
    ///
    /// # Errors
    /// All that is missing or cannot be read.
    pub fn finish(
        &self,
        medicine: MedicineId,
        left: Option<Left>,
    ) -> Result<Event, Vec<StockProblem>> {
        let number = self.number();
        if !matches!(left, Some(Left::Short(_))) {
            return match number {
                Ok(number) => Ok(gesture::stock::add(medicine, number)),
                Err(problem) => Err(vec![problem]),
            };
        }
        match (number, figure::exact(&self.all)) {
            (Ok(number), Ok(all)) => Ok(gesture::stock::add_and_count(medicine, number, all)),
            (number, all) => {
                let all = all.err().map(StockProblem::All);
                Err(number.err().into_iter().chain(all).collect())
            }
        }
    }

    fn number(&self) -> Result<Quantity, StockProblem> {
        match figure::exact(&self.number) {
            Ok(number) if number.is_zero() => Err(StockProblem::Nothing),
            number => number.map_err(StockProblem::Number),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::Id;

    fn medicine() -> MedicineId {
        MedicineId::new(chrono::DateTime::UNIX_EPOCH.fixed_offset(), [1; 10])
    }

    fn count(number: &str) -> Result<Event, Vec<StockProblem>> {
        let number = number.to_owned();
        CountDraft { number }.finish(medicine())
    }

    fn pack(number: &str, all: &str, left: Option<Left>) -> Result<Event, Vec<StockProblem>> {
        let (number, all) = (number.to_owned(), all.to_owned());
        NewPackDraft { number, all }.finish(medicine(), left)
    }

    #[test]
    fn a_new_pack_is_never_taken_for_a_count() {
        let has = Some(Left::Has(Quantity::whole(10)));
        let counted = gesture::stock::count(medicine(), Quantity::whole(28));
        let added = gesture::stock::add(medicine(), Quantity::whole(28));
        assert_eq!(count("28"), Ok(counted));
        for left in [None, has] {
            assert_eq!(pack("28", "", left), Ok(added.clone()));
            // What is not asked is not listened to.
            assert_eq!(pack("28", "38", left), Ok(added.clone()));
        }
    }

    #[test]
    fn a_new_pack_after_too_much_was_used_asks_for_a_count_of_all() {
        let short = Some(Left::Short(Quantity::whole(3)));
        let missing = StockProblem::All(FigureError::NotANumber);
        assert_eq!(pack("28", "", short), Err(vec![missing]));
        let problems = vec![
            StockProblem::Nothing,
            StockProblem::All(FigureError::TwoReadings),
        ];
        assert_eq!(pack("0", "1,000", short), Err(problems));
        let both = Event::Together(vec![
            gesture::stock::add(medicine(), Quantity::whole(28)),
            gesture::stock::count(medicine(), Quantity::whole(27)),
        ]);
        assert_eq!(pack("28", "27", short), Ok(both));
    }

    #[test]
    fn a_thousand_or_one_is_never_stored_as_one() {
        for typed in ["1,000", "1.000", "10,000"] {
            let problem = StockProblem::Number(FigureError::TwoReadings);
            assert_eq!(count(typed), Err(vec![problem]), "{typed}");
            assert_eq!(pack(typed, "", None), Err(vec![problem]), "{typed}");
        }
        let counted = gesture::stock::count(medicine(), Quantity::whole(1000));
        assert_eq!(count("1 000"), Ok(counted));
    }

    #[test]
    fn nothing_can_be_left_and_nothing_cannot_come_in() {
        assert!(count("0").is_ok());
        assert_eq!(pack("0", "", None), Err(vec![StockProblem::Nothing]));
    }
}
