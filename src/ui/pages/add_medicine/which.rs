//! Which medicine? The whole catalogue as you type, from the shelf.

use std::rc::Rc;
use std::sync::Arc;

use leptos::prelude::*;

use super::desk::{Desk, choose};
use crate::device::focus;
use crate::device::pack::WhyNot;
use crate::ui::context::{preferences, text};
use crate::ui::form::{Field, Typing};
use crate::ui::pages::checks::newer_names;
use crate::ui::parts::Icon;
use crate::ui::parts::search::{confirm, results, search_field};
use crate::ui::shelf;
use forms::adding::AddDraft;
use forms::medicine::{Chosen, MedicineField};
use knowledge::catalogue::Catalogue;
use screens::candidate::Candidate;
use screens::candidate::candidates;
use text::Text;

/// How the catalogue stands.
#[derive(Clone)]
pub enum CatalogueFetch {
    /// On its way.
    Waiting,
    /// Here.
    Ready(Rc<Catalogue>),
    /// It did not come.
    Failed(WhyNot),
}

/// Whether one is looking, or ruling out a mix-up.
#[derive(Clone, PartialEq)]
enum SearchStage {
    Searching,
    Confirming(Arc<Candidate>),
}

/// The catalogue as it comes from the shelf.
pub type Coming = RwSignal<CatalogueFetch, LocalStorage>;

/// Fetches the catalogue, unless it is here.
pub fn catalogue_fetched() -> Coming {
    let state = RwSignal::new_local(CatalogueFetch::Waiting);
    fetch(state);
    state
}

fn fetch(state: Coming) {
    state.set(CatalogueFetch::Waiting);
    leptos::task::spawn_local(async move {
        let come = shelf::catalogue().await;
        // The page may be gone by then.
        let _ = state.try_set(come.map_or_else(CatalogueFetch::Failed, CatalogueFetch::Ready));
    });
}

/// An earlier draft, offered.
pub fn waiting(desk: Desk, waiting: RwSignal<Option<AddDraft>>) -> AnyView {
    let t = text();
    let go_on = move |_| {
        if let Some(draft) = waiting.get_untracked() {
            let step = draft.step;
            waiting.set(None);
            desk.form.rewrite(|answers| *answers = draft);
            desk.open(step);
        }
    };
    (move || {
        let chosen = waiting.with(|draft| draft.as_ref()?.medicine.chosen.clone())?;
        Some(view! {
            <div class="banner" data-kind="news">
                <Icon name="edit"/>
                <div class="banner__words">
                    <b>{t.adding.waiting(chosen.name())}</b>
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
pub fn which(desk: Desk, catalogue: Coming) -> AnyView {
    let looking = RwSignal::new(SearchStage::Searching);
    let typing = RwSignal::new(Typing::Words);
    let name = desk.medicine().text(
        MedicineField::Name,
        |draft| &draft.typed,
        |draft| &mut draft.typed,
    );
    let typed = Signal::derive(move || desk.form.draft.with(|draft| draft.medicine.typed.clone()));
    let write = name.set;
    let set = Arc::new(move |text| {
        looking.set(SearchStage::Searching);
        write(text);
    });
    let pick = Callback::new(move |candidate: Candidate| {
        if candidate.caution.is_some() {
            looking.set(SearchStage::Confirming(Arc::new(candidate)));
            focus::on("look-at-box");
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
        {search_field(Field { set, ..name }, typing)}
        {move || match looking.get() {
            SearchStage::Searching => found((typed, typing), catalogue, pick, as_typed),
            SearchStage::Confirming(candidate) => {
                let known = candidate.known.clone();
                let Some(caution) = candidate.caution.clone() else { return ().into_any() };
                confirm(
                    &candidate,
                    &caution,
                    Callback::new(move |()| choose(desk, Chosen::Known(known.clone()))),
                    Callback::new(move |()| looking.set(SearchStage::Searching)),
                )
            }
        }}
    }
    .into_any()
}

fn found(
    (typed, typing): (Signal<String>, RwSignal<Typing>),
    catalogue: Coming,
    pick: Callback<Candidate>,
    as_typed: Callback<()>,
) -> AnyView {
    let language = preferences().language.get_untracked();
    (move || {
        let words = typed.get();
        let found = catalogue.with(|catalogue| match catalogue {
            CatalogueFetch::Ready(catalogue) => Some(candidates(catalogue, &words, language)),
            CatalogueFetch::Waiting | CatalogueFetch::Failed(_) => None,
        });
        let nothing = words.trim().is_empty();
        match found {
            Some(found) => view! {
                {results(&words, typing.get(), Some(found), pick, as_typed)}
                {newer_names()}
            }
            .into_any(),
            None => view! {
                {(!nothing).then(|| results(&words, typing.get(), None, pick, as_typed))}
                {not_here(catalogue)}
            }
            .into_any(),
        }
    })
    .into_any()
}

/// The catalogue is on its way, or did not come.
fn not_here(catalogue: Coming) -> AnyView {
    let t = text();
    match catalogue.get() {
        CatalogueFetch::Failed(why) => view! {
            <div class="banner" data-kind="care" role="alert">
                <Icon name="warning"/>
                <div class="banner__words">
                    <b>{not_here_because(why, t)}</b>
                    <p>{t.finding.fetch_failed_note}</p>
                    {(why == WhyNot::Newer).then(|| view! { <p>{t.common.how_to_update}</p> })}
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

fn not_here_because(why: WhyNot, t: &Text) -> &'static str {
    match why {
        WhyNot::Unreachable => t.finding.not_yet,
        WhyNot::Damaged => t.finding.fetch_failed,
        WhyNot::Newer => t.finding.newer,
    }
}
