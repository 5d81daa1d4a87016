//! What stands there while the record is being opened.

use leptos::prelude::*;

use crate::device::preferences as kept;
use crate::ui::context::text;
use domain::id::PersonId;

/// The opening screen: the same as the static one in the page itself, on a
/// first visit too.
#[component]
pub fn Opening() -> impl IntoView {
    let t = text();
    let is_first = kept::word::<PersonId>("person").is_none();
    view! {
        <main class="page" id="page" tabindex="-1" aria-busy="true">
            {is_first.then(|| view! {
                <div class="first-visit">
                    {welcome_head(t.welcome.title)}
                    <p>{t.welcome.what}</p>
                </div>
            })}
            <div class="opening">
                {rings()}
                <p>{t.common.opening}</p>
            </div>
        </main>
    }
}

/// The mark and the greeting on top of a first visit.
pub fn welcome_head(title: &'static str) -> AnyView {
    view! {
        <header class="welcome">
            {rings()}
            <h1>{title}</h1>
        </header>
    }
    .into_any()
}

fn rings() -> impl IntoView {
    view! {
        <svg class="rings" viewBox="0 0 120 80" aria-hidden="true">
            <circle class="rings__left" cx="45" cy="40" r="30"></circle>
            <circle class="rings__right" cx="75" cy="40" r="30"></circle>
            <path class="rings__both" d="M60 14a30 30 0 0 1 0 52 30 30 0 0 1 0-52z"></path>
        </svg>
    }
}
