//! The mark drawing together while entries are read.

use leptos::prelude::*;

use crate::ui::context::text;

/// The opening screen: the same as the static one in the page itself.
#[component]
pub fn Opening() -> impl IntoView {
    view! {
        <main class="page" id="page" tabindex="-1" aria-busy="true">
            <div class="opening">
                <svg class="rings" viewBox="0 0 120 80" aria-hidden="true">
                    <circle class="rings__left" cx="45" cy="40" r="30"></circle>
                    <circle class="rings__right" cx="75" cy="40" r="30"></circle>
                    <path class="rings__both" d="M60 14a30 30 0 0 1 0 52 30 30 0 0 1 0-52z"></path>
                </svg>
                <p>{text().common.opening}</p>
            </div>
        </main>
    }
}
