//! What was put away: questions, worries and what mattered, each with the way
//! back. Folded, because it no longer counts.

use leptos::prelude::*;

use crate::ui::context::{Taps, text};
use domain::concordance::{Concern, Preference, Question};
use domain::event::Event;
use domain::gesture;
use domain::id::PersonId;
use screens::talk::Away;

/// The fold with what was put away.
pub(super) fn away(away: &Away, person: PersonId, taps: Taps) -> AnyView {
    if away.is_empty() {
        return ().into_any();
    }
    let t = text();
    let question = |question: &Question| {
        let again = gesture::question::ask_again(question);
        let words = question.words.to_string();
        item(None, words, t.ask.ask_again, again, (person, taps))
    };
    let concern = |concern: &Concern| {
        let again = gesture::worry::bring_back(concern);
        let words = concern.words.to_string();
        let (kind, back) = (t.arranging.worry, t.arranging.bring_back);
        item(Some(kind), words, back, again, (person, taps))
    };
    let mattered = |preference: &Preference| {
        let again = gesture::preference::bring_back(preference);
        let words = preference.matters.to_string();
        let (kind, back) = (t.arranging.mattered, t.arranging.bring_back);
        item(Some(kind), words, back, again, (person, taps))
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
    (person, taps): (PersonId, Taps),
) -> AnyView {
    let bring = move |_| taps.save(person, again.clone(), |_| {});
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
