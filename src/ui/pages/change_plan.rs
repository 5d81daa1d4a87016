//! Changing how a medicine is taken, as a new revision: what is new, from when,
//! and what the change rests on. The old plan stays in the history.

// What the parts share is a handful of signals; only a build that remembers where each was made
// finds them large.
#![allow(clippy::large_types_passed_by_value)]

mod desk;
mod from_when;
mod ground;
mod new_label;
mod read_back;
mod ways;

use chrono::{NaiveDate, NaiveDateTime};
use leptos::prelude::*;

use super::unsettled::meanwhile;
use crate::ui::context::{self, Here, Saving, here, ledger, now, text};
use crate::ui::form::{Form, foot};
use crate::ui::parts::plan_fields::{Begins, Others, PlanFields, others_on_list, plan_fields};
use crate::ui::parts::{PageFrame, PlainPage};
use desk::Desk;
use domain::agenda::{self, seldom};
use domain::gesture;
use domain::id::{MedicineId, PersonId, PlanId};
use domain::medicine::{Medicine, MedicineAspect};
use domain::part::Seen;
use domain::plan::{self, Exactness, Food, Manner, Plan, Schedule, VaryBy};
use forms::change_plan::{ChangeDraft, ChangeField, WhichPlan};
use forms::plan::PlanDraft;
use screens::asking::asking_of_change;
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
    let opened = plan.map(|plan| going_on(person, (plan, at.date())));
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
    if let Some(plan) = plan {
        count_anew(desk, plan.clone(), at);
    }
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
            {read_back::plan(desk)}
            <p class="page__quiet">{note}</p>
            {foot(desk.form.saving, button, move || save(desk, here, t))}
        </PlainPage>
    }
    .into_any()
}

/// The plan that is changed, as it stands today: what was given moved the next one, and
/// what was put on is on.
fn going_on(person: PersonId, (plan, today): (&Plan, NaiveDate)) -> PlanDraft {
    let known = context::with_person(person, |record| {
        let next = seldom::next_counted(record, plan);
        (next, agenda::is_one_on(record, plan.id))
    });
    let (next, is_on) = known.unwrap_or_default();
    let mut draft = PlanDraft::going_on(plan, today);
    draft.manner.on_now = is_on;
    match next {
        Some(due) => draft.next_due_on(due),
        None => draft,
    }
}

/// The steps that go on follow the day from which the change holds.
fn count_anew(desk: Desk, plan: Plan, opened: NaiveDateTime) {
    if !matches!(&plan.schedule, Schedule::Varying(varying) if varying.by == VaryBy::Steps) {
        return;
    }
    let (t, now) = (text(), now());
    let zone = context::zone_of(desk.person);
    let day = Memo::new(move |_| {
        let now = now.at(&zone).naive_local();
        desk.form.draft.with(|draft| draft.counts_from(now))
    });
    Effect::new(move |before: Option<NaiveDate>| {
        let (before, after) = (before.unwrap_or(opened.date()), day.get());
        if before != after {
            desk.form.rewrite(|draft| {
                draft.count_anew(&plan, (before, after), |amount| t.amounts.typed(amount));
            });
        }
        after
    });
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
    fields(about_first(person, seen, form))
}

/// What that form reads back.
pub fn change_read_back(
    person: PersonId,
    seen: Seen<Medicine>,
    form: Form<ChangeDraft>,
) -> AnyView {
    read_back::plan(about_first(person, seen, form))
}

fn about_first(person: PersonId, seen: Seen<Medicine>, form: Form<ChangeDraft>) -> Desk {
    let first = seen.value.newest_plans().next().map(|plan| plan.id);
    let which = WhichPlan::Known(first.unwrap_or_else(|| ledger().fresh()));
    Desk {
        person,
        seen: StoredValue::new(seen),
        which,
        form,
    }
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
        {from_when::from_when(desk)}
        {ground::ground(desk)}
    }
    .into_any()
}

fn save(desk: Desk, here: Here, t: &Text) {
    let Some(mut revision) = desk.form.finish(|draft| desk.finish(draft)) else {
        return;
    };
    let seen = desk.seen.get_value();
    let id = seen.value.id;
    let today = desk.clock().date();
    let asking = context::with_person(desk.person, |record| {
        asking_of_change(&seen.value, &revision, (record, today), t)
    });
    let asked = asking.unwrap_or_default().into_iter().filter_map(|asking| {
        let question = asking.question(ledger().fresh(), id)?;
        Some(gesture::question::ask(question))
    });
    if plan::trap(&seen.value, &revision).is_some() {
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
