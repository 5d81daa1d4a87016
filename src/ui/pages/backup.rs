//! Backup, restore, and how storage stands. Works with nobody here, for those
//! who come back with a file.

pub mod due;
mod last;
mod make;
mod restore;
mod storage;

pub use last::{LastBackup, last_backup_words};

use leptos::prelude::*;

use crate::ui::context::text;
use crate::ui::parts::PageFrame;
use screens::route::Page;

/// Backup, restore, and how storage stands.
#[component]
pub(super) fn BackupPage() -> impl IntoView {
    let t = text();
    let last = RwSignal::new(LastBackup::kept_here());
    view! {
        <PageFrame title=t.common.backup back=(Page::Settings, t.common.back)>
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
