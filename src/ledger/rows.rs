//! Entries as rows and rows as entries.
//!
//! In a release the reading and writing of entries, and their way into the
//! journal, belong to the second part of the app (`ui::rest`): a first visit has
//! none to read. It is fetched here when it is needed, so nothing is ever taken
//! for empty because it could not be read.

use std::collections::BTreeSet;

use leptos::prelude::{RwSignal, Update};
use serde::Deserialize;

use domain::event::Entry;
use domain::id::EntryId;
use domain::journal::Journal;
use exchange::backup::{self, BackupLine};
use storage::{CommitError, Head, LoadError, Row};

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
    let mut seen = BTreeSet::new();
    let mut unreadable = 0;
    let entries = rows
        .iter()
        .filter_map(|row| {
            let entry = backup::entry(&row.json);
            // Of an entry with parts that only a newer version knows, the others count.
            let is_whole = |entry: &Entry| !entry.event.has_newer_parts();
            unreadable += usize::from(!entry.as_ref().is_some_and(is_whole));
            entry.filter(|entry| seen.insert(entry.id))
        })
        .collect();
    (entries, unreadable)
}

/// A journal of the entries that this version can read, and how many it cannot;
/// nothing is needed to read nothing.
///
/// # Errors
/// If what reads them could not be fetched.
pub async fn read(rows: Vec<Row>) -> Result<(Journal, usize), LoadError> {
    if rows.is_empty() {
        return Ok((Journal::default(), 0));
    }
    part::read(rows).await
}

/// Takes more entries into a journal; answers how many could not be read.
///
/// # Errors
/// If what reads them could not be fetched.
pub async fn take_in(journal: RwSignal<Journal>, rows: Vec<Row>) -> Result<usize, LoadError> {
    if rows.is_empty() {
        return Ok(0);
    }
    part::take_in(journal, rows).await
}

/// Takes entries into a journal.
///
/// # Errors
/// If what takes them in could not be fetched.
pub async fn insert(journal: RwSignal<Journal>, entries: Vec<Entry>) -> Result<(), LoadError> {
    part::insert(journal, entries).await
}

fn journal_of(rows: &[Row]) -> (Journal, usize) {
    let (entries, unreadable) = readable(rows);
    (Journal::new(entries), unreadable)
}

fn extended(journal: RwSignal<Journal>, rows: &[Row]) -> usize {
    let (entries, unreadable) = readable(rows);
    journal.update(|journal| journal.extend(entries));
    unreadable
}

/// As [`row`].
///
/// # Errors
/// If what writes them could not be fetched, or it could not be read again.
pub async fn write(entry: &Entry) -> Result<Row, CommitError> {
    part::write(entry).await
}

#[cfg(not(all(target_arch = "wasm32", not(debug_assertions))))]
mod part {
    use super::{
        CommitError, Entry, Journal, LoadError, Row, RwSignal, Update, extended, journal_of, row,
    };

    #[expect(clippy::unused_async, reason = "it is fetched in a release")]
    pub async fn read(rows: Vec<Row>) -> Result<(Journal, usize), LoadError> {
        Ok(journal_of(&rows))
    }

    #[expect(clippy::unused_async, reason = "it is fetched in a release")]
    pub async fn take_in(journal: RwSignal<Journal>, rows: Vec<Row>) -> Result<usize, LoadError> {
        Ok(extended(journal, &rows))
    }

    #[expect(clippy::unused_async, reason = "it is fetched in a release")]
    pub async fn insert(journal: RwSignal<Journal>, entries: Vec<Entry>) -> Result<(), LoadError> {
        journal.update(|journal| journal.extend(entries));
        Ok(())
    }

    #[expect(clippy::unused_async, reason = "it is fetched in a release")]
    pub async fn write(entry: &Entry) -> Result<Row, CommitError> {
        row(entry).ok_or(CommitError::Unreadable)
    }
}

#[cfg(all(target_arch = "wasm32", not(debug_assertions)))]
#[expect(
    clippy::unnecessary_wraps,
    reason = "what is fetched may fail to come, so the macro asks for a Result"
)]
mod part {
    use leptos::wasm_split::{SplitLoaderError, wasm_split};

    use super::{
        CommitError, Entry, Journal, LoadError, Row, RwSignal, Update, extended, journal_of, row,
    };

    pub async fn read(rows: Vec<Row>) -> Result<(Journal, usize), LoadError> {
        read_of_rest(rows).await.map_err(|_| LoadError::NotFetched)
    }

    pub async fn write(entry: &Entry) -> Result<Row, CommitError> {
        let row = write_of_rest(entry).await;
        row.map_err(|_| CommitError::NotFetched)?
            .ok_or(CommitError::Unreadable)
    }

    pub async fn take_in(journal: RwSignal<Journal>, rows: Vec<Row>) -> Result<usize, LoadError> {
        let taken_in = take_in_of_rest(journal, rows).await;
        taken_in.map_err(|_| LoadError::NotFetched)
    }

    pub async fn insert(journal: RwSignal<Journal>, entries: Vec<Entry>) -> Result<(), LoadError> {
        let inserted = insert_of_rest(journal, entries).await;
        inserted.map_err(|_| LoadError::NotFetched)
    }

    #[wasm_split(rest, wasm_split_path = leptos::wasm_split, fallible)]
    fn read_of_rest(rows: Vec<Row>) -> Result<(Journal, usize), SplitLoaderError> {
        Ok(journal_of(&rows))
    }

    #[wasm_split(rest, wasm_split_path = leptos::wasm_split, fallible)]
    fn take_in_of_rest(
        journal: RwSignal<Journal>,
        rows: Vec<Row>,
    ) -> Result<usize, SplitLoaderError> {
        Ok(extended(journal, &rows))
    }

    #[wasm_split(rest, wasm_split_path = leptos::wasm_split, fallible)]
    fn insert_of_rest(
        journal: RwSignal<Journal>,
        entries: Vec<Entry>,
    ) -> Result<(), SplitLoaderError> {
        journal.update(|journal| journal.extend(entries));
        Ok(())
    }

    #[wasm_split(rest, wasm_split_path = leptos::wasm_split, fallible)]
    fn write_of_rest(entry: &Entry) -> Result<Option<Row>, SplitLoaderError> {
        Ok(row(entry))
    }
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
