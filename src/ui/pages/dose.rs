//! One dose in detail: another time or amount, not taken with a reason, a
//! correction; and a dose taken when needed.
//!
//! What really happened can always be written down, over a limit too; the
//! warning comes with the save (G5).

mod beside;
pub mod form;
pub mod missed;
mod take;
mod warned;
pub mod why;

use chrono::{Duration, NaiveDate};
use leptos::prelude::*;

pub use take::TakeWhenNeededPage;
pub use warned::DoseSaving;

use crate::device::page;
use crate::ui::context::{ledger, now, text, with_person, zone_of};
use crate::ui::form::Form;
use crate::ui::parts::{PlainPage, Whose, label_words, state};
use domain::agenda;
use domain::amount::{Amount, Quantity, Unit};
use domain::dose::{DoseId, DoseKey};
use domain::id::PersonId;
use domain::plan::Plan;
use domain::record::PersonRecord;
use domain::zone::{Moment, Zone};
use form::{happened_field, note_field, site_field, taken_fields};
use forms::dose::{DoseDraft, Happened, PlannedDose};
use screens::dose::days;
use screens::dose::manner::sites;
use screens::dose::said::{self, Fresh};
use screens::dose::{Done, DoseLine, Shown, tone_of};
use screens::plan::of_revision;
use screens::route::Page;
use text::Text;
use why::reason_fields;

/// How far ahead of its time a dose can be recorded.
const AHEAD: Duration = Duration::hours(24);

/// One dose: what was planned, what was said so far, what happened.
#[component]
pub(super) fn DosePage(person: PersonId, dose: DoseId) -> impl IntoView {
    let t = text();
    let zone = StoredValue::new(untrack(|| zone_of(person)));
    let ledger = ledger();
    page::timeout(0, move || {
        leptos::task::spawn_local(ledger.read_back_to(dose.date));
    });
    let line = Memo::new(move |_| {
        let people = ledger.read(|journal| journal.record().people().count());
        zone.with_value(|zone| {
            let now = now().at(zone);
            with_person(person, |record| {
                let name = || record.person.name.to_string();
                let whose = (people > 1).then(|| (tone_of(person), name()));
                find(t, record, dose, whose, (zone, now))
            })?
        })
    });
    // The form stays while the clock ticks; it is drawn for the dose as found.
    let is_there = Memo::new(move |_| line.with(Option::is_some));
    move || {
        let _ = is_there.get();
        match line.get_untracked() {
            Some(found) => open(t, person, zone, line, &found),
            None => view! {
                <PlainPage title=t.dose.what_happened back=Page::Today>
                    <p>{t.dose.not_here}</p>
                </PlainPage>
            }
            .into_any(),
        }
    }
}

fn find(
    t: &Text,
    record: &PersonRecord,
    id: DoseId,
    whose: Option<(u8, String)>,
    (zone, now): (&Zone, Moment),
) -> Option<DoseLine> {
    // A plan kept on another zone has days of its own.
    let dose = record
        .medicines
        .values()
        .filter(|known| known.value.plans.iter().any(|plan| plan.id == id.plan))
        .flat_map(|known| agenda::of_medicine(record, &known.value, id.date, zone, now))
        .find(|dose| dose.id == id)?;
    Some(DoseLine::new(t, record, dose, whose, now))
}

fn open(
    t: &'static Text,
    person: PersonId,
    zone: StoredValue<Zone>,
    line: Memo<Option<DoseLine>>,
    found: &DoseLine,
) -> AnyView {
    let at = zone.with_value(|zone| ledger().now_at(zone));
    let home = if found.dose.id.date == at.date_naive() {
        Page::Today
    } else {
        Page::Day(found.dose.id.date)
    };
    let beside = beside::beside(t, person, found, zone);
    let body = if found.dose.due - at > AHEAD {
        let day = t.dates.weekday_and_day(found.dose.id.date);
        view! { <p>{t.dose.too_early(&day)}</p> }.into_any()
    } else {
        saying(t, person, zone, found, home)
    };
    let plan = untrack(|| with_person(person, |record| plan_of(record, found, at, t)));
    let planned = planned(t, found, plan.unwrap_or_default(), at.date_naive());
    let missed = missed::is_missed(found).then(|| {
        let facts = zone.with_value(|zone| missed::facts(t, person, found, zone, at));
        missed::missed(person, found, facts, at)
    });
    view! {
        <PlainPage title=found.full_name() back=home>
            {planned}
            {move || line.get().filter(|line| line.shown.is_answered()).map(|line| so_far(t, line))}
            {missed}
            {beside}
            {body}
        </PlainPage>
    }
    .into_any()
}

/// What the plan and the label say.
fn planned(t: &'static Text, line: &DoseLine, plan: Vec<String>, today: NaiveDate) -> AnyView {
    let day = t.dates.near(line.dose.id.date, today);
    let due = t.dose.due_at(&day, &t.dates.time(line.dose.due.time()));
    let amount = line.amount.clone();
    view! {
        <div class="how">
            <p class="how__line">{due}</p>
            {amount.map(|amount| view! { <p class="how__line">{amount}</p> })}
            {plan.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            {line.label.clone().map(|label| label_words(t, label))}
            {line.whose.clone().map(|(tone, name)| view! { <Whose tone name/> })}
        </div>
    }
    .into_any()
}

/// The plan that a dose belongs to, in words.
fn plan_of(record: &PersonRecord, line: &DoseLine, at: Moment, t: &Text) -> Vec<String> {
    let dose = line.id();
    let medicine = record.medicine(line.medicine());
    let found = medicine.and_then(|medicine| {
        let is_its = |plan: &&Plan| plan.id == dose.plan && plan.revision == dose.revision;
        let plan = medicine.plans.iter().find(is_its)?;
        Some(of_revision(record, medicine, (plan, at.naive_local()), t))
    });
    found.unwrap_or_default()
}

/// The answer so far, with what it took the place of.
fn so_far(t: &'static Text, line: DoseLine) -> AnyView {
    let unsure = (line.shown == Shown::Unsure).then_some(t.dose.do_not_guess);
    let details = line
        .details
        .into_iter()
        .chain(unsure.map(ToOwned::to_owned));
    view! {
        <section class="card card--plain" aria-labelledby="so-far">
            <h2 id="so-far">{t.dose.so_far}</h2>
            <p>{state(line.shown, line.words)}</p>
            {details.map(|words| view! { <p>{words}</p> }).collect_view()}
        </section>
    }
    .into_any()
}

/// What can have happened, in the order most likely to be meant.
fn choices(t: &Text, line: &DoseLine, now: Moment) -> Vec<(Happened, String)> {
    let words = happened_words(t, line, now);
    let is_today = line.dose.id.date == now.date_naive();
    let first = match (line.shown, line.dose.due <= now) {
        (Shown::Due | Shown::Late, _) => vec![Happened::TakenNow, Happened::AsPlanned],
        (_, true) if is_today => vec![Happened::AsPlanned, Happened::TakenNow],
        (_, true) => vec![Happened::AsPlanned],
        (_, false) => vec![Happened::TakenNow],
    };
    let rest = [Happened::AnotherTime, Happened::NotTaken, Happened::Unsure];
    first
        .into_iter()
        .chain(rest)
        .map(|happened| (happened, words(happened)))
        .collect()
}

/// The words of each choice: it is taken, comes off, or comes out.
fn happened_words<'a>(
    t: &'a Text,
    line: &'a DoseLine,
    now: Moment,
) -> impl Fn(Happened) -> String + 'a {
    let (d, m) = (t.dose, t.manner);
    let (now, due) = (t.dates.time(now.time()), t.dates.time(line.dose.due.time()));
    move |happened| match (line.what_is_done, happened) {
        (Done::Taken, Happened::TakenNow) => d.taken_now(&now),
        (Done::Taken, Happened::AsPlanned) => d.taken_as_planned(&due),
        (Done::Taken, Happened::AnotherTime) => d.another_time.to_owned(),
        (Done::Taken, Happened::NotTaken) => d.not_taken_choice.to_owned(),
        (Done::Taken, Happened::Unsure) => d.unsure_choice.to_owned(),
        (Done::ComesOff, Happened::TakenNow) => m.off_now(&now),
        (Done::ComesOff, Happened::AsPlanned) => m.off_as_planned(&due),
        (Done::ComesOff, Happened::AnotherTime) => m.off_another_time.to_owned(),
        (Done::ComesOff, Happened::NotTaken) => m.still_there.to_owned(),
        (Done::ComesOff, Happened::Unsure) => m.off_unsure.to_owned(),
        (Done::ComesOut, Happened::TakenNow) => m.out_now(&now),
        (Done::ComesOut, Happened::AsPlanned) => m.out_as_planned(&due),
        (Done::ComesOut, Happened::AnotherTime) => m.out_another_time.to_owned(),
        (Done::ComesOut, Happened::NotTaken) => m.still_in.to_owned(),
        (Done::ComesOut, Happened::Unsure) => m.off_unsure.to_owned(),
    }
}

fn saying(
    t: &'static Text,
    person: PersonId,
    zone: StoredValue<Zone>,
    line: &DoseLine,
    home: Page,
) -> AnyView {
    let at = zone.with_value(|zone| ledger().now_at(zone));
    let date = line.dose.id.date;
    let planned_amount = untrack(|| with_person(person, |record| planned_amount(record, line)));
    let told = line
        .dose
        .amount
        .map(|amount| t.amounts.typed(amount.quantity));
    let draft = DoseDraft::new(date.min(at.date_naive()), told.unwrap_or_default());
    let saving = DoseSaving::new(person, home);
    let form = Form::new(draft, saving.of_form());
    let planned = PlannedDose {
        due: Some(line.dose.due),
        amount: planned_amount.unwrap_or(NO_AMOUNT),
    };
    let kept = StoredValue::new(line.clone());
    let ledger = ledger();
    let save = move |()| {
        let now = zone.with_value(|zone| ledger.now_at(zone));
        let finish = |draft: &DoseDraft| zone.with_value(|zone| draft.finish(planned, zone, now));
        if let Some(said) = form.finish(finish) {
            let (line, draft) = (kept.get_value(), form.draft.get_untracked());
            let outcome = said.outcome.clone();
            let ids = Fresh {
                worry: ledger.fresh(),
                question: ledger.fresh(),
            };
            let event = said::event(t, &line, &draft, said, ids);
            let dose = DoseKey::Planned(line.id());
            saving.save((dose, line.medicine()), &outcome, event);
        }
    };
    // Where they stand above already, they are not said again.
    let missed = if missed::is_missed(line) {
        Vec::new()
    } else {
        zone.with_value(|zone| missed::facts(t, person, line, zone, at))
    };
    let title = if line.shown.is_answered() {
        t.dose.change_answer
    } else {
        t.dose.what_happened
    };
    let amount = line.amount.clone();
    let asks_amount = line.what_is_done == Done::Taken;
    let sites = untrack(|| {
        with_person(person, |record| {
            sites(record, &line.dose, at.date_naive(), t)
        })
    });
    let sites = sites.unwrap_or_default();
    let choices = choices(t, line, at);
    let days = days(t, date, at.date_naive());
    let unit = planned.amount.unit;
    saving.form_or_warning(move || {
        view! {
            {happened_field(form, title, choices.clone())}
            {taken_fields(form, days.clone(), asks_amount.then(|| (unit, amount.clone())))}
            {site_field(form, sites.clone())}
            {reason_fields(form, missed.clone())}
            {note_field(form, t.dose.note, None)}
            {saving.foot(Callback::new(save))}
        }
        .into_any()
    })
}

/// The amount of the plan; where a table tells it, only what it is counted in.
fn planned_amount(record: &PersonRecord, line: &DoseLine) -> Amount {
    let told = line.dose.amount;
    told.unwrap_or_else(|| {
        let plan = screens::dose::manner::plan_of(record, &line.dose);
        Amount {
            unit: plan
                .and_then(|plan| plan.schedule.unit())
                .unwrap_or(NO_AMOUNT.unit),
            ..NO_AMOUNT
        }
    })
}

/// Nothing is proposed where no plan tells an amount.
const NO_AMOUNT: Amount = Amount {
    quantity: Quantity::ZERO,
    unit: Unit::Dose,
};
