//! From when a change holds: each choice says what of today is then still to come.

use chrono::NaiveDateTime;
use leptos::prelude::*;

use super::desk::Desk;
use crate::ui::context::{self, ledger, text};
use crate::ui::form::{Look, Offer, day_line, few};
use domain::agenda::{self, Dose};
use domain::medicine::Medicine;
use domain::plan::{Because, Plan};
use domain::record::PersonRecord;
use forms::change_plan::{ChangeField, From, WhichPlan};
use text::Text;

/// From when? Each choice says what of today is then still to come.
pub fn from_when(desk: Desk) -> AnyView {
    let t = text();
    let c = t.changing;
    let choice = move |(answered, now, tomorrow): TodayLines| {
        let noted = |name: &str, note: Option<String>| Offer {
            note,
            ..Offer::from(name)
        };
        let choices = [
            noted(c.from_now, now),
            noted(c.from_tomorrow, tomorrow.clone()),
            noted(c.from_later, tomorrow),
        ];
        let field = desk.form.maybe_one_of(
            ChangeField::From,
            From::ALL,
            |draft| draft.from,
            |draft, from| draft.from = from,
        );
        view! {
            {few(field, c.from, Look::Choices, choices)}
            {answered.map(|words| view! { <p class="page__quiet">{words}</p> })}
        }
    };
    let day = move || {
        let field = desk
            .form
            .text(ChangeField::Day, |draft| &draft.day, |draft| &mut draft.day);
        day_line(field, t.planning.day)
    };
    // The times typed so far change what is still to come today.
    let plan = Memo::new(move |_| desk.form.draft.with(|draft| draft.plan.clone()));
    let lines = Memo::new(move |_| {
        plan.track();
        untrack(|| today(desk, t))
    });
    let is_later = Memo::new(move |_| {
        desk.form
            .draft
            .with(|draft| draft.from == Some(From::Later))
    });
    view! {
        {move || choice(lines.get())}
        {move || is_later.get().then(day)}
    }
    .into_any()
}

type TodayLines = (Option<String>, Option<String>, Option<String>);

/// What was recorded today, and what is still to come today if the change holds
/// from now or only from tomorrow.
fn today(desk: Desk, t: &Text) -> TodayLines {
    let zone = context::zone_of(desk.person);
    let now = ledger().now_at(&zone);
    let local = now.naive_local();
    let medicine = desk.medicine(Clone::clone);
    let usual = medicine.unit();
    let planned = desk
        .form
        .draft
        .with(|draft| draft.plan.finish(usual, local, &zone))
        .ok();
    let read = |record: &PersonRecord| {
        let times = |medicine: &Medicine, counts: fn(&Dose, NaiveDateTime) -> bool| {
            let doses = agenda::of_medicine(record, medicine, local.date(), &zone, now);
            let times: Vec<String> = doses
                .iter()
                .filter(|dose| counts(dose, local))
                .map(|dose| t.dates.time(dose.wall.time()))
                .collect();
            (!times.is_empty()).then(|| times.join(" · "))
        };
        let left = |times: Option<String>| match times {
            Some(times) => t.changing.today_left(&times),
            None => t.changing.today_none.to_owned(),
        };
        let changed = planned.map(|planned| with_plan((&medicine, desk.which), planned, local));
        (
            times(&medicine, is_answered).map(|times| t.changing.today_answered(&times)),
            changed.map(|changed| left(times(&changed, is_ahead))),
            Some(left(times(&medicine, is_ahead))),
        )
    };
    context::with_person(desk.person, read).unwrap_or_default()
}

fn is_answered(dose: &Dose, _: NaiveDateTime) -> bool {
    dose.answer().is_some()
}

fn is_ahead(dose: &Dose, now: NaiveDateTime) -> bool {
    dose.answer().is_none() && dose.wall >= now
}

/// The medicine as it would be if the plan held from a moment on.
fn with_plan(
    (medicine, which): (&Medicine, WhichPlan),
    planned: forms::plan::Planned,
    from: NaiveDateTime,
) -> Medicine {
    let mut changed = medicine.clone();
    let (id, revision) = which.next_revision(medicine);
    changed.plans.push(Plan {
        id,
        revision,
        from: forms::plan::this_minute(from),
        schedule: planned.schedule,
        food: planned.food,
        exactness: planned.exactness,
        manner: planned.manner,
        because: Because::Label,
    });
    changed
}
