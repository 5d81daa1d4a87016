//! Putting something whole away, such as a comparison or a review, and the way back.

use leptos::prelude::*;

use crate::ui::context::text;
use domain::concordance::Kept;

/// At the end of its page: the way to put it away, with what that means; or that it is put
/// away, and the way back.
pub fn lay_aside(
    kept: Signal<Kept>,
    (name, means): (&'static str, &'static str),
    lay: Callback<Kept>,
) -> AnyView {
    let t = text();
    let view = move || {
        let (words, name, to) = match kept.get() {
            Kept::InSight => (means, name, Kept::PutAway),
            Kept::PutAway => (
                t.arranging.mattered_away,
                t.arranging.bring_back,
                Kept::InSight,
            ),
        };
        view! {
            <p class="page__quiet">{words}</p>
            <button type="button" class="button button--quiet" on:click=move |_| lay.run(to)>{name}</button>
        }
    };
    view! { <div class="laid-aside">{view}</div> }.into_any()
}

/// The fold with what was put away of a list.
pub fn put_away(rows: Vec<AnyView>) -> Option<AnyView> {
    (!rows.is_empty()).then(|| {
        view! {
            <details class="fold">
                <summary>{text().ask.put_away_list(rows.len())}</summary>
                <ul class="rows">{rows}</ul>
            </details>
        }
        .into_any()
    })
}
