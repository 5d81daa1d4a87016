//! What the entries in force say of each part of one thing, and what holds.
//!
//! An entry's value stands for as long as no other entry in force takes its
//! place. A whole value, as they were saved before things were changed part by
//! part, takes the place of earlier whole values and of nothing else: whoever
//! wrote it could not know of changes. Where it left a part as the changes found
//! it, it says nothing new of that part.

use std::cmp::Ordering;

use super::known::{JournalPlace, Known};
use super::recorded::{Recorded, recorded};
use crate::event::{Carried, Entry};
use crate::id::EntryId;
use crate::part::{AspectOf, Change, Part, Parts, Seen};

/// How many different values of one part are told apart; nobody could choose among more.
const MOST_VERSIONS: usize = 12;

/// What the entries in force say of each part of one thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Registers<W: Parts> {
    whole: Option<W>,
    /// In the order of [`Part::ASPECTS`].
    parts: Vec<Register<W::Part>>,
    /// The newest entry that says something of it.
    newest: Option<Recorded<()>>,
    /// How many entries say something of it.
    entries: usize,
}

/// What the entries in force say of one part.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Register<P> {
    /// The newest whole value.
    whole: Option<Recorded<P>>,
    /// The newest whole value that a change in force was made on.
    changed_from: Option<(JournalPlace, P)>,
    /// Changes that no later one took the place of, in the order recorded.
    changes: Vec<Recorded<P>>,
}

fn place<T>(recorded: &Recorded<T>) -> JournalPlace {
    (recorded.at.to_utc(), recorded.entry)
}

impl<P> Default for Register<P> {
    fn default() -> Self {
        Self {
            whole: None,
            changed_from: None,
            changes: Vec::new(),
        }
    }
}

impl<P: Part> Register<P> {
    /// The values that nothing took the place of, in the order recorded.
    fn remaining(&self) -> Vec<&Recorded<P>> {
        let whole = self.whole.as_ref().filter(|whole| {
            let is_news =
                |(from, value): &(JournalPlace, P)| place(whole) > *from && whole.value != *value;
            self.changed_from.as_ref().is_none_or(is_news)
        });
        let mut remaining: Vec<_> = whole.into_iter().chain(&self.changes).collect();
        remaining.sort_by_key(|one| place(one));
        remaining
    }

    /// The value that holds: the strongest, else the one recorded first.
    fn holding<W: Parts<Part = P>>(&self) -> Option<&Recorded<P>> {
        self.remaining().into_iter().reduce(|holding, next| {
            match W::stronger(&next.value, &holding.value) {
                Ordering::Greater => next,
                Ordering::Less | Ordering::Equal => holding,
            }
        })
    }
}

impl<W: Parts> Default for Registers<W> {
    fn default() -> Self {
        Self {
            whole: None,
            parts: W::Part::ASPECTS
                .iter()
                .map(|_| Register::default())
                .collect(),
            newest: None,
            entries: 0,
        }
    }
}

impl<W: Carried> Registers<W> {
    /// Takes in a whole value. In a function of its own, as most entries are doses.
    #[inline(never)]
    pub(crate) fn saved(&mut self, entry: &Entry, saved: &W) {
        self.newest = Some(recorded(entry, ()));
        self.entries += 1;
        self.whole = Some(saved.clone());
        for (aspect, register) in W::Part::ASPECTS.iter().zip(&mut self.parts) {
            register.whole = Some(recorded(entry, saved.part(*aspect)));
        }
    }

    /// Takes in a change.
    #[inline(never)]
    pub(crate) fn changed(&mut self, entry: &Entry, change: &Change<W>, known: Known) {
        self.newest = Some(recorded(entry, ()));
        self.entries += 1;
        let here = (entry.at.to_utc(), entry.id);
        for written in &change.parts {
            let aspect = written.part.aspect();
            let behind = known.behind::<W>(here, change.of, aspect, &written.replaces);
            let Some(register) = self.register_mut(aspect) else {
                continue;
            };
            // A second word on a part in one gesture takes the place of the first.
            for place in behind.places.into_iter().chain([here]) {
                let found = register.changes.binary_search_by_key(&place, self::place);
                if let Ok(found) = found {
                    register.changes.remove(found);
                }
            }
            // Added and changed in one gesture: the change was made on it.
            let beside = register.whole.as_ref();
            let beside = beside.filter(|whole| whole.entry == entry.id);
            let beside = beside.map(|whole| (here, whole.value.clone()));
            let known_of = |(newest, _): &(JournalPlace, W::Part)| {
                let earlier = register.changed_from.as_ref();
                earlier.is_none_or(|(earlier, _)| earlier < newest)
            };
            if let Some(whole) = beside.or(behind.whole).filter(known_of) {
                register.changed_from = Some(whole);
            }
            let value = recorded(entry, written.part.clone());
            register.changes.push(value);
        }
    }

    fn register_mut(&mut self, aspect: AspectOf<W>) -> Option<&mut Register<W::Part>> {
        let mut all = W::Part::ASPECTS.iter().zip(&mut self.parts);
        all.find(|(of, _)| **of == aspect)
            .map(|(_, register)| register)
    }

    fn registers(&self) -> impl Iterator<Item = (AspectOf<W>, &Register<W::Part>)> {
        W::Part::ASPECTS.iter().copied().zip(&self.parts)
    }

    /// Whether it is what was told of this one.
    pub(super) fn is_of(&self, id: W::Id) -> bool {
        self.whole.as_ref().is_some_and(|whole| whole.id() == id)
    }

    /// Whether somebody said something of it after it was added.
    pub(super) fn is_touched(&self) -> bool {
        self.entries > 1
    }

    /// Whether it was added, and that is in force.
    pub(super) fn is_here(&self) -> bool {
        self.whole.is_some()
    }

    /// The thing as it holds, with the newest entry that says something of it;
    /// none before it was added, or when that was taken back.
    pub(crate) fn shown(&self) -> Option<Recorded<W>> {
        let mut value = self.whole.clone()?;
        for register in &self.parts {
            if let Some(holding) = register.holding::<W>() {
                value.put(holding.value.clone());
            }
        }
        let newest = self.newest.clone()?;
        Some(Recorded {
            entry: newest.entry,
            at: newest.at,
            by: newest.by,
            value,
        })
    }

    /// The thing as somebody sees it now.
    pub(super) fn seen(&self) -> Option<Seen<W>> {
        let ids = |register: &Register<W::Part>| -> Vec<EntryId> {
            let remaining = register.remaining();
            remaining.into_iter().map(|one| one.entry).collect()
        };
        let rests_on = self.registers();
        Some(Seen {
            value: self.shown()?.value,
            rests_on: rests_on.map(|(of, register)| (of, ids(register))).collect(),
        })
    }

    /// The different values that stand beside each other in one part, the one
    /// that holds first, then in the order recorded. One where all agree; never
    /// more than anybody could choose from.
    pub(super) fn beside(&self, aspect: AspectOf<W>) -> Vec<&Recorded<W::Part>> {
        let Some((_, register)) = self.registers().find(|(of, _)| *of == aspect) else {
            return Vec::new();
        };
        let mut different: Vec<&Recorded<W::Part>> = Vec::new();
        let remaining = register.remaining().into_iter();
        for one in register.holding::<W>().into_iter().chain(remaining) {
            let is_told = |told: &&Recorded<W::Part>| W::agree(&told.value, &one.value);
            if different.len() < MOST_VERSIONS && !different.iter().any(is_told) {
                different.push(one);
            }
        }
        different
    }
}
