//! Fields for a day and for a clock time.
//!
//! A browser gives no text for one that is half typed. So nothing is written back
//! that the field says already: that would take the other half away. And what is
//! half typed when it is left counts as something that cannot be read: it is
//! never taken for nothing.

use leptos::html::Input;
use leptos::prelude::*;

use super::field::{Caption, Field};
use super::line::labelled;
use crate::device::half_typed::is_half_typed;

/// A day.
pub fn day_line(field: Field<String>, asked: impl Into<Caption>) -> AnyView {
    moment(field, "date", &asked.into())
}

/// A clock time.
pub fn time_line(field: Field<String>, asked: impl Into<Caption>) -> AnyView {
    moment(field, "time", &asked.into())
}

/// What stands in a draft for a day or a time that is half typed. It reads as
/// neither.
pub const HALF: &str = "half typed";

fn moment(field: Field<String>, sort: &'static str, asked: &Caption) -> AnyView {
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
        // A page that goes while the field has the focus takes its values along
        // before the field is left.
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
    let input = view! {
        <input class="input input--time" id=tied.id.clone() type=sort autocomplete="off"
            value=at_first node_ref=node
            aria-invalid=tied.invalid() aria-describedby=tied.described(asked)
            on:focusout=leave on:input=move |event| set(event_target_value(&event))/>
    };
    labelled(&tied, asked, input.into_any())
}
