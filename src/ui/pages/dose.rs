//! One dose in detail: another time or amount, not taken with a reason, a
//! correction; and a dose taken when needed.
//!
//! What really happened can always be written down, over a limit too; the
//! warning comes with the save (G5).

mod beside;
mod find;
pub mod form;
pub mod missed;
mod moving;
mod planned_amount;
mod take;
mod unseen;
mod warned;
pub mod why;

use chrono::{Duration, NaiveDate};
use leptos::prelude::*;

pub use moving::MoveDosePage;
pub use take::TakeWhenNeededPage;
pub use unseen::{Becomes, Unseen};
pub use warned::DoseSaving;

use crate::ui::context::{Taps, here, ledger, now, text, with_person, zone_of};
use crate::ui::form::Form;
use crate::ui::parts::{Icon, OlderDoses, OlderRead, PlainPage, Whose, label_words, state};
use domain::agenda::Ahead;
use domain::dose::{DoseId, DoseKey};
use domain::id::{MedicineId, PersonId};
use domain::plan::Plan;
use domain::record::PersonRecord;
use domain::zone::{Moment, Zone};
use find::find;
use form::{happened_field, note_field, site_field, taken_fields};
use forms::dose::{DoseDraft, Happened, PlannedDose};
use planned_amount::{NO_AMOUNT, planned_amount};
use screens::dose::days;
use screens::dose::manner::sites;
use screens::dose::said::{self, Fresh};
use screens::dose::{Done, DoseLine, Shown, moved_from, tone_of};
use screens::next::named;
use screens::plan::of_revision;
use screens::route::Page;
use text::Text;
use text::grammar::kept_together;
use why::reason_fields;

/// How far ahead of its time a dose can be recorded.
const AHEAD: Duration = Duration::hours(24);

/// One dose: what was planned, what was said so far, what happened.
#[component]
pub(super) fn DosePage(person: PersonId, dose: DoseId) -> impl IntoView {
    let t = text();
    let zone = StoredValue::new(untrack(|| zone_of(person)));
    let ledger = ledger();
    let older = OlderDoses::new();
    older.read(dose.date);
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
    // The form stays while the clock ticks; it is drawn for the dose as found, and
    // anew where that was moved.
    let due = Memo::new(move |_| line.with(|line| line.as_ref().map(|line| line.dose.due)));
    move || {
        let _ = due.get();
        if older.state() == OlderRead::Reading {
            return view! {
                <PlainPage title=t.dose.what_happened back=Page::Today>{older.said()}</PlainPage>
            }
            .into_any();
        }
        match line.get_untracked() {
            Some(found) => open(t, (person, older), zone, line, &found),
            None => view! {
                <PlainPage title=t.dose.what_happened back=Page::Today>
                    <p>{t.dose.not_here}</p>
                </PlainPage>
            }
            .into_any(),
        }
    }
}

fn open(
    t: &'static Text,
    (person, older): (PersonId, OlderDoses),
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
        saying(t, (person, zone), (line, found), home)
    };
    let plan = untrack(|| with_person(person, |record| plan_of(record, found, at, t)));
    let planned = planned(t, found, plan.unwrap_or_default(), at.date_naive());
    let missed = missed::is_missed(found).then(|| {
        let facts = zone.with_value(|zone| missed::facts(t, person, found, zone, at));
        missed::missed(person, found, facts, at)
    });
    let open_too = open_too(t, person, zone, (found.id(), found.medicine()));
    view! {
        <PlainPage title=found.full_name() back=home>
            {planned}
            {older.said()}
            {open_too}
            {to_move(t, person, line)}
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
    let day = t.dates.near(line.dose.due.date_naive(), today);
    let due = t.dose.due_at(&day, &t.dates.time(line.dose.due.time()));
    let amount = line.amount.clone();
    let moved = moved_from(t, &line.dose);
    view! {
        <div class="how">
            <p class="how__line">{due}</p>
            {moved.map(|words| view! { <p>{words}</p> })}
            {amount.map(|amount| view! { <p class="how__line">{kept_together(&amount)}</p> })}
            {plan.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}
            {line.label.clone().map(|label| label_words(t, label))}
            {line.whose.clone().map(|(tone, name)| view! { <Whose tone name/> })}
        </div>
    }
    .into_any()
}

/// The other doses of this medicine that wait for an answer, each with the way
/// to it: whoever opens one may mean another.
fn open_too(
    t: &'static Text,
    person: PersonId,
    zone: StoredValue<Zone>,
    (this, medicine): (DoseId, MedicineId),
) -> impl Fn() -> Option<AnyView> {
    let open = Memo::new(move |_| {
        zone.with_value(|zone| {
            let now = now().at(zone);
            let others = with_person(person, |record| {
                let ahead = Ahead::of(record, record.medicine(medicine)?, zone, now, 0);
                let others = ahead.open.iter().filter(|dose| dose.id != this);
                let named = others.map(|dose| (dose.id, named(t, dose, now)));
                Some(named.collect::<Vec<_>>())
            });
            others.flatten().unwrap_or_default()
        })
    });
    move || {
        let open = open.get();
        let rows = open.iter().map(|(dose, when)| {
            let href = here().href(Page::Dose(*dose));
            view! {
                <li>
                    <a class="row" href=href>
                        <Icon name="unanswered"/>
                        <span class="row__body">{t.dose.open_too(when)}</span>
                        <Icon name="next"/>
                    </a>
                </li>
            }
        });
        let rows = rows.collect_view();
        (!open.is_empty()).then(|| view! { <ul class="rows">{rows}</ul> }.into_any())
    }
}

/// The way to another time while the dose is open, and back from it once it was
/// moved.
fn to_move(
    t: &'static Text,
    person: PersonId,
    line: Memo<Option<DoseLine>>,
) -> impl Fn() -> Option<AnyView> {
    let taps = Taps::new();
    let is_open = |shown: Shown| shown == Shown::Later || shown.is_now();
    move || {
        let line = line.get().filter(|line| is_open(line.shown))?;
        let dose = line.id();
        let entry = ledger().read_person(person, |record| {
            record.moved.get(&dose).map(|moved| moved.entry)
        });
        let back = entry.flatten().map(|entry| {
            view! {
                <button type="button" class="button button--quiet" on:click=move |_| taps.undo(person, entry)>
                    {t.moving.undo}
                </button>
            }
        });
        let href = here().href(Page::MoveDose(dose));
        Some(
            view! {
                <div class="buttons">
                    <a class="button button--quiet" href=href>{t.moving.way}</a>
                    {back}
                </div>
            }
            .into_any(),
        )
    }
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
        // What nobody is sure of is never asked for again (AC-NT-2).
        (Shown::Unsure, true) => vec![Happened::AsPlanned],
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
    let at = line.dose.due;
    // After midnight the clock time alone would be that of tonight.
    let due = if at.date_naive() == now.date_naive() {
        t.dates.time(at.time())
    } else {
        named(t, &line.dose, now)
    };
    let now = t.dates.time(now.time());
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
        (Done::ComesOut, Happened::TakenNow) => m.out_now(&now),
        (Done::ComesOut, Happened::AsPlanned) => m.out_as_planned(&due),
        (Done::ComesOut, Happened::AnotherTime) => m.out_another_time.to_owned(),
        (Done::ComesOut, Happened::NotTaken) => m.still_in.to_owned(),
        (Done::ComesOff | Done::ComesOut, Happened::Unsure) => m.off_unsure.to_owned(),
    }
}

fn saying(
    t: &'static Text,
    (person, zone): (PersonId, StoredValue<Zone>),
    (answered, line): (Memo<Option<DoseLine>>, &DoseLine),
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
    let unseen = Unseen::new(person, line.id(), answered);
    let saving = DoseSaving::new(person, home).of(unseen);
    let form = Form::kept(draft, saving.of_form(), person);
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
    let key = (DoseKey::Planned(line.id()), line.medicine());
    saving.look_ahead(key, form, (planned, zone));
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
