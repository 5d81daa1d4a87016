//! The fields of a medicine taken when needed, with the label's own limits, or
//! once only.

use leptos::prelude::*;

use super::{PlanFields, extra};
use crate::ui::context::text;
use crate::ui::parts::amount::amount_field;
use crate::ui::parts::field::{Typing, describes, field, hint_line};

/// How much, the shortest gap, the most in 24 hours.
pub fn when_needed(fields: PlanFields) -> AnyView {
    let p = text().planning;
    view! {
        {amount(fields)}
        {extra::unit(fields)}
        {gap(fields)}
        <div class="field">
            {amount_field(
                "plan-most",
                p.most.into(),
                fields.unit(),
                fields.value(|draft| &draft.most),
                fields.setter(|draft| &mut draft.most),
                fields.errors,
            )}
            {hint_line("plan-most", p.most_hint)}
        </div>
        {extra::food(fields)}
    }
    .into_any()
}

/// How much, on which day, at what time.
pub fn once(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let id = "plan-once";
    view! {
        <fieldset class="field" id=id tabindex="-1" aria-describedby=describes(id, "")>
            <legend>{p.times}</legend>
            {field(
                "plan-once-day",
                p.day.into(),
                "",
                Typing::Day,
                fields.value(|draft| &draft.once_day),
                fields.setter(|draft| &mut draft.once_day),
                fields.errors,
            )}
            {field(
                "plan-once-time",
                p.clock.into(),
                "",
                Typing::Time,
                fields.value(|draft| &draft.once_time),
                fields.setter(|draft| &mut draft.once_time),
                fields.errors,
            )}
            {fields.errors.line(id)}
        </fieldset>
        {amount(fields)}
        {extra::unit(fields)}
        {extra::food(fields)}
    }
    .into_any()
}

fn amount(fields: PlanFields) -> AnyView {
    amount_field(
        "plan-amount",
        text().planning.amount.into(),
        fields.unit(),
        fields.value(|draft| &draft.amount),
        fields.setter(|draft| &mut draft.amount),
        fields.errors,
    )
}

fn gap(fields: PlanFields) -> AnyView {
    let p = text().planning;
    let id = "plan-gap";
    view! {
        <fieldset class="field" id=id tabindex="-1" aria-describedby=describes(id, p.gap_hint)>
            <legend>{p.gap}</legend>
            {hint_line(id, p.gap_hint)}
            <div class="buttons">
                {field(
                    "plan-gap-hours",
                    p.hours.into(),
                    "",
                    Typing::Whole,
                    fields.value(|draft| &draft.gap_hours),
                    fields.setter(|draft| &mut draft.gap_hours),
                    fields.errors,
                )}
                {field(
                    "plan-gap-minutes",
                    p.minutes.into(),
                    "",
                    Typing::Whole,
                    fields.value(|draft| &draft.gap_minutes),
                    fields.setter(|draft| &mut draft.gap_minutes),
                    fields.errors,
                )}
            </div>
            {fields.errors.line(id)}
        </fieldset>
    }
    .into_any()
}
