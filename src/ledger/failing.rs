//! When storage fails after a good start, or something stored cannot be shown:
//! what is in memory stays in sight and goes out as a file before anything else
//! is done, and entries that were left out stay where they are.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{Ledger, LedgerState, rows};
use domain::event::Entry;
use domain::journal::Journal;
use storage::{
    BackUpError, CommitError, Database, Integrity, LoadError, RescueError, Row, SaveError,
};

/// Everything that could be reached, as a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rescued {
    /// The text of the backup.
    pub text: String,
    /// How many entries are in it.
    pub entries: usize,
    /// Whether the database gave what it holds. Where it did not, doses from
    /// before those in memory may be missing.
    pub database: Database,
}

impl Ledger {
    /// Writes a backup of everything that can be reached: what is stored, what
    /// the second copy holds, and what only memory holds. Entries are carried
    /// out as they stand, without a look at what they say.
    ///
    /// # Errors
    /// If there is nothing, or the text did not read back.
    pub async fn rescue_to_file(self, app: &str) -> Result<Rescued, BackUpError> {
        let mut reached = self.storage().reach().await;
        reached.take_in(self.held().await);
        if reached.rows.is_empty() {
            return Err(match reached.database {
                Database::Refused(error) => BackUpError::NotRead(error),
                Database::Read | Database::Silent => BackUpError::Nothing,
            });
        }
        Ok(Rescued {
            text: self.written(&reached.rows, app)?,
            entries: reached.rows.len(),
            database: reached.database,
        })
    }

    /// Throws away a database that does not open and puts in its place what the
    /// second copy and memory hold. Answers with how many entries came back.
    ///
    /// # Errors
    /// If it was not done. Nothing is thrown away before a copy holds it all.
    pub async fn rescue_database(self) -> Result<u64, RescueError> {
        let held = self.held().await;
        let back = self.storage().rescue(held).await?;
        self.reload().await;
        Ok(back)
    }

    /// Joins what is stored with the second copy and reads it anew. Answers with
    /// how many entries came back.
    ///
    /// # Errors
    /// If it was not done; what is stored is then as it was.
    pub async fn restore_copy(self) -> Result<u64, RescueError> {
        let back = self.storage().restore_copy().await;
        self.reload().await;
        back
    }

    /// Forgets the second copy, where the person goes on without it.
    pub async fn forget_copy(self) {
        self.storage().forget_copy().await;
        self.reload().await;
    }

    /// The names of all rows that can be reached, in the order saved.
    pub async fn reachable(self) -> Vec<String> {
        let rows = self.storage().reach().await.rows;
        rows.into_iter().map(|row| row.id).collect()
    }

    /// Leaves out rows when reading: they stay in storage, go into every backup,
    /// and count as unreadable. To be said before the ledger is opened.
    pub fn leave_out(self, ids: impl IntoIterator<Item = String>) {
        self.left_out.set_value(ids.into_iter().collect());
    }

    /// How many rows are left out.
    pub fn left_out(self) -> usize {
        self.left_out.with_value(BTreeSet::len)
    }

    /// How many rows are stored, as far as this ledger knows.
    pub fn stored(self) -> u64 {
        self.known.with_value(|known| known.count)
    }

    /// The entries of rows that are not left out, and how many are not read.
    pub(super) async fn read_rows(self, mut rows: Vec<Row>) -> Result<(Journal, usize), LoadError> {
        let out = self.drop_left_out(&mut rows);
        let (journal, unreadable) = rows::read(rows).await?;
        Ok((journal, unreadable + out))
    }

    /// Takes more rows into memory; answers how many could not be read.
    pub(super) async fn take_in_rows(self, mut rows: Vec<Row>) -> Result<usize, LoadError> {
        let out = self.drop_left_out(&mut rows);
        Ok(rows::take_in(self.journal, rows).await? + out)
    }

    fn drop_left_out(self, rows: &mut Vec<Row>) -> usize {
        let all = rows.len();
        self.left_out
            .with_value(|left_out| rows.retain(|row| !left_out.contains(&row.id)));
        all - rows.len()
    }

    /// What memory holds, as rows.
    async fn held(self) -> Vec<Row> {
        let entries = |journal: &Journal| journal.entries().cloned().collect();
        as_rows(self.journal.with_untracked(entries)).await
    }

    /// Reads from a day on, anew. A record that was open stays in sight where
    /// that fails; and what storage lost meanwhile, but memory holds, is saved
    /// again.
    pub(super) async fn read_anew(self, from: NaiveDate) -> LedgerState {
        let before = self.state.get_untracked();
        let was_open = matches!(before, LedgerState::Ready { .. } | LedgerState::Failing(_));
        let shown = self.journal.get_untracked();
        match self.load(from).await {
            LedgerState::Closed(
                why @ (LoadError::Broken | LoadError::Full | LoadError::Unavailable),
            ) if was_open && !shown.is_empty() => LedgerState::Failing(why),
            // One that is whole and was never lost is as somebody left it, such
            // as erased in another window.
            found @ LedgerState::Ready { integrity, .. }
                if was_open
                    && (integrity != Integrity::Whole
                        || matches!(before, LedgerState::Failing(_))) =>
            {
                self.put_back(&shown, from, found).await
            }
            found => found,
        }
    }

    /// Saves again those entries that were shown and are not stored now.
    async fn put_back(self, shown: &Journal, from: NaiveDate, found: LedgerState) -> LedgerState {
        let lost = self.journal.with_untracked(|journal| {
            let lost = shown.entries().filter(|entry| !journal.contains(entry.id));
            lost.cloned().collect::<Vec<_>>()
        });
        if lost.is_empty() {
            return found;
        }
        let rows = as_rows(lost.clone()).await;
        let saved = self.storage().append(rows).await;
        if rows::insert(self.journal, lost).await.is_err() {
            return LedgerState::Closed(LoadError::NotFetched);
        }
        match saved {
            Ok(_) => self.load(from).await,
            Err(SaveError::Full) => LedgerState::Failing(LoadError::Full),
            Err(SaveError::Failed | SaveError::Unavailable) => {
                LedgerState::Failing(LoadError::Broken)
            }
        }
    }

    /// Lets an entry pass only where storage takes it; asks a storage that has
    /// failed once more.
    pub(super) async fn takes_entries(self) -> Result<(), CommitError> {
        if matches!(self.state.get_untracked(), LedgerState::Failing(_)) {
            self.reload().await;
        }
        match self.state.get_untracked() {
            LedgerState::Ready { .. } => Ok(()),
            LedgerState::Failing(LoadError::Full) => Err(CommitError::NotSaved(SaveError::Full)),
            LedgerState::Failing(_) => Err(CommitError::NotSaved(SaveError::Failed)),
            LedgerState::Opening | LedgerState::Closed(_) => Err(CommitError::NotOpen),
        }
    }

    /// What a refused save means for all that follows.
    pub(super) async fn refused(self, error: SaveError) -> CommitError {
        match error {
            SaveError::Full => self.state.set(LedgerState::Failing(LoadError::Full)),
            // Whether what is there can still be read tells more.
            SaveError::Failed | SaveError::Unavailable => self.reload().await,
        }
        CommitError::NotSaved(error)
    }
}

async fn as_rows(entries: Vec<Entry>) -> Vec<Row> {
    let mut held = Vec::with_capacity(entries.len());
    for entry in entries {
        // What was read or written before can be written.
        held.extend(rows::write(&entry).await.ok());
    }
    held
}
