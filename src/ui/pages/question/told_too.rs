//! What somebody else told of a question that has an answer: both answers stay.

use leptos::prelude::*;

use super::answer_fields;
use crate::ui::context::{Saving, here, text, today_of, with_person};
use crate::ui::form::{Form, foot};
use crate::ui::parts::PlainPage;
use domain::gesture;
use domain::id::{PersonId, QuestionId};
use domain::person::Role;
use forms::answer::AnswerDraft;
use screens::route::Page;

/// Writing down what somebody else told.
#[component]
pub fn ToldTooPage(person: PersonId, question: QuestionId) -> impl IntoView {
    let (t, here) = (text(), here());
    let today = today_of(person);
    let asked = Memo::new(move |_| {
        let look = |record: &domain::record::PersonRecord| {
            Some(record.questions.get(&question)?.value.words.to_string())
        };
        with_person(person, look).flatten()
    });
    let start = AnswerDraft::new(Role::Doctor, today.get_untracked());
    let form = Form::kept(start, Saving::new(), person);
    let save = move || {
        if let Some(answer) = form.finish(|draft| draft.finish(today.get_untracked())) {
            let told = gesture::question::told_too(question, answer);
            form.saving.commit(person, told, move |_| {
                here.replace(Page::Question(question));
            });
        }
    };
    view! {
        <PlainPage title=t.ask.told_too back=Page::Question(question)>
            <p><b>{move || asked.get()}</b></p>
            <p class="page__quiet">{t.ask.told_too_note}</p>
            {answer_fields(form)}
            {foot(form.saving, t.ask.save_answer, save)}
        </PlainPage>
    }
}
