//! Pictograms of our own drawing, and the coloured initial of a person.

use leptos::prelude::*;

/// A pictogram from the sprite. It repeats a word beside it and is not read out.
#[component]
pub fn Icon(
    /// Its name in the sprite.
    name: &'static str,
) -> impl IntoView {
    view! {
        <svg class="icon" aria-hidden="true">
            <use href=format!("icons/sprite.svg#{name}")></use>
        </svg>
    }
}

// Props of a component are values.
#[allow(clippy::needless_pass_by_value)]
/// A person's initial in their own colour.
#[component]
pub fn Initial(
    /// Their name.
    name: String,
    /// Their colour, from 1 to 6.
    tone: u8,
) -> impl IntoView {
    view! { <span class="initial" data-tone=tone aria-hidden="true">{initial(&name)}</span> }
}

/// The first letter of a name. The style sheet shows it as a capital: the browser
/// knows the capitals of all letters, and a first visit need not carry them.
pub fn initial(name: &str) -> String {
    name.chars().take(1).collect()
}
