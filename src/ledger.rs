//! The ledger: the only writer. Check, save, then show.
//!
//! Holds the journal in memory and the storage it came from. A change that was
//! not saved is never shown as saved; an entry this version cannot read is kept
//! in storage, counted, and shown as unreadable.

mod answers;
mod backups;
mod carrying;
mod days;
mod failing;
mod meanwhile;
mod needs;
mod queue;
mod rest;
mod rows;
mod sources;
mod turns;
mod underway;
mod writing;

use std::collections::BTreeSet;

use chrono::NaiveDate;
use futures::future::join;
use leptos::prelude::*;

use domain::event::Entry;
use domain::id::PersonId;
use domain::journal::Journal;
use domain::record::PersonRecord;
use storage::{CommitError, Head, Integrity, LoadError, Pending, Row, Since, Storage};

pub use days::DaysNotRead;
pub use failing::Rescued;
pub use queue::{Begun, Doing, GestureId, SetAside, Stage, Underway};
pub use rest::{FetchedCopyist, RestMissing};
pub use rows::{readable, row};
pub use sources::Sources;

use needs::NeedsDoses;
use queue::Queue;

/// Dose entries of this many days are read at start; older ones when a page
/// asks for them.
pub const WINDOW_DAYS: i64 = 100;

/// How far behind the newest entry the clock may be before people are told.
pub const CLOCK_BEHIND_MINUTES: i64 = 5;

/// How often a save is begun anew because another window had saved something first.
const TRIES: usize = 8;

/// The only writer of the journal. Cheap to copy; lives as long as the app.
#[derive(Clone, Copy)]
pub struct Ledger {
    journal: RwSignal<Journal>,
    state: RwSignal<LedgerState>,
    newest_gesture: RwSignal<Option<Gesture>>,
    sources: StoredValue<Sources, LocalStorage>,
    read_from: StoredValue<Option<NaiveDate>>,
    /// The head up to which everything stored is in memory.
    known: StoredValue<Head>,
    /// What is to be saved, one after the other.
    queue: StoredValue<Queue, LocalStorage>,
    /// Rows that are not read: the app fell over one of them.
    left_out: StoredValue<BTreeSet<String>>,
}

/// How the ledger stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedgerState {
    /// Reading what is stored.
    Opening,
    /// Ready. Some entries may not be readable by this version.
    Ready {
        /// How many entries are kept but could not be read.
        unreadable: usize,
        /// Whether storage holds what was saved.
        integrity: Integrity,
    },
    /// Storage did not open. Nothing can be saved.
    Closed(LoadError),
    /// Storage failed after a good start. What memory holds is still shown;
    /// nothing can be saved until storage takes it again.
    Failing(LoadError),
}

/// What was done last, for "Undo".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gesture {
    /// Whose record.
    pub person: PersonId,
    /// The entry that was saved.
    pub entry: Entry,
}

impl Ledger {
    /// A ledger that has read nothing yet.
    pub fn new(sources: Sources) -> Self {
        Self {
            journal: RwSignal::new(Journal::default()),
            state: RwSignal::new(LedgerState::Opening),
            newest_gesture: RwSignal::new(None),
            sources: StoredValue::new_local(sources),
            read_from: StoredValue::new(None),
            known: StoredValue::new(Head::default()),
            queue: StoredValue::new_local(Queue::new()),
            left_out: StoredValue::new(BTreeSet::new()),
        }
    }

    /// Looks at the journal; a view that does is drawn anew when it changes.
    pub fn read<T>(&self, look: impl FnOnce(&Journal) -> T) -> T {
        self.journal.with(look)
    }

    /// Looks at one person's record.
    pub fn read_person<T>(
        &self,
        person: PersonId,
        look: impl FnOnce(&PersonRecord) -> T,
    ) -> Option<T> {
        self.read(|journal| journal.record().person(person).map(look))
    }

    /// How the ledger stands.
    pub fn state(&self) -> LedgerState {
        self.state.get()
    }

    /// What was done last and can still be undone from a toast.
    pub fn newest_gesture(&self) -> Option<Gesture> {
        self.newest_gesture.get()
    }

    /// Puts the toast away.
    pub fn forget_gesture(&self) {
        self.newest_gesture.set(None);
    }

    /// Reads what is stored: all undated entries and the doses of the last
    /// [`WINDOW_DAYS`], or more where a plan or a stock count needs them. They are shown once it
    /// is known that the newest are among them; whether an older one is missing is
    /// told when all are counted.
    pub async fn open(self) {
        let newest = |storage: &dyn Storage| storage.check_newest();
        let found = self.load(self.window(), newest).await;
        self.read_back(NeedsDoses::ToAsk).await;
        self.state.set(found);
        self.read_back(NeedsDoses::ToAskAndCount).await;
        let all = self.storage().check_all().await;
        if let (
            Ok(integrity),
            LedgerState::Ready {
                unreadable,
                integrity: Integrity::Whole,
            },
        ) = (all, self.state.get_untracked())
            && integrity != Integrity::Whole
        {
            self.state.set(LedgerState::Ready {
                unreadable,
                integrity,
            });
        }
    }

    /// Reads everything anew, such as after storage was lost and found.
    pub async fn reload(self) {
        let from = self.read_from.get_value().unwrap_or_else(|| self.window());
        let found = self.read_anew(from).await;
        self.read_back(NeedsDoses::ToAskAndCount).await;
        self.state.set(found);
        self.leave_out_answered().await;
    }

    async fn load(
        self,
        from: NaiveDate,
        check: fn(&dyn Storage) -> Pending<Result<Integrity, LoadError>>,
    ) -> LedgerState {
        loop {
            let saves = self.saves();
            // One does not wait for the other; nothing is shown before both are done.
            let checking = check(&*self.storage());
            let (read, checked) = join(self.read_stored(from), checking).await;
            let ((head, journal, unreadable), integrity) = match (read, checked) {
                (Ok(read), Ok(integrity)) => (read, integrity),
                (Err(error), _) | (_, Err(error)) => return LedgerState::Closed(error),
            };
            // What was saved while reading may not be in what was read.
            if self.saves() == saves {
                self.read_from.set_value(Some(from));
                self.known.set_value(head);
                self.journal.set(journal);
                return LedgerState::Ready {
                    unreadable,
                    integrity,
                };
            }
        }
    }

    /// What is stored, as a journal, and how many of it could not be read.
    async fn read_stored(self, from: NaiveDate) -> Result<(Head, Journal, usize), LoadError> {
        let stored = self.storage().load(from).await?;
        let (journal, unreadable) = self.read_rows(stored.rows).await?;
        Ok((stored.head, journal, unreadable))
    }

    /// Takes in what another tab has saved since this one last looked.
    pub async fn catch_up(self) {
        // What is being read just now may be older than that.
        self.count_save();
        let (unreadable, integrity) = match self.state.get_untracked() {
            LedgerState::Ready {
                unreadable,
                integrity,
            } => (unreadable, integrity),
            // Another window can save: so may this one again, and doses may be
            // answered that look open here.
            LedgerState::Failing(_) => return self.reload().await,
            LedgerState::Opening | LedgerState::Closed(_) => return,
        };
        match self.storage().load_since(self.known.get_value()).await {
            Ok(Since::Rows { rows, head }) if head != self.known.get_value() => {
                let Ok(more) = self.take_in_rows(rows).await else {
                    return self.reload().await;
                };
                self.known.set_value(head);
                self.leave_out_answered().await;
                if more > 0 {
                    let unreadable = unreadable + more;
                    self.state.set(LedgerState::Ready {
                        unreadable,
                        integrity,
                    });
                }
                self.read_back(NeedsDoses::ToAskAndCount).await;
            }
            Ok(Since::Rows { .. }) => {}
            Ok(Since::Anew) | Err(_) => self.reload().await,
        }
    }

    /// Adds rows of a backup to what is stored, all of them or none. Rows that
    /// are here already change nothing, and nothing is ever removed.
    ///
    /// # Errors
    /// If they were not saved.
    pub async fn take_in(self, rows: Vec<Row>) -> Result<(), CommitError> {
        if !matches!(self.state.get_untracked(), LedgerState::Ready { .. }) {
            return Err(CommitError::NotOpen);
        }
        let turn = self.line_up();
        turn.comes().await;
        self.storage()
            .append(rows)
            .await
            .map_err(CommitError::NotSaved)?;
        drop(turn);
        self.newest_gesture.set(None);
        self.reload().await;
        Ok(())
    }
}
