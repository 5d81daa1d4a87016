//! The fields of a plan: how often, at what times, how much, and the rest.
//!
//! Works on a draft; knows the person's day only to show when its moments are.

mod extra;
mod needed;
mod times;

use leptos::prelude::*;

use super::field::{Choice, Errors, Look, Typing, choose_one, field};
use super::weekdays::weekdays;
use crate::ui::context::text;
use domain::amount::Unit;
use domain::person::DayShape;
use domain::years;
use forms::plan::{Pattern, PlanDraft};

/// Whether the plan also says when it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begins {
    /// It does: a new medicine.
    Asked,
    /// That is asked elsewhere: a changed plan.
    Elsewhere,
}

/// What the fields of a plan work on.
#[derive(Clone, Copy)]
pub struct PlanFields {
    /// The draft.
    pub draft: RwSignal<PlanDraft>,
    /// The unit the form is usually counted in.
    pub usual: Signal<Unit>,
    /// The person's day.
    pub day: DayShape,
    /// What is wrong.
    pub errors: Errors,
    /// Whether the beginning is asked here.
    pub begins: Begins,
}

impl PlanFields {
    /// One answer of the draft as text.
    pub(super) fn value(self, read: fn(&PlanDraft) -> &String) -> Signal<String> {
        Signal::derive(move || self.draft.with(|draft| read(draft).clone()))
    }

    /// Writes one answer of the draft.
    pub(super) fn setter(self, write: fn(&mut PlanDraft) -> &mut String) -> Callback<String> {
        Callback::new(move |text| self.draft.update(|draft| *write(draft) = text))
    }

    /// The unit in words.
    pub(super) fn unit(self) -> Signal<&'static str> {
        let t = text();
        Signal::derive(move || {
            let chosen = self.draft.with(|draft| draft.unit);
            t.amounts.unit(chosen.unwrap_or(self.usual.get()))
        })
    }
}

/// All fields of a plan; those of a pattern come once it is chosen.
pub fn plan_fields(fields: PlanFields) -> AnyView {
    let pattern = Memo::new(move |_| fields.draft.with(|draft| draft.pattern));
    view! {
        {pattern_choice(fields)}
        {move || pattern.get().map(|pattern| of_pattern(fields, pattern))}
    }
    .into_any()
}

fn pattern_choice(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let choices = Pattern::ALL.map(|pattern| Choice {
        name: p.pattern_name(pattern).to_owned(),
        note: p.pattern_note(pattern).to_owned(),
    });
    let chosen = Signal::derive(move || {
        let chosen = fields.draft.with(|draft| draft.pattern)?;
        Pattern::ALL.iter().position(|pattern| *pattern == chosen)
    });
    let pick = Callback::new(move |index: usize| {
        fields
            .draft
            .update(|draft| draft.pattern = Pattern::ALL.get(index).copied());
    });
    choose_one(
        "plan-pattern",
        (p.pattern, ""),
        Look::Choices,
        choices.to_vec(),
        chosen,
        pick,
        fields.errors,
    )
}

fn of_pattern(fields: PlanFields, pattern: Pattern) -> AnyView {
    let p = text().planning;
    match pattern {
        Pattern::AsDirected => view! { <p class="page__quiet">{p.as_directed}</p> }.into_any(),
        Pattern::WhenNeeded => needed::when_needed(fields),
        Pattern::Once => needed::once(fields),
        timed => view! {
            {days(fields, timed)}
            {times::times(fields)}
            {extra::food(fields)}
            {extra::exact(fields)}
            {extra::ending(fields)}
            {(fields.begins == Begins::Asked && !timed.is_counted()).then(|| extra::start(fields))}
        }
        .into_any(),
    }
}

fn days(fields: PlanFields, pattern: Pattern) -> AnyView {
    let p = text().planning;
    match pattern {
        Pattern::Weekdays => weekdays(
            "plan-weekdays",
            p.weekdays,
            Signal::derive(move || fields.draft.with(|draft| draft.weekdays.clone())),
            Callback::new(move |day| {
                fields.draft.update(|draft| {
                    if draft.weekdays.contains(&day) {
                        draft.weekdays.retain(|chosen| *chosen != day);
                    } else {
                        draft.weekdays.push(day);
                    }
                });
            }),
            fields.errors,
        ),
        Pattern::EveryDays => counted(fields, p.every_days),
        Pattern::EveryWeeks => counted(fields, p.every_weeks),
        _ => ().into_any(),
    }
}

fn counted(fields: PlanFields, label: &'static str) -> AnyView {
    let t = text();
    let weekday = move || {
        let first = fields.draft.with(|draft| years::day(&draft.first))?;
        let name = t.dates.weekday(chrono::Datelike::weekday(&first));
        Some(view! { <p class="page__quiet">{t.planning.first_is(name)}</p> })
    };
    view! {
        {field(
            "plan-every",
            label.into(),
            "",
            Typing::Whole,
            fields.value(|draft| &draft.every),
            fields.setter(|draft| &mut draft.every),
            fields.errors,
        )}
        {field(
            "plan-first",
            t.planning.first.into(),
            t.planning.first_hint,
            Typing::Day,
            fields.value(|draft| &draft.first),
            fields.setter(|draft| &mut draft.first),
            fields.errors,
        )}
        {weekday}
    }
    .into_any()
}
