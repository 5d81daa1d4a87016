//! Fields for a day and for a clock time.
//!
//! A browser gives no text for one that is half typed. So nothing is written back
//! that the field says already: that would take the other half away. And what is
//! half typed when it is left counts as something that cannot be read: it is
//! never taken for nothing.

use chrono::Datelike;
use leptos::html::Input;
use leptos::prelude::*;

use super::field::{Caption, Field};
use super::line::labelled;
use crate::device::half_typed::is_half_typed;
use crate::ui::context::text;
use domain::years;

/// A day; under it stands which day it is, in full.
pub fn day_line(field: Field<String>, asked: impl Into<Caption>) -> AnyView {
    let value = field.value.clone();
    let in_full = move || {
        let (day, dates) = (years::day(&value())?, text().dates);
        Some(dates.this_is(dates.weekday(day.weekday()), &dates.date(day)))
    };
    moment(field, "date", &asked.into(), in_full)
}

/// A clock time.
pub fn time_line(field: Field<String>, asked: impl Into<Caption>) -> AnyView {
    moment(field, "time", &asked.into(), || None)
}

/// What stands in a draft for a day or a time that is half typed. It reads as
/// neither.
pub const HALF: &str = "half typed";

/// `meant` says in words what stands there.
fn moment(
    field: Field<String>,
    sort: &'static str,
    asked: &Caption,
    meant: impl Fn() -> Option<String> + Clone + Send + 'static,
) -> AnyView {
    let Field { tied, value, set } = field;
    let node = NodeRef::<Input>::new();
    let at_first = untrack(&*value);
    let (known, change, id) = (value.clone(), set.clone(), tied.id.clone());
    Effect::new(move |_| {
        let value = value();
        if let Some(input) = node.get()
            && value != HALF
            && input.value() != value
        {
            input.set_value(&value);
        }
    });
    let leave = move |_| {
        // A field that goes with its page is left as well, when nobody reads it any more.
        let Some(input) = node.try_get_untracked().flatten() else {
            return;
        };
        let left = if is_half_typed(&id) {
            HALF.to_owned()
        } else {
            input.value()
        };
        // What was complained of stays so until it is another.
        if untrack(&*known) != left {
            change(left);
        }
    };
    let meant_id = [tied.id.as_str(), "-meant"].concat();
    let described = {
        let (described, meant, id) = (tied.described(asked), meant.clone(), meant_id.clone());
        move || {
            let meant = meant().map(|_| id.clone());
            let all: Vec<String> = described().into_iter().chain(meant).collect();
            (!all.is_empty()).then(|| all.join(" "))
        }
    };
    let meant = move || {
        let (words, id) = (meant()?, meant_id.clone());
        Some(view! { <p class="field__hint" id=id>{words}</p> })
    };
    let input = view! {
        <input class="input input--time" id=tied.id.clone() type=sort autocomplete="off"
            value=at_first node_ref=node
            aria-invalid=tied.invalid() aria-describedby=described
            on:focusout=leave on:input=move |event| set(event_target_value(&event))/>
        {meant}
    };
    labelled(&tied, asked, input.into_any())
}
