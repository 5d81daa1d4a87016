//! When storage fails after a good start, or something stored cannot be shown:
//! what is in memory stays in sight and goes out as a file before anything else
//! is done, and entries that were left out stay where they are.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use leptos::prelude::*;

use super::{Ledger, LedgerState, rest, rows};
use domain::event::Entry;
use domain::journal::Journal;
use storage::{
    BackUpError, CommitError, Database, Integrity, LoadError, Reached, RescueError, Row, SaveError,
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
        let mut reached = self.reach().await;
        reached.take_in(self.held());
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
        let held = self.held();
        let rescuer = self.storage().rescuer().ok_or(RescueError::NoCopy)?;
        let back = rescuer.rescue(held).await?;
        self.reload().await;
        Ok(back)
    }

    /// Brings back what only the second copy holds, and makes a damaged head
    /// whole. Answers with how many entries came back.
    ///
    /// # Errors
    /// If it was not done. Then nothing has changed.
    pub async fn restore_copy(self) -> Result<u64, RescueError> {
        // What is saved meanwhile would be written over.
        let turn = self.line_up();
        turn.comes().await;
        let back = match self.storage().rescuer() {
            Some(rescuer) => rescuer.restore_copy().await,
            None => Err(RescueError::NoCopy),
        };
        drop(turn);
        self.reload().await;
        back
    }

    /// Forgets the second copy: the person wants to go on without it.
    pub async fn forget_copy(self) {
        if let Some(rescuer) = self.storage().rescuer() {
            rescuer.forget_copy().await;
        }
        self.reload().await;
    }

    /// The ids of everything that can be reached, in the order saved as far as
    /// that is known.
    pub async fn ids_reached(self) -> Vec<String> {
        let rows = self.reach().await.rows;
        rows.into_iter().map(|row| row.id).collect()
    }

    async fn reach(self) -> Reached {
        match self.storage().rescuer() {
            Some(rescuer) => rescuer.reach().await,
            None => Reached::of(Some(self.storage().load_all().await)),
        }
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
        let (journal, unreadable) = rest::read(rows).await?;
        Ok((journal, unreadable + out))
    }

    /// Takes more rows into memory; answers how many could not be read.
    pub(super) async fn take_in_rows(self, mut rows: Vec<Row>) -> Result<usize, LoadError> {
        let out = self.drop_left_out(&mut rows);
        Ok(rest::take_in(self.journal, rows).await? + out)
    }

    fn drop_left_out(self, rows: &mut Vec<Row>) -> usize {
        let all = rows.len();
        self.left_out
            .with_value(|left_out| rows.retain(|row| !left_out.contains(&row.id)));
        all - rows.len()
    }

    /// What memory holds, as rows.
    fn held(self) -> Vec<Row> {
        let entries = |journal: &Journal| journal.entries().filter_map(rows::row).collect();
        self.journal.with_untracked(entries)
    }

    /// Reads from a day on, anew. A record that was open stays in sight where
    /// that fails; and what storage lost meanwhile, but memory holds, is saved
    /// again.
    pub(super) async fn read_anew(self, from: NaiveDate) -> LedgerState {
        let before = self.state.get_untracked();
        let was_open = matches!(before, LedgerState::Ready { .. } | LedgerState::Failing(_));
        let shown = self.journal.get_untracked();
        match self.load(from, |storage| storage.check_all()).await {
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
                rest::put_back(self, shown, from, found).await
            }
            found => found,
        }
    }

    /// Saves again those entries that were shown and are not stored now.
    pub(super) async fn put_back(
        self,
        shown: Journal,
        from: NaiveDate,
        found: LedgerState,
    ) -> LedgerState {
        let lost = self.journal.with_untracked(|journal| {
            let lost = shown.entries().filter(|entry| !journal.contains(entry.id));
            lost.cloned().collect::<Vec<_>>()
        });
        if lost.is_empty() {
            return found;
        }
        let saved = self.storage().append(as_rows(&lost)).await;
        self.journal.update(|journal| journal.extend(lost));
        match saved {
            Ok(_) => self.load(from, |storage| storage.check_all()).await,
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

/// What was read or written before can be written.
fn as_rows(entries: &[Entry]) -> Vec<Row> {
    entries.iter().filter_map(rows::row).collect()
}
