//! A storage with a second copy beside it.
//!
//! A save waits for the database alone; the copy follows when it can. At start
//! the two are compared, because a browser may lose a database without a word.

use std::rc::Rc;

use chrono::NaiveDate;

use super::copyist::{AtOnce, Copyist};
use super::second_copy::{Copied, CopyError, SecondCopy};
use super::waiting::{Patience, endless, within};
use super::{
    Appended, Head, Integrity, LoadError, Loaded, Pending, Recent, Renewable, Row, SaveError,
    Since, Storage,
};

/// A storage and the copy beside it. Cheap to clone.
#[derive(Clone)]
pub struct KeptTwice {
    pub(super) main: Rc<dyn Renewable>,
    pub(super) copy: SecondCopy,
    pub(super) patience: Patience,
    copyist: Rc<dyn Copyist>,
    saved: Rc<dyn Fn(Self)>,
}

impl KeptTwice {
    /// Calls `saved` after every save; that is the time to tell other tabs and
    /// to think of the copy.
    pub fn new(main: Rc<dyn Renewable>, copy: SecondCopy, saved: Rc<dyn Fn(Self)>) -> Self {
        Self::worked_by(Rc::new(AtOnce), main, copy, saved)
    }

    /// As [`KeptTwice::new`], with somebody else for the long work at the copy.
    pub fn worked_by(
        copyist: Rc<dyn Copyist>,
        main: Rc<dyn Renewable>,
        copy: SecondCopy,
        saved: Rc<dyn Fn(Self)>,
    ) -> Self {
        Self {
            main,
            copy,
            patience: endless(),
            copyist,
            saved,
        }
    }

    /// Waits no longer than this for a copy, or for a database that may not
    /// open, to be read.
    #[must_use]
    pub fn patient_for(self, patience: Patience) -> Self {
        Self { patience, ..self }
    }

    /// Brings the copy up to the database.
    ///
    /// # Errors
    /// If one of them cannot be read or written. Nothing is lost by that.
    pub async fn bring_copy_up(&self) -> Result<Copied, CopyError> {
        let work = self.copyist.bring_up(self.copy.clone(), self.main.clone());
        self.copy.alone(work).await?
    }

    pub(super) fn tell(&self) {
        (self.saved)(self.clone());
    }

    /// Erases the copy first, so that what somebody erased does not come back.
    async fn replaced(self, rows: Vec<Row>) -> Result<Head, SaveError> {
        self.copy.forget().await.map_err(|_| SaveError::Failed)?;
        self.main.replace(rows).await
    }

    /// How what is stored stands to itself, as the database says, and to the copy. A
    /// copy that does not answer must not keep the record shut.
    async fn checked(
        self,
        main: Pending<Result<Integrity, LoadError>>,
    ) -> Result<Integrity, LoadError> {
        let mut patience = (self.patience)();
        let copied = within(&mut patience, self.copy.head()).await;
        let found = main.await?;
        let copied = copied.flatten().filter(|head| head.count > 0);
        let (Some(copied), Integrity::Whole) = (copied, found) else {
            return Ok(found);
        };
        let compared = within(patience, self.compared(copied)).await;
        compared.unwrap_or(Ok(found))
    }

    /// How a database that is whole in itself stands to what the copy says it holds.
    async fn compared(&self, copied: Head) -> Result<Integrity, LoadError> {
        if self.main.load_since(copied).await? == Since::Anew {
            let stored = self.main.load_all().await?.rows;
            let only_copied = self.copyist.only_copied(self.copy.clone(), stored).await?;
            if !only_copied.is_empty() {
                let rows = only_copied.len() as u64;
                return Ok(Integrity::OnlyCopyLeft { rows });
            }
        }
        Ok(Integrity::Whole)
    }
}

impl Storage for KeptTwice {
    fn load(&self, from: NaiveDate) -> Pending<Result<Recent, LoadError>> {
        self.main.load(from)
    }

    fn check_newest(&self) -> Pending<Result<Integrity, LoadError>> {
        Box::pin(self.clone().checked(self.main.check_newest()))
    }

    fn check_all(&self) -> Pending<Result<Integrity, LoadError>> {
        Box::pin(self.clone().checked(self.main.check_all()))
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

    fn append_after(&self, known: Head, rows: Vec<Row>) -> Pending<Result<Appended, SaveError>> {
        let this = self.clone();
        Box::pin(async move {
            let appended = this.main.append_after(known, rows).await?;
            if matches!(appended, Appended::Saved(_)) {
                this.tell();
            }
            Ok(appended)
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
}
