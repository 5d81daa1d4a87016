//! The fields of a medicine taken when needed, with the label's own limits, or
//! once only.

use leptos::prelude::*;

use super::draft::PlanFields;
use super::extra;
use crate::ui::context::text;
use crate::ui::form::{NumberKind, amount, day_line, group, number_line, time_line};
use forms::plan::PlanField;

/// How much, the shortest gap, the most in 24 hours.
pub fn when_needed(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let most = fields.part.text(
        PlanField::Most,
        |draft| &draft.most,
        |draft| &mut draft.most,
    );
    view! {
        {how_much(fields)}
        {extra::unit(fields)}
        {gap(fields)}
        {amount(most, (p.most, p.most_hint), fields.unit())}
        {extra::food(fields)}
    }
    .into_any()
}

/// How much, on which day, at what time.
pub fn once(fields: PlanFields) -> AnyView {
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
    let both = view! {
        {day_line(day.within("plan-once-day"), p.day)}
        {time_line(time.within("plan-once-time"), p.clock)}
    };
    view! {
        {group(&fields.part.tied(PlanField::Once), p.times, both.into_any())}
        {how_much(fields)}
        {extra::unit(fields)}
        {extra::food(fields)}
    }
    .into_any()
}

fn how_much(fields: PlanFields) -> AnyView {
    let field = fields.part.text(
        PlanField::Amount,
        |draft| &draft.amount,
        |draft| &mut draft.amount,
    );
    amount(field, text().planning.amount, fields.unit())
}

fn gap(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let hours = fields.part.text(
        PlanField::Gap,
        |draft| &draft.gap_hours,
        |draft| &mut draft.gap_hours,
    );
    let minutes = fields.part.text(
        PlanField::Gap,
        |draft| &draft.gap_minutes,
        |draft| &mut draft.gap_minutes,
    );
    let both = view! {
        <div class="buttons">
            {number_line(hours.within("plan-gap-hours"), NumberKind::Part, p.hours)}
            {number_line(minutes.within("plan-gap-minutes"), NumberKind::Whole, p.minutes)}
        </div>
    };
    group(
        &fields.part.tied(PlanField::Gap),
        (p.gap, p.gap_hint),
        both.into_any(),
    )
}
