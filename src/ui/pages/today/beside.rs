//! What stands beside the day: the conversation, other people, and anything
//! that is wrong with the device.

use leptos::prelude::*;

use super::DaySheet;
use crate::ledger::LedgerState;
use crate::ui::context::{here, ledger, now};
use crate::ui::parts::{Icon, Initial};
use domain::concordance::Urgency;
use domain::person::Role;
use screens::dose::tone_of;
use screens::route::{Address, Page};
use screens::today::{self as sight, Other};
use storage::Integrity;

/// Questions that wait and decisions to look at again, as one way to the talk.
pub fn talk(sheet: DaySheet) -> impl Fn() -> Option<AnyView> {
    let t = sheet.t;
    let words = Memo::new(move |_| {
        let today = now().at(&sheet.zone.get_value()).date_naive();
        ledger().read_person(sheet.person, |record| {
            let open = record.open_questions();
            let is_pharmacist = open.iter().all(|question| question.to == Role::Pharmacist);
            let urgent = open.iter().filter(|q| q.urgency == Urgency::Today).count();
            let decisions = record.decisions_to_look_at(today).len();
            let mut lines = Vec::new();
            if !open.is_empty() && is_pharmacist {
                lines.push(t.beside.questions_for_pharmacist(open.len()));
            } else if !open.is_empty() {
                lines.push(t.beside.questions_open(open.len()));
            }
            if urgent > 0 {
                lines.push(t.beside.questions_today(urgent));
            }
            if decisions > 0 {
                lines.push(t.beside.decisions_to_look_at(decisions));
            }
            lines
        })
    });
    move || {
        let mut lines = words.get().filter(|lines| !lines.is_empty())?.into_iter();
        let first = lines.next();
        let rest = lines.map(|line| view! { <span>{line}</span> });
        Some(
            view! {
                <a class="talk" href=here().href(Page::Ask)>
                    <Icon name="rings"/>
                    <span class="talk__words"><b>{first}</b>{rest.collect_view()}</span>
                    <Icon name="next"/>
                </a>
            }
            .into_any(),
        )
    }
}

/// Other people whose doses wait.
pub fn others(sheet: DaySheet) -> impl Fn() -> Option<AnyView> {
    let t = sheet.t;
    let ledger = ledger();
    let zones = StoredValue::new(untrack(|| {
        ledger.read(|journal| {
            let people = journal.record().people();
            let others = people.filter(|other| other.person.id != sheet.person);
            others
                .map(|other| (other.person.id, ledger.home_zone(other)))
                .collect::<Vec<_>>()
        })
    }));
    let waiting = Memo::new(move |_| {
        zones.with_value(|zones| {
            let other = |(person, zone): &(_, _)| {
                let at = now().at(zone);
                ledger.read_person(*person, |record| Other {
                    person: *person,
                    name: record.person.name.to_string(),
                    doses: sight::waiting(record, zone, at),
                })
            };
            let all = zones.iter().filter_map(other);
            all.filter(|other| other.doses > 0).collect::<Vec<_>>()
        })
    });
    move || {
        let waiting = waiting.get();
        let rows = waiting.iter().map(|other| {
            let route = Address {
                person: Some(other.person),
                page: Page::Today,
            };
            let tone = tone_of(other.person);
            view! {
                <li>
                    <a class="row" href=route.href()>
                        <Initial name=other.name.clone() tone/>
                        <span class="row__body">{t.beside.waiting(&other.name, other.doses)}</span>
                        <Icon name="next"/>
                    </a>
                </li>
            }
        });
        (!waiting.is_empty()).then(|| {
            view! {
                <section class="section" aria-labelledby="others">
                    <h2 id="others">{t.beside.other_people}</h2>
                    <ul class="rows">{rows.collect_view()}</ul>
                </section>
            }
            .into_any()
        })
    }
}

/// Storage that is not whole. A clock that is wrong is told above every page.
pub fn wrong(sheet: DaySheet) -> AnyView {
    let t = sheet.t;
    let ledger = ledger();
    let storage = move || {
        let LedgerState::Ready {
            unreadable,
            integrity,
        } = ledger.state()
        else {
            return None;
        };
        // Those left out are told of above every page.
        let words = match (integrity, unreadable.saturating_sub(ledger.left_out())) {
            (Integrity::Damaged, _) => t.beside.damaged.to_owned(),
            (Integrity::OnlyCopyLeft { .. }, _) => t.beside.only_copy.to_owned(),
            (Integrity::Whole, 0) => return None,
            (Integrity::Whole, unreadable) => t.beside.unreadable(unreadable),
        };
        let way = view! {
            <div class="buttons">
                <a class="button button--secondary" href=here().href(Page::Backup)>{t.beside.to_backup}</a>
            </div>
        };
        Some(banner(words, t.beside.storage_do, Some(way.into_any())))
    };
    view! { {storage} }.into_any()
}

fn banner(title: String, words: &'static str, way: Option<AnyView>) -> AnyView {
    view! {
        <div class="banner" data-kind="care">
            <Icon name="warning"/>
            <div class="banner__words"><b>{title}</b><p>{words}</p></div>
            {way}
        </div>
    }
    .into_any()
}
