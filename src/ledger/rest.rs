//! What of the ledger a first visit has no use for: reading entries, saving them,
//! and the long work at the second copy.
//!
//! In a release it belongs to the second part of the app (`ui::rest`) and is
//! fetched here when it is needed, so nothing is ever taken for empty because it
//! could not be read, or for saved because it could not be written.

use std::rc::Rc;

use chrono::NaiveDate;
use leptos::prelude::{RwSignal, WithUntracked};

use super::needs::NeedsDoses;
use super::queue::{Doing, GestureId};
use super::{Ledger, LedgerState, rows};
use domain::event::Event;
use domain::id::{EntryId, PersonId};
use domain::journal::Journal;
use storage::{
    AtOnce, CommitError, Copied, CopyError, Copyist, LoadError, Pending, Renewable, Row, SecondCopy,
};

/// A journal of the entries that this version can read, and how many it cannot;
/// nothing is needed to read nothing.
///
/// # Errors
/// If what reads them could not be fetched.
pub async fn read(rows: Vec<Row>) -> Result<(Journal, usize), LoadError> {
    if rows.is_empty() {
        return Ok((Journal::default(), 0));
    }
    Ok((part::work().await?.read)(&rows))
}

/// Takes more entries into a journal; answers how many could not be read.
///
/// # Errors
/// If what reads them could not be fetched.
pub async fn take_in(journal: RwSignal<Journal>, rows: Vec<Row>) -> Result<usize, LoadError> {
    if rows.is_empty() {
        return Ok(0);
    }
    Ok((part::work().await?.take_in)(journal, &rows))
}

/// Checks an event, saves it, and then shows it.
///
/// # Errors
/// If it is not whole or was not saved.
pub async fn say(ledger: Ledger, person: PersonId, event: Event) -> Result<EntryId, CommitError> {
    (part::work().await?.say)(ledger, person, event).await
}

/// Saves what a gesture still has to say when its turn comes.
///
/// # Errors
/// If it is not whole or was not saved.
pub async fn carry_out(
    ledger: Ledger,
    id: GestureId,
    person: PersonId,
    doing: Doing,
) -> CarriedOut {
    (part::work().await?.carry_out)(ledger, id, person, doing).await
}

/// Leaves doses out of what was not saved that another window answered since.
pub async fn leave_out_answered(ledger: Ledger) {
    // What was not saved was tried, so that this part is here.
    if let Ok(work) = part::work().await {
        (work.leave_out_answered)(ledger);
    }
}

/// Reads the doses that something counts on.
pub async fn read_back_for(ledger: Ledger, needs: NeedsDoses) {
    if ledger.journal.with_untracked(Journal::is_empty) {
        return;
    }
    // What was read shows that this part is here.
    if let Ok(work) = part::work().await {
        (work.read_back_for)(ledger, needs).await;
    }
}

/// Takes back an earlier entry by one more entry.
///
/// # Errors
/// If there is nothing in force under that id, or it was not saved.
pub async fn take_back(
    ledger: Ledger,
    person: PersonId,
    entry: EntryId,
) -> Result<EntryId, CommitError> {
    (part::work().await?.take_back)(ledger, person, entry).await
}

/// Saves again what was shown and is not stored now; how the ledger stands then.
pub async fn put_back(
    ledger: Ledger,
    shown: Journal,
    from: NaiveDate,
    found: LedgerState,
) -> LedgerState {
    match part::work().await {
        Ok(work) => (work.put_back)(ledger, shown, from, found).await,
        Err(RestMissing) => LedgerState::Closed(LoadError::NotFetched),
    }
}

/// Does the long work at the second copy, once what does it is here.
pub struct FetchedCopyist;

impl Copyist for FetchedCopyist {
    fn bring_up(
        &self,
        copy: SecondCopy,
        main: Rc<dyn Renewable>,
    ) -> Pending<Result<Copied, CopyError>> {
        Box::pin(async {
            let work = part::work().await.map_err(LoadError::from)?;
            (work.copyist)().bring_up(copy, main).await
        })
    }

    fn only_copied(
        &self,
        copy: SecondCopy,
        stored: Vec<Row>,
    ) -> Pending<Result<Vec<Row>, LoadError>> {
        Box::pin(async {
            let copyist = (part::work().await?.copyist)();
            copyist.only_copied(copy, stored).await
        })
    }
}

/// The entry that a gesture came to; none if it had nothing to say any more.
type CarriedOut = Result<Option<EntryId>, CommitError>;

/// What the second part does. Each is one function, so that only who fetches
/// them here needs what they need.
#[derive(Clone, Copy)]
struct Work {
    read: fn(&[Row]) -> (Journal, usize),
    take_in: fn(RwSignal<Journal>, &[Row]) -> usize,
    say: fn(Ledger, PersonId, Event) -> Pending<Result<EntryId, CommitError>>,
    carry_out: fn(Ledger, GestureId, PersonId, Doing) -> Pending<CarriedOut>,
    leave_out_answered: fn(Ledger),
    read_back_for: fn(Ledger, NeedsDoses) -> Pending<()>,
    take_back: fn(Ledger, PersonId, EntryId) -> Pending<Result<EntryId, CommitError>>,
    put_back: fn(Ledger, Journal, NaiveDate, LedgerState) -> Pending<LedgerState>,
    copyist: fn() -> Box<dyn Copyist>,
}

impl Work {
    fn here() -> Self {
        Self {
            read: rows::journal_of,
            take_in: rows::extended,
            say: |ledger, person, event| Box::pin(ledger.say(person, event)),
            carry_out: |ledger, id, person, doing| Box::pin(ledger.carry_out(id, person, doing)),
            leave_out_answered: Ledger::leave_out_what_others_answered,
            read_back_for: |ledger, needs| Box::pin(ledger.read_back_for(needs)),
            take_back: |ledger, person, entry| Box::pin(ledger.take_back(person, entry)),
            put_back: |ledger, shown, from, found| Box::pin(ledger.put_back(shown, from, found)),
            copyist: || Box::new(AtOnce),
        }
    }
}

/// The second part of the app did not come.
pub struct RestMissing;

impl From<RestMissing> for LoadError {
    fn from(RestMissing: RestMissing) -> Self {
        Self::NotFetched
    }
}

impl From<RestMissing> for CommitError {
    fn from(RestMissing: RestMissing) -> Self {
        Self::NotFetched
    }
}

#[cfg(not(all(target_arch = "wasm32", not(debug_assertions))))]
mod part {
    use super::{RestMissing, Work};

    #[expect(clippy::unused_async, reason = "it is fetched in a release")]
    pub async fn work() -> Result<Work, RestMissing> {
        Ok(Work::here())
    }
}

#[cfg(all(target_arch = "wasm32", not(debug_assertions)))]
#[expect(
    clippy::unnecessary_wraps,
    reason = "what is fetched may fail to come, so the macro asks for a Result"
)]
mod part {
    use leptos::wasm_split::{SplitLoaderError, wasm_split};

    use super::{RestMissing, Work};
    use crate::device::patience::within;

    /// How long a save waits for what makes it, in milliseconds. Then nothing was
    /// begun, and it can be tried again.
    const PATIENCE: i32 = 20_000;

    pub async fn work() -> Result<Work, RestMissing> {
        let work = within(PATIENCE, work_of_rest()).await;
        work.and_then(Result::ok).ok_or(RestMissing)
    }

    #[wasm_split(rest, wasm_split_path = leptos::wasm_split, fallible)]
    fn work_of_rest() -> Result<Work, SplitLoaderError> {
        Ok(Work::here())
    }
}
