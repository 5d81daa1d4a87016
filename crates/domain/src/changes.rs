//! What changed on the list since a moment, such as the last talk.
//!
//! Worked out from the journal by comparing each saved medicine with the value
//! before it; nothing is stored for it.

use std::collections::BTreeMap;

use super::event::{Actor, Event};
use super::id::{MedicineId, PersonId};
use super::journal::Journal;
use super::medicine::{Medicine, Standing};
use super::zone::Moment;

/// One change on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
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
pub fn since(journal: &Journal, person: PersonId, since: Option<Moment>) -> Vec<Change> {
    let mut before: BTreeMap<MedicineId, &Medicine> = BTreeMap::new();
    let mut changes = Vec::new();
    for entry in journal
        .entries()
        .filter(|e| e.person == person && journal.is_in_force(e.id))
    {
        visit(&entry.event, &mut |medicine| {
            let earlier = before.insert(medicine.id, medicine);
            if since.is_none_or(|since| entry.at > since) {
                changes.extend(compare(earlier, medicine).into_iter().map(|what| Change {
                    at: entry.at,
                    by: entry.by.clone(),
                    medicine: medicine.id,
                    what,
                }));
            }
        });
    }
    changes
}

fn visit<'a>(event: &'a Event, found: &mut impl FnMut(&'a Medicine)) {
    match event {
        Event::MedicineSaved(medicine) => found(medicine),
        Event::Together(events) => events.iter().for_each(|event| visit(event, found)),
        _ => {}
    }
}

fn compare(earlier: Option<&Medicine>, medicine: &Medicine) -> Vec<WhatChanged> {
    let Some(earlier) = earlier else {
        return vec![WhatChanged::Added];
    };
    let mut changes = Vec::new();
    if earlier.standing() != medicine.standing() {
        changes.push(match medicine.standing() {
            Standing::Taking => WhatChanged::Resumed,
            Standing::Paused { .. } => WhatChanged::Paused,
            Standing::Stopped { .. } => WhatChanged::Stopped,
        });
    }
    if earlier.newest_plan() != medicine.newest_plan() {
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
