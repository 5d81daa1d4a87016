//! Help now: numbers first, offline, for the country chosen.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::ui::parts::PageFrame;

/// Help now: numbers first, offline, for the country chosen.
#[component]
pub fn HelpPage(
    /// The person.
    person: Option<PersonId>,
) -> impl IntoView {
    let _ = person;
    view! { <PageFrame title="HelpPage">""</PageFrame> }
}
