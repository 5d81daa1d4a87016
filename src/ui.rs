//! The screens. Pages read the ledger through closures and write through
//! [`context::Saving`] and [`context::Taps`]; parts take props and call back, and know no ledger.

pub mod checks;
pub mod context;
pub mod entrance;
pub mod form;
pub mod notice;
pub mod pages;
pub mod parts;
pub mod reminding;
pub mod rest;
mod saving;
pub mod shelf;
mod shell;
#[cfg(target_arch = "wasm32")]
pub mod start;

use std::future::ready;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use leptos::prelude::*;

use crate::device::leaving::ask_before_leaving;
use crate::device::starts::{self, Happening};
use crate::device::{address, composition, page, preferences as kept, taps};
use crate::ledger::{Ledger, LedgerState};
use context::{Here, Now, Preferences};
use domain::id::PersonId;
use entrance::{Entrance, EntranceWay};
use parts::Soon;
use rest::{Fetched, LatePage, NotFetchedPage, Rest};
use screens::route::{Address, Page};
use shell::Shell;
use text::Trouble;

/// Opens the app: reads the address, the preferences and the ledger.
#[component]
pub fn App(
    /// The ledger, not yet opened.
    ledger: Ledger,
    /// How the app opens.
    entrance: Entrance,
) -> impl IntoView {
    taps::watch();
    composition::watch();
    let preferences = Preferences::kept_here();
    let here = Here::new(ledger, Address::parse(&address::current()));
    address::on_change(move || here.set(Address::parse(&address::current())));
    provide_context(ledger);
    provide_context(entrance);
    provide_context(preferences);
    provide_context(here);
    provide_context(Now::new(ledger));
    provide_context(form::HalfTyped::new());
    provide_context(pages::welcome::FirstVisit::begin(ledger));
    let reminding = reminding::Reminding::kept_here();
    provide_context(reminding);
    let rest = Rest::when_opening(preferences);
    provide_context(rest);
    // What reminding watches lives as long as the app, not as long as one look at
    // whether to begin.
    let app = Owner::current();
    // There is nothing to remind of before the first person.
    let somebody = Memo::new(move |_| ledger.read(|journal| !journal.record().is_empty()));
    Effect::new(move |started: Option<bool>| {
        let starts = started != Some(true) && rest.fetched() == Fetched::Here && somebody.get();
        if starts && let Some(app) = &app {
            app.with(|| rest::start_beside(reminding));
        }
        starts || started == Some(true)
    });
    // Who is here already sees a screen of the rest first.
    if kept::word::<PersonId>("person").is_some() {
        leptos::task::spawn_local(rest.fetch_ahead());
    }
    let asked = Memo::new(move |_| asked(ledger, here));
    // What is stored is asked for first, and comes while the frame is drawn.
    let opening = match untrack(|| entrance.way()) {
        EntranceWay::AsUsual => Some(begun(entrance.open(ledger))),
        EntranceWay::WayOut => None,
    };
    leptos::task::spawn_local(async move {
        if let Some(opening) = opening {
            opening.await;
        }
        let (page, person) = asked.get_untracked();
        if pages::is_of_rest(page, person) {
            rest.fetch().await;
        }
        rest.fetch_ahead().await;
    });
    Effect::new(move |_| ask_before_leaving(ledger.is_busy() || !ledger.not_saved().is_empty()));
    view! { <Screens/> }
}

/// Some work, begun at once instead of at the next turn of the browser.
fn begun(work: impl Future<Output = ()> + 'static) -> Pin<Box<dyn Future<Output = ()>>> {
    let mut work = Box::pin(work);
    // Whoever waits for it is woken.
    match work.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(()) => Box::pin(ready(())),
        Poll::Pending => work,
    }
}

/// All screens, inside the contexts; drawn anew when the language changes.
#[component]
pub fn Screens() -> impl IntoView {
    let preferences = context::preferences();
    Effect::new(move |_| preferences.show_on_page());
    move || {
        preferences.language.track();
        view! { <Shell><Soon><OpenPage/></Soon></Shell> }
    }
}

/// The page of the address, or the welcome while nobody is here; and whose.
fn asked(ledger: Ledger, here: Here) -> (Page, Option<PersonId>) {
    let nobody = ledger.read(|journal| journal.record().is_empty());
    let page = match here.page() {
        page @ (Page::Welcome
        | Page::Help
        | Page::Backup
        | Page::About
        | Page::Rescue
        | Page::Opened) => page,
        _ if nobody => Page::Welcome,
        _ if here.is_of_a_stranger() => Page::Unknown,
        page => page,
    };
    // What these show belongs to nobody, and must not be drawn anew when the
    // first person comes.
    let person = match page {
        Page::Welcome | Page::Backup | Page::About | Page::Rescue | Page::Opened => None,
        _ => here.person(),
    };
    (page, person)
}

/// What decides which page is drawn; equal values draw nothing anew.
#[derive(Clone, Copy, PartialEq)]
enum Scene {
    Opening,
    Fetching,
    Late,
    NotFetched,
    Page(Page, Option<PersonId>),
    Closed(Trouble),
}

#[component]
fn OpenPage() -> impl IntoView {
    let (ledger, here) = (context::ledger(), context::here());
    let rest = expect_context::<Rest>();
    let entrance = entrance::entrance();
    let scene = Memo::new(move |_| {
        let (page, person) = match (entrance.trouble(ledger), here.page()) {
            (None, _) if ledger.state() == LedgerState::Opening => return Scene::Opening,
            // These two open whatever stands in the way.
            (_, page @ (Page::Help | Page::Rescue)) => (page, here.person()),
            (Some(Trouble::Fallen), _) => (Page::Rescue, None),
            (Some(trouble @ (Trouble::Closed(_) | Trouble::Silent)), _) => {
                return Scene::Closed(trouble);
            }
            (None | Some(Trouble::Failing(_)), _) => asked(ledger, here),
        };
        match rest.fetched() {
            Fetched::NotYet if pages::is_of_rest(page, person) => Scene::Fetching,
            Fetched::Late if pages::is_of_rest(page, person) => Scene::Late,
            Fetched::Failed if pages::is_of_rest(page, person) => Scene::NotFetched,
            Fetched::NotYet | Fetched::Late | Fetched::Failed | Fetched::Here => {
                Scene::Page(page, person)
            }
        }
    });
    Effect::new(move |before: Option<Scene>| {
        let scene = scene.get();
        if let Some(Scene::Page(..) | Scene::Fetching | Scene::Late | Scene::NotFetched) = before
            && before != Some(scene)
        {
            page::focus_start();
        }
        match scene {
            Scene::Fetching => leptos::task::spawn_local(rest.fetch()),
            Scene::Page(_, person) => {
                page::reveal();
                // The way out alone proves nothing.
                if untrack(|| entrance.way()) == EntranceWay::AsUsual {
                    starts::note(Happening::Ready);
                }
                rest.forget_failure();
                if let Some(person) = person {
                    here.shows(person);
                }
            }
            Scene::Late | Scene::NotFetched | Scene::Closed(_) => {
                page::reveal();
                starts::note(Happening::Ready);
            }
            // The static first screen says the same.
            Scene::Opening => {}
        }
        scene
    });
    move || match scene.get() {
        Scene::Opening | Scene::Fetching => view! { <parts::Opening/> }.into_any(),
        Scene::Late => view! { <LatePage/> }.into_any(),
        Scene::NotFetched => view! { <NotFetchedPage rest/> }.into_any(),
        Scene::Closed(trouble) => view! { <pages::closed::ClosedPage trouble/> }.into_any(),
        Scene::Page(page, person) => pages::open(page, person),
    }
}
