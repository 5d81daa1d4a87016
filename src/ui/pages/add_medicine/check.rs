//! Is this right? The plan read back, the next days, what it will ask,
//! and the one button that saves it all as one gesture.

use chrono::NaiveDateTime;
use leptos::prelude::*;

use super::beside::{self, AskedFirst, Ways};
use super::desk::{Desk, Life, draft_name};
use crate::device::{session, steps};
use crate::ui::context::{self, here, ledger, now, text};
use crate::ui::form::{Look, Offer, few};
use crate::ui::parts::SaveProblem;
use crate::ui::parts::steps::step_foot;
use crate::ui::parts::{Icon, label_words, read_back, reading_table};
use domain::amount::Amount;
use domain::gesture;
use domain::id::QuestionId;
use domain::medicine::{Ingredient, Medicine};
use domain::plan::Plan;
use domain::record::PersonRecord;
use domain::when_needed::already_in;
use domain::words::Name;
use forms::adding::{AddField, AddStep, Added};
use forms::plan::{PassedToday, PlanField};
use screens::asking::{Asking, asking, called};
use screens::read_back::{ToRead, passed_today};
use screens::route::Page;
use text::Text;
use text::grammar::kept_together;

/// Everything a saved draft becomes.
struct ToSave {
    added: Added,
    medicine: Medicine,
    asking: Vec<Asking>,
}

fn outcome(desk: Desk, now: NaiveDateTime, t: &Text) -> Option<ToSave> {
    let draft = desk.whole();
    let added = draft.finish(now, &desk.zone()).ok()?;
    let medicine = added.medicine(desk.ids());
    let asking = context::with_person(desk.person, |record| {
        let beside = (record, now.date());
        asking(&draft, &added, desk.ids(), &medicine, beside, t)
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
    let clock = now();
    let passed = Memo::new(move |_| {
        let now = clock.at(&desk.zone()).naive_local();
        let added = desk.whole().finish(now, &desk.zone()).ok()?;
        if added.trap(desk.ids()).is_some() {
            return None;
        }
        let day = context::with_person(desk.person, |record| record.person.day)?;
        let times = passed_today(&added, &day, now);
        let times: Vec<String> = times.into_iter().map(|it| t.dates.time(it)).collect();
        (!times.is_empty()).then(|| times.join(" · "))
    });
    let read = move || {
        // What is shown of today changes as its times pass.
        passed.track();
        match outcome(desk, desk.clock(), t) {
            Some(outcome) => whole(desk, &outcome, t),
            None => missing(desk, t),
        }
    };
    view! {
        {read}
        {move || (desk.life.get() == Life::SavedElsewhere).then(|| saved_elsewhere(desk, t))}
        {move || passed.get().map(|times| passed_choice(desk, &times, t))}
        {move || outcome(desk, desk.clock(), t).map(|outcome| {
            read_back::will_ask(&outcome.asking, t)
        })}
        <SaveProblem saving=desk.form.saving/>
    }
    .into_any()
}

/// What becomes of the times of today that have passed.
fn passed_choice(desk: Desk, times: &str, t: &'static Text) -> AnyView {
    let a = t.adding;
    let field = desk.form.one_of(
        AddField::Plan(PlanField::Passed),
        PassedToday::ALL,
        |draft| draft.plan.passed_today(),
        |draft, passed| draft.plan.passed = Some(passed),
    );
    let offers = [
        Offer::from((a.passed_open, a.passed_open_note)),
        Offer::from((a.passed_left_out, a.passed_left_out_note)),
    ];
    few(field, a.passed(times), Look::Choices, offers)
}

fn whole(desk: Desk, outcome: &ToSave, t: &'static Text) -> AnyView {
    let trapped = outcome.added.trap(desk.ids()).is_some();
    let zone = context::zone_of(desk.person);
    let now = ledger().now_at(&zone);
    let draft = desk.whole();
    let new = (&draft, &outcome.added, &outcome.medicine);
    let read = context::with_person(desk.person, |record| ToRead::new(new, record, (&zone, now)));
    let Some(read) = read else {
        return ().into_any();
    };
    view! {
        {readback(desk, outcome, read.sentences(t), t)}
        {reading_table(t, read.table())}
        {trapped.then(|| read_back::once_a_week(t))}
        {read_back::close(&read, t)}
        {beside::found(desk, &outcome.medicine, t)}
        {read_back::days(&read, t)}
    }
    .into_any()
}

fn readback(desk: Desk, outcome: &ToSave, plan: Vec<String>, t: &Text) -> AnyView {
    let medicine = &outcome.medicine;
    let name = match &medicine.strength {
        Some(strength) => format!("{} {strength}", medicine.called()),
        None => medicine.called().to_string(),
    };
    let plan = plan
        .into_iter()
        .map(|line| view! { <p class="readback__sentence">{kept_together(&line)}</p> });
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
            <p class="readback__sentence">{kept_together(&name)}</p>
            {plan.collect_view()}
            {left}
            {label}
            {reason}
        </div>
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
    let saved = |record: &PersonRecord| record.medicine(id).cloned();
    if let Some(saved) = untrack(|| context::with_person(desk.person, saved)).flatten() {
        return saved_by_a_copy(desk, asked, (&saved, &outcome.medicine), t);
    }
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

/// A copy of this page was saved first: with the same answers, with others, or of another
/// medicine.
fn saved_by_a_copy(
    desk: Desk,
    asked: AskedFirst,
    (saved, own): (&Medicine, &Medicine),
    t: &'static Text,
) {
    if saved.label != own.label {
        desk.renew_ids();
        save(desk, asked, t);
    } else if says_the_same(saved, own) {
        session::forget(&draft_name(desk.person));
        desk.life.set(Life::Saved);
        steps::finish(here().href(Page::Medicine(own.id)).trim_start_matches('#'));
    } else {
        desk.life.set(Life::SavedElsewhere);
    }
}

/// Whether two medicines were entered alike, whenever that was.
fn says_the_same(one: &Medicine, other: &Medicine) -> bool {
    let plan = |plan: &Plan| {
        let manner = plan.manner.clone();
        (plan.schedule.clone(), plan.food, plan.exactness, manner)
    };
    let plans = |medicine: &Medicine| medicine.plans.iter().map(plan).collect::<Vec<_>>();
    let own = |medicine: &Medicine| {
        let strength = medicine.strength.clone();
        (
            strength,
            medicine.directions.clone(),
            medicine.reason.clone(),
        )
    };
    plans(one) == plans(other) && own(one) == own(other) && one.form == other.form
}

fn saved_elsewhere(desk: Desk, t: &'static Text) -> AnyView {
    let href = here().href(Page::Medicine(desk.ids().medicine));
    view! {
        <div class="error" role="alert">
            <p>{t.adding.saved_elsewhere}</p>
            <div class="buttons">
                <a class="button button--secondary" href=href>{t.adding.see_saved}</a>
            </div>
        </div>
    }
    .into_any()
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
