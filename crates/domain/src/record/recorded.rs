//! A value of the record, with the entry it came with.

use crate::event::Entry;
use crate::id::EntryId;
use crate::person::Actor;
use crate::zone::Moment;

/// A value together with who recorded it, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recorded<T> {
    /// The entry it came with; undoing that entry takes it back. Of a thing that
    /// is changed part by part: the newest that says something of it.
    pub entry: EntryId,
    /// When it was recorded.
    pub at: Moment,
    /// By whom.
    pub by: Actor,
    /// The value.
    pub value: T,
}

/// A value that an entry brought.
pub(super) fn recorded<T>(entry: &Entry, value: T) -> Recorded<T> {
    Recorded {
        entry: entry.id,
        at: entry.at,
        by: entry.by.clone(),
        value,
    }
}
