//! Today, and any other day: what now, what is next, is anything wrong.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::domain::dose::DoseId;
use crate::domain::id::PersonId;
use crate::ui::parts::PageFrame;

/// Today, and any other day: what now, what is next, is anything wrong.
#[component]
pub fn TodayPage(
    /// The person.
    person: PersonId,
    /// The at.
    at: Option<DoseId>,
) -> impl IntoView {
    let _ = person;
    let _ = at;
    view! { <PageFrame title="TodayPage">""</PageFrame> }
}

/// Today, and any other day: what now, what is next, is anything wrong.
#[component]
pub fn DayPage(
    /// The person.
    person: PersonId,
    /// The date.
    date: NaiveDate,
) -> impl IntoView {
    let _ = person;
    let _ = date;
    view! { <PageFrame title="DayPage">""</PageFrame> }
}
