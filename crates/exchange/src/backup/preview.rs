//! What restoring a backup would bring, shown before anything is done.

use chrono::NaiveDate;

use super::Backup;
use domain::event::Entry;
use domain::journal::Journal;
use domain::words::Name;

/// What a backup holds and what restoring it would bring. Nothing is ever
/// removed by a restore.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preview {
    /// How many of its entries are not here yet.
    pub new: usize,
    /// How many are here already.
    pub known: usize,
    /// How many of all this version cannot read, or not whole; they are kept all
    /// the same.
    pub unreadable: usize,
    /// The people in it, as they are called there.
    pub people: Vec<Name>,
    /// The day its oldest entry was recorded.
    pub oldest: Option<NaiveDate>,
    /// The day its newest entry was recorded.
    pub newest: Option<NaiveDate>,
}

/// Works out what restoring would bring, given how many of its entries are not
/// here yet.
pub fn preview(backup: &Backup, new: usize) -> Preview {
    let entries: Vec<&Entry> = backup
        .lines
        .iter()
        .filter_map(super::BackupLine::entry)
        .collect();
    let days = || entries.iter().map(|entry| entry.at.date_naive());
    let is_whole = |entry: &&&Entry| !entry.event.has_newer_parts();
    let whole = entries.iter().filter(is_whole).count();
    let journal = Journal::new(entries.iter().copied().cloned());
    let people = journal.record().people();
    Preview {
        new,
        known: backup.lines.len().saturating_sub(new),
        unreadable: backup.lines.len() - whole,
        people: people.map(|person| person.person.name.clone()).collect(),
        oldest: days().min(),
        newest: days().max(),
    }
}
