//! What there is to ask about something that was looked up, and what to do next.

use leptos::prelude::*;

use super::desk::{Desk, LOOKED_UP, Looking};
use crate::ui::checks::Looked;
use crate::ui::context::{here, ledger, text, with_person, zone_of};
use crate::ui::pages::add_medicine;
use crate::ui::pages::checks::{newer_checks, not_checked, not_made, on_tap};
use crate::ui::parts::{FindingCard, Icon};
use domain::concordance::{About, Origin, OriginKey, Question, Urgency};
use domain::gesture;
use domain::id::QuestionId;
use domain::record::PersonRecord;
use domain::words::Words;
use forms::medicine::Chosen;
use screens::before_new::Something;
use screens::findings::OutlookOfNew;
use screens::route::Page;
use text::Text;

/// How many findings are shown at once.
const TOP: usize = 3;

/// What there is to ask about something, beside the list.
pub fn looked_up(desk: Desk, something: &Something) -> AnyView {
    let (t, person) = (text(), desk.person);
    let called = something.called().to_owned();
    let beside = Memo::new(move |_| {
        with_person(person, |record| record.current_medicines().count()).unwrap_or_default()
    });
    let findings = match something {
        Something::Medicine(Chosen::AsTyped(name)) => not_recognised(desk, name, t),
        known => found(desk, known.clone(), t),
    };
    view! {
        <section class="section">
            <h2 id=LOOKED_UP tabindex="-1">{called}</h2>
            <p class="page__quiet">{move || t.before.beside(beside.get())}</p>
            {findings}
            <p class="page__quiet">{t.checks.short_list}</p>
            {newer_checks(desk.checking)}
            <div class="buttons buttons--stack">
                {add(desk, something, t)}
                <button type="button" class="button button--quiet"
                    on:click=move |_| {
                        desk.typed.set(String::new());
                        desk.looking.set(Looking::Searching);
                    }>
                    <Icon name="search"/>{t.before.again}
                </button>
            </div>
        </section>
    }
    .into_any()
}

/// The way into adding, for what can be on a list of medicines.
fn add(desk: Desk, something: &Something, t: &'static Text) -> Option<AnyView> {
    let Something::Medicine(chosen) = something else {
        return None;
    };
    let (chosen, here) = (chosen.clone(), here());
    let go = move |_| {
        add_medicine::hand_over(desk.person, &chosen);
        here.go(Page::AddMedicine);
    };
    Some(
        view! {
            <button type="button" class="button button--secondary" on:click=go>
                <Icon name="add"/>{t.before.add}
            </button>
        }
        .into_any(),
    )
}

fn found(desk: Desk, something: Something, t: &'static Text) -> AnyView {
    let (ledger, person) = (ledger(), desk.person);
    let zone = zone_of(person);
    let called = something.called().to_owned();
    let tap = on_tap(person, desk.taps);
    let outlook = Memo::new(move |_| {
        let today = ledger.now_at(&zone).date_naive();
        desk.checking.look(|by| {
            let new = something.listed(&by.catalogue)?;
            with_person(person, |record| OutlookOfNew::of(record, new, by, today, t))
        })
    });
    (move || match outlook.get() {
        Looked::Fetching => {
            view! { <p class="page__quiet" role="status">{t.checks.fetching}</p> }.into_any()
        }
        Looked::Failed(why) => not_made(why, desk.checking),
        Looked::Here(None) => not_recognised(desk, &called, t),
        Looked::Here(Some(outlook)) => {
            let (first, rest) = outlook.found.split_at(outlook.found.len().min(TOP));
            let card = |found: &_| view! { <FindingCard found=Clone::clone(found) on_tap=tap/> };
            let is_unknown = outlook.not_checked.contains(&called);
            let nothing = (outlook.found.is_empty() && !is_unknown).then(
                || view! { <p class="card card--plain" role="status">{t.checks.nothing}</p> },
            );
            let rest = (!rest.is_empty()).then(|| {
                view! {
                    <details class="fold">
                        <summary>{t.checks.show_rest(rest.len())}</summary>
                        <div class="cards">{rest.iter().map(card).collect_view()}</div>
                    </details>
                }
            });
            view! {
                <div class="cards">{first.iter().map(card).collect_view()}</div>
                {rest}
                {nothing}
                {not_checked(&outlook.not_checked, t)}
            }
            .into_any()
        }
    })
    .into_any()
}

/// A name that was not recognised: it was not checked, and what is in it can be asked.
fn not_recognised(desk: Desk, name: &str, t: &'static Text) -> AnyView {
    let (ledger, here) = (ledger(), here());
    let question = question(name, t);
    let origin = question.as_ref().map(|(_, origin)| origin.clone());
    let asked = Memo::new(move |_| {
        let origin = origin.as_ref()?;
        with_person(desk.person, |record| asked_already(record, origin)).flatten()
    });
    let ask = move || match (asked.get(), question.clone()) {
        (Some(id), _) => view! {
            <a class="button button--quiet" href=here.href(Page::Question(id))>
                <Icon name="ask"/>{t.checks.is_asked}
            </a>
        }
        .into_any(),
        (None, Some((words, origin))) => {
            let save = move |_| {
                let raised = (Urgency::NextVisit, Origin::Rule(origin.clone()));
                let (id, words) = (ledger.fresh(), words.clone());
                let question = Question::for_pharmacist(id, words, About::General, raised);
                desk.taps
                    .save(desk.person, gesture::question::ask(question), |_| {});
            };
            view! {
                <button type="button" class="button button--talk" on:click=save>
                    <Icon name="add"/>{t.checks.add}
                </button>
            }
            .into_any()
        }
        (None, None) => ().into_any(),
    };
    view! {
        {not_checked(&[name.to_owned()], t)}
        <div class="buttons">{ask}</div>
    }
    .into_any()
}

/// What to ask about an unknown name, and the origin under which it is asked once.
fn question(name: &str, t: &Text) -> Option<(Words, OriginKey)> {
    let words = Words::parse(&t.raised.not_recognised_question(name)).ok()?;
    Some((words, OriginKey::not_recognised_new(name)?))
}

fn asked_already(record: &PersonRecord, origin: &OriginKey) -> Option<QuestionId> {
    let is_it = |question: &&Question| {
        question.is_open() && matches!(&question.origin, Origin::Rule(rule) if rule == origin)
    };
    let questions = record.questions.values().map(|kept| &kept.value);
    questions.into_iter().find(is_it).map(|kept| kept.id)
}
