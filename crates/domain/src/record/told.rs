//! What was told of each thing that is changed part by part, by kind.

use std::collections::BTreeMap;

use super::register::Registers;
use crate::concordance::{Preference, Question};
use crate::event::Carried;
use crate::id::{MedicineId, PreferenceId, QuestionId};
use crate::medicine::Medicine;
use crate::person::Person;

/// A thing of which the record keeps all that was told.
pub trait Told: Carried {
    /// What was told of it, among all that was told of a person's things.
    fn registers(things: &Things, id: Self::Id) -> Option<&Registers<Self>>;
}

/// What was told of each thing that is changed part by part.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Things {
    pub(super) person: Registers<Person>,
    pub(super) medicines: BTreeMap<MedicineId, Registers<Medicine>>,
    pub(super) questions: BTreeMap<QuestionId, Registers<Question>>,
    pub(super) preferences: BTreeMap<PreferenceId, Registers<Preference>>,
}

impl Told for Person {
    fn registers(things: &Things, id: Self::Id) -> Option<&Registers<Self>> {
        Some(&things.person).filter(|person| person.is_of(id))
    }
}

impl Told for Medicine {
    fn registers(things: &Things, id: Self::Id) -> Option<&Registers<Self>> {
        things.medicines.get(&id)
    }
}

impl Told for Question {
    fn registers(things: &Things, id: Self::Id) -> Option<&Registers<Self>> {
        things.questions.get(&id)
    }
}

impl Told for Preference {
    fn registers(things: &Things, id: Self::Id) -> Option<&Registers<Self>> {
        things.preferences.get(&id)
    }
}

/// A thing of which some part is unsettled, in the order told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnsettledThing {
    /// A medicine.
    Medicine(MedicineId),
    /// The person's details.
    Person,
    /// A question.
    Question(QuestionId),
    /// Something that matters.
    Preference(PreferenceId),
}
