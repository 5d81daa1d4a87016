//! Rows in the browser's database.
//!
//! Two stores: `entries`, by the order saved, with an index on the id and one
//! on the day (empty for undated rows), and `head` with the one head row. Both
//! are written in one transaction. A connection that is lost is opened again.

mod connection;
mod request;
mod stored;
mod writing;

use std::collections::BTreeSet;
use std::rc::Rc;

use chrono::NaiveDate;
use wasm_bindgen::prelude::*;
use web_sys::{IdbKeyRange, IdbObjectStore, IdbTransaction};

use self::connection::{BY_DAY, Connection, ENTRIES, HEAD};
use self::request::{Refusal, answer, end, thrown};
use self::stored::{StoredRow, day_text, head_from, place_from, place_key, rows_from};
use self::writing::{known_ids, last, place_of, put};
use storage::{
    Appended, Head, Integrity, LoadError, Loaded, Pending, Recent, Renewable, RescueError, Row,
    SaveError, Since, Storage,
};

/// Rows in the browser's database. Cheap to clone.
#[derive(Clone)]
pub struct IndexedDb {
    connection: Rc<Connection>,
}

/// Which rows are wanted.
enum Wanted {
    All,
    UndatedAndFrom(NaiveDate),
}

/// What is held against the head.
#[derive(Clone, Copy)]
enum Extent {
    Newest,
    All,
}

impl IndexedDb {
    /// Opens at the first call. `let_go` is called when the connection had to
    /// be closed, because another tab brings in a newer version or the browser
    /// took the database away; reading anew then tells how things stand.
    pub fn new(let_go: Rc<dyn Fn()>) -> Self {
        Self {
            connection: Rc::new(Connection::new(let_go)),
        }
    }

    /// Opens it, so that nobody waits for that later; whoever reads is told if it
    /// does not open.
    pub async fn open_ahead(self) {
        let _ = self.connection.reading().await;
    }

    async fn read(&self, wanted: Wanted) -> Result<Recent, Refusal> {
        let transaction = self.connection.reading().await?;
        let entries = store(&transaction, ENTRIES)?;
        let mut parts = Vec::new();
        match wanted {
            Wanted::All => parts.push(answer(entries.get_all().map_err(thrown)?)),
            Wanted::UndatedAndFrom(day) => {
                let by_day = entries.index(BY_DAY).map_err(thrown)?;
                let undated = IdbKeyRange::only(&day_text(None).into()).map_err(thrown)?;
                let from = IdbKeyRange::lower_bound(&day_text(Some(day)).into()).map_err(thrown)?;
                for range in [undated, from] {
                    parts.push(answer(by_day.get_all_with_key(&range).map_err(thrown)?));
                }
            }
        }
        let head = head(&transaction)?;
        let mut rows = Vec::new();
        for part in parts {
            rows.extend(rows_from(&part.await?));
        }
        rows.sort_by_key(|stored| stored.place);
        Ok(Recent {
            rows: rows.into_iter().map(|stored| stored.row).collect(),
            head: head.await?.unwrap_or_default(),
        })
    }

    /// Whether the last row stands where the head says, and no gap is left by adding;
    /// or whether there are as many rows as the head says.
    async fn check(&self, what: Extent) -> Result<Integrity, Refusal> {
        let transaction = self.connection.reading().await?;
        let head = head(&transaction)?;
        let entries = store(&transaction, ENTRIES)?;
        let asked = match what {
            Extent::Newest => last(&entries),
            Extent::All => entries.count().map_err(thrown),
        };
        let found = answer(asked?).await?;
        let found = match what {
            Extent::Newest => place_of(&found)?,
            Extent::All => place_from(&found).ok_or(Refusal::Failed)?,
        };
        Ok(compared(&head.await?.unwrap_or_default().count, &found))
    }

    /// Reads all rows and checks them against the chain as well.
    async fn read_all(&self) -> Result<Loaded, Refusal> {
        let Recent { rows, head } = self.read(Wanted::All).await?;
        let found = Head {
            generation: head.generation,
            ..Head::of(&rows)
        };
        Ok(Loaded {
            integrity: compared(&head, &found),
            rows,
            head,
        })
    }

    async fn read_days(&self, from: NaiveDate, until: NaiveDate) -> Result<Vec<Row>, Refusal> {
        let transaction = self.connection.reading().await?;
        let by_day = store(&transaction, ENTRIES)?
            .index(BY_DAY)
            .map_err(thrown)?;
        let (from, until) = (day_text(Some(from)), day_text(Some(until)));
        if from >= until {
            return Ok(Vec::new());
        }
        let range = IdbKeyRange::bound_with_lower_open_and_upper_open(
            &from.into(),
            &until.into(),
            false,
            true,
        )
        .map_err(thrown)?;
        let mut rows = rows_from(&answer(by_day.get_all_with_key(&range).map_err(thrown)?).await?);
        rows.sort_by_key(|stored| stored.place);
        Ok(rows.into_iter().map(|stored| stored.row).collect())
    }

    async fn read_since(&self, known: Head) -> Result<Since, Refusal> {
        let transaction = self.connection.reading().await?;
        let head = head(&transaction)?;
        let entries = store(&transaction, ENTRIES)?;
        let place = place_key(known.count);
        let last_known = answer(entries.get(&place).map_err(thrown)?);
        let after = IdbKeyRange::lower_bound_with_open(&place, true).map_err(thrown)?;
        let after = answer(entries.get_all_with_key(&after).map_err(thrown)?);
        let (head, last_known, after) = (head.await?, last_known.await?, after.await?);
        let begins = known.count == 0
            || (!last_known.is_undefined()
                && last_known.unchecked_ref::<StoredRow>().chain() == known.chain);
        if !begins {
            return Ok(Since::Anew);
        }
        let rows = rows_from(&after).into_iter().map(|stored| stored.row);
        Ok(Since::Rows {
            rows: rows.collect(),
            head: head.unwrap_or_default(),
        })
    }

    /// Adds rows, where a head is given only if it is the one that is stored.
    async fn add(&self, after: Option<Head>, rows: Vec<Row>) -> Result<Appended, Refusal> {
        let transaction = self.connection.writing().await?;
        let ended = end(transaction.clone());
        let entries = store(&transaction, ENTRIES)?;
        let head = head(&transaction)?;
        let last = answer(last(&entries)?);
        let known = known_ids(&entries, &rows).await?;
        let mut head = head.await?.unwrap_or_default();
        let last = place_of(&last.await?)?;
        if after.is_some_and(|after| !after.ends_with(&head)) {
            return Ok(Appended::Behind);
        }
        put(&transaction, &mut head, last, rows, known)?;
        ended.await?;
        Ok(Appended::Saved(head))
    }

    async fn put_in_place(&self, rows: Vec<Row>) -> Result<Head, Refusal> {
        let transaction = self.connection.writing().await?;
        let ended = end(transaction.clone());
        let head = head(&transaction)?;
        let before = head.await?.unwrap_or_default();
        store(&transaction, ENTRIES)?.clear().map_err(thrown)?;
        let mut head = Head {
            generation: before.generation,
            ..Head::default()
        };
        put(&transaction, &mut head, 0, rows, BTreeSet::new())?;
        ended.await?;
        Ok(head)
    }
}

/// The head, where there is one that can be read.
fn head(
    transaction: &IdbTransaction,
) -> Result<impl Future<Output = Result<Option<Head>, Refusal>> + use<>, Refusal> {
    let head = store(transaction, HEAD)?.get(&HEAD.into());
    let head = answer(head.map_err(thrown)?);
    Ok(async move { Ok(head_from(&head.await?)) })
}

/// How what the head says stands to what was found.
fn compared<T: PartialEq>(told: &T, found: &T) -> Integrity {
    if told == found {
        Integrity::Whole
    } else {
        Integrity::Damaged
    }
}

fn store(transaction: &IdbTransaction, name: &str) -> Result<IdbObjectStore, Refusal> {
    transaction.object_store(name).map_err(thrown)
}

impl Storage for IndexedDb {
    fn load(&self, from: NaiveDate) -> Pending<Result<Recent, LoadError>> {
        let this = self.clone();
        Box::pin(async move { Ok(this.read(Wanted::UndatedAndFrom(from)).await?) })
    }

    fn check_newest(&self) -> Pending<Result<Integrity, LoadError>> {
        let this = self.clone();
        Box::pin(async move { Ok(this.check(Extent::Newest).await?) })
    }

    fn check_all(&self) -> Pending<Result<Integrity, LoadError>> {
        let this = self.clone();
        Box::pin(async move { Ok(this.check(Extent::All).await?) })
    }

    fn load_days(&self, from: NaiveDate, until: NaiveDate) -> Pending<Result<Vec<Row>, LoadError>> {
        let this = self.clone();
        Box::pin(async move { Ok(this.read_days(from, until).await?) })
    }

    fn load_all(&self) -> Pending<Result<Loaded, LoadError>> {
        let this = self.clone();
        Box::pin(async move { Ok(this.read_all().await?) })
    }

    fn append(&self, rows: Vec<Row>) -> Pending<Result<Head, SaveError>> {
        let this = self.clone();
        Box::pin(async move {
            match this.add(None, rows).await? {
                Appended::Saved(head) => Ok(head),
                Appended::Behind => Err(SaveError::Failed),
            }
        })
    }

    fn append_after(&self, known: Head, rows: Vec<Row>) -> Pending<Result<Appended, SaveError>> {
        let this = self.clone();
        Box::pin(async move { Ok(this.add(Some(known), rows).await?) })
    }

    fn replace(&self, rows: Vec<Row>) -> Pending<Result<Head, SaveError>> {
        let this = self.clone();
        Box::pin(async move { Ok(this.put_in_place(rows).await?) })
    }

    fn load_since(&self, known: Head) -> Pending<Result<Since, LoadError>> {
        let this = self.clone();
        Box::pin(async move { Ok(this.read_since(known).await?) })
    }
}

impl Renewable for IndexedDb {
    fn renew(&self) -> Pending<Result<(), RescueError>> {
        let connection = self.connection.clone();
        Box::pin(async move { connection.delete().await })
    }
}
