//! One question: writing it, its answer, and what was decided.

use leptos::prelude::*;

use crate::domain::id::{MedicineId, PersonId, QuestionId};
use crate::ui::parts::PageFrame;

/// One question: writing it, its answer, and what was decided.
#[component]
pub fn NewQuestionPage(
    /// The person.
    person: PersonId,
    /// The about.
    about: Option<MedicineId>,
) -> impl IntoView {
    let _ = person;
    let _ = about;
    view! { <PageFrame title="NewQuestionPage">""</PageFrame> }
}

/// One question: writing it, its answer, and what was decided.
#[component]
pub fn QuestionPage(
    /// The person.
    person: PersonId,
    /// The question.
    question: QuestionId,
) -> impl IntoView {
    let _ = person;
    let _ = question;
    view! { <PageFrame title="QuestionPage">""</PageFrame> }
}
