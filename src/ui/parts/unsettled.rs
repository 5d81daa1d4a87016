//! Choosing between what was saved in two places: every version in full words,
//! with who saved it and when, and a button each. Props in, callbacks out.

use leptos::prelude::*;

use super::Icon;
use domain::id::EntryId;
use screens::unsettled::{Version, Versions};
use text::Text;

/// Draws one part with its versions.
pub fn choose(
    versions: &Versions,
    (id, t): (String, &'static Text),
    keep: Callback<EntryId>,
) -> AnyView {
    let u = t.unsettled;
    let all = versions.all.iter().enumerate();
    let items: Vec<AnyView> = all
        .map(|(place, one)| version(one, (place == 0).then_some(u.holds), t, keep))
        .collect();
    view! {
        <section class="section" aria-labelledby=id.clone()>
            <div class="banner" data-kind="care">
                <Icon name="warning"/>
                <div class="banner__words">
                    <h2 id=id.clone()>{u.which(versions.part)}</h2>
                    <p>{u.note}</p>
                </div>
            </div>
            <ul class="cards">{items}</ul>
        </section>
    }
    .into_any()
}

fn version(
    one: &Version,
    holds: Option<&'static str>,
    t: &'static Text,
    keep: Callback<EntryId>,
) -> AnyView {
    let u = t.unsettled;
    let (entry, name) = (one.entry, u.keep_this(&one.lines.join(" ")));
    let lines = one.lines.iter().map(|line| view! { <p>{line.clone()}</p> });
    view! {
        <li class="card card--plain">
            {lines.collect_view()}
            <p class="page__quiet">{one.saved.clone()}</p>
            {holds.map(|words| view! { <p><b>{words}</b></p> })}
            <button type="button" class="button button--secondary" aria-label=name
                on:click=move |_| keep.run(entry)>
                {u.keep}
            </button>
        </li>
    }
    .into_any()
}
