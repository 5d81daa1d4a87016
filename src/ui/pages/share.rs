//! Sharing: what can be shown, printed or handed over.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::ui::parts::PageFrame;

/// Sharing: what can be shown, printed or handed over.
#[component]
pub fn SharePage(
    /// The person.
    person: PersonId,
) -> impl IntoView {
    let _ = person;
    view! { <PageFrame title="SharePage">""</PageFrame> }
}
