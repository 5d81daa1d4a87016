//! A draft of who looked over a weekly organiser.

use chrono::NaiveDate;

use super::draft::{Draft, FieldName, Problem};
use domain::event::Event;
use domain::gesture;
use domain::words::{Name, WordsError};
use serde::{Deserialize, Serialize};

/// Who looked over it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LookedOverDraft {
    /// Their name.
    pub name: String,
}

/// The field of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LookedOverField {
    /// The name.
    Name,
}

/// What is wrong with the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LookedOverProblem(pub WordsError);

impl Draft for LookedOverDraft {
    type Problem = LookedOverProblem;
}

impl FieldName for LookedOverField {
    fn id(self) -> String {
        "looked-over-name".into()
    }
}

impl Problem for LookedOverProblem {
    type Field = LookedOverField;

    fn field(self) -> LookedOverField {
        LookedOverField::Name
    }
}

impl LookedOverDraft {
    /// Checks the draft, for the organiser of the seven days from one on.
    ///
    /// # Errors
    /// If there is no name, or too long a one.
    pub fn finish(&self, first: NaiveDate) -> Result<Event, Vec<LookedOverProblem>> {
        match Name::parse(&self.name) {
            Ok(name) => Ok(gesture::stock::looked_over(first, name)),
            Err(error) => Err(vec![LookedOverProblem(error)]),
        }
    }
}
