//! The journal: all entries in order, and the record they add up to.
//!
//! A union of entries by id, ordered by time and id, so that undo, history,
//! backup, restore and a carer's copy are one idea. Knows nothing of storage.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

use super::event::{Entry, Event};
use super::id::EntryId;
use super::record::{JournalPlace, Known, Record};
use super::years::Dated;
use super::zone::{Moment, later};
use chrono::Duration;

/// When an entry is recorded that follows another: a little later, but never so
/// late that it could not be read again.
pub fn after(newest: Moment) -> Moment {
    let next = later(newest, Duration::milliseconds(1));
    if next.is_held() { next } else { newest }
}

/// Where an entry stands among the others.
fn place(entry: &Entry) -> JournalPlace {
    (entry.at.to_utc(), entry.id)
}

/// Entries and the record they add up to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Journal {
    entries: BTreeMap<JournalPlace, Entry>,
    places: BTreeMap<EntryId, JournalPlace>,
    undone: BTreeSet<EntryId>,
    record: Record,
}

impl Journal {
    /// A journal of these entries; of an id that comes twice, the first counts.
    pub fn new(entries: impl IntoIterator<Item = Entry>) -> Self {
        // Sorted once, which a record nearly is as it was saved: to look for the
        // place of each entry takes a start several times as long.
        let mut entries: Vec<Entry> = entries.into_iter().collect();
        entries.sort_by_key(|entry| entry.id);
        entries.dedup_by_key(|entry| entry.id);
        let mut journal = Self {
            places: entries
                .iter()
                .map(|entry| (entry.id, place(entry)))
                .collect(),
            entries: entries
                .into_iter()
                .map(|entry| (place(&entry), entry))
                .collect(),
            ..Self::default()
        };
        journal.fold();
        journal
    }

    /// The record the entries add up to.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// All entries in order, those undone too.
    pub fn entries(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.values()
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The last entry.
    pub fn newest(&self) -> Option<&Entry> {
        self.entries.values().next_back()
    }

    /// Whether an entry is here.
    pub fn contains(&self, id: EntryId) -> bool {
        self.places.contains_key(&id)
    }

    /// Whether an entry is here and in force.
    pub fn is_in_force(&self, id: EntryId) -> bool {
        self.places.contains_key(&id) && !self.undone.contains(&id)
    }

    /// Whether something in force was recorded later about what an entry began, and
    /// would say nothing without it.
    pub fn is_built_on(&self, id: EntryId) -> bool {
        let Some((place, entry)) = self
            .places
            .get(&id)
            .and_then(|at| self.entries.get_key_value(at))
        else {
            return false;
        };
        let in_force = |other: &&Entry| other.person == entry.person && self.is_in_force(other.id);
        let before = || {
            self.entries
                .range(..place)
                .map(|(_, one)| one)
                .filter(in_force)
        };
        let mut begun = entry.event.begins();
        begun.retain(|thing| !before().any(|one| one.event.begins().contains(thing)));
        let after = self
            .entries
            .range((Bound::Excluded(place), Bound::Unbounded));
        after
            .map(|(_, one)| one)
            .filter(in_force)
            .filter(|one| !matches!(one.event, Event::Undone { .. }))
            .any(|one| begun.iter().any(|thing| one.event.is_built_on(*thing)))
    }

    /// Takes in one entry.
    pub fn insert(&mut self, entry: Entry) {
        self.extend([entry]);
    }

    /// Takes in entries; known ids are passed over.
    pub fn extend(&mut self, entries: impl IntoIterator<Item = Entry>) {
        let mut simple = true;
        for entry in entries {
            let place = place(&entry);
            if self.places.contains_key(&entry.id) {
                continue;
            }
            self.places.insert(entry.id, place);
            let last = self
                .entries
                .last_key_value()
                .is_none_or(|(last, _)| *last < place);
            simple &= last && !matches!(entry.event, Event::Undone { .. });
            if simple {
                let known = Known {
                    entries: &self.entries,
                    places: &self.places,
                    undone: &self.undone,
                };
                self.record.apply(&entry, known);
            }
            self.entries.insert(place, entry);
        }
        if !simple {
            self.fold();
        }
    }

    /// Works out anew which entries are in force and what they add up to.
    fn fold(&mut self) {
        self.undone.clear();
        for (place, entry) in self.entries.iter().rev() {
            // Only what came before can be taken back. Without this, the order
            // in which two copies are joined could matter.
            if let Event::Undone { entry: earlier, .. } = entry.event
                && !self.undone.contains(&entry.id)
                && self.places.get(&earlier).is_some_and(|at| at < place)
            {
                self.undone.insert(earlier);
            }
        }
        let in_force = |entry: &&Entry| !self.undone.contains(&entry.id);
        self.record = Record::of(self.entries.values().filter(in_force), self.known());
    }

    /// The entries as the record is folded from them.
    pub(super) fn known(&self) -> Known<'_> {
        Known {
            entries: &self.entries,
            places: &self.places,
            undone: &self.undone,
        }
    }
}
