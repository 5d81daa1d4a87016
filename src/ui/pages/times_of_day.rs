//! The times of the person's day.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::ui::parts::PageFrame;

/// The times of the person's day.
#[component]
pub fn TimesOfDayPage(
    /// The person.
    person: PersonId,
) -> impl IntoView {
    let _ = person;
    view! { <PageFrame title="TimesOfDayPage">""</PageFrame> }
}
