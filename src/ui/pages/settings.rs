//! Settings: language, words, theme, and the ways to the rest.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::ui::parts::PageFrame;

/// Settings: language, words, theme, and the ways to the rest.
#[component]
pub fn SettingsPage(
    /// The person.
    person: PersonId,
) -> impl IntoView {
    let _ = person;
    view! { <PageFrame title="SettingsPage">""</PageFrame> }
}
