//! Things to tick, any number of them; and a switch between two states.

use leptos::prelude::*;

use super::field::{OneOf, Tied};

/// How something to tick looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// A card.
    Choice,
    /// A chip among others.
    Chip,
    /// A chip about asking.
    TalkChip,
    /// A day of the week.
    Weekday,
}

impl Tick {
    const fn class(self) -> &'static str {
        match self {
            Self::Choice => "choice",
            Self::Chip => "chip",
            Self::TalkChip => "chip chip--talk",
            Self::Weekday => "weekday",
        }
    }

    const fn class_of_words(self) -> Option<&'static str> {
        match self {
            Self::Choice => Some("choice__name"),
            Self::Chip | Self::TalkChip | Self::Weekday => None,
        }
    }
}

/// When a tick is seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TickSeen {
    /// As it is made: it waits in a form.
    AtOnce,
    /// When it is saved: the tick itself saves.
    WhenSaved,
}

/// One thing to tick among others of a group; `turn` ticks it, or takes the tick
/// away.
pub fn tick(
    of: &Tied,
    id: String,
    (look, turns): (Tick, TickSeen),
    words: AnyView,
    is_ticked: Signal<bool>,
    turn: Callback<()>,
) -> AnyView {
    view! {
        <label class=look.class()>
            <input type="checkbox" id=id
                checked=is_ticked prop:checked=is_ticked aria-invalid=of.invalid()
                on:click=move |click| if turns == TickSeen::WhenSaved {
                    click.prevent_default();
                    turn.run(());
                }
                on:change=move |_| if turns == TickSeen::AtOnce { turn.run(()) }/>
            <span class=look.class_of_words()>{words}</span>
        </label>
    }
    .into_any()
}

/// One thing to tick, with what is wrong when it is not. The second of its two
/// values is the ticked one.
pub fn ticked(field: OneOf, words: &'static str) -> AnyView {
    let OneOf { tied, value, set } = field;
    let is_ticked = move || value() == Some(1);
    let turn = {
        let is_ticked = is_ticked.clone();
        move |_| set(Some(usize::from(!untrack(&is_ticked))))
    };
    view! {
        <div class="field">
            <label class="choice">
                <input type="checkbox" id=tied.id.clone() checked=is_ticked.clone()
                    prop:checked=is_ticked
                    aria-invalid=tied.invalid() aria-describedby=tied.described(&"".into())
                    on:change=turn/>
                <span class="choice__name">{words}</span>
            </label>
            {tied.error()}
        </div>
    }
    .into_any()
}

/// A switch between two values; the second of them is "on". `note` says what it
/// does.
pub fn switch(field: OneOf, words: impl Into<String>, note: Option<&'static str>) -> AnyView {
    switched(field, words.into(), note)
}

fn switched(field: OneOf, words: String, note: Option<&'static str>) -> AnyView {
    let OneOf { tied, value, set } = field;
    let is_on = move || value() == Some(1);
    let turn = {
        let is_on = is_on.clone();
        move |_| set(Some(usize::from(!untrack(&is_on))))
    };
    view! {
        <label class="switch">
            <span class="switch__words">
                <b>{words}</b>
                {note.map(|note| view! { <span class="field__hint">{note}</span> })}
            </span>
            <input type="checkbox" role="switch" id=tied.id
                checked=is_on.clone() prop:checked=is_on on:change=turn/>
        </label>
    }
    .into_any()
}
