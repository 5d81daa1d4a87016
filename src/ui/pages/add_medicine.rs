//! Adding a medicine, one question a screen.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::ui::parts::PageFrame;

/// Adding a medicine, one question a screen.
#[component]
pub fn AddMedicinePage(
    /// The person.
    person: PersonId,
) -> impl IntoView {
    let _ = person;
    view! { <PageFrame title="AddMedicinePage">""</PageFrame> }
}
