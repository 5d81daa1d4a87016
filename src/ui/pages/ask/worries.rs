//! What worries the person, and the way from a worry to a question.

use leptos::prelude::*;

use super::around::around;
use crate::domain::concordance::Concern;
use crate::domain::event::Event;
use crate::domain::id::{ConcernId, EntryId, PersonId};
use crate::ui::context::{Saving, ledger, text};
use crate::ui::forms::question::QuestionDraft;
use crate::ui::parts::thread::{Around, Where, about, private_mark};

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
    let (ledger, said) = (ledger(), said_alone(concern.id));
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
    let put_away = (!said.is_empty()).then(|| {
        let put_away = move |_| said.iter().for_each(|entry| saving.undo(person, *entry));
        view! {
            <button type="button" class="button button--quiet" on:click=put_away>{t.ask.put_away}</button>
        }
    });
    view! {
        <li>
            <p class="answer__words">{concern.words.to_string()}</p>
            <p class="question__for">
                <span>{(t.ask.concern_kind)(concern.kind)}</span>
                {about(concern.about, around).map(|about| view! { <span>{about}</span> })}
                {private_mark(concern.privacy, t)}
            </p>
            <div class="buttons question__actions">
                <button type="button" class="button button--quiet" on:click=ask>{t.ask.ask_this}</button>
                {put_away}
            </div>
        </li>
    }
    .into_any()
}

/// The entries that say a worry and nothing else. One that came with a dose
/// cannot be taken back without the dose, so it is not offered.
fn said_alone(id: ConcernId) -> Vec<EntryId> {
    let (mut alone, mut is_bundled) = (Vec::new(), false);
    ledger().read(|journal| {
        for entry in journal
            .entries()
            .filter(|entry| journal.is_in_force(entry.id))
        {
            match &entry.event {
                Event::ConcernSaved(one) if one.id == id => alone.push(entry.id),
                Event::Together(events) => {
                    is_bundled |= events
                        .iter()
                        .any(|event| matches!(event, Event::ConcernSaved(one) if one.id == id));
                }
                _ => {}
            }
        }
    });
    if is_bundled { Vec::new() } else { alone }
}
