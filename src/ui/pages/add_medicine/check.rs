//! Is this right? The plan read back, the next three days, what it will ask,
//! and the one button that saves it all as one gesture.

use chrono::{Duration, NaiveDateTime};
use leptos::prelude::*;

use super::beside::{self, AskedFirst, Ways};
use super::desk::{Desk, Life, draft_name};
use crate::device::{session, steps};
use crate::ui::context::{self, here, ledger, text};
use crate::ui::parts::SaveProblem;
use crate::ui::parts::steps::step_foot;
use crate::ui::parts::{Icon, label_words};
use domain::agenda::{self, Dose};
use domain::amount::Amount;
use domain::concordance::Urgency;
use domain::dose::Act;
use domain::gesture;
use domain::id::QuestionId;
use domain::medicine::{Ingredient, Medicine};
use domain::plan::{DayPattern, Plan, Schedule};
use domain::record::PersonRecord;
use domain::when_needed::already_in;
use domain::words::Name;
use forms::adding::{AddStep, Added};
use screens::asking::{Asking, asking, called};
use screens::dose::amount_words;
use screens::route::Page;
use text::Text;

/// Everything a saved draft becomes.
struct ToSave {
    added: Added,
    medicine: Medicine,
    asking: Vec<Asking>,
}

fn outcome(desk: Desk, now: NaiveDateTime, t: &Text) -> Option<ToSave> {
    let draft = desk.whole();
    let added = draft.finish(now, &desk.zone()).ok()?;
    let medicine = added.medicine(desk.ids);
    let asking = context::with_person(desk.person, |record| {
        asking(&draft, &added, desk.ids, &medicine, record, t)
    })?;
    Some(ToSave {
        added,
        medicine,
        asking,
    })
}

/// The page of the last step.
pub fn check(desk: Desk) -> AnyView {
    let t = text();
    (move || match outcome(desk, desk.clock(), t) {
        Some(outcome) => whole(desk, &outcome, t),
        None => missing(desk, t),
    })
    .into_any()
}

fn whole(desk: Desk, outcome: &ToSave, t: &'static Text) -> AnyView {
    let trapped = outcome.added.trap(desk.ids).is_some();
    view! {
        {readback(desk, outcome, t)}
        {trapped.then(|| once_a_week(t))}
        {beside::found(desk, &outcome.medicine, t)}
        {days(desk, outcome, t)}
        {will_ask(&outcome.asking, t)}
        <SaveProblem saving=desk.form.saving/>
    }
    .into_any()
}

fn readback(desk: Desk, outcome: &ToSave, t: &Text) -> AnyView {
    let (medicine, planned) = (&outcome.medicine, &outcome.added.planned);
    let name = match &medicine.strength {
        Some(strength) => format!("{} {strength}", medicine.called()),
        None => medicine.called().to_string(),
    };
    let today = desk.clock();
    let plan = context::with_person(desk.person, |record| {
        screens::plan::lines(record, medicine, today, t)
    });
    let plan = plan.unwrap_or_else(|| vec![t.plans.planned(planned, today.date())]);
    let plan = plan
        .into_iter()
        .map(|line| view! { <p class="readback__sentence">{line}</p> });
    let label = medicine.directions.as_ref().map(ToString::to_string);
    let label = label.map(|label| label_words(t, label));
    let who = ledger().read(|journal| journal.record().people().nth(1).is_some());
    let who = who
        .then(|| context::with_person(desk.person, |record| record.person.name.to_string()))
        .flatten();
    let reason = medicine.reason.as_ref().map(|reason| {
        view! { <p>{t.adding.why}" "<i>{reason.to_string()}</i></p> }
    });
    let left = outcome.added.facts.left.map(|quantity| {
        let unit = medicine.unit();
        let left = t.amounts.amount(Amount { quantity, unit });
        view! { <p>{t.medicines.left(&left)}</p> }
    });
    view! {
        <div class="readback">
            {who.map(|name| view! { <p class="tag">{name}</p> })}
            <p class="readback__sentence">{name}</p>
            {plan.collect_view()}
            {left}
            {label}
            {reason}
        </div>
    }
    .into_any()
}

fn once_a_week(t: &Text) -> AnyView {
    view! {
        <div class="urgent" role="alert">
            <h2><Icon name="warning"/>{t.raised.once_a_week}</h2>
            <p>{t.raised.once_a_week_note}</p>
        </div>
    }
    .into_any()
}

/// The next days, the first dose after them, and what of today has passed.
fn days(desk: Desk, outcome: &ToSave, t: &Text) -> AnyView {
    let medicine = &outcome.medicine;
    if !medicine.plans.iter().any(Plan::has_times) {
        return view! { <p class="page__quiet">{t.adding.no_reminders}</p> }.into_any();
    }
    let zone = context::zone_of(desk.person);
    let now = ledger().now_at(&zone);
    let today = now.date_naive();
    let read = |record: &PersonRecord| {
        let shown = days_shown(medicine);
        let rows: Vec<_> = (0..shown)
            .map(|ahead| {
                let date = today + Duration::days(ahead);
                let doses = agenda::of_medicine(record, medicine, date, &zone, now);
                let times: Vec<String> = doses
                    .iter()
                    .map(|dose| at_time(dose, medicine, t))
                    .collect();
                let times = match times.as_slice() {
                    [] => t.adding.no_dose.to_owned(),
                    times => times.join(" · "),
                };
                view! {
                    <li>
                        <span class="days__day">{day_name(t, date, today)}</span>
                        <span class="days__times">{times}</span>
                    </li>
                }
            })
            .collect();
        let first = agenda::next_dose(record, medicine, &zone, now, 400)
            .filter(|dose| (dose.wall.date() - today).num_days() >= shown)
            .map(|dose| {
                let day = t.dates.near(dose.wall.date(), today);
                t.adding.first_dose(&day, &t.dates.time(dose.wall.time()))
            });
        (rows, first, passed(outcome, record, now.naive_local(), t))
    };
    let Some((rows, first, passed)) = context::with_person(desk.person, read) else {
        return ().into_any();
    };
    view! {
        <section class="section">
            <h2>{t.adding.next_days}</h2>
            <ol class="days">{rows}</ol>
            {first.map(|words| view! { <p>{words}</p> })}
            {passed.map(|words| view! { <p class="page__quiet">{words}</p> })}
        </section>
    }
    .into_any()
}

/// How many days show what a plan means: three, where one day is like the other.
fn days_shown(medicine: &Medicine) -> i64 {
    let is_alike = |plan: &Plan| match &plan.schedule {
        Schedule::Varying(_) => false,
        Schedule::Timed { days, .. } => matches!(days, DayPattern::EveryDay),
        _ => true,
    };
    if medicine.plans.iter().all(is_alike) {
        3
    } else {
        8
    }
}

/// When a dose is due; also how much it is, where that differs from day to day.
fn at_time(dose: &Dose, medicine: &Medicine, t: &Text) -> String {
    let time = t.dates.time(dose.wall.time());
    let varies = |plan: &Plan| matches!(plan.schedule, Schedule::Varying(_));
    if dose.act == Act::TakeOff {
        t.manner.off_at(&time)
    } else if medicine.plans.iter().any(varies) {
        t.dose.with_amount(&time, &amount_words(dose, t))
    } else {
        time
    }
}

/// "Today, Sunday 22 November": the day as it is near, and its date.
fn day_name(t: &Text, date: chrono::NaiveDate, today: chrono::NaiveDate) -> String {
    let near = match (date - today).num_days() {
        0 => t.dates.today,
        1 => t.dates.tomorrow,
        _ => return t.dates.weekday_and_day(date),
    };
    t.adding.near_day(near, &t.dates.weekday_and_day(date))
}

/// The times of today that have passed and are left out.
fn passed(outcome: &ToSave, record: &PersonRecord, now: NaiveDateTime, t: &Text) -> Option<String> {
    let (today, from) = (now.date(), outcome.added.from);
    if from.date() != today {
        return None;
    }
    let slots = outcome.added.planned.schedule.slots_on(today);
    let mut times: Vec<_> = slots
        .iter()
        .map(|slot| slot.time.on(today, &record.person.day))
        .filter(|time| today.and_time(*time) < from)
        .collect();
    times.sort_unstable();
    let times: Vec<String> = times.into_iter().map(|it| t.dates.time(it)).collect();
    (!times.is_empty()).then(|| t.adding.passed(&times.join(" · ")))
}

fn will_ask(asking: &[Asking], t: &Text) -> AnyView {
    if asking.is_empty() {
        return ().into_any();
    }
    let rows: Vec<_> = asking
        .iter()
        .map(|asking| {
            let today = (asking.urgency == Urgency::Today)
                .then(|| view! { <b>{t.adding.ask_today}" "</b> });
            view! { <li>{today}{asking.words.clone()}</li> }
        })
        .collect();
    view! {
        <section class="banner" data-kind="talk">
            <Icon name="rings"/>
            <div class="banner__words">
                <h2>{t.adding.will_ask}</h2>
                <ul class="bullets">{rows}</ul>
            </div>
        </section>
    }
    .into_any()
}

/// Which steps still miss something, as ways back to them.
fn missing(desk: Desk, t: &'static Text) -> AnyView {
    let found = desk.whole().finish(desk.clock(), &desk.zone());
    let problems = found.err().unwrap_or_default();
    let mut open: Vec<AddStep> = problems.iter().map(|problem| problem.step()).collect();
    open.dedup();
    let rows: Vec<_> = open
        .into_iter()
        .map(|step| {
            view! {
                <button type="button" class="button button--secondary" on:click=move |_| desk.open(step)>
                    {t.adding.question(step)}
                </button>
            }
        })
        .collect();
    view! {
        <div class="error" role="alert">
            <h2>{t.adding.incomplete}</h2>
            <div class="buttons">{rows}</div>
        </div>
    }
    .into_any()
}

/// The button that saves; two, where something is to be asked before the first dose.
pub fn foot(desk: Desk) -> AnyView {
    let t = text();
    let ways = Memo::new(move |_| match outcome(desk, desk.clock(), t) {
        Some(outcome) => beside::ways(desk, &outcome.medicine, t),
        None => Ways::Save,
    });
    (move || match ways.get() {
        Ways::AskFirst => beside::foot(desk, Callback::new(move |asked| save(desk, asked, t))),
        ways => step_foot(
            t.adding.save,
            Signal::derive(move || ways == Ways::Wait || desk.form.saving.is_pending()),
            Callback::new(move |()| save(desk, AskedFirst::NotNeeded, t)),
        ),
    })
    .into_any()
}

fn save(desk: Desk, asked: AskedFirst, t: &'static Text) {
    let Some(outcome) = untrack(|| outcome(desk, desk.clock(), t)) else {
        return;
    };
    let (ledger, id) = (ledger(), outcome.medicine.id);
    let first = untrack(|| beside::to_ask_first(desk, &outcome.medicine, t));
    let asking = beside::without_asked(outcome.asking, &first, asked);
    let mut events = vec![gesture::medicine::add(outcome.medicine)];
    events.extend(asking.into_iter().filter_map(|asking| {
        let question = asking.question(ledger.fresh::<QuestionId>(), id)?;
        Some(gesture::question::ask(question))
    }));
    for found in &first {
        events.extend(beside::events(found, asked, id, || ledger.fresh()));
    }
    if let Some(left) = outcome.added.facts.left {
        events.push(gesture::stock::count(id, left));
    }
    let path = here().href(Page::Medicine(id));
    // The answers are kept no longer, also when the page was left meanwhile.
    let forget = move |_| session::forget(&draft_name(desk.person));
    desk.form
        .saving
        .commit_and(desk.person, gesture::together(events), forget, move |_| {
            desk.life.set(Life::Saved);
            steps::finish(path.trim_start_matches('#'));
        });
}

/// The same ingredient is in another medicine on the list (AC-PRN-3).
pub fn same_ingredient(desk: Desk) -> AnyView {
    let t = text();
    let ingredients: Vec<Ingredient> = desk.form.draft.with_untracked(|draft| {
        let chosen = draft.medicine.chosen.iter();
        chosen
            .flat_map(|chosen| chosen.ingredients().to_vec())
            .filter_map(|name| Name::parse(&name.to_lowercase()).ok())
            .map(|name| Ingredient {
                name,
                strength: None,
            })
            .collect()
    });
    let own = desk.form.draft.with_untracked(|draft| {
        let chosen = draft.medicine.chosen.as_ref();
        chosen.map_or_else(String::new, |chosen| chosen.name().to_owned())
    });
    let found = context::with_person(desk.person, |record| {
        already_in(record, &ingredients, None)
            .into_iter()
            .map(|(name, others)| {
                t.raised
                    .already_in(name.as_str(), &called(record, &own, &others, t))
            })
            .collect::<Vec<_>>()
    });
    let banners: Vec<_> = found
        .unwrap_or_default()
        .into_iter()
        .map(|words| {
            view! {
                <div class="banner" data-kind="care">
                    <Icon name="warning"/>
                    <div class="banner__words"><b>{words}</b></div>
                </div>
            }
        })
        .collect();
    banners.into_any()
}
