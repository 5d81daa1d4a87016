//! Every so many hours from a first dose.

use leptos::prelude::*;

use super::days::number;
use super::draft::PlanFields;
use super::{extra, manner};
use crate::ui::context::text;
use crate::ui::form::{day_line, group, time_line};
use forms::plan::{Pattern, PlanField};

/// How many hours apart, when the first is due, and how much.
pub fn every_hours(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let first = fields.part.tied(PlanField::Once);
    view! {
        {number(fields, PlanField::Every, p.hours_apart, |draft| &draft.every, |draft| &mut draft.every)}
        {group(&first, p.first_dose, day_and_time(fields))}
        {extra::how_much(fields, p.amount)}
        {extra::unit(fields)}
        {manner::manner(fields, Pattern::EveryHours)}
        {extra::food(fields)}
        {extra::ending(fields)}
    }
    .into_any()
}

/// One day and one time.
pub fn day_and_time(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let day = fields.part.text(
        PlanField::Once,
        |draft| &draft.once_day,
        |draft| &mut draft.once_day,
    );
    let time = fields.part.text(
        PlanField::Once,
        |draft| &draft.once_time,
        |draft| &mut draft.once_time,
    );
    view! {
        {day_line(day.within("plan-once-day"), p.day)}
        {time_line(time.within("plan-once-time"), p.clock)}
    }
    .into_any()
}
