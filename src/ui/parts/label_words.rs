//! The label's own words where a dose is taken: to the letter, line by line.

use leptos::prelude::*;

use text::Text;

/// What the label says, as it was written down.
pub fn label_words(t: &Text, words: String) -> AnyView {
    view! {
        <p class="label-words">
            <span class="label-words__head">{t.dose.label_says}</span>
            <span class="verbatim">{words}</span>
        </p>
    }
    .into_any()
}
