//! What was just done, with "Undo", until the next thing is done; and what was
//! not saved, until it is saved or the person puts it away.
//!
//! This is the frame of both. What they say of a gesture is [`told`] by the rest of
//! the app, without which nobody gets further than saying who they are.

mod told;

use leptos::prelude::*;

use crate::ledger::{GestureId, Underway};
use crate::ui::context::{Taps, ledger, text};
use crate::ui::rest::{self, Piece};
use domain::event::Event;
use storage::CommitError;
use text::Text;

pub use told::{Done, NotSaved};

/// What was just done, with "Undo"; and what was not saved, with another try.
#[component]
pub fn Toast() -> impl IntoView {
    let (t, ledger, taps) = (text(), ledger(), Taps::new());
    let has_rest = rest::is_here();
    view! {
        <div class="toast-place">
            <div role="status">{move || has_rest.get().then(|| rest::open(Piece::Done))}</div>
            {move || not_saved(taps, &ledger.not_saved(), t, has_rest)}
        </div>
    }
}

/// What was not saved, and why the last of it was not.
fn not_saved(
    taps: Taps,
    failed: &[(Underway, CommitError)],
    t: &'static Text,
    has_rest: Signal<bool>,
) -> Option<AnyView> {
    let (_, why) = failed.last()?;
    let heading = t.common.not_saved(*why);
    let ids: Vec<GestureId> = failed.iter().map(|(one, _)| one.id).collect();
    let names = if has_rest.get() {
        rest::open(Piece::NotSaved)
    } else {
        people(failed)
    };
    let ledger = ledger();
    let may_pass = failed.iter().any(|(_, error)| error.may_pass());
    let close = move |_| ids.iter().for_each(|id| ledger.forget(*id));
    Some(
        view! {
            <div class="toast" data-kind="not-saved" role="alert">
                <div class="toast__words">
                    <b>{heading}</b>
                    <p>{t.common.not_saved_what}</p>
                    <ul>{names}</ul>
                    {may_pass.then(|| view! { <p>{t.common.not_saved_safe}</p> })}
                </div>
                {may_pass.then(|| view! {
                    <button type="button" class="toast__undo" on:click=move |_| taps.again()>
                        {t.common.try_again}
                    </button>
                })}
                <button type="button" class="toast__undo" on:click=close>{t.common.close}</button>
            </div>
        }
        .into_any(),
    )
}

/// The people who were not saved: all that can be saved before the rest is here.
fn people(failed: &[(Underway, CommitError)]) -> AnyView {
    let name = |(one, _): &(Underway, CommitError)| match &one.event {
        Event::PersonSaved(person) => Some(person.name.to_string()),
        _ => None,
    };
    let names = failed.iter().filter_map(name);
    names
        .map(|name| view! { <li>{name}</li> })
        .collect_view()
        .into_any()
}
