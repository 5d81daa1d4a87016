//! What was changed in two places and not chosen yet.

use super::told::{Told, UnsettledThing};
use super::{PersonRecord, Recorded};
use crate::concordance::{Preference, Question};
use crate::id::EntryId;
use crate::medicine::Medicine;
use crate::part::{AspectOf, Part, Parts, Seen};
use crate::person::Person;

/// A part that was changed in several places which did not know of each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsettled<W: Parts> {
    /// Which part.
    pub aspect: AspectOf<W>,
    /// The different values, at least two. The first holds until somebody
    /// chooses; the others follow in the order recorded.
    pub values: Vec<Recorded<W::Part>>,
}

impl PersonRecord {
    /// A thing as somebody sees it now, for a form to be opened on.
    pub fn seen<W: Told>(&self, id: W::Id) -> Option<Seen<W>> {
        W::registers(&self.told, id)?.seen()
    }

    /// The parts of a thing that are unsettled, in the order shown.
    pub fn unsettled<W: Told>(&self, id: W::Id) -> Vec<Unsettled<W>> {
        let Some(registers) = W::registers(&self.told, id).filter(|one| one.is_here()) else {
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
        self.versions.keys().copied().collect()
    }

    /// Whether what an entry says stands beside another version, so that one is
    /// to be chosen.
    pub fn is_beside_another(&self, entry: EntryId) -> bool {
        self.versions.values().any(|all| all.contains(&entry))
    }

    /// Notes which entries are versions of one thing.
    pub(super) fn note_versions(&mut self, thing: UnsettledThing) {
        let versions = match thing {
            UnsettledThing::Medicine(id) => self.versions_of::<Medicine>(id),
            UnsettledThing::Person => self.versions_of::<Person>(self.person.id),
            UnsettledThing::Question(id) => self.versions_of::<Question>(id),
            UnsettledThing::Preference(id) => self.versions_of::<Preference>(id),
        };
        if versions.is_empty() {
            self.versions.remove(&thing);
        } else {
            self.versions.insert(thing, versions);
        }
    }

    fn versions_of<W: Told>(&self, id: W::Id) -> Vec<EntryId> {
        let all = self.unsettled::<W>(id);
        let values = all.iter().flat_map(|part| &part.values);
        values.map(|value| value.entry).collect()
    }
}
