//! What was put away: questions, worries and what mattered, each with the way
//! back. Folded, because it no longer counts.

use leptos::prelude::*;

use crate::ui::context::{Saving, text};
use domain::concordance::{Concern, Kept, Preference, Question, QuestionState};
use domain::event::Event;
use domain::id::PersonId;
use screens::talk::Away;

/// The fold with what was put away.
pub(super) fn away(away: &Away, person: PersonId, saving: Saving) -> AnyView {
    if away.is_empty() {
        return ().into_any();
    }
    let t = text();
    let question = |question: &Question| {
        let again = Event::QuestionSaved(Question {
            state: QuestionState::Open,
            ..question.clone()
        });
        let words = question.words.to_string();
        item(None, words, t.ask.ask_again, again, (person, saving))
    };
    let concern = |concern: &Concern| {
        let again = Event::ConcernSaved(Concern {
            kept: Kept::InSight,
            ..concern.clone()
        });
        let words = concern.words.to_string();
        let (kind, back) = (t.arranging.worry, t.arranging.bring_back);
        item(Some(kind), words, back, again, (person, saving))
    };
    let mattered = |preference: &Preference| {
        let again = Event::PreferenceSaved(Preference {
            kept: Kept::InSight,
            ..preference.clone()
        });
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
            <summary>{t.ask.put_away_list(items.len())}</summary>
            <ul class="fold__body">{items}</ul>
        </details>
    }
    .into_any()
}

fn item(
    kind: Option<&'static str>,
    words: String,
    back: &'static str,
    again: Event,
    (person, saving): (PersonId, Saving),
) -> AnyView {
    let bring = move |_| saving.commit(person, again.clone(), |_| {});
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
