//! What the checks leave out and why, and what only a newer version of the app understands, said
//! where it matters.

use leptos::prelude::*;

use crate::ui::checks::BeyondRules;
use crate::ui::checks::Checking;
use crate::ui::context::text;
use crate::ui::shelf;

/// Says which checks need a newer app or have no words here yet, if any do.
pub fn newer_checks(checking: Checking) -> AnyView {
    let t = text();
    (move || {
        let BeyondRules {
            outdated,
            passed_over,
            unworded,
        } = checking.beyond();
        let passed_over = (passed_over > 0).then(|| t.checks.passed_over(passed_over));
        let outdated = outdated.map(|day| t.checks.outdated(&t.dates.date(day)));
        let words: Vec<String> = passed_over.into_iter().chain(outdated).collect();
        let newer = (!words.is_empty()).then(|| update(words.join(" ")));
        let unworded = (unworded > 0).then(|| {
            let left_out = t.checks.without_words(unworded);
            view! { <p class="page__quiet" role="status">{left_out}</p> }
        });
        view! { {newer} {unworded} }
    })
    .into_any()
}

/// Says that there are names that need a newer app, if there are.
pub fn newer_names() -> AnyView {
    let t = text();
    (move || shelf::has_newer_names().then(|| update(t.finding.newer.to_owned()))).into_any()
}

/// Why the app should be updated, and how.
pub fn update(why: String) -> AnyView {
    let how = text().common.how_to_update;
    view! { <p class="page__quiet" role="status">{why}" "{how}</p> }.into_any()
}
