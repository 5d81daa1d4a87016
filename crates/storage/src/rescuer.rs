//! Bringing back what was lost, from the second copy and from memory.

use super::{
    Integrity, KeptTwice, Loaded, Memory, Reached, RescueError, Row, Storage, not_among, within,
};

/// A storage that may be able to bring back what was lost.
pub trait Rescuable: Storage {
    /// What can bring it back; none where nothing is kept twice.
    fn rescuer(&self) -> Option<Rescuer> {
        None
    }
}

impl Rescuable for Memory {}

impl Rescuable for KeptTwice {
    fn rescuer(&self) -> Option<Rescuer> {
        Some(Rescuer(self.clone()))
    }
}

/// What a storage can do that keeps everything twice.
pub struct Rescuer(pub(super) KeptTwice);

impl Rescuer {
    /// Joins what is stored with the second copy, so that what either holds is
    /// there again, and answers with how many rows came back. Also makes a
    /// damaged head whole.
    ///
    /// # Errors
    /// If it was not done; what is stored is then as it was.
    pub async fn restore_copy(self) -> Result<u64, RescueError> {
        let (copy, kept) = (self.0.copy.clone(), self.0.clone());
        let back = copy.alone(self.joined()).await;
        kept.tell();
        back.unwrap_or(Err(RescueError::NoCopy))
    }

    /// Throws away a database that does not open, makes a new one, and puts the
    /// second copy into it, together with the rows that memory still `held`.
    /// Answers with how many rows came back. Only after the person has agreed,
    /// and nothing is thrown away that opens after all.
    ///
    /// # Errors
    /// If it was not done. Nothing is thrown away before a copy holds it all.
    pub async fn rescue(self, held: Vec<Row>) -> Result<u64, RescueError> {
        let (copy, kept) = (self.0.copy.clone(), self.0.clone());
        let back = copy.alone(self.rescued(held)).await;
        kept.tell();
        back.unwrap_or(Err(RescueError::NoCopy))
    }

    /// Reads every row that can be reached without waiting for ever: of the
    /// database, if it answers, and of the second copy.
    pub async fn reach(self) -> Reached {
        let stored = within((self.0.patience)(), self.0.main.load_all()).await;
        let mut reached = Reached::of(stored);
        reached.take_in(self.copied_rows().await.unwrap_or_default());
        reached
    }

    /// Forgets the second copy, where the person wants to go on without it.
    pub async fn forget_copy(self) {
        let copy = self.0.copy.clone();
        // A copy that stays is offered again; nothing is lost by that.
        let _ = self.0.copy.alone(async move { copy.forget().await }).await;
        self.0.tell();
    }

    /// The rows of the copy, if it answers.
    async fn copied_rows(&self) -> Option<Vec<Row>> {
        within((self.0.patience)(), self.0.copy.rows()).await
    }

    async fn joined(self) -> Result<u64, RescueError> {
        let stored = self.0.main.load_all().await.map_err(RescueError::NotRead)?;
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
        if let Some(Ok(stored)) = within((self.0.patience)(), self.0.main.load_all()).await {
            return self.join(stored, held).await;
        }
        let mut rows = self.copied_rows().await.ok_or(RescueError::NoCopy)?;
        let only_held = not_among(held, &rows);
        if !only_held.is_empty() {
            rows.extend(only_held);
            // Nothing is removed before a copy on this device holds it all.
            let kept = self.0.copy.keep(&rows).await;
            kept.map_err(|_| RescueError::NotCopied)?;
        }
        self.0.main.renew().await?;
        let back = rows.len() as u64;
        self.put(rows).await?;
        Ok(back)
    }

    async fn put(&self, rows: Vec<Row>) -> Result<(), RescueError> {
        let saved = self.0.main.replace(rows).await;
        saved.map_err(RescueError::NotSaved)?;
        // The rows are safe; a copy that fails now is built later.
        let _ = self.0.copy.build(&*self.0.main).await;
        Ok(())
    }
}
