//! How much: a number to type, with one less, one more and a half beside it.
//!
//! Starts empty: an amount nobody entered is never shown.

use leptos::prelude::*;

use super::field::{Caption, Field};
use crate::ui::context::text;
use crate::ui::parts::Icon;
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
pub fn amount(
    field: Field<String>,
    asked: impl Into<Caption>,
    unit: Signal<&'static str>,
) -> AnyView {
    counted(field, &asked.into(), unit)
}

fn counted(field: Field<String>, asked: &Caption, unit: Signal<&'static str>) -> AnyView {
    let t = text();
    let Field { tied, value, set } = field;
    let button = |nudge: Nudge, words: &'static str, face: AnyView| {
        let (value, set) = (value.clone(), set.clone());
        let step = move |_| {
            let next = nudged(&untrack(&*value), nudge);
            set(next.map(|one| t.amounts.number(one)).unwrap_or_default());
        };
        let class = match nudge {
            Nudge::Less | Nudge::More => "icon-button icon-button--framed",
            Nudge::Half => "icon-button icon-button--framed numbers",
        };
        view! { <button type="button" class=class aria-label=words on:click=step>{face}</button> }
            .into_any()
    };
    let p = t.planning;
    let [less, more, half] = [
        button(
            Nudge::Less,
            p.less,
            view! { <Icon name="remove"/> }.into_any(),
        ),
        button(Nudge::More, p.more, view! { <Icon name="add"/> }.into_any()),
        button(Nudge::Half, p.half_more, p.half.into_any()),
    ];
    view! {
        <fieldset class="field">
            <legend>{asked.words.clone()}</legend>
            {tied.hint(asked)}
            <div class="amount">
                {less}
                <input class="input amount__value" type="text" inputmode="decimal"
                    autocomplete="off" id=tied.id.clone() aria-label=asked.words.clone()
                    aria-invalid=tied.invalid() aria-describedby=tied.described(asked)
                    value=untrack(&*value) prop:value=move || value()
                    on:input=move |event| set(event_target_value(&event))/>
                {more}
                {half}
                <span>{move || unit.get()}</span>
            </div>
            {tied.error()}
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
