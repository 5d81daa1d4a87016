//! What was changed in two places and not chosen yet.

use super::told::Told;
use super::{PersonRecord, Recorded};
use crate::domain::concordance::{Preference, Question};
use crate::domain::event::Entry;
use crate::domain::id::{MedicineId, PreferenceId, QuestionId};
use crate::domain::medicine::Medicine;
use crate::domain::part::{AspectOf, Part, Parts, Seen};
use crate::domain::person::Person;

/// A part that was changed in several places which did not know of each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsettled<W: Parts> {
    /// Which part.
    pub aspect: AspectOf<W>,
    /// The different values, at least two. The first holds until somebody
    /// chooses; the others follow in the order recorded.
    pub values: Vec<Recorded<W::Part>>,
}

/// A thing of which some part is unsettled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl PersonRecord {
    /// A thing as somebody sees it now, for a form to be opened on.
    pub fn seen<W: Told>(&self, id: W::Id) -> Option<Seen<W>> {
        W::registers(self, id)?.seen()
    }

    /// The parts of a thing that are unsettled, in the order shown.
    pub fn unsettled<W: Told>(&self, id: W::Id) -> Vec<Unsettled<W>> {
        let Some(registers) = W::registers(self, id).filter(|one| one.is_here()) else {
            return Vec::new();
        };
        W::Part::ASPECTS
            .iter()
            .filter_map(|aspect| {
                let values = registers.beside(*aspect);
                (values.len() > 1).then(|| Unsettled {
                    aspect: *aspect,
                    values: values.into_iter().cloned().collect(),
                })
            })
            .collect()
    }

    /// Everything of which some part is unsettled.
    pub fn all_unsettled(&self) -> Vec<UnsettledThing> {
        let medicines = self.medicines.keys().copied();
        let medicines = medicines.filter(|id| self.is_unsettled::<Medicine>(*id));
        let person = Some(UnsettledThing::Person);
        let person = person.filter(|_| self.is_unsettled::<Person>(self.person.id));
        let questions = self.questions.keys().copied();
        let questions = questions.filter(|id| self.is_unsettled::<Question>(*id));
        let preferences = self.preferences.keys().copied();
        let preferences = preferences.filter(|id| self.is_unsettled::<Preference>(*id));
        medicines
            .map(UnsettledThing::Medicine)
            .chain(person)
            .chain(questions.map(UnsettledThing::Question))
            .chain(preferences.map(UnsettledThing::Preference))
            .collect()
    }

    /// Whether what an entry says stands beside another version, so that one is
    /// to be chosen.
    pub fn has_versions_of(&self, entry: &Entry) -> bool {
        self.is_version::<Medicine>(entry)
            || self.is_version::<Person>(entry)
            || self.is_version::<Question>(entry)
            || self.is_version::<Preference>(entry)
    }

    fn is_version<W: Told>(&self, entry: &Entry) -> bool {
        let mut found = false;
        W::each(&entry.event, &mut |_, changed| {
            if let Some(changed) = changed {
                let all = self.unsettled::<W>(changed.of);
                let mut values = all.iter().flat_map(|part| &part.values);
                found |= values.any(|value| value.entry == entry.id);
            }
        });
        found
    }

    fn is_unsettled<W: Told>(&self, id: W::Id) -> bool {
        !self.unsettled::<W>(id).is_empty()
    }
}
