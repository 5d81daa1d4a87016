//! What changed on the list since a moment, such as the last talk.
//!
//! Worked out from the journal by comparing how each medicine stood before and
//! after each entry about it; nothing is stored for it.

use std::collections::BTreeMap;

use super::event::{Carried, Entry};
use super::id::{MedicineId, PersonId};
use super::journal::Journal;
use super::medicine::{Medicine, Status};
use super::person::Actor;
use super::record::{Known, Registers};
use super::zone::Moment;

/// One change on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListChange {
    /// When it was recorded.
    pub at: Moment,
    /// By whom.
    pub by: Actor,
    /// Of which medicine.
    pub medicine: MedicineId,
    /// What changed.
    pub what: WhatChanged,
}

/// What changed about a medicine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhatChanged {
    /// It is new on the list.
    Added,
    /// Its times or amounts are new.
    Plan,
    /// It was put on hold.
    Paused,
    /// It was ended.
    Stopped,
    /// It is taken again.
    Resumed,
    /// Its strength on the label changed.
    Strength,
    /// Something else about it was written down.
    Details,
}

/// Changes of a person's list after a moment (or ever), oldest first.
pub fn since(journal: &Journal, person: PersonId, since: Option<Moment>) -> Vec<ListChange> {
    let mut stood = BTreeMap::new();
    let mut changes = Vec::new();
    for entry in journal
        .entries()
        .filter(|e| e.person == person && journal.is_in_force(e.id))
    {
        Medicine::each(&entry.event, &mut |saved, changed| {
            let told = saved.map(|saved| saved.id);
            let Some(medicine) = told.or(changed.map(|changed| changed.of)) else {
                return;
            };
            let stands: &mut SoFar = stood.entry(medicine).or_default();
            let earlier = stands.value.take();
            stands.take_in(entry, (saved, changed), journal.known());
            if since.is_none_or(|since| entry.at > since)
                && let Some(now) = &stands.value
            {
                let what = compare(earlier.as_ref(), now);
                changes.extend(what.into_iter().map(|what| ListChange {
                    at: entry.at,
                    by: entry.by.clone(),
                    medicine,
                    what,
                }));
            }
        });
    }
    changes
}

/// How a medicine stood at one point of the journal.
#[derive(Default)]
struct SoFar {
    told: Registers<Medicine>,
    value: Option<Medicine>,
}

impl SoFar {
    fn take_in(
        &mut self,
        entry: &Entry,
        (saved, changed): (Option<&Medicine>, Option<&super::part::Change<Medicine>>),
        known: Known,
    ) {
        if let Some(saved) = saved {
            self.told.saved(entry, saved);
        }
        if let Some(changed) = changed {
            self.told.changed(entry, changed, known);
        }
        self.value = self.told.shown().map(|shown| shown.value);
    }
}

fn compare(earlier: Option<&Medicine>, medicine: &Medicine) -> Vec<WhatChanged> {
    let Some(earlier) = earlier else {
        return vec![WhatChanged::Added];
    };
    let mut changes = Vec::new();
    if earlier.status() != medicine.status() {
        changes.push(match medicine.status() {
            Status::Taking => WhatChanged::Resumed,
            Status::Paused { .. } => WhatChanged::Paused,
            Status::Stopped { .. } => WhatChanged::Stopped,
        });
    }
    if !earlier.newest_plans().eq(medicine.newest_plans()) {
        changes.push(WhatChanged::Plan);
    }
    if earlier.strength != medicine.strength {
        changes.push(WhatChanged::Strength);
    }
    if changes.is_empty() && earlier != medicine {
        changes.push(WhatChanged::Details);
    }
    changes
}
