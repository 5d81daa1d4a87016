//! The fields of a medicine taken when needed, with the label's own limits, or
//! once only.

use leptos::prelude::*;

use super::draft::PlanFields;
use super::{extra, hours};
use crate::ui::context::text;
use crate::ui::form::{NumberKind, amount, group, number_line};
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
        {extra::how_much(fields, p.amount)}
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
    let tied = fields.part.tied(PlanField::Once);
    view! {
        {group(&tied, p.once_when, hours::day_and_time(fields))}
        {extra::how_much(fields, p.once_amount)}
        {extra::unit(fields)}
        {extra::food(fields)}
    }
    .into_any()
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
