//! The days of the week, each in full, any number of them.

use chrono::Weekday;
use leptos::prelude::*;

use super::field::{Errors, describes};
use crate::ui::context::text;
use domain::plan::days::WEEK;

/// The days of the week.
pub fn weekdays(
    id: &'static str,
    legend: &'static str,
    chosen: Signal<Vec<Weekday>>,
    toggle: Callback<Weekday>,
    errors: Errors,
) -> AnyView {
    let t = text();
    let days = WEEK.map(|day| {
        let is_chosen = move || chosen.with(|chosen| chosen.contains(&day));
        view! {
            <label class="weekday">
                <input type="checkbox" checked=is_chosen prop:checked=is_chosen
                    on:change=move |_| { errors.touched(id); toggle.run(day); }/>
                <span>{t.dates.weekday(day)}</span>
            </label>
        }
    });
    view! {
        <fieldset class="field" id=id tabindex="-1" aria-describedby=describes(id, "")>
            <legend>{legend}</legend>
            <div class="weekdays">{days.into_iter().collect::<Vec<_>>()}</div>
            {errors.line(id)}
        </fieldset>
    }
    .into_any()
}
