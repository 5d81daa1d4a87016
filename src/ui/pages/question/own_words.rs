//! After an answer: what the person will do, in their own words, if they like.

use leptos::prelude::*;

use crate::ui::context::{Saving, ledger, text, today_of, with_person};
use crate::ui::form::{Form, Look, few, save_button, words};
use crate::ui::parts::SaveProblem;
use domain::concordance::SaidBack;
use domain::concordance::teach_back::{self, ComesUp};
use domain::gesture;
use domain::id::{PersonId, QuestionId};
use forms::teach_back::{TeachBackDraft, TeachBackField};

/// The form for what the person takes from an answer.
pub(super) fn own_words(person: PersonId, question: QuestionId) -> AnyView {
    let (t, ledger) = (text(), ledger());
    let today = today_of(person);
    let form = Form::kept(TeachBackDraft::new(), Saving::new(), person);
    let save = move || {
        let finish =
            |draft: &TeachBackDraft| draft.finish(ledger.fresh(), question, today.get_untracked());
        if let Some(said) = form.finish(finish) {
            form.saving
                .commit(person, gesture::own_words::say_back(said), |_| {});
        }
    };
    let comes_up = with_person(person, |record| {
        let all = record.teach_backs.get(&question)?;
        Some(teach_back::comes_up(record, all))
    });
    let again = (comes_up.flatten() == Some(ComesUp::Again)).then_some(t.teach_back.again);
    view! {
        <section class="section" aria-label=t.teach_back.sheet>
            {again.map(|words| view! { <p class="page__quiet">{words}</p> })}
            <div class="fold__body">
                {fields(form)}
                <SaveProblem saving=form.saving/>
                {save_button(form.saving, t.teach_back.save, save)}
            </div>
        </section>
    }
    .into_any()
}

/// The words, and how it went when they were said.
pub fn fields(form: Form<TeachBackDraft>) -> AnyView {
    let b = text().teach_back;
    let typed = form.text(
        TeachBackField::Words,
        |draft| &draft.words,
        |draft| &mut draft.words,
    );
    let outcome = form.one_of(
        TeachBackField::Outcome,
        SaidBack::ALL,
        |draft| draft.outcome,
        |draft, outcome| draft.outcome = outcome,
    );
    view! {
        {words(typed, (b.title, b.hint))}
        {few(outcome, b.how, Look::Choices, SaidBack::ALL.map(|one| b.outcome(one)))}
    }
    .into_any()
}
