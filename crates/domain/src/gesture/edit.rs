//! Changing something that is on record, part by part, and choosing between
//! what was changed in two places.

use std::collections::BTreeMap;

use chrono::NaiveDateTime;

use crate::event::Event;
use crate::id::EntryId;
use crate::part::{AspectOf, Change, Seen, Written};
use crate::record::{PersonRecord, Told, Unsettled};

/// What a form changed: the parts in which `edited` differs from what the form
/// was opened on. Nothing, if it changed nothing.
pub fn edited<W: Told>(seen: &Seen<W>, edited: &W) -> Option<Event> {
    seen.change(edited).map(W::changed)
}

/// Keeps one of the values that stand beside each other in one part: the one
/// that came with an entry. It holds from this local moment on and takes the
/// place of all of them.
pub fn keep<W: Told>(
    record: &PersonRecord,
    of: W::Id,
    (aspect, entry): (AspectOf<W>, EntryId),
    now: NaiveDateTime,
) -> Option<Event> {
    let unsettled = record.unsettled::<W>(of);
    let part: &Unsettled<W> = unsettled.iter().find(|one| one.aspect == aspect)?;
    let chosen = part.values.iter().find(|value| value.entry == entry)?;
    let beside: Vec<&W::Part> = part.values.iter().map(|value| &value.value).collect();
    let replaces = record.seen::<W>(of)?.rests_on(aspect).to_vec();
    Some(W::changed(Change {
        of,
        parts: vec![Written {
            part: W::from_now_on(&chosen.value, &beside, now),
            replaces,
        }],
        newer: BTreeMap::new(),
    }))
}
