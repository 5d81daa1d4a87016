//! A quiet line that it is time for a backup.

use leptos::prelude::*;

use super::Icon;
use crate::ui::context::{here, text};
use screens::route::Page;

/// It is time for a backup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// There is none yet.
    Never,
    /// The last one is this many days old.
    DaysAgo(i64),
}

/// A quiet line that it is time for a backup, with the way to one.
#[component]
pub fn BackupBanner(
    /// Since when.
    due: Due,
) -> impl IntoView {
    let t = text();
    let days = match due {
        Due::Never => None,
        Due::DaysAgo(days) => Some(days),
    };
    view! {
        <div class="banner" data-kind="news">
            <Icon name="download"/>
            <div class="banner__words">
                <b>{t.backup.due(days)}</b>
                <p>{t.backup.due_why}</p>
            </div>
            <div class="buttons">
                <a class="button button--secondary" href=here().href(Page::Backup)>{t.backup.due_do}</a>
            </div>
        </div>
    }
}
