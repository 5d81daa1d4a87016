//! The fields of a plan: how often, at what times, how much, and the rest.
//!
//! Works on a draft; knows the person's day only to show when its moments are.

mod draft;
mod extra;
mod needed;
mod times;

pub use draft::{Begins, PlanFields};

use chrono::{Datelike, Weekday};
use leptos::prelude::*;

use crate::ui::context::text;
use crate::ui::form::{
    Look, NumberKind, Offer, Tick, TickSeen, day_line, few, group, number_line, tick,
};
use domain::plan::days::WEEK;
use domain::years;
use forms::plan::{Pattern, PlanField};

/// All fields of a plan; those of a pattern come once it is chosen.
pub fn plan_fields(fields: PlanFields) -> AnyView {
    let pattern = Memo::new(move |_| fields.part.draft.with(|draft| draft.pattern));
    view! {
        {pattern_choice(fields)}
        {move || pattern.get().map(|pattern| of_pattern(fields, pattern))}
    }
    .into_any()
}

fn pattern_choice(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let field = fields.part.maybe_one_of(
        PlanField::Pattern,
        Pattern::ALL,
        |draft| draft.pattern,
        |draft, pattern| draft.pattern = pattern,
    );
    let choices =
        Pattern::ALL.map(|pattern| Offer::from((p.pattern_name(pattern), p.pattern_note(pattern))));
    few(field, p.pattern, Look::Choices, choices)
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
        Pattern::Weekdays => weekdays(fields),
        Pattern::EveryDays => counted(fields, p.every_days),
        Pattern::EveryWeeks => counted(fields, p.every_weeks),
        _ => ().into_any(),
    }
}

/// The days of the week, each in full, any number of them.
fn weekdays(fields: PlanFields) -> AnyView {
    let t = text();
    let tied = fields.part.tied(PlanField::Weekdays);
    let one = |day: Weekday| {
        let is_chosen = move || {
            fields
                .part
                .draft
                .with(|draft| draft.weekdays.contains(&day))
        };
        let turn = move |()| {
            fields.part.write(PlanField::Weekdays, |draft| {
                if draft.weekdays.contains(&day) {
                    draft.weekdays.retain(|chosen| *chosen != day);
                } else {
                    draft.weekdays.push(day);
                }
            });
        };
        tick(
            &tied,
            format!("plan-weekday-{}", day.num_days_from_monday()),
            (Tick::Weekday, TickSeen::AtOnce),
            t.dates.weekday(day).into_any(),
            Signal::derive(is_chosen),
            Callback::new(turn),
        )
    };
    let days = view! { <div class="weekdays">{WEEK.map(one).collect_view()}</div> };
    group(&tied, t.planning.weekdays, days.into_any())
}

fn counted(fields: PlanFields, label: &'static str) -> AnyView {
    let t = text();
    let weekday = move || {
        let first = fields.part.draft.with(|draft| years::day(&draft.first))?;
        let name = t.dates.weekday(first.weekday());
        Some(view! { <p class="page__quiet">{t.planning.first_is(name)}</p> })
    };
    let every = fields.part.text(
        PlanField::Every,
        |draft| &draft.every,
        |draft| &mut draft.every,
    );
    let first = fields.part.text(
        PlanField::First,
        |draft| &draft.first,
        |draft| &mut draft.first,
    );
    view! {
        {number_line(every, NumberKind::Whole, label)}
        {day_line(first, (t.planning.first, t.planning.first_hint))}
        {weekday}
    }
    .into_any()
}
