//! Changing how a medicine is taken, as a new revision: what is new, from when,
//! and what the change rests on. The old plan stays in the history.

mod ground;

use chrono::{NaiveDateTime, NaiveTime};
use leptos::prelude::*;

use super::unsettled::meanwhile;
use crate::ui::context::{self, Here, Saving, here, ledger, text};
use crate::ui::parts::field::{Choice, Errors, FieldError, Look, Typing, choose_one, field};
use crate::ui::parts::plan_fields::{Begins, PlanFields, plan_fields};
use crate::ui::parts::steps::step_foot;
use crate::ui::parts::{Icon, PageFrame, PlainPage, SaveProblem};
use domain::agenda::{self, Dose};
use domain::concordance::{About, Asker, Origin, OriginKey, Question, Urgency};
use domain::event::Event;
use domain::gesture;
use domain::id::{MedicineId, PersonId, QuestionId};
use domain::medicine::{Medicine, MedicineAspect};
use domain::part::Seen;
use domain::plan::{self, Exactness, Food, Plan, Schedule};
use domain::record::PersonRecord;
use domain::words::Words;
use forms::change_plan::{ChangeDraft, ChangeProblem, From};
use forms::plan::PlanDraft;
use screens::route::Page;
use text::Text;

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Desk {
    person: PersonId,
    /// What the form was opened on.
    seen: StoredValue<Seen<Medicine>>,
    plan: RwSignal<PlanDraft>,
    change: RwSignal<ChangeDraft>,
    errors: Errors,
    here: Here,
}

impl Desk {
    fn clock(self) -> NaiveDateTime {
        let zone = context::zone_of(self.person);
        ledger().now_at(&zone).naive_local()
    }

    /// The next revision as the answers stand.
    fn finish(self) -> Result<Plan, Vec<ChangeProblem>> {
        let (plan, now) = (self.plan.get(), self.clock());
        let change = self.change.get();
        self.medicine(|medicine| change.finish(&plan, medicine, now))
    }

    fn medicine<T>(self, look: impl FnOnce(&Medicine) -> T) -> T {
        self.seen.with_value(|seen| look(&seen.value))
    }

    fn setter(self, write: fn(&mut ChangeDraft) -> &mut String) -> Callback<String> {
        Callback::new(move |text| self.change.update(|draft| *write(draft) = text))
    }

    fn value(self, read: fn(&ChangeDraft) -> &String) -> Signal<String> {
        Signal::derive(move || self.change.with(|draft| read(draft).clone()))
    }
}

/// Changing a medicine's plan, as a new revision.
#[component]
pub fn ChangePlanPage(
    /// The person.
    person: PersonId,
    /// The medicine.
    medicine: MedicineId,
) -> impl IntoView {
    let found = untrack(|| context::with_person(person, |record| record.seen(medicine)));
    let found: Option<Seen<Medicine>> = found.flatten();
    let plan = found.as_ref().and_then(|seen| seen.value.newest_plan());
    match (found.clone(), plan) {
        (Some(seen), Some(plan)) => change(person, seen, plan),
        _ => view! { <PageFrame title=text().common.not_found>""</PageFrame> }.into_any(),
    }
}

fn change(person: PersonId, seen: Seen<Medicine>, plan: &Plan) -> AnyView {
    let (t, saving) = (text(), Saving::new());
    let name = seen.value.called().to_string();
    let (id, usual) = (seen.value.id, seen.value.unit());
    let meanwhile = meanwhile(person, &seen, &[MedicineAspect::Plans]);
    let desk = Desk {
        person,
        seen: StoredValue::new(seen),
        plan: RwSignal::new(PlanDraft::from(plan)),
        change: RwSignal::new(ChangeDraft::default()),
        errors: Errors::new(),
        here: here(),
    };
    let day = context::with_person(person, |record| record.person.day).unwrap_or_default();
    let so_far = t.plans.sentence(plan);
    let fields = plan_fields(PlanFields {
        draft: desk.plan,
        usual: Signal::derive(move || usual),
        day,
        errors: desk.errors,
        begins: Begins::Elsewhere,
    });
    view! {
        <PlainPage title=t.changing.change_title(&name) back=Page::Medicine(id)>
            {meanwhile}
            <dl class="sofar"><div><dt>{t.changing.so_far}</dt><dd><span>{so_far}</span></dd></div></dl>
            {fields}
            {from_when(desk)}
            {ground::ground(desk)}
            {move || readback(desk, t)}
            <p class="page__quiet">{t.changing.history_note}</p>
            <SaveProblem saving/>
            {step_foot(
                t.changing.save,
                Signal::derive(move || saving.is_pending()),
                Callback::new(move |()| save(desk, saving, t)),
            )}
        </PlainPage>
    }
    .into_any()
}

/// From when? Each choice says what of today is then still to come.
fn from_when(desk: Desk) -> AnyView {
    let t = text();
    let c = t.changing;
    let choice = move || {
        let (answered, now, tomorrow) = untrack(|| today(desk, t));
        let note = |words: Option<String>| words.unwrap_or_default();
        let choices = vec![
            Choice {
                name: c.from_now.to_owned(),
                note: note(now),
            },
            Choice {
                name: c.from_tomorrow.to_owned(),
                note: note(tomorrow.clone()),
            },
            Choice {
                name: c.from_later.to_owned(),
                note: note(tomorrow),
            },
        ];
        let group = choose_one(
            "change-from",
            (c.from, ""),
            Look::Choices,
            choices,
            Signal::derive(move || {
                let chosen = desk.change.with(|draft| draft.from)?;
                From::ALL.iter().position(|from| *from == chosen)
            }),
            Callback::new(move |index: usize| {
                desk.change
                    .update(|draft| draft.from = From::ALL.get(index).copied());
            }),
            desk.errors,
        );
        view! {
            {group}
            {answered.map(|words| view! { <p class="page__quiet">{words}</p> })}
        }
    };
    // The times typed so far change what is still to come today.
    let typed = Memo::new(move |_| desk.plan.get());
    let is_later = Memo::new(move |_| desk.change.with(|draft| draft.from == Some(From::Later)));
    view! {
        {move || { typed.track(); choice() }}
        {move || is_later.get().then(|| field(
            "change-day",
            t.planning.day.into(),
            "",
            Typing::Day,
            desk.value(|draft| &draft.day),
            desk.setter(|draft| &mut draft.day),
            desk.errors,
        ))}
    }
    .into_any()
}

type Lines = (Option<String>, Option<String>, Option<String>);

/// What was recorded today, and what is still to come today if the change holds
/// from now or only from tomorrow.
fn today(desk: Desk, t: &Text) -> Lines {
    let zone = context::zone_of(desk.person);
    let now = ledger().now_at(&zone);
    let local = now.naive_local();
    let medicine = desk.medicine(Clone::clone);
    let planned = desk.plan.get().finish(medicine.unit(), local).ok();
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
        let changed = planned.map(|planned| with_plan(&medicine, planned, local));
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
fn with_plan(medicine: &Medicine, planned: forms::plan::Planned, from: NaiveDateTime) -> Medicine {
    let mut changed = medicine.clone();
    if let Some(old) = medicine.newest_plan() {
        changed.plans.push(Plan {
            revision: old.revision.saturating_add(1),
            from: forms::plan::this_minute(from),
            schedule: planned.schedule,
            food: planned.food,
            exactness: planned.exactness,
            ..old.clone()
        });
    }
    changed
}

/// The new plan read back, once it is complete.
fn readback(desk: Desk, t: &'static Text) -> AnyView {
    let Ok(plan) = desk.finish() else {
        return ().into_any();
    };
    let from = match plan.from.time() {
        NaiveTime::MIN => t.dates.weekday_and_day(plan.from.date()),
        _ => t.changing.from_now.to_owned(),
    };
    let is_trapped = desk.medicine(|medicine| plan::trap(medicine, &plan).is_some());
    view! {
        <div class="readback">
            <p>{t.changing.new_plan}": "{from}</p>
            <p class="readback__sentence">{t.plans.sentence(&plan)}</p>
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

/// What is wrong, beside its field.
fn sentence(problem: ChangeProblem, t: &Text) -> FieldError {
    let words = match problem {
        ChangeProblem::Plan(problem) => t.planning.problem(problem).to_owned(),
        ChangeProblem::From => t.changing.choose_from.to_owned(),
        ChangeProblem::Day => t
            .planning
            .problem(forms::plan::PlanProblem::Start)
            .to_owned(),
        ChangeProblem::Ground | ChangeProblem::Which => t.changing.choose_because.to_owned(),
        ChangeProblem::Words(error) => t.common.words_error(error),
        ChangeProblem::Unchanged => t.changing.unchanged.to_owned(),
    };
    FieldError {
        field: problem.field(),
        words,
    }
}

fn save(desk: Desk, saving: Saving, t: &Text) {
    let mut revision = match untrack(|| desk.finish()) {
        Ok(plan) => plan,
        Err(problems) => {
            let found = problems.into_iter().map(|problem| sentence(problem, t));
            desk.errors.show(found.collect());
            return;
        }
    };
    let seen = desk.seen.get_value();
    let id = seen.value.id;
    let mut asked = None;
    if plan::trap(&seen.value, &revision).is_some() {
        let in_words = t.plans.sentence(&revision);
        asked = once_a_week(id, &in_words, t);
        revision.schedule = Schedule::AsDirected;
        revision.food = Food::NotSaid;
        revision.exactness = Exactness::Around;
    }
    let taken = gesture::medicine::takes_otherwise(&seen, revision);
    let events = taken.into_iter().chain(asked);
    let here = desk.here;
    saving.commit(desk.person, gesture::together(events), move |_| {
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
