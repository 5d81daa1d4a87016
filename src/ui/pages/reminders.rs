//! Will I be reminded? What holds on this device, in plain words.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::ui::parts::PageFrame;

/// Will I be reminded? What holds on this device, in plain words.
#[component]
pub fn RemindersPage(
    /// The person.
    person: PersonId,
) -> impl IntoView {
    let _ = person;
    view! { <PageFrame title="RemindersPage">""</PageFrame> }
}
