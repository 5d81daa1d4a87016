//! One thing to ask about: what it is, what to watch for, how soon, and the two
//! things to do. Props in, callbacks out; knows no ledger.
//!
//! Nothing about it is ever green or ticked: what is known is not thereby well.

use leptos::prelude::*;

use super::Icon;
use crate::ui::context::{here, text};
use domain::concordance::FindingState;
use domain::person::Role;
use knowledge::checks::FindingUrgency;
use knowledge::review::ReviewStatus;
use screens::findings::Found;
use screens::route::Page;
use text::Text;

/// What was tapped on a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tapped {
    /// Make it a question.
    Ask,
    /// The pharmacist knows.
    Known,
    /// Ask about it again.
    Again,
}

/// One thing to ask about, as a card with its buttons.
#[expect(
    clippy::needless_pass_by_value,
    reason = "a component takes its props whole"
)]
#[component]
pub fn FindingCard(
    /// What was found.
    found: Found,
    /// Called with what was tapped.
    on_tap: Callback<(Found, Tapped)>,
) -> impl IntoView {
    let actions = actions(&found, on_tap, text());
    card(&found, Some(actions))
}

/// The same without anything to do, where the page itself asks what to do.
pub fn finding_told(found: &Found) -> AnyView {
    card(found, None)
}

fn card(found: &Found, actions: Option<AnyView>) -> AnyView {
    let t = text();
    let marked = match found.urgency {
        _ if found.is_rechecking => None,
        FindingUrgency::FirstDose | FindingUrgency::Today => Some(("today", "due")),
        FindingUrgency::Tip => Some(("next-visit", "info")),
    };
    let line = marked.map(|(urgency, icon)| {
        view! {
            <p class="finding__soon">
                <span class="urgency" data-urgency=urgency><Icon name=icon/>{found.how_soon}</span>
            </p>
        }
    });
    let watch = found
        .watch
        .clone()
        .map(|watch| view! { <p class="finding__watch">{watch}</p> });
    let basis = (!found.is_rechecking).then(|| basis(found, t));
    view! {
        <div class="card card--plain finding">
            {line}
            <p class="finding__words">{found.title.clone()}</p>
            {found.then.map(|then| view! { <p>{then}</p> })}
            {watch}
            {actions}
            {basis}
        </div>
    }
    .into_any()
}

/// One thing in a line: quieter, with the same things to do behind it.
pub fn finding_row(found: &Found, on_tap: Callback<(Found, Tapped)>) -> AnyView {
    let t = text();
    let basis = (!found.is_rechecking).then(|| basis(found, t));
    view! {
        <details class="fold finding finding--row">
            <summary><span>{found.sentence.clone()}</span></summary>
            <div class="fold__body">
                {found.watch.clone().map(|watch| view! { <p class="finding__watch">{watch}</p> })}
                {actions(found, on_tap, t)}
                {basis}
            </div>
        </details>
    }
    .into_any()
}

/// What somebody knows already: quiet, and open to be asked again.
pub fn finding_known(found: &Found, on_tap: Callback<(Found, Tapped)>) -> AnyView {
    let t = text();
    view! {
        <div class="finding finding--known">
            <p>{found.title.clone()}</p>
            {actions(found, on_tap, t)}
        </div>
    }
    .into_any()
}

fn actions(found: &Found, on_tap: Callback<(Found, Tapped)>, t: &'static Text) -> AnyView {
    let c = t.checks;
    if found.is_rechecking {
        return ().into_any();
    }
    let button = |words: String, icon: &'static str, look: &'static str, what: Tapped| {
        let found = found.clone();
        view! {
            <button type="button" class=look on:click=move |_| on_tap.run((found.clone(), what))>
                <Icon name=icon/>{words}
            </button>
        }
    };
    let quiet = "button button--quiet";
    match found.state {
        FindingState::ToAsk => {
            let known = c.known(Role::Pharmacist).to_owned();
            view! {
                <div class="buttons">
                    {button(c.add.to_owned(), "add", "button button--talk", Tapped::Ask)}
                    {button(known, "speech", quiet, Tapped::Known)}
                </div>
            }
            .into_any()
        }
        FindingState::Asked(question) => view! {
            <div class="buttons">
                <a class="button button--quiet" href=here().href(Page::Question(question))>
                    <Icon name="ask"/>{c.is_asked}
                </a>
            </div>
        }
        .into_any(),
        FindingState::Known { by, on, .. } => view! {
            <p class="finding__since"><Icon name="speech"/>{c.known_since(by, on)}</p>
            <div class="buttons">{button(c.ask_again.to_owned(), "turn", quiet, Tapped::Again)}</div>
        }
        .into_any(),
    }
}

fn basis(found: &Found, t: &'static Text) -> AnyView {
    let c = t.checks;
    let sources: Vec<_> = found
        .sources
        .iter()
        .map(|source| view! { <li lang="en">{source.clone()}</li> })
        .collect();
    let status = (found.status != ReviewStatus::PharmacistReviewed).then_some(t.common.not_checked);
    view! {
        <details class="fold finding__basis">
            <summary>{c.sources}</summary>
            <div class="fold__body">
                <ul class="bullets">{sources}</ul>
                <p>{c.written_on(found.written_on)}</p>
                {status.map(|status| view! { <p>{status}</p> })}
            </div>
        </details>
    }
    .into_any()
}
