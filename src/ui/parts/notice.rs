//! What went wrong and what is safe; what an empty place is for.

use leptos::prelude::*;

use super::Icon;
use crate::ui::context::{Saving, SavingState, text};

/// Says that something was not saved, that the rest is safe, and stays until
/// the next try. Shows "Saving…" meanwhile.
#[component]
pub fn SaveProblem(
    /// The save it watches.
    saving: Saving,
) -> impl IntoView {
    let t = text();
    move || {
        match saving.state.get() {
        SavingState::Idle => ().into_any(),
        SavingState::Saving => {
            view! { <p class="saving" role="status">{t.common.saving}</p> }.into_any()
        }
        SavingState::Failed(error) => view! {
            <div class="error" role="alert">
                <h2>{t.common.not_saved(error)}</h2>
                {error.may_pass().then(|| view! { <p class="error__safe">{t.common.not_saved_safe}</p> })}
            </div>
        }
        .into_any(),
    }
    }
}

/// What an empty place is for, and one thing to do.
#[component]
pub fn Empty(
    /// What this place is for, in a few words.
    title: &'static str,
    /// A sentence more.
    words: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <div class="empty">
            <Icon name="rings"/>
            <h2>{title}</h2>
            <p>{words}</p>
            {children()}
        </div>
    }
}
