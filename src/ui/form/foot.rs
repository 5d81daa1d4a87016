//! The button that saves: it waits while saving, and what kept something from
//! being saved stands beside it.

use leptos::prelude::*;

use crate::ui::context::Saving;
use crate::ui::parts::SaveProblem;

/// The button at the thumb.
pub fn foot(saving: Saving, name: &'static str, save: impl Fn() + 'static) -> AnyView {
    drawn_foot(saving, name, Box::new(save))
}

fn drawn_foot(saving: Saving, name: &'static str, save: Box<dyn Fn()>) -> AnyView {
    view! {
        <div class="steps__foot">
            <SaveProblem saving/>
            <button type="button" class="button button--primary"
                disabled=move || saving.is_pending() on:click=move |_| save()>
                {name}
            </button>
        </div>
    }
    .into_any()
}

/// The button of a small form among other things; the page itself says what was
/// not saved.
pub fn save_button(saving: Saving, name: &'static str, save: impl Fn() + 'static) -> AnyView {
    drawn_button(saving, name, Box::new(save))
}

fn drawn_button(saving: Saving, name: &'static str, save: Box<dyn Fn()>) -> AnyView {
    view! {
        <button type="button" class="button button--talk"
            disabled=move || saving.is_pending() on:click=move |_| save()>
            {name}
        </button>
    }
    .into_any()
}
