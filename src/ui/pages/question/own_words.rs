//! After an answer: what the person will do, in their own words, if they like.

use leptos::prelude::*;

use crate::ui::context::{Saving, ledger, text, with_person};
use crate::ui::pages::ask::today_of;
use crate::ui::parts::SaveProblem;
use crate::ui::parts::talk_fields::{
    Few, chosen, few_field, focus_soon, no_problem, typed, words_field,
};
use domain::concordance::SaidBack;
use domain::concordance::teach_back::{self, ComesUp};
use domain::gesture;
use domain::id::{PersonId, QuestionId};
use domain::words::WordsError;
use forms::teach_back::TeachBackDraft;

const FIELD: &str = "own-words";

/// The form for what the person takes from an answer.
pub(super) fn own_words(person: PersonId, question: QuestionId) -> AnyView {
    let (t, ledger, saving) = (text(), ledger(), Saving::new());
    let today = today_of(person);
    let draft = RwSignal::new(TeachBackDraft::new());
    let error = RwSignal::new(None::<WordsError>);
    let save = move |_| {
        let said = draft
            .with_untracked(|draft| draft.finish(ledger.fresh(), question, today.get_untracked()));
        error.set(said.as_ref().err().copied());
        match said {
            Ok(said) => saving.commit(person, gesture::own_words::say_back(said), |_| {}),
            Err(_) => focus_soon(FIELD),
        }
    };
    let comes_up = with_person(person, |record| {
        let all = record.teach_backs.get(&question)?;
        Some(teach_back::comes_up(record, all))
    });
    let again = (comes_up.flatten() == Some(ComesUp::Again)).then_some(t.teach_back.again);
    let problem = Signal::derive(move || error.get().map(|error| t.common.words_error(error)));
    let outcomes = SaidBack::ALL.map(|one| t.teach_back.outcome(one).to_owned());
    view! {
        <section class="section" aria-label=t.teach_back.sheet>
            {again.map(|words| view! { <p class="page__quiet">{words}</p> })}
            <div class="fold__body">
                {words_field(FIELD, t.teach_back.title, Some(t.teach_back.hint), typed!(draft, words), problem)}
                {few_field("said", t.teach_back.how, Few::Choices, outcomes.into(), chosen!(draft, outcome, SaidBack::ALL), no_problem())}
                <SaveProblem saving/>
                <button type="button" class="button button--talk" disabled=move || saving.is_pending() on:click=save>
                    {t.teach_back.save}
                </button>
            </div>
        </section>
    }
    .into_any()
}
