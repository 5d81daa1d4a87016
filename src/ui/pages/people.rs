//! The people kept here and their details.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::ui::parts::PageFrame;

/// The people kept here and their details.
#[component]
pub fn PeoplePage(
    /// The person.
    person: PersonId,
) -> impl IntoView {
    let _ = person;
    view! { <PageFrame title="PeoplePage">""</PageFrame> }
}
