//! The list of medicines: how each is taken, what is next, what is left, and
//! what was not checked.

use leptos::prelude::*;

use super::medicine::NEXT_DAYS;
use crate::ui::context::{here, ledger, now, text, zone_of};
use crate::ui::parts::{Empty, Icon, PageFrame, ways};
use domain::id::PersonId;
use domain::medicine::{Identity, Medicine, Status};
use domain::record::PersonRecord;
use domain::supply::{self, Stock};
use domain::zone::{Moment, Zone};
use screens::next::NextLine;
use screens::plan::{self, Sort};
use screens::route::Page;
use screens::stock;
use text::Text;
use text::grammar::kept_together;

/// The list of medicines.
#[component]
pub(super) fn MedicinesPage(person: PersonId) -> impl IntoView {
    let (t, ledger, now, zone) = (text(), ledger(), now(), zone_of(person));
    let m = t.medicines;
    let rows = Memo::new(move |_| {
        let now = now.at(&zone);
        ledger.read_person(person, |record| {
            record
                .medicines
                .values()
                .map(|recorded| MedicineRow::of(record, &recorded.value, &zone, now, t))
                .collect::<Vec<_>>()
        })
    });
    let page = here();
    let together = super::checks::together(person);
    view! {
        <PageFrame title=m.title>
            {move || {
                let rows = rows.get().unwrap_or_default();
                if rows.is_empty() {
                    return view! {
                        <Empty title=m.empty_title words=m.empty>
                            <a class="button button--primary" href=page.href(Page::AddMedicine)>{m.add}</a>
                        </Empty>
                    }.into_any();
                }
                view! {
                    {unchecked(&rows, t)}
                    {[ListSection::ByTheClock, ListSection::WhenNeeded, ListSection::AsDirected, ListSection::OnHold, ListSection::Over]
                        .map(|group| section(group, &rows, t))}
                    {together()}
                    {ways::before_new()}
                    <div class="buttons buttons--stack">
                        <a class="button button--primary" href=page.href(Page::AddMedicine)>
                            <Icon name="add"/>{m.add}
                        </a>
                        <a class="button button--secondary" href=page.href(Page::History)>
                            <Icon name="calendar"/>{m.history}
                        </a>
                        <a class="button button--secondary" href=page.href(Page::Supplies)>
                            <Icon name="box"/>{t.fetching.way}
                        </a>
                    </div>
                    {stopped(&rows, t)}
                }.into_any()
            }}
        </PageFrame>
    }
}

/// Where a medicine stands in the list.
#[derive(Clone, Copy, PartialEq)]
enum ListSection {
    ByTheClock,
    WhenNeeded,
    AsDirected,
    OnHold,
    Over,
    Stopped,
}

/// One medicine in the list, in words.
#[derive(Clone, PartialEq)]
struct MedicineRow {
    id: domain::id::MedicineId,
    group: ListSection,
    name: String,
    strength: Option<String>,
    how: Vec<String>,
    facts: Vec<(&'static str, String)>,
    questions: usize,
    recognised: bool,
}

impl MedicineRow {
    fn of(
        record: &PersonRecord,
        medicine: &Medicine,
        zone: &Zone,
        now: Moment,
        t: &'static Text,
    ) -> Self {
        let m = t.medicines;
        let at = now.naive_local();
        let group = match (medicine.status(), plan::sort(record, medicine, at)) {
            (Status::Stopped { .. }, _) => ListSection::Stopped,
            (Status::Paused { .. }, _) => ListSection::OnHold,
            (Status::Taking, Sort::WhenNeeded) => ListSection::WhenNeeded,
            (Status::Taking, Sort::ByTheClock) => ListSection::ByTheClock,
            (Status::Taking, Sort::AsDirected) => ListSection::AsDirected,
            (Status::Taking, Sort::Over) => ListSection::Over,
        };
        let mut facts = Vec::new();
        if group == ListSection::ByTheClock
            && let Some(words) = NextLine::of(t, record, medicine, (zone, now), NEXT_DAYS)
                .sentence(t, |when| m.next(when))
        {
            facts.push(("today", words));
        }
        if group != ListSection::Stopped
            && let Some(stock) = Stock::of(record, medicine)
        {
            facts.push(("box", stock::left_fact(&stock, t)));
            let forecast = supply::forecast(record, medicine, zone, now);
            let lasts = stock::how_long(&forecast, Some(&stock), now.date_naive(), t);
            facts.extend(lasts.fact.map(|fact| ("calendar", fact)));
        }
        Self {
            id: medicine.id,
            group,
            name: medicine.called().to_string(),
            strength: medicine.strength.as_ref().map(ToString::to_string),
            how: match group {
                ListSection::Stopped | ListSection::OnHold => {
                    vec![super::medicine::status_line(medicine, t)]
                }
                _ => plan::lines(record, medicine, at, t),
            },
            facts,
            questions: record
                .questions_about(medicine.id)
                .filter(|q| record.waits(q))
                .count(),
            recognised: medicine.identity != Identity::NotRecognised,
        }
    }
}

/// Names that were not recognised are always listed: silence is not safety.
fn unchecked(rows: &[MedicineRow], t: &'static Text) -> Option<AnyView> {
    let names: Vec<&str> = rows
        .iter()
        .filter(|row| !row.recognised && row.group != ListSection::Stopped)
        .map(|row| row.name.as_str())
        .collect();
    (!names.is_empty()).then(|| {
        let words = t.medicines.not_checked(&names.join(", "));
        view! {
            <div class="banner" data-kind="care">
                <Icon name="info"/>
                <div class="banner__words"><p>{words}</p></div>
            </div>
        }
        .into_any()
    })
}

fn section(group: ListSection, rows: &[MedicineRow], t: &'static Text) -> Option<AnyView> {
    let m = t.medicines;
    let title = match group {
        ListSection::ByTheClock => m.by_the_clock,
        ListSection::WhenNeeded => m.when_needed,
        ListSection::AsDirected => m.as_directed,
        ListSection::Over => m.over,
        ListSection::OnHold | ListSection::Stopped => m.on_hold,
    };
    let rows: Vec<_> = rows
        .iter()
        .filter(|row| row.group == group)
        .map(|row| line(row, t))
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="section">
                <h2 class="section__title">{title}</h2>
                <ul class="rows">{rows}</ul>
            </section>
        }
        .into_any()
    })
}

fn stopped(rows: &[MedicineRow], t: &'static Text) -> Option<AnyView> {
    let rows: Vec<_> = rows
        .iter()
        .filter(|row| row.group == ListSection::Stopped)
        .map(|row| line(row, t))
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <details class="fold">
                <summary>{t.medicines.stopped(rows.len())}</summary>
                <ul class="rows">{rows}</ul>
            </details>
        }
        .into_any()
    })
}

fn line(row: &MedicineRow, t: &'static Text) -> AnyView {
    let m = t.medicines;
    let facts: Vec<_> = row
        .facts
        .iter()
        .map(|(icon, words)| view! { <span><Icon name=icon/>{words.clone()}</span> })
        .collect();
    let asks = (row.questions > 0).then(|| {
        view! { <span class="asks"><Icon name="ask"/>{m.questions(row.questions)}</span> }
    });
    let unknown = (!row.recognised)
        .then(|| view! { <span class="row__note"><Icon name="info"/>{m.not_recognised}</span> });
    let facts = (!facts.is_empty() || asks.is_some())
        .then(|| view! { <span class="row__facts">{facts}{asks}</span> });
    view! {
        <li>
            <a class="row" href=here().href(Page::Medicine(row.id))>
                <span class="row__body">
                    <span class="row__name">
                        {row.name.clone()}
                        {row.strength.clone().map(|s| view! { " "<span class="strength">{s}</span> })}
                    </span>
                    {row.how.iter().map(|line| view! { <span class="row__note">{kept_together(line)}</span> }).collect_view()}
                    {unknown}
                    {facts}
                </span>
                <Icon name="next"/>
            </a>
        </li>
    }
    .into_any()
}
