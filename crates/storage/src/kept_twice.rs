//! A storage with a second copy beside it.
//!
//! A save waits for the database alone; the copy follows when it can. At start
//! the two are compared, because a browser may lose a database without a word.

use std::rc::Rc;

use chrono::NaiveDate;

use super::second_copy::{Copied, CopyError, SecondCopy};
use super::{
    Head, Health, LoadError, Loaded, Pending, RescueError, Row, SaveError, Since, Storage,
};

/// A storage and the copy beside it. Cheap to clone.
#[derive(Clone)]
pub struct KeptTwice {
    main: Rc<dyn Storage>,
    copy: SecondCopy,
    saved: Rc<dyn Fn(Self)>,
}

impl KeptTwice {
    /// Calls `saved` after every save; that is the time to tell other tabs and
    /// to think of the copy.
    pub fn new(main: Rc<dyn Storage>, copy: SecondCopy, saved: Rc<dyn Fn(Self)>) -> Self {
        Self { main, copy, saved }
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

    /// Compares what was read with the copy.
    async fn compared(&self, mut loaded: Loaded) -> Result<Loaded, LoadError> {
        let Some(copied) = self.copy.head().await.filter(|head| head.count > 0) else {
            return Ok(loaded);
        };
        if loaded.health == Health::Whole && self.main.load_since(copied).await? == Since::Anew {
            let stored = self.main.load_all().await?.rows;
            let rows = self.copy.missing_from(&stored).await.len() as u64;
            if rows > 0 {
                loaded.health = Health::OnlyCopyLeft { rows };
            }
        }
        Ok(loaded)
    }

    async fn joined(self) -> Result<u64, RescueError> {
        let mut rows = self
            .main
            .load_all()
            .await
            .map_err(RescueError::NotRead)?
            .rows;
        let missing = self.copy.missing_from(&rows).await;
        let back = missing.len() as u64;
        rows.extend(missing);
        self.put(rows).await?;
        Ok(back)
    }

    async fn rescued(self) -> Result<u64, RescueError> {
        let rows = self.copy.rows().await;
        self.main.rescue().await?;
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
            let loaded = this.main.load(from).await?;
            this.compared(loaded).await
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

    fn rescue(&self) -> Pending<Result<u64, RescueError>> {
        let this = self.clone();
        Box::pin(async move {
            let back = this.copy.alone(this.clone().rescued()).await;
            this.tell();
            back.unwrap_or(Err(RescueError::NoCopy))
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
