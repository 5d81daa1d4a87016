//! What was put away: questions, worries and what mattered, each with the way
//! back. Folded, because it no longer counts.

use leptos::prelude::*;

use crate::ui::context::{Taps, here, ledger, text};
use crate::ui::parts::thread::{Where, why_closed};
use domain::concordance::{Concern, Moot, Preference, Question};
use domain::event::Event;
use domain::gesture;
use domain::id::PersonId;
use domain::part::Seen;
use domain::record::Told;
use screens::route::Page;
use screens::talk::Away;

/// The fold with what was put away.
pub(super) fn away(away: &Away, person: PersonId, taps: Taps) -> AnyView {
    if away.is_empty() {
        return ().into_any();
    }
    let t = text();
    let question = |question: &Question| {
        let id = question.id;
        let again = again(person, id, gesture::question::ask_again);
        let words = question.words.to_string();
        item(None, words, t.ask.ask_again, again, (person, taps))
    };
    let concern = |concern: &Concern| {
        let again = gesture::worry::bring_back(concern);
        let again = Box::new(move || Some(again.clone()));
        let words = concern.words.to_string();
        let (kind, back) = (t.arranging.worry, t.arranging.bring_back);
        item(Some(kind), words, back, again, (person, taps))
    };
    let mattered = |preference: &Preference| {
        let id = preference.id;
        let again = again(person, id, gesture::preference::bring_back);
        let words = preference.matters.to_string();
        let (kind, back) = (t.arranging.mattered, t.arranging.bring_back);
        item(Some(kind), words, back, again, (person, taps))
    };
    let around = super::around(person, Where::List, taps);
    let closed = |(question, why): &(Question, Moot)| {
        let href = here().href(Page::Question(question.id));
        view! {
            <li>
                <p class="question__for">{why_closed(*why, around)}</p>
                <p>{question.words.to_string()}</p>
                <a class="button button--quiet" href=href>{t.ask.open}</a>
            </li>
        }
        .into_any()
    };
    let closed = away.closed.iter().map(closed);
    let questions = away.questions.iter().map(question).chain(closed);
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

/// What brings something back, on top of how it stands at the tap.
type Again = Box<dyn Fn() -> Option<Event>>;

fn again<W: Told + 'static>(
    person: PersonId,
    id: W::Id,
    back: fn(&Seen<W>) -> Option<Event>,
) -> Again {
    let ledger = ledger();
    Box::new(move || {
        let seen = untrack(|| ledger.read_person(person, |record| record.seen::<W>(id)));
        back(&seen.flatten()?)
    })
}

fn item(
    kind: Option<&'static str>,
    words: String,
    back: &'static str,
    again: Again,
    (person, taps): (PersonId, Taps),
) -> AnyView {
    let bring = move |_| taps.save_changed(person, again(), || {});
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
