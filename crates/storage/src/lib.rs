//! Where entries are kept: what every storage can do, one in memory, and one that
//! keeps a second copy beside the first. The browser's own is in the app.
//!
//! Knows rows, never what they mean. A save is a save only once the whole
//! transaction is complete; a failed one leaves nothing behind.

mod copyist;
mod kept_twice;
mod memory;
mod refused;
mod rescuer;
mod second_copy;
mod waiting;

use std::collections::BTreeSet;
use std::future::Future;
use std::pin::Pin;

use chrono::NaiveDate;
use domain::fingerprint;

pub use copyist::{AtOnce, Copyist};
pub use kept_twice::KeptTwice;
pub use memory::{Fault, Memory};
pub use refused::{BackUpError, CommitError};
pub use rescuer::{Rescuable, Rescuer};
pub use second_copy::{Copied, CopyError, CopyShelf, MemoryShelf, SecondCopy, ShelfError};
pub use waiting::{Patience, within};

/// An answer that comes later, on this thread.
pub type Pending<T> = Pin<Box<dyn Future<Output = T>>>;

/// One stored entry: its text and what it is looked up by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The entry's id as text; a row with a known id is not stored twice.
    pub id: String,
    /// The day of everyday dose traffic; `None` for undated entries, which are
    /// always read.
    pub day: Option<NaiveDate>,
    /// The entry as JSON, kept to the letter.
    pub json: String,
}

/// What the store says of itself, written in the same transaction as the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Head {
    /// Counts up with every save.
    pub generation: u64,
    /// How many rows there are.
    pub count: u64,
    /// A running hash over all rows in the order saved, in hexadecimal.
    pub chain: String,
}

impl Head {
    /// Counts one more row and folds its text into the chain, which finds damage,
    /// not forgery.
    pub fn take_in(&mut self, row: &Row) {
        let text = [&self.chain, &row.id, &row.json];
        self.chain = fingerprint::of(text.into_iter().flat_map(|text| text.bytes()));
        self.count = self.count.saturating_add(1);
    }

    /// Whether the same rows lead to both.
    pub fn ends_with(&self, other: &Self) -> bool {
        (self.count, &self.chain) == (other.count, &other.chain)
    }

    /// The head that these rows and no others have.
    pub fn of<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Self {
        let mut head = Self::default();
        rows.into_iter().for_each(|row| head.take_in(row));
        head
    }
}

/// What was saved since a head was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Since {
    /// These rows, and the head as it is now.
    Rows {
        /// The rows, in the order saved.
        rows: Vec<Row>,
        /// The newest head.
        head: Head,
    },
    /// What was known then is not the beginning of what is stored now, so
    /// everything must be read anew.
    Anew,
}

/// Whether rows were added after a known head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Appended {
    /// They were; this is the new head.
    Saved(Head),
    /// Something else was saved since, such as by another tab. Nothing was added.
    Behind,
}

/// What is read at start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recent {
    /// Undated rows and dose rows from the asked day on.
    pub rows: Vec<Row>,
    /// The head as stored.
    pub head: Head,
}

/// Everything that is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Loaded {
    /// Every row.
    pub rows: Vec<Row>,
    /// The head as stored.
    pub head: Head,
    /// Whether the head and the rows agree.
    pub integrity: Integrity,
}

/// Whether what was found is what was saved.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Integrity {
    /// Nothing is missing and nothing was changed.
    #[default]
    Whole,
    /// Rows are missing or changed.
    Damaged,
    /// Rows are missing here that a second copy on this device still holds:
    /// all of them, or those saved last.
    OnlyCopyLeft {
        /// How many are missing here.
        rows: u64,
    },
}

/// Why entries could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// This browser keeps no database here (private window, switched off).
    Unavailable,
    /// The database is there but does not open, and the browser does not say
    /// why. On some a full device looks like this.
    Broken,
    /// The device has no room left.
    Full,
    /// A newer version of Concord wrote it.
    Newer,
    /// The part of the app that reads it could not be fetched.
    NotFetched,
}

/// What can be reached of what was saved, however storage stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// The rows, each once, in the order saved as far as that is known.
    pub rows: Vec<Row>,
    /// Whether the database gave its rows.
    pub database: Database,
}

/// Whether a database gives what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Database {
    /// It gave every row it holds.
    Read,
    /// It gave nothing, and said why.
    Refused(LoadError),
    /// It did not answer in time.
    Silent,
}

impl Reached {
    /// What a database answered; `None` if it did not.
    pub fn of(answer: Option<Result<Loaded, LoadError>>) -> Self {
        let (rows, database) = match answer {
            Some(Ok(loaded)) => (loaded.rows, Database::Read),
            Some(Err(error)) => (Vec::new(), Database::Refused(error)),
            None => (Vec::new(), Database::Silent),
        };
        Self { rows, database }
    }

    /// Takes in rows that are not among these.
    pub fn take_in(&mut self, more: Vec<Row>) {
        let missing = not_among(more, &self.rows);
        self.rows.extend(missing);
    }
}

/// Those of some rows whose ids are not among those stored.
pub fn not_among(mut rows: Vec<Row>, stored: &[Row]) -> Vec<Row> {
    let known: BTreeSet<&str> = stored.iter().map(|row| row.id.as_str()).collect();
    rows.retain(|row| !known.contains(row.id.as_str()));
    rows
}

/// Why an entry was not saved. Nothing of it was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SaveError {
    /// No room.
    Full,
    /// The database is not there.
    Unavailable,
    /// The database refused or broke off.
    Failed,
}

/// Why what was kept could not be put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RescueError {
    /// There is no second copy that can be read.
    NoCopy,
    /// What is stored could not be read.
    NotRead(LoadError),
    /// What was put together could not be saved.
    NotSaved(SaveError),
    /// Another window of Concord must be closed first.
    OpenElsewhere,
    /// The second copy could not take in first what only memory holds. Nothing
    /// was removed.
    NotCopied,
}

/// Whether the browser may clear the storage by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasting {
    /// It promises to keep what is stored.
    Promised,
    /// It may clear it when the device runs full or after long disuse.
    NotPromised,
}

/// How much room the browser gives, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// What is taken up now, by the record and by what is kept for offline use.
    pub used: u64,
    /// What the browser would give at most; a device that runs full gives less.
    pub most: u64,
}

/// A place to keep rows: what every storage can do.
pub trait Storage {
    /// Reads undated rows and dose rows from a day on. Whether they are what was
    /// saved is asked beside it.
    fn load(&self, from: NaiveDate) -> Pending<Result<Recent, LoadError>>;

    /// Finds out whether what was saved last is stored; in a long record as soon as
    /// in a short one.
    fn check_newest(&self) -> Pending<Result<Integrity, LoadError>>;

    /// Finds out whether all that was saved is stored. A long record is counted for
    /// longer than its newest part is read.
    fn check_all(&self) -> Pending<Result<Integrity, LoadError>>;

    /// Reads dose rows of the days from `from` until before `until`.
    fn load_days(&self, from: NaiveDate, until: NaiveDate) -> Pending<Result<Vec<Row>, LoadError>>;

    /// Reads every row, for a backup.
    fn load_all(&self) -> Pending<Result<Loaded, LoadError>>;

    /// Adds rows in one transaction and answers with the new head. Rows whose
    /// id is there already are passed over.
    fn append(&self, rows: Vec<Row>) -> Pending<Result<Head, SaveError>>;

    /// Adds rows as [`Storage::append`] does, if what is stored ends where it ended
    /// at a known head; looked at in the same transaction.
    fn append_after(&self, known: Head, rows: Vec<Row>) -> Pending<Result<Appended, SaveError>>;

    /// Takes the place of everything with these rows, in one transaction.
    fn replace(&self, rows: Vec<Row>) -> Pending<Result<Head, SaveError>>;

    /// Reads what was saved after a known head, such as by another tab.
    fn load_since(&self, known: Head) -> Pending<Result<Since, LoadError>>;
}

/// A storage that can be thrown away and made anew where it does not open.
pub trait Renewable: Storage {
    /// Throws everything away and makes a new one, empty.
    fn renew(&self) -> Pending<Result<(), RescueError>>;
}
