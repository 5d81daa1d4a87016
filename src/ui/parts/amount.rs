//! How much: a number to type, with one less, one more and a half beside it.
//!
//! Starts empty: an amount nobody entered is never shown.

use leptos::prelude::*;

use super::Icon;
use super::field::{Errors, describes};
use crate::ui::context::text;
use domain::amount::Quantity;

const HALF: Quantity = Quantity::from_thousandths(500);

/// A step that a button takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nudge {
    /// One less.
    Less,
    /// One more.
    More,
    /// A half more, or less where there is one.
    Half,
}

/// The number after a step; nothing where nothing is left. What cannot be read
/// counts as nothing.
pub fn nudged(typed: &str, nudge: Nudge) -> Option<Quantity> {
    let now: Quantity = typed.parse().unwrap_or(Quantity::ZERO);
    let one = Quantity::whole(1);
    let next = match nudge {
        Nudge::Less => now - one,
        Nudge::More => now + one,
        Nudge::Half if now.thousandths() % 1000 == 500 => now - HALF,
        Nudge::Half => now + HALF,
    };
    (!next.is_zero()).then_some(next)
}

/// How much at a time.
pub fn amount_field(
    id: &str,
    legend: String,
    unit: Signal<&'static str>,
    value: Signal<String>,
    set: Callback<String>,
    errors: Errors,
) -> AnyView {
    let t = text();
    let put = {
        let id = id.to_owned();
        Callback::new(move |text: String| {
            errors.touched(&id);
            set.run(text);
        })
    };
    let button = move |nudge: Nudge| {
        let next = nudged(&value.get_untracked(), nudge);
        put.run(next.map(|it| t.amounts.number(it)).unwrap_or_default());
    };
    let invalid = {
        let id = id.to_owned();
        move || errors.invalid(&id)
    };
    view! {
        <fieldset class="field">
            <legend>{legend.clone()}</legend>
            <div class="amount">
                <button type="button" class="icon-button icon-button--framed"
                    aria-label=t.planning.less on:click=move |_| button(Nudge::Less)>
                    <Icon name="remove"/>
                </button>
                <input class="input amount__value" type="text" inputmode="decimal"
                    autocomplete="off" id=id.to_owned() aria-label=legend aria-invalid=invalid
                    aria-describedby=describes(id, "")
                    value=value.get_untracked() prop:value=value
                    on:input=move |event| put.run(event_target_value(&event))/>
                <button type="button" class="icon-button icon-button--framed"
                    aria-label=t.planning.more on:click=move |_| button(Nudge::More)>
                    <Icon name="add"/>
                </button>
                <button type="button" class="icon-button icon-button--framed numbers"
                    aria-label=t.planning.half_more on:click=move |_| button(Nudge::Half)>
                    {t.planning.half}
                </button>
                <span>{move || unit.get()}</span>
            </div>
            {errors.line(id)}
        </fieldset>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_go_by_ones_and_a_half_comes_and_goes() {
        for (typed, nudge, expected) in [
            ("", Nudge::More, "1"),
            ("1", Nudge::More, "2"),
            ("2.5", Nudge::More, "3.5"),
            ("2,5", Nudge::Less, "1.5"),
            ("1", Nudge::Less, ""),
            ("", Nudge::Less, ""),
            ("", Nudge::Half, "0.5"),
            ("1", Nudge::Half, "1.5"),
            ("1.5", Nudge::Half, "1"),
            ("0.5", Nudge::Half, ""),
            ("milk", Nudge::More, "1"),
        ] {
            let found = nudged(typed, nudge).map(|q| q.to_string());
            assert_eq!(found.unwrap_or_default(), expected, "{typed} {nudge:?}");
        }
    }
}
