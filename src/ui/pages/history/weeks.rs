//! Which week is shown: the one before, the one after, or that of any day.

use leptos::prelude::*;

use super::desk::Desk;
use crate::ui::context::now;
use crate::ui::form::{Field, day_line};
use crate::ui::parts::Icon;
use domain::years;
use screens::week;

/// Which week, and the ways to its neighbours.
pub fn weeks(desk: Desk) -> AnyView {
    let t = desk.t;
    let earlier = move |_| desk.go(desk.weeks_back.get_untracked() + 1);
    let later = move |_| desk.go(desk.weeks_back.get_untracked().saturating_sub(1));
    let span = move || {
        let monday = desk.monday.get();
        let sunday = week::days(monday).last().unwrap_or(monday);
        t.history
            .from_to(&t.dates.day(monday), &t.dates.date(sunday))
    };
    view! {
        <div class="day">
            <button type="button" class="icon-button" aria-label=t.history.week_before on:click=earlier>
                <Icon name="previous"/>
            </button>
            <div><h2 class="day__date" aria-live="polite">{span}</h2></div>
            <button
                type="button" class="icon-button" aria-label=t.history.week_after
                disabled=move || desk.weeks_back.get() == 0 on:click=later
            >
                <Icon name="next"/>
            </button>
        </div>
        {go_to(desk)}
    }
    .into_any()
}

/// Any day, to be typed: its week is shown, however long ago.
fn go_to(desk: Desk) -> AnyView {
    let typed = RwSignal::new(String::new());
    let show = move |day: String| {
        let today = desk.zone.with_value(|zone| now().at(zone)).date_naive();
        if let Some(back) = years::day(&day).and_then(|day| week::weeks_back(day, today)) {
            desk.go(back);
        }
        typed.set(day);
    };
    let field = Field::free("history-day", move || typed.get(), show);
    view! {
        <details class="fold">
            <summary>{desk.t.history.go_to}</summary>
            {day_line(field, desk.t.dose.which_day)}
        </details>
    }
    .into_any()
}
