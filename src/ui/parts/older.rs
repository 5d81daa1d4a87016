//! Doses of days that are not in memory. A page reads them when it opens, and says so: a dose
//! that was not read must not look as if nobody had answered it.

use chrono::NaiveDate;
use leptos::prelude::*;

use crate::ledger::Ledger;
use crate::ui::context::{ledger, text};

/// The doses of older days that a page shows.
#[derive(Clone, Copy)]
pub struct OlderDoses {
    ledger: Ledger,
    /// From which day on they are wanted.
    from: RwSignal<Option<NaiveDate>>,
    state: RwSignal<OlderRead>,
}

/// Whether they are in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OlderRead {
    /// They are.
    Here,
    /// They are being read.
    Reading,
    /// They could not be read.
    Missing,
}

impl OlderDoses {
    /// Nothing is wanted yet.
    pub fn new() -> Self {
        Self {
            ledger: ledger(),
            from: RwSignal::new(None),
            state: RwSignal::new(OlderRead::Here),
        }
    }

    /// Reads those from a day on, unless they are here.
    pub fn read(self, from: NaiveDate) {
        self.from.set(Some(from));
        let is_here = |known: NaiveDate| known <= from;
        if self.ledger.doses_from().is_none_or(is_here) {
            self.state.set(OlderRead::Here);
            return;
        }
        self.state.set(OlderRead::Reading);
        leptos::task::spawn_local(async move {
            let read = self.ledger.read_back_to(from).await;
            // Other days may be wanted by now, or the page is gone.
            if self.from.try_get_untracked().flatten() == Some(from) {
                let state = read.map_or(OlderRead::Missing, |()| OlderRead::Here);
                let _ = self.state.try_set(state);
            }
        });
    }

    /// Whether they are in memory.
    pub fn state(self) -> OlderRead {
        self.state.get()
    }

    /// That they are being read; or that they could not be, with another try.
    pub fn said(self) -> impl Fn() -> Option<AnyView> {
        let t = text();
        let again = move |_| {
            if let Some(from) = self.from.get_untracked() {
                self.read(from);
            }
        };
        move || match self.state.get() {
            OlderRead::Here => None,
            OlderRead::Reading => Some(
                view! { <p class="page__quiet" role="status">{t.interchange.reading_older}</p> }
                    .into_any(),
            ),
            OlderRead::Missing => Some(
                view! {
                    <div class="error" role="alert">
                        <p>{t.history.not_read}</p>
                        <button type="button" class="button button--secondary" on:click=again>
                            {t.common.try_again}
                        </button>
                    </div>
                }
                .into_any(),
            ),
        }
    }
}

impl Default for OlderDoses {
    fn default() -> Self {
        Self::new()
    }
}
