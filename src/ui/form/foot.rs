//! The button that saves: it waits while saving, and what kept something from
//! being saved stands beside it.

use leptos::prelude::*;

use crate::ui::context::{Saving, text};
use crate::ui::parts::SaveProblem;

/// The button at the thumb.
pub fn foot(saving: Saving, name: &'static str, save: impl Fn() + 'static) -> AnyView {
    drawn_foot(saving, ().into_any(), name, Box::new(save))
}

/// The same, with what is to be known before it is pressed.
pub fn foot_saying(
    saving: Saving,
    said: impl IntoView + 'static,
    name: &'static str,
    save: impl Fn() + 'static,
) -> AnyView {
    let said = view! { <div role="status" class="foot-says">{said}</div> }.into_any();
    drawn_foot(saving, said, name, Box::new(save))
}

fn drawn_foot(saving: Saving, said: AnyView, name: &'static str, save: Box<dyn Fn()>) -> AnyView {
    view! {
        <div class="steps__foot">
            <SaveProblem saving/>
            {said}
            {goes_on(saving)}
            <button type="button" class="button button--primary"
                disabled=move || saving.is_pending() on:click=move |_| save()>
                {name}
            </button>
        </div>
    }
    .into_any()
}

/// That the form goes on with what was typed before, and how to begin again.
pub fn goes_on(saving: Saving) -> impl IntoView {
    let c = text().common;
    let line = move |again: Callback<()>| {
        view! {
            <p class="goes-on" role="status">
                <span>{c.typed_before}</span>
                <button type="button" class="button button--quiet" on:click=move |_| again.run(())>
                    {c.begin_again}
                </button>
            </p>
        }
    };
    move || saving.begin_again().map(line)
}

/// The button of a small form among other things; the page itself says what was
/// not saved.
pub fn save_button(saving: Saving, name: &'static str, save: impl Fn() + 'static) -> AnyView {
    drawn_button(saving, name, Box::new(save))
}

fn drawn_button(saving: Saving, name: &'static str, save: Box<dyn Fn()>) -> AnyView {
    view! {
        {goes_on(saving)}
        <button type="button" class="button button--talk"
            disabled=move || saving.is_pending() on:click=move |_| save()>
            {name}
        </button>
    }
    .into_any()
}
