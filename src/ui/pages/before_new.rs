//! Before I take something new: look it up beside the list, with nothing saved.
//!
//! Searches medicines and the foods, drinks and other things that the rules know. A name that is
//! not recognised is said not to be checked, and what finds nothing says G4.

mod desk;
mod looked_up;

use desk::Desk;
pub use desk::Looking;

use std::sync::Arc;

use leptos::prelude::*;

use super::checks::{newer_names, not_made};
use crate::device::focus;
use crate::ui::checks::{Checking, Looked};
use crate::ui::context::{Taps, preferences, text};
use crate::ui::form::{Field, Typing};
use crate::ui::parts::PageFrame;
use crate::ui::parts::search::{confirm, results, search_field};
use domain::id::PersonId;
use forms::medicine::Chosen;
use screens::before_new::{Something, Substance, substances};
use screens::candidate::{Candidate, candidates};
use screens::route::Page;

/// The id of the field for the name.
const NAME: &str = "medicine-name";

/// Looking something up before it is taken.
#[component]
pub(super) fn BeforeNewPage(person: PersonId) -> impl IntoView {
    before_new(person, Looking::Searching)
}

/// The page as it stands while one does this.
pub fn before_new(person: PersonId, looking: Looking) -> AnyView {
    let t = text();
    let desk = Desk {
        person,
        checking: Checking::begin(),
        taps: Taps::new(),
        typed: RwSignal::new(String::new()),
        typing: RwSignal::new(Typing::Words),
        looking: RwSignal::new(looking),
    };
    let chosen = Memo::new(move |_| match desk.looking.get() {
        Looking::Chosen(something) => Some(something),
        Looking::Searching | Looking::Confirming(_) => None,
    });
    view! {
        <PageFrame title=t.before.title back=(Page::Medicines, t.common.medicines) note=t.before.note>
            <div class="page__main">
                {move || match chosen.get() {
                    Some(something) => looked_up::looked_up(desk, &something),
                    None => search(desk),
                }}
            </div>
        </PageFrame>
    }
    .into_any()
}

fn search(desk: Desk) -> AnyView {
    let set = move |text: String| {
        desk.looking.set(Looking::Searching);
        desk.typed.set(text);
    };
    view! {
        {search_field(Field::free(NAME, move || desk.typed.get(), set), desk.typing)}
        {move || match desk.looking.get() {
            Looking::Confirming(candidate) => mix_up(desk, &candidate),
            Looking::Searching | Looking::Chosen(_) => offers(desk),
        }}
    }
    .into_any()
}

fn mix_up(desk: Desk, candidate: &Candidate) -> AnyView {
    let Some(caution) = &candidate.caution else {
        return ().into_any();
    };
    let known = candidate.known.clone();
    confirm(
        candidate,
        caution,
        Callback::new(move |()| desk.choose(Something::Medicine(Chosen::Known(known.clone())))),
        Callback::new(move |()| desk.looking.set(Looking::Searching)),
    )
}

/// What fits the name typed so far.
fn offers(desk: Desk) -> AnyView {
    let language = preferences().language.get_untracked();
    let pick = Callback::new(move |candidate: Candidate| {
        if candidate.caution.is_some() {
            desk.looking.set(Looking::Confirming(Arc::new(candidate)));
            focus::on("look-at-box");
        } else {
            desk.choose(Something::Medicine(Chosen::Known(candidate.known)));
        }
    });
    let as_typed = Callback::new(move |()| {
        let name = desk.typed.get_untracked().trim().to_owned();
        desk.choose(Something::Medicine(Chosen::AsTyped(name)));
    });
    (move || {
        let typed = desk.typed.get();
        let found = desk.checking.look(|by| {
            let others = substances(&by.rulebook, &typed);
            (candidates(&by.catalogue, &typed, language), others)
        });
        match found {
            Looked::Fetching => {
                view! { <p class="page__quiet" role="status">{text().finding.fetching}</p> }
                    .into_any()
            }
            Looked::Failed(why) => not_made(why, desk.checking),
            Looked::Here((found, others)) => view! {
                {chips(desk, others)}
                {results(&typed, desk.typing.get(), Some(found), pick, as_typed)}
                {newer_names()}
            }
            .into_any(),
        }
    })
    .into_any()
}

/// Foods, drinks and other things, to tap.
fn chips(desk: Desk, others: Vec<Substance>) -> Option<AnyView> {
    if others.is_empty() {
        return None;
    }
    let chip = |one: Substance| {
        let called = one.called.clone();
        view! {
            <button type="button" class="chip"
                on:click=move |_| desk.choose(Something::Substance(one.clone()))>
                <span>{called}</span>
            </button>
        }
    };
    let chips: Vec<_> = others.into_iter().map(chip).collect();
    Some(
        view! {
            <section class="section" aria-labelledby="substances">
                <h2 class="section__title" id="substances">{text().before.substances}</h2>
                <div class="chips">{chips}</div>
            </section>
        }
        .into_any(),
    )
}
