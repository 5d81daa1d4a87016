//! What worries the person, and the way from a worry to a question.

use leptos::prelude::*;

use super::around::around;
use crate::ui::context::{Saving, ledger, text};
use crate::ui::parts::thread::{Around, Where, about, private_mark};
use domain::concordance::{Concern, Kept};
use domain::event::Event;
use domain::id::PersonId;
use forms::question::QuestionDraft;

/// The worries, oldest first.
pub(super) fn worries(concerns: &[Concern], person: PersonId, saving: Saving) -> AnyView {
    let t = text();
    let around = around(person, Where::List, saving);
    let items: Vec<AnyView> = concerns
        .iter()
        .map(|one| item(one, person, around, saving))
        .collect();
    (!items.is_empty())
        .then(|| {
            view! {
                <section class="section" aria-labelledby="worries">
                    <h2 id="worries">{t.ask.worries}</h2>
                    <ul class="worries">{items}</ul>
                </section>
            }
        })
        .into_any()
}

fn item(concern: &Concern, person: PersonId, around: Around, saving: Saving) -> AnyView {
    let t = text();
    let ledger = ledger();
    let asked = QuestionDraft {
        words: concern.words.to_string(),
        privacy: concern.privacy,
        ..QuestionDraft::about(concern.about)
    };
    let ask = move |_| {
        if let Ok(question) = asked.finish(ledger.fresh()) {
            saving.commit(person, Event::QuestionSaved(question), |_| {});
        }
    };
    let away = Concern {
        kept: Kept::PutAway,
        ..concern.clone()
    };
    let put_away = move |_| saving.commit(person, Event::ConcernSaved(away.clone()), |_| {});
    view! {
        <li>
            <p class="answer__words">{concern.words.to_string()}</p>
            <p class="question__for">
                <span>{t.ask.concern_kind(concern.kind)}</span>
                {about(concern.about, around).map(|about| view! { <span>{about}</span> })}
                {private_mark(concern.privacy, t)}
            </p>
            <div class="buttons question__actions">
                <button type="button" class="button button--quiet" on:click=ask>{t.ask.ask_this}</button>
                <button type="button" class="button button--quiet" on:click=put_away>{t.ask.put_away}</button>
            </div>
        </li>
    }
    .into_any()
}
