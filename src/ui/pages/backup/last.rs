//! The last backup made on this device.

use serde::{Deserialize, Serialize};

use crate::device::preferences as kept;
use crate::ui::context::text;
use domain::years;
use domain::zone::Moment;
use text::Text;

/// The last backup made on this device. Losing this harms nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LastBackup {
    /// When it was written.
    #[serde(deserialize_with = "years::read")]
    pub at: Moment,
    /// How many entries were in it.
    pub entries: usize,
}

impl LastBackup {
    /// The one this device remembers.
    pub fn kept_here() -> Option<Self> {
        kept::get("backup")
    }

    pub(super) fn keep(self) {
        kept::set("backup", &self);
    }
}

/// When the last backup was made, for the row in Settings.
pub fn last_backup_words() -> String {
    let t = text();
    match LastBackup::kept_here() {
        Some(last) => t.settings.backup_last(&t.dates.date(last.at.date_naive())),
        None => t.settings.backup_never.into(),
    }
}

/// The last backup in a sentence.
pub(super) fn last_sentence(last: Option<LastBackup>, t: &Text) -> String {
    match last {
        Some(last) => t
            .backup
            .last(&t.dates.date(last.at.date_naive()), last.entries),
        None => t.backup.never.into(),
    }
}
