//! A storage with a second copy beside it.
//!
//! A save waits for the database alone; the copy follows when it can. At start
//! the two are compared, because a browser may lose a database without a word.

use std::rc::Rc;

use chrono::NaiveDate;

use super::second_copy::{Copied, CopyError, SecondCopy};
use super::waiting::{Patience, endless, within};
use super::{
    Head, Integrity, LoadError, Loaded, Pending, Reached, RescueError, Row, SaveError, Since,
    Storage, not_among,
};

/// A storage and the copy beside it. Cheap to clone.
#[derive(Clone)]
pub struct KeptTwice {
    main: Rc<dyn Storage>,
    copy: SecondCopy,
    saved: Rc<dyn Fn(Self)>,
    patience: Patience,
}

impl KeptTwice {
    /// Calls `saved` after every save; that is the time to tell other tabs and
    /// to think of the copy.
    pub fn new(main: Rc<dyn Storage>, copy: SecondCopy, saved: Rc<dyn Fn(Self)>) -> Self {
        Self {
            main,
            copy,
            saved,
            patience: endless(),
        }
    }

    /// Waits no longer than this for a copy, or for a database that may not
    /// open, to be read.
    #[must_use]
    pub fn patient_for(self, patience: Patience) -> Self {
        Self { patience, ..self }
    }

    /// The rows of the copy, if it answers.
    async fn copied_rows(&self) -> Option<Vec<Row>> {
        within((self.patience)(), self.copy.rows()).await
    }

    /// Brings the copy up to the database.
    ///
    /// # Errors
    /// If one of them cannot be read or written. Nothing is lost by that.
    pub async fn bring_copy_up(&self) -> Result<Copied, CopyError> {
        let this = self.clone();
        let work = async move { this.copy.bring_up(&*this.main).await };
        self.copy.alone(work).await?
    }

    fn tell(&self) {
        (self.saved)(self.clone());
    }

    /// Erases the copy first, so that what somebody erased does not come back.
    async fn replaced(self, rows: Vec<Row>) -> Result<Head, SaveError> {
        self.copy.forget().await.map_err(|_| SaveError::Failed)?;
        self.main.replace(rows).await
    }

    /// How what was read stands to the copy.
    async fn compared(&self, found: Integrity) -> Result<Integrity, LoadError> {
        let Some(copied) = self.copy.head().await.filter(|head| head.count > 0) else {
            return Ok(found);
        };
        if found == Integrity::Whole && self.main.load_since(copied).await? == Since::Anew {
            let stored = self.main.load_all().await?.rows;
            let rows = self.copy.missing_from(&stored).await.len() as u64;
            if rows > 0 {
                return Ok(Integrity::OnlyCopyLeft { rows });
            }
        }
        Ok(found)
    }

    async fn joined(self) -> Result<u64, RescueError> {
        let stored = self.main.load_all().await.map_err(RescueError::NotRead)?;
        self.join(stored, Vec::new()).await
    }

    /// Puts into a database that opens what only the copy or memory holds.
    async fn join(&self, stored: Loaded, held: Vec<Row>) -> Result<u64, RescueError> {
        let copied = self.copied_rows().await.ok_or(RescueError::NoCopy)?;
        let there = stored.rows.len();
        let mut rows = stored.rows;
        for more in [copied, held] {
            let missing = not_among(more, &rows);
            rows.extend(missing);
        }
        let back = (rows.len() - there) as u64;
        // A whole database is not written anew for nothing.
        if back > 0 || stored.integrity != Integrity::Whole {
            self.put(rows).await?;
        }
        Ok(back)
    }

    async fn rescued(self, held: Vec<Row>) -> Result<u64, RescueError> {
        // A full device, or another window, may only have stood in the way.
        if let Some(Ok(stored)) = within((self.patience)(), self.main.load_all()).await {
            return self.join(stored, held).await;
        }
        let mut rows = self.copied_rows().await.ok_or(RescueError::NoCopy)?;
        let only_held = not_among(held, &rows);
        if !only_held.is_empty() {
            rows.extend(only_held);
            // Nothing is removed before a copy on this device holds it all.
            let kept = self.copy.keep(&rows).await;
            kept.map_err(|_| RescueError::NotCopied)?;
        }
        self.main.rescue(Vec::new()).await?;
        let back = rows.len() as u64;
        self.put(rows).await?;
        Ok(back)
    }

    async fn put(&self, rows: Vec<Row>) -> Result<(), RescueError> {
        let saved = self.main.replace(rows).await;
        saved.map_err(RescueError::NotSaved)?;
        // The rows are safe; a copy that fails now is built later.
        let _ = self.copy.build(&*self.main).await;
        Ok(())
    }
}

impl Storage for KeptTwice {
    fn load(&self, from: NaiveDate) -> Pending<Result<Loaded, LoadError>> {
        let this = self.clone();
        Box::pin(async move {
            let mut loaded = this.main.load(from).await?;
            let compared = this.compared(loaded.integrity);
            // A copy that does not answer must not keep the record shut.
            if let Some(integrity) = within((this.patience)(), compared).await {
                loaded.integrity = integrity?;
            }
            Ok(loaded)
        })
    }

    fn load_days(&self, from: NaiveDate, until: NaiveDate) -> Pending<Result<Vec<Row>, LoadError>> {
        self.main.load_days(from, until)
    }

    fn load_all(&self) -> Pending<Result<Loaded, LoadError>> {
        self.main.load_all()
    }

    fn append(&self, rows: Vec<Row>) -> Pending<Result<Head, SaveError>> {
        let this = self.clone();
        Box::pin(async move {
            let head = this.main.append(rows).await?;
            this.tell();
            Ok(head)
        })
    }

    fn replace(&self, rows: Vec<Row>) -> Pending<Result<Head, SaveError>> {
        let this = self.clone();
        Box::pin(async move {
            let work = this.clone().replaced(rows);
            let head = this.copy.alone(work).await;
            this.tell();
            head.unwrap_or(Err(SaveError::Failed))
        })
    }

    fn load_since(&self, known: Head) -> Pending<Result<Since, LoadError>> {
        self.main.load_since(known)
    }

    fn restore_copy(&self) -> Pending<Result<u64, RescueError>> {
        let this = self.clone();
        Box::pin(async move {
            let back = this.copy.alone(this.clone().joined()).await;
            this.tell();
            back.unwrap_or(Err(RescueError::NoCopy))
        })
    }

    fn rescue(&self, held: Vec<Row>) -> Pending<Result<u64, RescueError>> {
        let this = self.clone();
        Box::pin(async move {
            let back = this.copy.alone(this.clone().rescued(held)).await;
            this.tell();
            back.unwrap_or(Err(RescueError::NoCopy))
        })
    }

    fn reach(&self) -> Pending<Reached> {
        let this = self.clone();
        Box::pin(async move {
            let stored = within((this.patience)(), this.main.load_all()).await;
            let mut reached = Reached::of(stored);
            reached.take_in(this.copied_rows().await.unwrap_or_default());
            reached
        })
    }

    fn forget_copy(&self) -> Pending<()> {
        let this = self.clone();
        Box::pin(async move {
            let copy = this.copy.clone();
            // A copy that stays is offered again; nothing is lost by that.
            let _ = this.copy.alone(async move { copy.forget().await }).await;
            this.tell();
        })
    }
}
