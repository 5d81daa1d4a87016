//! What was put away: questions, worries and what mattered, each with the way
//! back. Folded, because it no longer counts.

use leptos::prelude::*;

use crate::domain::concordance::{Concern, Kept, Preference, Question, QuestionState};
use crate::domain::event::Event;
use crate::domain::gesture::edit::edited;
use crate::domain::id::PersonId;
use crate::domain::record::Told;
use crate::ui::context::{Saving, ledger, text};
use crate::ui::parts::talk::Away;

/// The fold with what was put away.
pub(super) fn away(away: &Away, person: PersonId, saving: Saving) -> AnyView {
    if away.is_empty() {
        return ().into_any();
    }
    let t = text();
    let question = |question: &Question| {
        let asked = Question {
            state: QuestionState::Open,
            ..question.clone()
        };
        let again = again(person, asked.id, asked);
        let words = question.words.to_string();
        item(None, words, t.ask.ask_again, again, (person, saving))
    };
    let concern = |concern: &Concern| {
        let again = Event::ConcernSaved(Concern {
            kept: Kept::InSight,
            ..concern.clone()
        });
        let again = Box::new(move || Some(again.clone()));
        let words = concern.words.to_string();
        let (kind, back) = (t.arranging.worry, t.arranging.bring_back);
        item(Some(kind), words, back, again, (person, saving))
    };
    let mattered = |preference: &Preference| {
        let matters = Preference {
            kept: Kept::InSight,
            ..preference.clone()
        };
        let again = again(person, matters.id, matters);
        let words = preference.matters.to_string();
        let (kind, back) = (t.arranging.mattered, t.arranging.bring_back);
        item(Some(kind), words, back, again, (person, saving))
    };
    let questions = away.questions.iter().map(question);
    let concerns = away.concerns.iter().map(concern);
    let items: Vec<AnyView> = questions
        .chain(concerns)
        .chain(away.matters.iter().map(mattered))
        .collect();
    view! {
        <details class="fold">
            <summary>{(t.ask.put_away_list)(items.len())}</summary>
            <ul class="fold__body">{items}</ul>
        </details>
    }
    .into_any()
}

/// What brings something back, on top of how it stands at the tap.
type Again = Box<dyn Fn() -> Option<Event>>;

fn again<W: Told + 'static>(person: PersonId, id: W::Id, back: W) -> Again {
    let ledger = ledger();
    Box::new(move || {
        let seen = untrack(|| ledger.read_person(person, |record| record.seen::<W>(id)));
        edited(&seen.flatten()?, &back)
    })
}

fn item(
    kind: Option<&'static str>,
    words: String,
    back: &'static str,
    again: Again,
    (person, saving): (PersonId, Saving),
) -> AnyView {
    let bring = move |_| saving.commit_changed(person, again(), || {});
    let name = [back, ": ", &words].concat();
    view! {
        <li>
            {kind.map(|kind| view! { <p class="question__for">{kind}</p> })}
            <p>{words}</p>
            <button type="button" class="button button--quiet" aria-label=name on:click=bring>
                {back}
            </button>
        </li>
    }
    .into_any()
}
