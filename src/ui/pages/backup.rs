//! Backup, restore, and how storage stands. Works with nobody here, for those
//! who come back with a file.

pub mod due;
mod make;
mod restore;
mod storage;

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::device::preferences as kept;
use crate::ui::context::text;
use crate::ui::parts::PageFrame;
use domain::years;
use domain::zone::Moment;
use screens::route::Page;
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

    fn keep(self) {
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
fn last_sentence(last: Option<LastBackup>, t: &Text) -> String {
    match last {
        Some(last) => t
            .backup
            .last(&t.dates.date(last.at.date_naive()), last.entries),
        None => t.backup.never.into(),
    }
}

/// Backup, restore, and how storage stands.
#[component]
pub(super) fn BackupPage() -> impl IntoView {
    let t = text();
    let last = RwSignal::new(LastBackup::kept_here());
    view! {
        <PageFrame title=t.backup.title back=(Page::Settings, t.common.back)>
            <div class="page__main">
                {storage::storage(last)}
                {make::make(last)}
            </div>
            <div class="page__side">
                {restore::restore()}
            </div>
        </PageFrame>
    }
}
