//! The rest of the app: every screen that the first visit does not wait for, and
//! what stands around a screen once there is something to tell.
//!
//! In a release these are a second part of the app, cut off here when
//! the app is built (`tools/dist`) and fetched as soon as the first screens can
//! be used; in other builds they are simply there. Their sentences are fetched
//! beside them, and only with those is the rest here: nothing is drawn without
//! its words. It knows where that part is; it must not know what the screens
//! show.

use futures::future::join;
use leptos::prelude::*;

use crate::device::patience::within;
use crate::device::sentences::NotFetched;
use crate::ledger::RestMissing;
use crate::ui::context::{Preferences, here, speak, text};
use crate::ui::pages::of_rest;
use crate::ui::parts::{Done, NotSaved, PageFrame};
use crate::ui::reminding::banners::Banners;
use crate::ui::reminding::{Reminding, engine};
use domain::id::PersonId;
use screens::route::Page;
use text::{Language, Portion};

/// How long nobody need be told that a screen is on its way, in milliseconds.
const PATIENCE: i32 = 10_000;

/// Where the rest of the app is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// Not here yet.
    NotYet,
    /// Here.
    Here,
    /// Asked for by the person, and still on its way after a while.
    Late,
    /// Asked for by the person, and it did not come.
    Failed,
}

/// The rest of the app, and where it is.
#[derive(Clone, Copy)]
pub struct Rest {
    fetched: RwSignal<Fetched>,
    language: RwSignal<Language>,
}

impl Rest {
    /// The rest as it is when the app opens.
    pub fn when_opening(preferences: Preferences) -> Self {
        let language = preferences.language;
        let has_words = language.get_untracked().is_here(Portion::Rest);
        let fetched = if part::IS_HERE && has_words {
            Fetched::Here
        } else {
            Fetched::NotYet
        };
        Self {
            fetched: RwSignal::new(fetched),
            language,
        }
    }

    /// Where it is now.
    pub fn fetched(self) -> Fetched {
        self.fetched.get()
    }

    /// Fetches it ahead; nobody waits, so nobody is told if it does not come.
    pub async fn fetch_ahead(self) {
        if self.both().await.is_ok() {
            self.fetched.set(Fetched::Here);
        }
    }

    /// Fetches it for a person who waits, and who is told when that takes long.
    pub async fn fetch(self) {
        let fetching = async move {
            self.fetched.set(match self.both().await {
                Ok(()) => Fetched::Here,
                Err(RestMissing) => Fetched::Failed,
            });
        };
        let ended = within(PATIENCE, fetching).await;
        if ended.is_none() && self.fetched.get_untracked() == Fetched::NotYet {
            self.fetched.set(Fetched::Late);
        }
    }

    /// The second part and its words, side by side. A language that is chosen
    /// meanwhile brings its own.
    async fn both(self) -> Result<(), RestMissing> {
        let words = speak(self.language.get_untracked(), Portion::Rest);
        let (part, words) = join(part::fetch(), words).await;
        part.and(words.map_err(|NotFetched| RestMissing))
    }

    /// Forgets that it did not come: the person tries again or goes elsewhere.
    pub fn forget_failure(self) {
        if self.fetched.get_untracked() == Fetched::Failed {
            self.fetched.set(Fetched::NotYet);
        }
    }
}

/// Whether the rest is here; a part drawn alone has it.
pub fn is_here() -> Signal<bool> {
    let rest = use_context::<Rest>();
    Signal::derive(move || rest.is_none_or(|rest| rest.fetched() == Fetched::Here))
}

/// What is drawn by the rest.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Piece {
    /// A screen.
    Page(Page, Option<PersonId>),
    /// What reminding has to say above every screen.
    Banners,
    /// What was just done.
    Done,
    /// The names of what was not saved.
    NotSaved,
}

/// Draws a piece of the rest, once that is here.
pub fn open(piece: Piece) -> AnyView {
    part::draw(piece)
}

fn drawn(piece: Piece) -> AnyView {
    match piece {
        Piece::Page(page, person) => of_rest::draw(page, person),
        Piece::Banners => view! { <Banners/> }.into_any(),
        Piece::Done => view! { <Done/> }.into_any(),
        Piece::NotSaved => view! { <NotSaved/> }.into_any(),
    }
}

/// Starts, once the rest is here, what goes on beside the screens: reminding, and going along
/// with other windows. Needs the app's contexts.
pub fn start_beside(reminding: Reminding) {
    part::start_beside(reminding);
}

fn started(reminding: Reminding) {
    engine::start(reminding);
    here().follow_other_windows();
}

/// A screen that is long on its way.
#[component]
pub fn LatePage() -> impl IntoView {
    let t = text();
    view! {
        <PageFrame title=t.common.page_late>
            <p role="status">{t.common.page_late_safe}</p>
        </PageFrame>
    }
}

/// A screen that did not come: what is safe, and another try.
#[component]
pub fn NotFetchedPage(
    /// What to fetch.
    rest: Rest,
) -> impl IntoView {
    let t = text();
    view! {
        <PageFrame title=t.common.page_not_fetched>
            <p>{t.common.page_not_fetched_safe}</p>
            <p>
                <button
                    type="button"
                    class="button"
                    on:click=move |_| rest.forget_failure()
                >
                    {t.common.try_again}
                </button>
            </p>
        </PageFrame>
    }
}

#[cfg(not(all(target_arch = "wasm32", not(debug_assertions))))]
mod part {
    use super::RestMissing;

    pub(super) use super::{drawn as draw, started as start_beside};

    pub const IS_HERE: bool = true;

    #[expect(clippy::unused_async, reason = "it is fetched in a release")]
    pub async fn fetch() -> Result<(), RestMissing> {
        Ok(())
    }
}

#[cfg(all(target_arch = "wasm32", not(debug_assertions)))]
#[expect(
    clippy::unnecessary_wraps,
    reason = "what is fetched may fail to come, so the macro asks for a Result"
)]
mod part {
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    use leptos::prelude::*;
    use leptos::wasm_split::{SplitLoaderError, wasm_split};

    use super::{Piece, RestMissing, drawn, started};
    use crate::ui::parts::Opening;
    use crate::ui::reminding::Reminding;

    pub const IS_HERE: bool = false;

    pub async fn fetch() -> Result<(), RestMissing> {
        // Both are in the same part, which comes once; each must know it is here.
        let fetched = async {
            fetch_rest().await?;
            fetch_beside().await
        };
        fetched.await.map_err(|_: SplitLoaderError| RestMissing)
    }

    pub fn draw(piece: Piece) -> AnyView {
        match here(draw_rest(piece)) {
            Some(Ok(view)) => view,
            Some(Err(_)) | None => view! { <Opening/> }.into_any(),
        }
    }

    pub fn start_beside(reminding: Reminding) {
        // It starts only where the rest is here, and then it cannot fail.
        let _ = here(start_beside_of_rest(reminding));
    }

    /// What the second part answers, in one step once that part is here: so it
    /// finds the contexts of the view that asks.
    fn here<T>(answer: impl Future<Output = T>) -> Option<T> {
        match pin!(answer).poll(&mut Context::from_waker(Waker::noop())) {
            Poll::Ready(answer) => Some(answer),
            Poll::Pending => None,
        }
    }

    /// Everything that only this function needs goes into the second part.
    #[wasm_split(
        rest,
        wasm_split_path = leptos::wasm_split,
        preload(fetch_rest),
        fallible
    )]
    fn draw_rest(piece: Piece) -> Result<AnyView, SplitLoaderError> {
        Ok(drawn(piece))
    }

    #[wasm_split(
        rest,
        wasm_split_path = leptos::wasm_split,
        preload(fetch_beside),
        fallible
    )]
    fn start_beside_of_rest(reminding: Reminding) -> Result<(), SplitLoaderError> {
        started(reminding);
        Ok(())
    }
}
