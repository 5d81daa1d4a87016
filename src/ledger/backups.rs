//! Backups of the ledger: out with everything, in with what is missing.

use super::{Ledger, rows};
use exchange::backup::{self, Backup, BackupLine, Imprint, Preview};
use storage::{BackUpError, CommitError, LoadError, Row};

impl Ledger {
    /// Writes a backup of everything stored, and reads it again before it is
    /// called one.
    ///
    /// # Errors
    /// If storage cannot be read, or the text did not read back.
    pub async fn back_up(self, app: &str) -> Result<String, BackUpError> {
        let stored = self.storage().load_all().await;
        self.written(&stored.map_err(BackUpError::NotRead)?.rows, app)
    }

    pub(super) fn written(self, stored: &[Row], app: &str) -> Result<String, BackUpError> {
        let about = Imprint {
            written_at: self.now_at(&self.device_zone()),
            app: app.to_owned(),
        };
        let texts = || stored.iter().map(|row| row.json.as_str());
        let written = backup::write(texts(), &about);
        if backup::verify(&written, texts()) {
            Ok(written)
        } else {
            Err(BackUpError::NotVerified)
        }
    }

    /// What restoring a backup would bring.
    ///
    /// # Errors
    /// If storage cannot be read.
    pub async fn preview(self, backup: &Backup) -> Result<Preview, LoadError> {
        let missing = self.missing(&backup.lines).await?;
        Ok(backup::preview(backup, missing.len()))
    }

    /// Adds what is missing here: all of it or, if that fails, nothing. Nothing
    /// is ever removed. Answers with how many entries came.
    ///
    /// # Errors
    /// If the ledger is not open or the entries were not saved.
    pub async fn restore(self, backup: &Backup) -> Result<usize, CommitError> {
        let missing = self.missing(&backup.lines).await;
        let missing = missing.map_err(|_| CommitError::NotOpen)?;
        let new = missing.len();
        self.take_in(missing).await.map(|()| new)
    }

    async fn missing(self, lines: &[BackupLine]) -> Result<Vec<Row>, LoadError> {
        let stored = self.storage().load_all().await?;
        Ok(rows::missing(&stored.rows, lines))
    }
}
