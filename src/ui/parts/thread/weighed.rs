//! The choices of a decision side by side, as they were weighed.

use leptos::prelude::*;

use domain::concordance::Decision;
use screens::weighed::{WeighedCard, weighed};
use text::Text;

/// Draws what was said of each choice; nothing where nothing was said of any.
pub fn weighed_choices(made: &Decision, t: &'static Text) -> Option<AnyView> {
    let cards = weighed(made, t);
    (!cards.is_empty()).then(|| {
        let cards = cards.into_iter().map(card).collect_view();
        view! {
            <details class="fold">
                <summary>{t.decide.weighed}</summary>
                <div class="weighed">{cards}</div>
            </details>
        }
        .into_any()
    })
}

fn card(card: WeighedCard) -> AnyView {
    let rows = card.lines.into_iter().map(|(label, words)| {
        view! { <dt>{label}</dt><dd>{words}</dd> }
    });
    view! {
        <section class="weighed__choice" data-chosen=card.is_chosen.then_some("yes")>
            <h3>{card.name}</h3>
            <dl>{rows.collect_view()}</dl>
        </section>
    }
    .into_any()
}
