//! A draft of who else takes from the box of a medicine.

use super::draft::{Draft, FieldName, Problem};
use domain::event::Event;
use domain::gesture;
use domain::id::{MedicineId, PersonId};
use domain::supply::BoxUser;
use domain::words::{Name, WordsError};
use serde::{Deserialize, Serialize};

/// Who else takes from the box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BoxChoice {
    /// Nobody.
    Nobody,
    /// Somebody whose medicines are kept here.
    Person(PersonId),
    /// Somebody else, whose name is written.
    Other,
}

/// What has been filled in so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoxDraft {
    /// Who.
    pub with: Option<BoxChoice>,
    /// Their name, if it is somebody else.
    pub name: String,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum BoxField {
    /// Who.
    With,
    /// Their name.
    Name,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BoxProblem {
    /// Nobody was chosen.
    With,
    /// The name.
    Name(WordsError),
}

impl Draft for BoxDraft {
    type Problem = BoxProblem;
}

impl FieldName for BoxField {
    fn id(self) -> String {
        match self {
            Self::With => "box-with",
            Self::Name => "box-name",
        }
        .into()
    }
}

impl Problem for BoxProblem {
    type Field = BoxField;

    fn field(self) -> BoxField {
        match self {
            Self::With => BoxField::With,
            Self::Name(_) => BoxField::Name,
        }
    }
}

impl BoxDraft {
    /// What was said before, to change it.
    pub fn of(known: &BoxUser) -> Self {
        let (with, name) = match known {
            BoxUser::Nobody => (BoxChoice::Nobody, String::new()),
            BoxUser::Person(person) => (BoxChoice::Person(*person), String::new()),
            BoxUser::Named(name) => (BoxChoice::Other, name.to_string()),
        };
        let with = Some(with);
        Self { with, name }
    }

    /// Checks the draft.
    ///
    /// # Errors
    /// What is missing.
    pub fn finish(&self, medicine: MedicineId) -> Result<Event, Vec<BoxProblem>> {
        let with = match self.with.ok_or_else(|| vec![BoxProblem::With])? {
            BoxChoice::Nobody => BoxUser::Nobody,
            BoxChoice::Person(person) => BoxUser::Person(person),
            BoxChoice::Other => {
                let name = Name::parse(&self.name);
                BoxUser::Named(name.map_err(|error| vec![BoxProblem::Name(error)])?)
            }
        };
        Ok(gesture::stock::share(medicine, with))
    }
}
