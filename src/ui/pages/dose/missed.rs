//! A dose whose time has passed without an answer: since when, until when, and
//! what leaflets say, whole. Nothing is picked out for the person, and nothing
//! says what to take.

use std::rc::Rc;

use chrono::{Duration, NaiveDate};
use leptos::prelude::*;

use crate::ui::context::{here, text, with_person};
use crate::ui::pages::ask::number_for;
use crate::ui::pages::medicine::explanation::{load, sentences};
use crate::ui::parts::thread::call_link;
use crate::ui::shelf::Explanation;
use domain::agenda;
use domain::high_risk;
use domain::id::PersonId;
use domain::person::Role;
use domain::plan::Exactness;
use domain::zone::{Moment, Zone};
use knowledge::card::{Card, ReviewStatus};
use knowledge::section::Section;
use screens::dose::{DoseLine, Shown};
use screens::route::Page;
use text::Text;

/// Whether there is something to say of a missed dose.
pub fn is_missed(line: &DoseLine) -> bool {
    matches!(line.shown, Shown::Late | Shown::Unanswered)
}

/// How long ago a dose was due and when the next one comes: facts.
pub fn facts(t: &Text, person: PersonId, line: &DoseLine, zone: &Zone, now: Moment) -> Vec<String> {
    let next = untrack(|| {
        with_person(person, |record| {
            let medicine = record.medicine(line.medicine())?;
            agenda::next_dose(record, medicine, zone, now, 35).map(|dose| dose.due - now)
        })?
    });
    let ago =
        (line.dose.due < now).then(|| t.reason.due_ago(&t.dates.elapsed(now - line.dose.due)));
    let next = next.map(|length| t.reason.next_in(&t.dates.elapsed(length)));
    ago.into_iter().chain(next).collect()
}

/// What to look at and whom to call, for a dose that is late or unanswered.
pub fn missed(person: PersonId, line: &DoseLine, facts: Vec<String>, now: Moment) -> AnyView {
    let t = text();
    let id = line.medicine();
    let medicine =
        Memo::new(move |_| with_person(person, |record| record.medicine(id).cloned()).flatten());
    let asked = load(medicine);
    let today = now.date_naive();
    let advice = move || match asked.found() {
        Some(Explanation::Cards(cards)) => whole(&cards, today, t),
        _ => leaflet(t),
    };
    let is_high_risk =
        medicine.with_untracked(|known| known.as_ref().and_then(high_risk::of).is_some());
    let exact = (line.dose.exactness != Exactness::Around).then(|| {
        let late_by = Duration::minutes((now - line.dose.due).num_minutes());
        let words = t.today.exact_late(&t.dates.elapsed(late_by));
        view! { <div class="urgent"><p>{words}</p></div> }
    });
    let facts = facts.into_iter().map(|fact| view! { <p>{fact}</p> });
    view! {
        <section class="card card--plain" aria-labelledby="missed">
            <h2 id="missed">{t.missed.title}</h2>
            {exact}
            {facts.collect_view()}
            {advice}
            {is_high_risk.then(|| call(person, t))}
        </section>
    }
    .into_any()
}

/// The general words: the leaflet, or the pharmacist.
fn leaflet(t: &'static Text) -> AnyView {
    view! { <p>{t.cards.missed_dose}</p> }.into_any()
}

/// All that cards say of a missed dose, word for word; the general words where
/// they say nothing, or must be checked again.
pub fn whole(cards: &[Rc<Card>], today: NaiveDate, t: &'static Text) -> AnyView {
    let said: Vec<&str> = cards
        .iter()
        .filter(|card| !card.is_expired(today) && card.status != ReviewStatus::Withdrawn)
        .filter_map(|card| card.section(Section::MissedDose))
        .collect();
    if said.is_empty() {
        return leaflet(t);
    }
    let spoken = cards
        .first()
        .map_or_else(String::new, |card| card.language.clone());
    let is_checked = cards.iter().all(|card| card.review.is_some());
    let status = (!is_checked).then_some(t.common.not_checked);
    let said: Vec<AnyView> = said.into_iter().map(sentences).collect();
    let body = view! {
        <div lang=spoken.clone()>{said}</div>
        {status.map(|words| view! { <p class="page__quiet">{words}</p> })}
    };
    if spoken == t.language.code() {
        return body.into_any();
    }
    view! {
        {leaflet(t)}
        <details class="fold">
            <summary>{t.cards.card_in_english}</summary>
            <div class="fold__body">{body}</div>
        </details>
    }
    .into_any()
}

/// Whom to call about a medicine on the high-risk list, with the numbers kept.
fn call(person: PersonId, t: &'static Text) -> AnyView {
    let numbers = untrack(|| {
        with_person(person, |record| {
            [Role::Pharmacist, Role::Doctor, Role::Clinic]
                .into_iter()
                .filter_map(|role| number_for(&record.person, role))
                .collect::<Vec<_>>()
        })
    });
    let links: Vec<AnyView> = numbers
        .unwrap_or_default()
        .iter()
        .map(|number| call_link(number, t))
        .collect();
    view! {
        <div class="urgent">
            <p>{t.missed.call}</p>
            <div class="buttons">
                {links}
                <a class="button button--quiet" href=here().href(Page::Help)>{t.help.title}</a>
            </div>
        </div>
    }
    .into_any()
}
