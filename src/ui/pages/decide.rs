//! Writing down what was decided, with whom, and when to look again.

use leptos::prelude::*;

use crate::domain::id::{PersonId, QuestionId};
use crate::ui::parts::PageFrame;

/// Writing down what was decided, with whom, and when to look again.
#[component]
pub fn DecidePage(
    /// The person.
    person: PersonId,
    /// The question.
    question: Option<QuestionId>,
) -> impl IntoView {
    let _ = person;
    let _ = question;
    view! { <PageFrame title="DecidePage">""</PageFrame> }
}
