//! Which medicine? The whole catalogue as you type, fetched once.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Desk, choose};
use crate::device::{pack, page};
use crate::ui::context::{preferences, text};
use crate::ui::parts::Icon;
use crate::ui::parts::search::{confirm, results, search_field};
use forms::adding::AddDraft;
use forms::medicine::Chosen;
use knowledge::catalogue::Catalogue;
use screens::candidate::{Candidate, candidates};

/// How the catalogue stands.
#[derive(Clone)]
pub enum Fetched {
    /// On its way.
    Waiting,
    /// Here.
    Ready(Arc<Catalogue>),
    /// It did not come.
    Failed,
}

/// Whether one is looking, or ruling out a mix-up.
#[derive(Clone, PartialEq)]
enum Looking {
    Searching,
    Confirming(Arc<Candidate>),
}

/// Fetches the catalogue.
pub fn fetched() -> RwSignal<Fetched> {
    let state = RwSignal::new(Fetched::Waiting);
    Effect::new(move |_| fetch(state));
    state
}

fn fetch(state: RwSignal<Fetched>) {
    state.set(Fetched::Waiting);
    leptos::task::spawn_local(async move {
        let text = pack::text("catalogue.txt").await.ok();
        let read = text.and_then(|text| Catalogue::parse(&text).ok());
        state.set(read.map_or(Fetched::Failed, |read| Fetched::Ready(Arc::new(read))));
    });
}

/// An earlier draft, offered.
pub fn waiting(desk: Desk, waiting: RwSignal<Option<AddDraft>>) -> AnyView {
    let t = text();
    let go_on = move |_| {
        if let Some(draft) = waiting.get_untracked() {
            let step = draft.step;
            waiting.set(None);
            desk.plan.set(draft.plan.clone());
            desk.draft.set(draft);
            desk.open(step);
        }
    };
    (move || {
        let chosen = waiting.with(|draft| draft.as_ref()?.medicine.chosen.clone())?;
        Some(view! {
            <div class="banner" data-kind="news">
                <Icon name="edit"/>
                <div class="banner__words">
                    <b>{(t.adding.waiting)(chosen.name())}</b>
                    <p>{t.adding.waiting_note}</p>
                </div>
                <div class="buttons">
                    <button type="button" class="button button--secondary" on:click=go_on>
                        {t.adding.go_on}
                    </button>
                    <button type="button" class="button button--quiet"
                        on:click=move |_| waiting.set(None)>
                        {t.adding.begin_again}
                    </button>
                </div>
            </div>
        })
    })
    .into_any()
}

/// The search and what it finds.
pub fn which(desk: Desk, catalogue: RwSignal<Fetched>) -> AnyView {
    let looking = RwSignal::new(Looking::Searching);
    let typed = desk.value(|draft| &draft.medicine.typed);
    let set = Callback::new(move |text: String| {
        looking.set(Looking::Searching);
        desk.draft.update(|draft| draft.medicine.typed = text);
    });
    let pick = Callback::new(move |candidate: Candidate| {
        if candidate.caution.is_some() {
            looking.set(Looking::Confirming(Arc::new(candidate)));
            page::timeout(0, || page::focus_on("look-at-box"));
        } else {
            choose(desk, Chosen::Known(candidate.known));
        }
    });
    let as_typed = Callback::new(move |()| {
        choose(
            desk,
            Chosen::AsTyped(typed.get_untracked().trim().to_owned()),
        );
    });
    view! {
        {search_field(typed, set, desk.errors)}
        {move || match looking.get() {
            Looking::Searching => found(typed, catalogue, pick, as_typed),
            Looking::Confirming(candidate) => {
                let known = candidate.known.clone();
                let Some(caution) = candidate.caution.clone() else { return ().into_any() };
                confirm(
                    &candidate,
                    &caution,
                    Callback::new(move |()| choose(desk, Chosen::Known(known.clone()))),
                    Callback::new(move |()| looking.set(Looking::Searching)),
                )
            }
        }}
    }
    .into_any()
}

fn found(
    typed: Signal<String>,
    catalogue: RwSignal<Fetched>,
    pick: Callback<Candidate>,
    as_typed: Callback<()>,
) -> AnyView {
    let language = preferences().language.get_untracked();
    (move || {
        let words = typed.get();
        let found = catalogue.with(|catalogue| match catalogue {
            Fetched::Ready(catalogue) => Some(candidates(catalogue, &words, language)),
            Fetched::Waiting | Fetched::Failed => None,
        });
        let nothing = words.trim().is_empty();
        match found {
            Some(found) => results(&words, Some(found), pick, as_typed),
            None => view! {
                {(!nothing).then(|| results(&words, None, pick, as_typed))}
                {not_here(catalogue)}
            }
            .into_any(),
        }
    })
    .into_any()
}

/// The catalogue is on its way, or did not come.
fn not_here(catalogue: RwSignal<Fetched>) -> AnyView {
    let t = text();
    match catalogue.get() {
        Fetched::Failed => view! {
            <div class="banner" data-kind="care" role="alert">
                <Icon name="warning"/>
                <div class="banner__words">
                    <b>{t.finding.fetch_failed}</b>
                    <p>{t.finding.fetch_failed_note}</p>
                </div>
                <div class="buttons">
                    <button type="button" class="button button--secondary" on:click=move |_| fetch(catalogue)>
                        {t.finding.retry}
                    </button>
                </div>
            </div>
        }
        .into_any(),
        _ => view! { <p class="page__quiet" role="status">{t.finding.fetching}</p> }.into_any(),
    }
}
