//! When the last backup was, and why a file was not read as one.

use exchange::backup::BackupError;

use crate::areas::{BackupWords, RestoreWords};

impl BackupWords {
    /// How many days ago the last backup was made, if there is one.
    pub fn due(&self, days: Option<i64>) -> String {
        match days {
            None => self.due_never.to_owned(),
            Some(days) => self.due_since(days),
        }
    }
}

impl RestoreWords {
    /// Why a file was not read as a backup.
    pub fn read_error(&self, error: BackupError) -> String {
        match error {
            BackupError::TooLarge => self.too_large.to_owned(),
            BackupError::NotABackup => self.not_a_backup.to_owned(),
            BackupError::Newer => self.newer.to_owned(),
            BackupError::Empty => self.without_entries.to_owned(),
            BackupError::Damaged { readable, total } => self.damaged(readable, total),
        }
    }
}
