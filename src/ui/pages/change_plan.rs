//! Changing how a medicine is taken, as a new revision: what is new, from when,
//! and what the change rests on. The old plan stays in the history.

// What the parts share is a handful of signals; only a build that remembers where each was made
// finds them large.
#![allow(clippy::large_types_passed_by_value)]

mod desk;
mod ground;
mod new_label;
mod ways;

use chrono::{NaiveDateTime, NaiveTime};
use leptos::prelude::*;

use super::unsettled::meanwhile;
use crate::ui::context::{self, Here, Saving, here, ledger, text};
use crate::ui::form::{Form, Look, Offer, day_line, few, foot};
use crate::ui::parts::plan_fields::{Begins, Others, PlanFields, others_on_list, plan_fields};
use crate::ui::parts::{Icon, PageFrame, PlainPage};
use desk::Desk;
use domain::agenda::{self, Dose};
use domain::concordance::{About, Asker, Origin, OriginKey, Question, Urgency};
use domain::event::Event;
use domain::gesture;
use domain::id::{MedicineId, PersonId, PlanId, QuestionId};
use domain::medicine::{Medicine, MedicineAspect};
use domain::part::Seen;
use domain::plan::{self, Because, Exactness, Food, Manner, Plan, Schedule};
use domain::record::PersonRecord;
use domain::words::Words;
use forms::change_plan::{ChangeDraft, ChangeField, From, WhichPlan};
use forms::plan::PlanDraft;
use screens::plan::falls_away;
use screens::route::Page;
use text::Text;

/// Changing how a medicine is taken: its plan, or first the choice between its plans.
#[component]
pub(super) fn ChangePlanPage(person: PersonId, medicine: MedicineId) -> impl IntoView {
    match seen(person, medicine) {
        Some(seen) => {
            let plans: Vec<Plan> = seen.value.newest_plans().cloned().collect();
            match plans.as_slice() {
                [plan] => change(person, seen, Some(plan), WhichPlan::Known(plan.id)),
                _ => ways::ways(person, &seen.value),
            }
        }
        None => not_found(),
    }
}

/// Changing one of several plans.
#[component]
pub(super) fn ChangeOnePlanPage(
    person: PersonId,
    medicine: MedicineId,
    plan: PlanId,
) -> impl IntoView {
    let found = seen(person, medicine);
    let newest = found.as_ref().and_then(|seen| {
        let mut plans = seen.value.newest_plans();
        plans.find(|known| known.id == plan).cloned()
    });
    match (found, newest) {
        (Some(seen), Some(newest)) => change(person, seen, Some(&newest), WhichPlan::Known(plan)),
        _ => not_found(),
    }
}

/// Another plan beside those a medicine has.
#[component]
pub(super) fn AddPlanPage(person: PersonId, medicine: MedicineId) -> impl IntoView {
    match seen(person, medicine) {
        Some(seen) => change(person, seen, None, WhichPlan::Another(ledger().fresh())),
        None => not_found(),
    }
}

fn seen(person: PersonId, medicine: MedicineId) -> Option<Seen<Medicine>> {
    untrack(|| context::with_person(person, |record| record.seen(medicine))).flatten()
}

fn not_found() -> AnyView {
    view! { <PageFrame title=text().common.not_found>""</PageFrame> }.into_any()
}

/// The form; it opens on the newest revision of the plan that is changed.
fn change(
    person: PersonId,
    seen: Seen<Medicine>,
    plan: Option<&Plan>,
    which: WhichPlan,
) -> AnyView {
    let t = text();
    let (id, name) = (seen.value.id, seen.value.called().to_string());
    let meanwhile = meanwhile(person, &seen, &[MedicineAspect::Plans]);
    let at = ledger().now_at(&context::zone_of(person)).naive_local();
    let so_far = so_far(person, &seen.value, plan, at);
    let opened = plan.map(|plan| PlanDraft::going_on(plan, at.date()));
    let opened = opened.unwrap_or_default();
    let draft = ChangeDraft {
        plan: opened.with_amounts(|amount| t.amounts.typed(amount)),
        ..ChangeDraft::default()
    };
    let is_alone = seen.value.newest_plans().count() < 2;
    let desk = Desk {
        person,
        seen: StoredValue::new(seen),
        which,
        form: Form::kept(draft, Saving::new(), person),
    };
    let here = here();
    let (title, note, button) = if plan.is_some() {
        let c = t.changing;
        (c.change_title(&name), c.history_note, c.save)
    } else {
        let c = t.changing;
        (c.another_title(&name), c.another_hint, c.another_save)
    };
    let another = (plan.is_some() && is_alone).then(|| ways::another(id));
    view! {
        <PlainPage title back=Page::Medicine(id)>
            {meanwhile}
            <dl class="sofar"><div><dt>{t.changing.so_far}</dt>{so_far}</div></dl>
            {another}
            {fields(desk)}
            {move || readback(desk, t)}
            <p class="page__quiet">{note}</p>
            {foot(desk.form.saving, button, move || save(desk, here, t))}
        </PlainPage>
    }
    .into_any()
}

/// How it is taken so far: by the plan that is changed, or by all of them.
fn so_far(
    person: PersonId,
    medicine: &Medicine,
    plan: Option<&Plan>,
    at: NaiveDateTime,
) -> AnyView {
    let t = text();
    let lines = context::with_person(person, |record| match plan {
        Some(plan) => screens::plan::lines_of(record, medicine, (plan.id, at), t),
        None => screens::plan::lines(record, medicine, at, t),
    });
    let lines = lines.unwrap_or_default().into_iter();
    let lines = lines.map(|line| view! { <dd><span>{line}</span></dd> });
    lines.collect_view().into_any()
}

/// The fields of a form about the first plan of a medicine that is on the list.
pub fn change_fields(person: PersonId, seen: Seen<Medicine>, form: Form<ChangeDraft>) -> AnyView {
    let first = seen.value.newest_plans().next().map(|plan| plan.id);
    let which = WhichPlan::Known(first.unwrap_or_else(|| ledger().fresh()));
    fields(Desk {
        person,
        seen: StoredValue::new(seen),
        which,
        form,
    })
}

/// The plan, from when it holds, and what the change rests on.
fn fields(desk: Desk) -> AnyView {
    let usual = desk.medicine(Medicine::unit);
    let has_others = desk.has_others();
    let day = context::with_person(desk.person, |record| record.person.day).unwrap_or_default();
    let plan = desk.form.part(
        |draft| &draft.plan,
        |draft| &mut draft.plan,
        ChangeField::Plan,
    );
    let plan = plan_fields(PlanFields {
        part: plan,
        usual: Signal::derive(move || usual),
        day,
        begins: Begins::Elsewhere,
        others: if has_others {
            Others::GoOn
        } else {
            Others::None
        },
        medicines: others_on_list(desk.person, Some(desk.medicine(|medicine| medicine.id))),
    });
    view! {
        {new_label::new_label(desk)}
        {plan}
        {from_when(desk)}
        {ground::ground(desk)}
    }
    .into_any()
}

/// From when? Each choice says what of today is then still to come.
fn from_when(desk: Desk) -> AnyView {
    let t = text();
    let c = t.changing;
    let choice = move || {
        let (answered, now, tomorrow) = untrack(|| today(desk, t));
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
    let typed = Memo::new(move |_| desk.form.draft.with(|draft| draft.plan.clone()));
    let is_later = Memo::new(move |_| {
        desk.form
            .draft
            .with(|draft| draft.from == Some(From::Later))
    });
    view! {
        {move || { typed.track(); choice() }}
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

/// The new plan read back, once it is complete.
fn readback(desk: Desk, t: &'static Text) -> AnyView {
    let Ok(plan) = desk.form.draft.with(|draft| desk.finish(draft)) else {
        return ().into_any();
    };
    let from = match plan.from.time() {
        NaiveTime::MIN => t.dates.weekday_and_day(plan.from.date()),
        _ => t.changing.from_now.to_owned(),
    };
    let is_trapped = desk.medicine(|medicine| plan::trap(medicine, &plan).is_some());
    let at = desk.clock();
    let gone = desk.medicine(|medicine| {
        let read = |record: &PersonRecord| falls_away(record, medicine, (&plan, at), t);
        context::with_person(desk.person, read).unwrap_or_default()
    });
    let gone = gone.into_iter();
    let gone = gone.map(|words| view! { <p><Icon name="warning"/>{words}</p> });
    view! {
        <div class="readback">
            <p>{t.changing.new_plan}": "{from}</p>
            <p class="readback__sentence">{t.plans.sentence(&plan, at.date())}</p>
            {gone.collect_view()}
        </div>
        {is_trapped.then(|| view! {
            <div class="urgent" role="alert">
                <h2><Icon name="warning"/>{t.raised.once_a_week}</h2>
                <p>{t.raised.once_a_week_note}</p>
            </div>
        })}
    }
    .into_any()
}

fn save(desk: Desk, here: Here, t: &Text) {
    let Some(mut revision) = desk.form.finish(|draft| desk.finish(draft)) else {
        return;
    };
    let seen = desk.seen.get_value();
    let id = seen.value.id;
    let mut asked = None;
    if plan::trap(&seen.value, &revision).is_some() {
        let in_words = t.plans.sentence(&revision, desk.clock().date());
        asked = once_a_week(id, &in_words, t);
        revision.schedule = Schedule::AsDirected;
        revision.food = Food::NotSaid;
        revision.exactness = Exactness::Around;
        revision.manner = Manner::default();
    }
    let taken = gesture::medicine::takes_otherwise(&seen, revision);
    let events = taken.into_iter().chain(new_label::saved(desk)).chain(asked);
    desk.form
        .saving
        .commit(desk.person, gesture::together(events), move |_| {
            here.replace(Page::Medicine(id));
        });
}

/// The question for today that goes with a plan that must not ring.
fn once_a_week(medicine: MedicineId, in_words: &str, t: &Text) -> Option<Event> {
    let words = Words::parse(&t.raised.once_a_week_question(in_words)).ok()?;
    let origin = Origin::Rule(OriginKey::of_medicine(Asker::OnceAWeek, medicine)?);
    Some(gesture::question::ask(Question::for_pharmacist(
        ledger().fresh::<QuestionId>(),
        words,
        About::Medicine(medicine),
        (Urgency::Today, origin),
    )))
}
