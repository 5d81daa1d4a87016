//! The rest of the app: every screen that the first visit does not wait for.
//!
//! In a release these screens are a second part of the app, cut off here when
//! the app is built (`tools/dist`) and fetched as soon as the first screens can
//! be used. Elsewhere they are simply there. It knows where that part is; it
//! must not know what the screens show.

use leptos::prelude::*;

use crate::ledger::RestMissing;
use crate::ui::context::text;
use crate::ui::parts::PageFrame;
use crate::ui::reminding::Reminding;
use domain::id::PersonId;
use screens::route::Page;

/// Where the rest of the app is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// Not here yet.
    NotYet,
    /// Here.
    Here,
    /// Asked for by the person, and it did not come.
    Failed,
}

/// The rest of the app, and where it is.
#[derive(Clone, Copy)]
pub struct Rest {
    fetched: RwSignal<Fetched>,
}

impl Rest {
    /// The rest as it is when the app opens.
    pub fn when_opening() -> Self {
        Self {
            fetched: RwSignal::new(part::AT_FIRST),
        }
    }

    /// Where it is now.
    pub fn fetched(self) -> Fetched {
        self.fetched.get()
    }

    /// Fetches it ahead; nobody waits, so nobody is told if it does not come.
    pub async fn fetch_ahead(self) {
        if part::fetch().await.is_ok() {
            self.fetched.set(Fetched::Here);
        }
    }

    /// Fetches it for a person who waits.
    pub async fn fetch(self) {
        self.fetched.set(match part::fetch().await {
            Ok(()) => Fetched::Here,
            Err(RestMissing) => Fetched::Failed,
        });
    }

    /// Forgets that it did not come: the person tries again or goes elsewhere.
    pub fn forget_failure(self) {
        if self.fetched.get_untracked() == Fetched::Failed {
            self.fetched.set(Fetched::NotYet);
        }
    }
}

/// Draws a screen of the rest, once that is here.
pub fn open(page: Page, person: Option<PersonId>) -> AnyView {
    part::draw(page, person)
}

/// Starts reminding, once the rest is here. Needs the app's contexts.
pub fn start_reminding(reminding: Reminding) {
    part::start_reminding(reminding);
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
    use leptos::prelude::AnyView;

    use super::{Fetched, RestMissing};
    use crate::ui::pages::of_rest;
    use crate::ui::reminding::{Reminding, engine};
    use domain::id::PersonId;
    use screens::route::Page;

    pub const AT_FIRST: Fetched = Fetched::Here;

    #[expect(clippy::unused_async, reason = "it is fetched in a release")]
    pub async fn fetch() -> Result<(), RestMissing> {
        Ok(())
    }

    pub fn draw(page: Page, person: Option<PersonId>) -> AnyView {
        of_rest::draw(page, person)
    }

    pub fn start_reminding(reminding: Reminding) {
        engine::start(reminding);
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

    use super::{Fetched, RestMissing};
    use crate::ui::pages::of_rest;
    use crate::ui::parts::Opening;
    use crate::ui::reminding::{Reminding, engine};
    use domain::id::PersonId;
    use screens::route::Page;

    pub const AT_FIRST: Fetched = Fetched::NotYet;

    pub async fn fetch() -> Result<(), RestMissing> {
        // Both are in the same part, which comes once; each must know it is here.
        let fetched = async {
            fetch_rest().await?;
            fetch_reminding().await
        };
        fetched.await.map_err(|_: SplitLoaderError| RestMissing)
    }

    pub fn draw(page: Page, person: Option<PersonId>) -> AnyView {
        match here(draw_rest(page, person)) {
            Some(Ok(view)) => view,
            Some(Err(_)) | None => view! { <Opening/> }.into_any(),
        }
    }

    pub fn start_reminding(reminding: Reminding) {
        // It starts only where the rest is here, and then it cannot fail.
        let _ = here(start_reminding_of_rest(reminding));
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
    fn draw_rest(page: Page, person: Option<PersonId>) -> Result<AnyView, SplitLoaderError> {
        Ok(of_rest::draw(page, person))
    }

    #[wasm_split(
        rest,
        wasm_split_path = leptos::wasm_split,
        preload(fetch_reminding),
        fallible
    )]
    fn start_reminding_of_rest(reminding: Reminding) -> Result<(), SplitLoaderError> {
        engine::start(reminding);
        Ok(())
    }
}
