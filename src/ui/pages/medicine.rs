//! One medicine: how it is taken and why, what it does, what is left, what was
//! asked and decided about it, and the ways to change it.

pub mod explanation;
mod know;
mod talk;

use chrono::{Days, NaiveDate};
use leptos::prelude::*;

use super::checks::AboutMedicine;
use super::stock::low;
use super::unsettled::unsettled_medicine;
use crate::ui::context::{here, ledger, now, text, zone_of};
use crate::ui::parts::{Icon, PageFrame};
use domain::id::{MedicineId, PersonId};
use domain::medicine::{Medicine, Status};
use domain::record::PersonRecord;
use domain::supply::{self, Stock};
use domain::when_needed::effect;
use domain::zone::{Moment, Zone};
use explanation::{ExplanationPart, load};
use know::KnowPart;
use screens::next::NextLine;
use screens::plan;
use screens::route::Page;
use screens::stock::{self, LeftSaid};
use talk::TalkPart;
use text::Text;
use text::grammar::kept_together;

/// How many days ahead the next dose is looked for.
pub(super) const NEXT_DAYS: u16 = 60;

/// Over how many days it is told how often a medicine helped.
const HELPED_DAYS: u64 = 28;

/// One medicine.
#[component]
pub(super) fn MedicinePage(person: PersonId, medicine: MedicineId) -> impl IntoView {
    let (t, ledger) = (text(), ledger());
    let known = Memo::new(move |_| {
        ledger
            .read_person(person, |record| record.medicine(medicine).cloned())
            .flatten()
    });
    let asked = load(known);
    move || {
        match known.get() {
        None => view! {
            <PageFrame title=t.medicines.gone back=(Page::Medicines, t.common.medicines)>""</PageFrame>
        }
        .into_any(),
        Some(value) => view! {
            <main class="page" id="page" tabindex="-1">
                {head(&value, t)}
                <div class="page__main">
                    {unsettled_medicine(person, medicine)}
                    {view! { <How person medicine=value.clone()/> }.into_any()}
                    {why(&value, t)}
                    {explanation::signs(asked, person, t)}
                    {view! { <Facts person medicine/> }.into_any()}
                    {view! { <AboutMedicine person medicine/> }.into_any()}
                    {view! { <ExplanationPart asked name=value.called().to_string() person medicine/> }.into_any()}
                </div>
                <div class="page__side">
                    {view! { <TalkPart person medicine name=value.called().to_string()/> }.into_any()}
                    {view! { <KnowPart person medicine/> }.into_any()}
                    {change(&value, t)}
                </div>
            </main>
        }
        .into_any(),
    }
    }
}

/// Since when it is on hold or ended, with the reason.
pub(super) fn status_line(medicine: &Medicine, t: &Text) -> String {
    let m = t.medicines;
    let Some(since) = medicine.statuses.last() else {
        return String::new();
    };
    let day = t.dates.date(since.from.date());
    let (line, why) = match &since.status {
        Status::Taking => return String::new(),
        Status::Paused { why, until } => {
            let until = until.map(|day| m.paused_until(&t.dates.date(day)));
            let mut line = m.paused_since(&day);
            if let Some(until) = until {
                line.push(' ');
                line.push_str(&until);
            }
            (line, why)
        }
        Status::Stopped { why } => (m.stopped_on(&day), why),
    };
    match why {
        Some(why) => format!("{line} {}", m.because(why.as_str())),
        None => line,
    }
}

fn head(medicine: &Medicine, t: &'static Text) -> AnyView {
    let m = t.medicines;
    let names: Vec<&str> = medicine
        .ingredients()
        .iter()
        .map(|i| i.name.as_str())
        .collect();
    let contains = match names.as_slice() {
        [] => m.not_recognised.to_owned(),
        names => m.contains(&names.join(", ")),
    };
    let label = medicine
        .nickname
        .is_some()
        .then(|| medicine.label.to_string());
    let from = medicine.prescriber.map(|role| m.from(t.common.role(role)));
    let strength = medicine
        .strength
        .clone()
        .map(|s| view! { " "<span class="strength">{s.to_string()}</span> });
    let parts: Vec<String> = [label, Some(m.form(medicine.form).to_owned()), from]
        .into_iter()
        .flatten()
        .collect();
    view! {
        <header class="page__head">
            <a class="back" href=here().href(Page::Medicines)>
                <Icon name="back"/>{t.common.medicines}
            </a>
            <h1 class="medicine__name">{medicine.called().to_string()}{strength}</h1>
            <p class="medicine__ingredient">{contains}</p>
            <p class="medicine__ingredient">{parts.join(" · ")}</p>
        </header>
    }
    .into_any()
}

/// How it is taken: what holds today, what was saved for later, and the label's
/// own words to the letter.
#[component]
fn How(person: PersonId, medicine: Medicine) -> impl IntoView {
    let (t, ledger, now, zone) = (text(), ledger(), now(), zone_of(person));
    let m = t.medicines;
    let id = medicine.id;
    let lines = Memo::new(move |_| {
        let at = now.at(&zone).naive_local();
        let lines = ledger.read_person(person, |record| {
            Some(plan::lines_apart(record, record.medicine(id)?, at, t))
        });
        lines.flatten().unwrap_or_default()
    });
    let is_older = Memo::new(move |_| {
        let older = |record: &PersonRecord| plan::label_is_older(record, id);
        ledger.read_person(person, older).unwrap_or_default()
    });
    let lines = move || {
        let line = |words: String| view! { <p class="how__line">{kept_together(&words)}</p> };
        lines.get().into_iter().map(line).collect_view()
    };
    let status = status_line(&medicine, t);
    let status = (!status.is_empty())
        .then(|| view! { <p class="state" data-state="paused"><Icon name="pause"/>{status}</p> });
    let quoted = |heading: &'static str, words: Option<String>| {
        words.map(|words| {
            view! {
                <p class="how__words">
                    <span class="why__label">{heading}</span>
                    <span class="verbatim">{words}</span>
                </p>
            }
        })
    };
    view! {
        <div class="how">
            {status}
            {lines}
            {quoted(m.label_says, medicine.directions.as_ref().map(ToString::to_string))}
            {move || is_older.get().then(|| view! { <p class="page__quiet">{m.label_older}</p> })}
            {quoted(m.really, medicine.really.as_ref().map(ToString::to_string))}
            <a class="how__differently" href=here().href(Page::ChangeMedicine(id))>
                {m.differently}
            </a>
        </div>
    }
}

fn why(medicine: &Medicine, t: &'static Text) -> AnyView {
    let m = t.medicines;
    match &medicine.reason {
        Some(reason) => view! {
            <blockquote class="why" data-known="yes">
                <span class="why__label">{m.why}</span>
                <p>{reason.to_string()}</p>
            </blockquote>
        }
        .into_any(),
        None => view! {
            <blockquote class="why" data-known="no">
                <span class="why__label">{m.why}</span>
                <p>{m.why_missing}</p>
            </blockquote>
        }
        .into_any(),
    }
}

#[component]
fn Facts(person: PersonId, medicine: MedicineId) -> impl IntoView {
    let (t, ledger, now, zone) = (text(), ledger(), now(), zone_of(person));
    let m = t.medicines;
    let facts = Memo::new(move |_| {
        let now: Moment = now.at(&zone);
        let today = now.date_naive();
        ledger
            .read_person(person, |record| {
                let medicine = record.medicine(medicine)?;
                let next = NextLine::of(t, record, medicine, (&zone, now), NEXT_DAYS);
                let next = next.sentence(t, ToOwned::to_owned);
                let helped = helped(record, medicine.id, &zone, today, t);
                let stock = Stock::of(record, medicine);
                let forecast = supply::forecast(record, medicine, &zone, now);
                let left = stock.as_ref().map(|stock| stock::left(stock, t));
                let lasts = stock::how_long(&forecast, stock.as_ref(), today, t);
                let asks = stock.is_some_and(|stock| !stock.unplaced.is_empty());
                Some((next, helped, left, lasts, asks))
            })
            .flatten()
    });
    move || {
        let (next, helped, left, lasts, asks) = facts.get()?;
        let days = lasts.days.into_iter();
        let days = days.map(|(name, day)| view! { <div><dt>{name}</dt><dd>{day}</dd></div> });
        let (left, short) = match left {
            None => (m.not_counted.to_owned(), None),
            Some(LeftSaid::Some(words)) => (words, None),
            Some(LeftSaid::Short(by)) => (t.supply.short_fact(&by), Some(t.supply.short(&by))),
        };
        let asks = asks.then(|| {
            view! {
                <p><a href=here().href(Page::Stock(medicine))>{t.supply.came_first}</a></p>
            }
        });
        let short = short.map(|words| {
            view! {
                <p class="state" data-state="late"><Icon name="warning"/>{words}</p>
            }
        });
        // Why there is no day is said only where somebody counted.
        let notes = lasts
            .notes
            .into_iter()
            .map(|note| view! { <p class="page__quiet">{note}</p> });
        Some(view! {
            <dl class="facts">
                <div><dt>{m.next_dose}</dt><dd>{next.unwrap_or_else(|| m.no_next_dose.into())}</dd></div>
                {helped.map(|words| view! { <div><dt>{t.needed.helped_days(HELPED_DAYS)}</dt><dd>{words}</dd></div> })}
                <div><dt>{m.whats_left}</dt><dd>{left}</dd></div>
                {days.collect_view()}
            </dl>
            {short}
            {asks}
            {low(lasts.reach)}
            {notes.collect_view()}
        })
    }
}

/// How often it helped lately, where somebody said so.
fn helped(
    record: &PersonRecord,
    medicine: MedicineId,
    zone: &Zone,
    today: NaiveDate,
    t: &Text,
) -> Option<String> {
    let first = today.checked_sub_days(Days::new(HELPED_DAYS - 1))?;
    let tally = effect::tally(record, medicine, zone, (first, today));
    let little = (tally.a_little > 0).then(|| t.needed.helped_little_times(tally.a_little));
    let helped = t.needed.helped_times(tally.helped, tally.all());
    let parts: Vec<String> = [Some(helped), little].into_iter().flatten().collect();
    (tally.all() > 0).then(|| parts.join(t.grammar.clause))
}

/// The ways to change it.
fn change(medicine: &Medicine, t: &'static Text) -> AnyView {
    let (m, id) = (t.medicines, medicine.id);
    let row = |page: Page, icon: &'static str, words: &'static str| {
        view! {
            <li>
                <a class="row" href=here().href(page)>
                    <span class="row__icon"><Icon name=icon/></span>
                    <span class="row__body"><span class="row__name row__name--plain">{words}</span></span>
                    <Icon name="next"/>
                </a>
            </li>
        }
    };
    let status = if medicine.is_taking() {
        m.change_status
    } else {
        m.resume
    };
    let icon = if medicine.is_taking() {
        "pause"
    } else {
        "play"
    };
    view! {
        <section class="section">
            <h2 class="section__title">{m.change_title}</h2>
            <ul class="rows">
                {row(Page::TakeWhenNeeded(id), "check", m.record_dose)}
                {row(Page::MedicineHistory(id), "calendar", m.all_history)}
                {row(Page::Timeline, "calendar", t.timeline.title)}
                {row(Page::Stock(id), "box", m.change_stock)}
                {row(Page::ChangePlan(id), "late", m.change_plan)}
                {row(Page::ChangeMedicine(id), "edit", m.change_label)}
                {row(Page::ChangeStatus(id), icon, status)}
            </ul>
        </section>
    }
    .into_any()
}
