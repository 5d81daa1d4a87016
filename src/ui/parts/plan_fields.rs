//! The fields of a plan: how often, at what times, how much, and the rest.
//!
//! Works on a draft; knows the person's day only to show when its moments are.

mod by_reading;
mod days;
mod draft;
mod extra;
mod hours;
mod manner;
mod needed;
mod seldom;
mod times;
mod varying;

pub use draft::{Begins, Others, PlanFields, others_on_list};

use leptos::prelude::*;

use crate::device::focus;
use crate::ui::context::text;
use crate::ui::form::{Look, Offer, few};
use crate::ui::parts::Icon;
use forms::plan::{Pattern, PlanDraft, PlanField};

/// All fields of a plan; those of a pattern come once it is chosen.
pub fn plan_fields(fields: PlanFields) -> AnyView {
    let pattern = Memo::new(move |_| fields.part.draft.with(|draft| draft.pattern));
    view! {
        {pattern_choice(fields)}
        {move || pattern.get().map(|pattern| of_pattern(fields, pattern))}
    }
    .into_any()
}

/// The common ways first; the others come when they are asked for, or where one
/// of them is chosen already.
fn pattern_choice(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let is_rare = |draft: &PlanDraft| {
        let chosen = draft.pattern;
        let is_rare = |pattern| pattern != Pattern::NoLonger && !Pattern::COMMON.contains(&pattern);
        chosen.is_some_and(is_rare)
    };
    let has_rare = Memo::new(move |_| fields.part.draft.with(is_rare));
    let asked = RwSignal::new(false);
    let shows_all = Memo::new(move |_| asked.get() || has_rare.get());
    let open_all = move |_| {
        asked.set(true);
        // The first of those that were not there.
        focus::on(format!("plan-pattern-{}", Pattern::COMMON.len() - 1));
    };
    view! {
        {move || patterns(fields, if shows_all.get() { &Pattern::ALL } else { &Pattern::COMMON })}
        {move || (!shows_all.get()).then(|| view! {
            <button type="button" class="button button--quiet" on:click=open_all>
                <Icon name="add"/>{p.other_ways}
            </button>
        })}
    }
    .into_any()
}

fn patterns(fields: PlanFields, offered: &[Pattern]) -> AnyView {
    let p = text().planning;
    let ends = (fields.others == Others::GoOn).then_some(Pattern::NoLonger);
    let offered: Vec<Pattern> = offered.iter().copied().chain(ends).collect();
    let field = fields.part.maybe_one_of(
        PlanField::Pattern,
        offered.clone(),
        |draft| draft.pattern,
        PlanDraft::choose_pattern,
    );
    let choices = offered
        .iter()
        .map(|pattern| Offer::from((p.pattern_name(*pattern), p.pattern_note(*pattern))));
    few(field, p.pattern, Look::Choices, choices)
}

fn of_pattern(fields: PlanFields, pattern: Pattern) -> AnyView {
    let p = text().planning;
    match pattern {
        Pattern::NoLonger => ().into_any(),
        Pattern::AsDirected => view! { <p class="page__quiet">{p.as_directed}</p> }.into_any(),
        Pattern::WhenNeeded => needed::when_needed(fields),
        Pattern::Once => needed::once(fields),
        Pattern::EveryHours => hours::every_hours(fields),
        Pattern::FromLast => seldom::from_last(fields),
        Pattern::InPlace => seldom::in_place(fields),
        Pattern::ByReading => by_reading::by_reading(fields),
        varies if varies.varies() => view! {
            {times::moments(fields)}
            {varying::lines(fields, varies)}
            {manner::told_amounts(fields, varies)}
            {manner::manner(fields, varies)}
            {extra::food(fields)}
            {manner::apart(fields)}
            {extra::exact(fields)}
            {(fields.begins == Begins::Asked && !varies.is_counted()).then(|| extra::start(fields))}
        }
        .into_any(),
        timed => view! {
            {days::days(fields, timed)}
            {times::times(fields)}
            {manner::manner(fields, timed)}
            {extra::food(fields)}
            {manner::apart(fields)}
            {extra::exact(fields)}
            {extra::ending(fields)}
            {(fields.begins == Begins::Asked && !timed.is_counted()).then(|| extra::start(fields))}
        }
        .into_any(),
    }
}
