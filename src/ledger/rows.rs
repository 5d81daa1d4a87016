//! Entries as rows and rows as entries.

use std::collections::BTreeSet;

use leptos::prelude::{RwSignal, Update};
use serde::Deserialize;

use domain::event::Entry;
use domain::id::EntryId;
use domain::journal::Journal;
use exchange::backup::{self, BackupLine};
use storage::{Head, Row};

/// An entry as a row; none of what could not be read again.
pub fn row(entry: &Entry) -> Option<Row> {
    let json = serde_json::to_string(entry).ok()?;
    backup::entry(&json).is_some().then(|| Row {
        id: entry.id.to_string(),
        day: entry.event.dose_day(),
        json,
    })
}

/// The entries that this version can read, and how many it cannot, or not whole.
pub fn readable(rows: &[Row]) -> (Vec<Entry>, usize) {
    let mut unreadable = 0;
    let entries = rows
        .iter()
        .filter_map(|row| {
            let entry = backup::entry(&row.json);
            // Of an entry with parts that only a newer version knows, the others count.
            let is_whole = |entry: &Entry| !entry.event.has_newer_parts();
            unreadable += usize::from(!entry.as_ref().is_some_and(is_whole));
            entry
        })
        .collect();
    (entries, unreadable)
}

/// A journal of the entries that this version can read, and how many it cannot.
pub fn journal_of(rows: &[Row]) -> (Journal, usize) {
    let (entries, unreadable) = readable(rows);
    (Journal::new(entries), unreadable)
}

/// Takes more entries into a journal; answers how many could not be read.
pub fn extended(journal: RwSignal<Journal>, rows: &[Row]) -> usize {
    let (entries, unreadable) = readable(rows);
    journal.update(|journal| journal.extend(entries));
    unreadable
}

/// The rows of a backup that are not among those stored.
pub fn missing(stored: &[Row], lines: &[BackupLine]) -> Vec<Row> {
    let ids: BTreeSet<&str> = stored.iter().map(|row| row.id.as_str()).collect();
    let texts: BTreeSet<&str> = stored.iter().map(|row| row.json.as_str()).collect();
    let mut seen = BTreeSet::new();
    lines
        .iter()
        .filter(|line| !texts.contains(line.text()))
        .map(row_of)
        .filter(|row| !ids.contains(row.id.as_str()) && seen.insert(row.id.clone()))
        .collect()
}

/// A line of a backup as a row, also one that only a newer version can read.
fn row_of(line: &BackupLine) -> Row {
    /// All that is asked of such an entry.
    #[derive(Deserialize)]
    struct IdOnly {
        id: EntryId,
    }
    let json = line.text().to_owned();
    if let Some(entry) = line.entry() {
        return Row {
            id: entry.id.to_string(),
            day: entry.event.dose_day(),
            json,
        };
    }
    let nameless = Row {
        id: String::new(),
        day: None,
        json,
    };
    let id = match serde_json::from_str::<IdOnly>(&nameless.json) {
        Ok(named) => named.id.to_string(),
        // The same text gets the same name, so that it is not taken in twice.
        Err(_) => format!("unreadable-{}", Head::of([&nameless]).chain),
    };
    Row { id, ..nameless }
}
