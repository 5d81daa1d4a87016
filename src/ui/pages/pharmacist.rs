//! The consultation screen: paper, read in a minute.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::ui::parts::PageFrame;

/// The consultation screen: paper, read in a minute.
#[component]
pub fn PharmacistPage(
    /// The person.
    person: PersonId,
) -> impl IntoView {
    let _ = person;
    view! { <PageFrame title="PharmacistPage">""</PageFrame> }
}
