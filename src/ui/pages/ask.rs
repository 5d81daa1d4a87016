//! The conversation: questions, answers, decisions, in the order the person gave them.

use leptos::prelude::*;

use crate::domain::id::PersonId;
use crate::ui::parts::PageFrame;

/// The conversation: questions, answers, decisions, in the order the person gave them.
#[component]
pub fn AskPage(
    /// The person.
    person: PersonId,
) -> impl IntoView {
    let _ = person;
    view! { <PageFrame title="AskPage">""</PageFrame> }
}
