//! Backup, restore, and how storage stands.

use leptos::prelude::*;

use crate::ui::parts::PageFrame;

/// Backup, restore, and how storage stands.
#[component]
pub fn BackupPage() -> impl IntoView {
    view! { <PageFrame title="BackupPage">""</PageFrame> }
}
