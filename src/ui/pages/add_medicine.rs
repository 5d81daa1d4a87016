//! Adding a medicine, one question a screen. Nothing is saved before the last.
//!
//! The answers wait in the browser's session, so that leaving by accident loses
//! nothing; each step is an entry of the browser's history, so that "back" goes
//! one question back.

// What the steps share is a handful of signals; only a build that remembers where each was made
// finds them large.
#![allow(clippy::large_types_passed_by_value)]

mod beside;
mod check;
mod desk;
mod pack;
mod proposed;
mod which;
mod why;

use desk::{Desk, Life, draft_name};
pub use pack::PackFields;
pub use which::{CatalogueFetch, Coming, catalogue_fetched};

use leptos::prelude::*;

use crate::device::{session, steps};
use crate::ui::context::{self, Saving, text};
use crate::ui::form::Form;
use crate::ui::parts::Icon;
use crate::ui::parts::plan_fields::{Begins, Others, PlanFields, others_on_list, plan_fields};
use crate::ui::parts::steps::{AnswerSoFar, back_button, so_far, step_foot, step_head};
use domain::id::PersonId;
use domain::zone::Zone;
use forms::adding::{AddDraft, AddStep};
use forms::medicine::{Chosen, MedicineDraft};
use screens::route::Page;
use text::Text;

/// The name under which a medicine looked up before is handed over.
fn handed_name(person: PersonId) -> String {
    format!("adding.new.{person}")
}

/// Hands a medicine over that was looked up elsewhere; the next visit here begins with it.
pub fn hand_over(person: PersonId, chosen: &Chosen) {
    session::keep(&handed_name(person), chosen);
}

/// Adding a medicine, one question a screen.
#[component]
pub(super) fn AddMedicinePage(person: PersonId) -> impl IntoView {
    let kept: Option<AddDraft> = session::get(&draft_name(person)).filter(AddDraft::is_begun);
    let handed: Option<Chosen> = session::get(&handed_name(person));
    session::forget(&handed_name(person));
    let (draft, step, waiting) = match handed {
        Some(chosen) => begin_with(chosen, kept),
        None => match (steps::current(), kept) {
            (Some(step), Some(kept)) => (kept, AddStep::at(step), None),
            (_, kept) => (AddDraft::default(), AddStep::Which, kept),
        },
    };
    add_medicine(person, draft, step, waiting)
}

/// Where adding begins with a medicine that was chosen elsewhere. Answers about another one are
/// not lost: they are offered, and the new name waits in the search.
pub fn begin_with(chosen: Chosen, kept: Option<AddDraft>) -> (AddDraft, AddStep, Option<AddDraft>) {
    let mut draft = AddDraft::default();
    match kept {
        Some(kept) if kept.medicine.chosen.as_ref() == Some(&chosen) => {
            let step = kept.step;
            (kept, step, None)
        }
        Some(kept) => {
            chosen.name().clone_into(&mut draft.medicine.typed);
            (draft, AddStep::Which, Some(kept))
        }
        None => {
            draft.medicine.choose(chosen);
            draft.step = AddStep::Pack;
            (draft, AddStep::Pack, None)
        }
    }
}

/// The steps, opened at one of them with the answers so far; `waiting` is an
/// earlier draft to offer.
pub fn add_medicine(
    person: PersonId,
    draft: AddDraft,
    step: AddStep,
    waiting: Option<AddDraft>,
) -> AnyView {
    let desk = Desk::new(person, Form::new(draft, Saving::new()), step);
    Effect::new(move |_| {
        let draft = desk.whole();
        if draft.is_begun() && desk.life.get() == Life::Open {
            let ids = Some(desk.ids());
            session::keep(&draft_name(person), &AddDraft { ids, ..draft });
        }
    });
    let listening = steps::on_change(move || {
        if desk.life.get_untracked() == Life::Open {
            desk.show(AddStep::at(steps::current().unwrap_or(0)));
        }
    });
    StoredValue::new_local(listening);
    let catalogue = catalogue_fetched();
    let waiting = RwSignal::new(waiting);
    view! {
        <main class="page page--plain" id="page" tabindex="-1">
            {move || {
                let step = desk.step.get();
                view! {
                    {head(step)}
                    {(step == AddStep::Which).then(|| which::waiting(desk, waiting))}
                    {(step != AddStep::Check).then(|| answers(desk, step))}
                    {on(desk, step, catalogue)}
                    {(step == AddStep::Check).then(|| answers(desk, step))}
                    {foot(desk, step)}
                }
            }}
        </main>
    }
    .into_any()
}

/// The fields of one step of a form.
pub fn fields(person: PersonId, form: Form<AddDraft>, step: AddStep) -> AnyView {
    on(Desk::new(person, form, step), step, catalogue_fetched())
}

fn on(desk: Desk, step: AddStep, catalogue: Coming) -> AnyView {
    match step {
        AddStep::Which => which::which(desk, catalogue),
        AddStep::Pack => pack::pack(desk),
        AddStep::Label => label(desk),
        AddStep::Times => times(desk),
        AddStep::Why => why::why(desk),
        AddStep::Check => check::check(desk),
    }
}

fn head(step: AddStep) -> AnyView {
    let t = text();
    let back = match step {
        AddStep::Which => view! {
            <a class="back" href=context::here().href(Page::Medicines)>
                <Icon name="back"/>{t.adding.leave}
            </a>
        }
        .into_any(),
        _ => back_button(
            t.common.back,
            Callback::new(|()| crate::device::address::back()),
        ),
    };
    step_head(
        step.index(),
        AddStep::ALL.len(),
        t.adding.question(step),
        back,
    )
}

/// The button at the thumb: none while a medicine is being looked for.
fn foot(desk: Desk, step: AddStep) -> AnyView {
    let t = text();
    match step {
        AddStep::Which => ().into_any(),
        AddStep::Check => check::foot(desk),
        _ => step_foot(
            t.common.next,
            Signal::derive(|| false),
            Callback::new(move |()| desk.next()),
        ),
    }
}

/// The answers of the steps before this one.
fn answers(desk: Desk, step: AddStep) -> AnyView {
    let t = text();
    let change = Callback::new(move |index| desk.open(AddStep::at(index)));
    let draft = untrack(|| desk.whole());
    let mut rows = Vec::new();
    for earlier in AddStep::ALL
        .into_iter()
        .take_while(|earlier| *earlier < step)
    {
        if let Some(words) = answered(&draft, earlier, (desk.clock(), &desk.zone()), t) {
            rows.push(AnswerSoFar {
                term: t.adding.answered(earlier),
                words,
                step: earlier.index(),
            });
        }
    }
    so_far(rows, change)
}

/// The answer of one step in words.
fn answered(
    draft: &AddDraft,
    step: AddStep,
    (now, zone): (chrono::NaiveDateTime, &Zone),
    t: &Text,
) -> Option<String> {
    let medicine = &draft.medicine;
    let or_empty = |text: &str| match text.trim() {
        "" => t.adding.empty.to_owned(),
        text => text.to_owned(),
    };
    match step {
        AddStep::Which => medicine.chosen.as_ref().map(|c| c.name().to_owned()),
        AddStep::Pack => {
            let form = medicine.form.map(|it| t.labels.form_name(it));
            let source = medicine.source.map(|it| t.labels.source_name(it));
            let parts: Vec<&str> = [Some(medicine.strength.trim()), form, source]
                .into_iter()
                .flatten()
                .filter(|part| !part.is_empty())
                .collect();
            Some(parts.join(" · "))
        }
        AddStep::Label => Some(or_empty(&medicine.directions)),
        AddStep::Times => {
            let from = draft.plan.begins(now).unwrap_or(now);
            let planned = draft.plan.finish(medicine.unit(), from, zone).ok()?;
            Some(t.plans.planned_beside(&planned, now.date()))
        }
        AddStep::Why => Some(or_empty(&medicine.reason)),
        AddStep::Check => None,
    }
}

fn label(desk: Desk) -> AnyView {
    let facts = PackFields {
        part: desk.medicine(),
    };
    view! {
        {facts.directions()}
        <details class="fold">
            <summary>{text().labels.really}</summary>
            {facts.really()}
        </details>
    }
    .into_any()
}

fn times(desk: Desk) -> AnyView {
    let day = context::with_person(desk.person, |record| record.person.day).unwrap_or_default();
    let medicine = desk.medicine();
    let fields = PlanFields {
        part: desk.plan(),
        usual: Signal::derive(move || medicine.draft.with(MedicineDraft::unit)),
        day,
        begins: Begins::Asked,
        others: Others::None,
        medicines: others_on_list(desk.person, None),
    };
    view! {
        {proposed::proposed(desk)}
        {plan_fields(fields)}
    }
    .into_any()
}
