//! Fields for a day and for a clock time.
//!
//! A browser tells nothing of one that is half typed. So nothing is written back
//! that the field says already: that would take the other half away.

use leptos::html::Input;
use leptos::prelude::*;

use super::field::{Caption, Field};
use super::line::labelled;

/// A day.
pub fn day_line(field: Field<String>, asked: impl Into<Caption>) -> AnyView {
    moment(field, "date", &asked.into())
}

/// A clock time.
pub fn time_line(field: Field<String>, asked: impl Into<Caption>) -> AnyView {
    moment(field, "time", &asked.into())
}

fn moment(field: Field<String>, sort: &'static str, asked: &Caption) -> AnyView {
    let Field { tied, value, set } = field;
    let node = NodeRef::<Input>::new();
    let at_first = untrack(&*value);
    Effect::new(move |_| {
        let value = value();
        if let Some(input) = node.get()
            && input.value() != value
        {
            input.set_value(&value);
        }
    });
    let input = view! {
        <input class="input input--time" id=tied.id.clone() type=sort autocomplete="off"
            value=at_first node_ref=node
            aria-invalid=tied.invalid() aria-describedby=tied.described(asked)
            on:input=move |event| set(event_target_value(&event))/>
    };
    labelled(&tied, asked, input.into_any())
}
