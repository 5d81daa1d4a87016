//! The second copy: all rows once more, in blocks of text on a shelf beside the
//! database.
//!
//! Only the last block is written anew when rows are added. A copy that holds
//! rows the database has lost is never written over; it is all that is left of
//! them. Knows nothing of where the shelf stands.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::future::ready;
use std::rc::Rc;

use chrono::NaiveDate;

use super::{Head, LoadError, Pending, Row, Since, Storage, not_among};

/// How many rows stand in one block.
pub const BLOCK_ROWS: usize = 1000;

/// After so many blocks in a row that are not there, no more are looked for: a
/// damaged head may speak of any number.
const MOST_GONE: usize = 100;

const HEAD: &str = "head";

/// The shelf could not be read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ShelfError;

/// A place for a few named texts.
pub trait CopyShelf {
    /// The text of this name, if there is one.
    fn get(&self, name: String) -> Pending<Result<Option<String>, ShelfError>>;

    /// Puts a text in the place of any other of this name.
    fn put(&self, name: String, text: String) -> Pending<Result<(), ShelfError>>;

    /// Takes everything away.
    fn clear(&self) -> Pending<Result<(), ShelfError>>;

    /// Does some work while nobody else works at the shelf, in other tabs
    /// neither.
    fn alone(&self, work: Pending<()>) -> Pending<()>;
}

/// How the copy stands to the database after being brought up to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// It holds what the database holds.
    Level,
    /// It holds something the database has lost, and was left as it is.
    HoldsMore,
}

/// Why the copy was not brought up to date. Saving went on without it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyError {
    /// The database could not be read.
    NotRead(LoadError),
    /// The shelf refused.
    Shelf,
}

impl From<ShelfError> for CopyError {
    fn from(_: ShelfError) -> Self {
        Self::Shelf
    }
}

impl From<LoadError> for CopyError {
    fn from(error: LoadError) -> Self {
        Self::NotRead(error)
    }
}

/// All rows once more.
#[derive(Clone)]
pub struct SecondCopy {
    shelf: Rc<dyn CopyShelf>,
}

type BlockRow = (String, Option<NaiveDate>, String);

impl SecondCopy {
    /// The copy on a shelf.
    pub fn new(shelf: Rc<dyn CopyShelf>) -> Self {
        Self { shelf }
    }

    /// What the copy says it holds; `None` if there is no copy.
    pub async fn head(&self) -> Option<Head> {
        let text = self.shelf.get(HEAD.to_owned()).await.ok()??;
        serde_json::from_str(&text).ok()
    }

    /// Every row that can be read, in the order saved; empty without a copy.
    pub async fn rows(&self) -> Vec<Row> {
        let count = match self.head().await {
            Some(head) => usize::try_from(head.count).unwrap_or(usize::MAX),
            None => return Vec::new(),
        };
        let (mut rows, mut gone) = (Vec::new(), 0);
        for number in 0..count.div_ceil(BLOCK_ROWS) {
            match self.block(number).await {
                // A block that is gone takes no other with it.
                None => gone += 1,
                Some(block) => {
                    gone = 0;
                    rows.extend(block);
                }
            }
            if gone > MOST_GONE {
                break;
            }
        }
        rows.truncate(count);
        rows
    }

    /// Does some work while nobody else works at the copy.
    ///
    /// # Errors
    /// If the work was not done.
    pub async fn alone<T: 'static>(
        &self,
        work: impl Future<Output = T> + 'static,
    ) -> Result<T, ShelfError> {
        let answer = Rc::new(Cell::new(None));
        let place = answer.clone();
        let work = Box::pin(async move { place.set(Some(work.await)) });
        self.shelf.alone(work).await;
        answer.take().ok_or(ShelfError)
    }

    /// Forgets the copy.
    ///
    /// # Errors
    /// If the shelf refuses.
    pub async fn forget(&self) -> Result<(), ShelfError> {
        self.shelf.clear().await
    }

    /// The rows that the copy holds and that are not among these.
    pub async fn missing_from(&self, stored: &[Row]) -> Vec<Row> {
        not_among(self.rows().await, stored)
    }

    /// Brings the copy up to the database, silently building one where there
    /// is none.
    ///
    /// # Errors
    /// If the database cannot be read or the shelf refuses.
    pub async fn bring_up(&self, storage: &dyn Storage) -> Result<Copied, CopyError> {
        let copied = self.head().await.unwrap_or_default();
        match storage.load_since(copied.clone()).await? {
            Since::Rows { rows, .. } if rows.is_empty() => Ok(Copied::Level),
            Since::Rows { rows, head } => {
                let begun = usize::try_from(copied.count).unwrap_or(0) % BLOCK_ROWS;
                match self.last_block(&copied, begun).await {
                    Some(mut block) => {
                        block.extend(rows);
                        self.write(copied.count - begun as u64, &block, &head)
                            .await?;
                        Ok(Copied::Level)
                    }
                    None => self.build(storage).await,
                }
            }
            Since::Anew => {
                let stored = storage.load_all().await?;
                if self.missing_from(&stored.rows).await.is_empty() {
                    self.build(storage).await
                } else {
                    Ok(Copied::HoldsMore)
                }
            }
        }
    }

    /// Makes the copy hold these rows and no others.
    ///
    /// # Errors
    /// If the shelf refuses. The copy then holds what it held before.
    pub async fn keep(&self, rows: &[Row]) -> Result<(), ShelfError> {
        let known = self.head().await.unwrap_or_default();
        let head = Head {
            generation: known.generation,
            ..Head::of(rows)
        };
        self.write(0, rows, &head).await
    }

    /// Writes the whole copy anew.
    ///
    /// # Errors
    /// If the database cannot be read or the shelf refuses.
    pub async fn build(&self, storage: &dyn Storage) -> Result<Copied, CopyError> {
        let stored = storage.load_all().await?;
        // The head is written from the rows as they are, so that a copy of a
        // damaged database is at least a whole copy of what was left.
        let head = Head {
            generation: stored.head.generation,
            ..Head::of(&stored.rows)
        };
        self.write(0, &stored.rows, &head).await?;
        Ok(Copied::Level)
    }

    /// The rows in the last, unfinished block; `None` if it is not what the
    /// head says.
    async fn last_block(&self, copied: &Head, begun: usize) -> Option<Vec<Row>> {
        if begun == 0 {
            return Some(Vec::new());
        }
        let number = usize::try_from(copied.count).ok()? / BLOCK_ROWS;
        let mut rows = self.block(number).await?;
        rows.truncate(begun);
        (rows.len() == begun).then_some(rows)
    }

    async fn block(&self, number: usize) -> Option<Vec<Row>> {
        let text = self.shelf.get(block_name(number)).await.ok()??;
        let rows: Vec<BlockRow> = serde_json::from_str(&text).ok()?;
        let rows = rows.into_iter();
        Some(rows.map(|(id, day, json)| Row { id, day, json }).collect())
    }

    /// Writes rows from the start of a block on, and the head last, so that
    /// whoever is cut short leaves the copy as it was.
    async fn write(&self, from: u64, rows: &[Row], head: &Head) -> Result<(), ShelfError> {
        let first = usize::try_from(from).map_err(|_| ShelfError)? / BLOCK_ROWS;
        for (number, block) in (first..).zip(rows.chunks(BLOCK_ROWS)) {
            let block: Vec<(&str, Option<NaiveDate>, &str)> = block
                .iter()
                .map(|row| (row.id.as_str(), row.day, row.json.as_str()))
                .collect();
            let text = serde_json::to_string(&block).map_err(|_| ShelfError)?;
            self.shelf.put(block_name(number), text).await?;
        }
        let text = serde_json::to_string(head).map_err(|_| ShelfError)?;
        self.shelf.put(HEAD.to_owned(), text).await
    }
}

fn block_name(number: usize) -> String {
    format!("block-{number}")
}

/// A shelf in memory, for tests.
#[derive(Clone, Default)]
pub struct MemoryShelf {
    /// What stands on it.
    pub texts: Rc<RefCell<BTreeMap<String, String>>>,
}

impl CopyShelf for MemoryShelf {
    fn get(&self, name: String) -> Pending<Result<Option<String>, ShelfError>> {
        Box::pin(ready(Ok(self.texts.borrow().get(&name).cloned())))
    }

    fn put(&self, name: String, text: String) -> Pending<Result<(), ShelfError>> {
        self.texts.borrow_mut().insert(name, text);
        Box::pin(ready(Ok(())))
    }

    fn clear(&self) -> Pending<Result<(), ShelfError>> {
        self.texts.borrow_mut().clear();
        Box::pin(ready(Ok(())))
    }

    fn alone(&self, work: Pending<()>) -> Pending<()> {
        work
    }
}
