//! From which day until which a table of doses is made.

use leptos::prelude::*;

use super::desk::{Desk, OlderDays};
use crate::ui::form::{Field, day_line};

/// The two days, and whether what was recorded on them is here.
pub fn days(desk: &Desk) -> AnyView {
    let desk = *desk;
    let i = desk.t.interchange;
    let field = |id: &str, typed: RwSignal<String>| {
        Field::free(
            id,
            move || typed.get(),
            move |day| {
                typed.set(day);
                desk.make();
            },
        )
    };
    let wrong = move || {
        // The days are looked at again whenever one of them is another.
        desk.from.track();
        desk.until.track();
        let is_wrong = desk.days().is_none();
        is_wrong.then(|| view! { <div class="error" role="alert"><p>{i.days_wrong}</p></div> })
    };
    let older = move || {
        match desk.older.get() {
        OlderDays::Here => ().into_any(),
        OlderDays::Reading => {
            view! { <p class="saving" role="status">{i.reading_older}</p> }.into_any()
        }
        OlderDays::MissingBefore(day) => view! {
            <div class="error" role="alert">
                <p>{i.not_read_before(day)}</p>
                <button type="button" class="button button--secondary" on:click=move |_| desk.make()>
                    {i.read_again}
                </button>
            </div>
        }
        .into_any(),
    }
    };
    view! {
        {day_line(field("doses-from", desk.from), i.from)}
        {day_line(field("doses-until", desk.until), i.until)}
        {wrong}
        {older}
    }
    .into_any()
}
