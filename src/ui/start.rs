//! Puts the app in place of the static first screen.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;

use super::App;
use super::entrance::{self, Entrance};
use crate::device::clock::BrowserClock;
use crate::device::random::BrowserRandom;
use crate::device::sentences::NotFetched;
use crate::device::{database, page, starts, tabs};
use crate::ledger::{FetchedCopyist, Ledger, Sources};
use crate::ui::context::{language_kept_here, speak};
use storage::Rescuable;
use text::Portion;

/// Mounts the app, in several turns of the browser, so that a slow phone can paint
/// and answer a tap between them. A browser too old to name its time zone keeps
/// the static help page: without a zone no dose would come at the right time.
pub fn start() {
    starts::report_panics();
    page::timeout(0, || match BrowserClock::new() {
        Some(clock) => page::before_mounting(async move {
            let (storage, reader) = storage();
            // Nothing is drawn without words.
            match speak(language_kept_here(), Portion::Opening).await {
                Ok(()) => page::timeout(0, move || mount(clock, storage, reader)),
                Err(NotFetched) => page::cannot_start("the sentences did not come"),
            }
        }),
        None => page::cannot_start("this browser names no time zone"),
    });
}

/// The storage, which opens while the words come, and who reads it. It outlives the
/// view, and tells the reader when another tab or the browser took the database away.
fn storage() -> (Rc<dyn Rescuable>, Rc<Cell<Option<Ledger>>>) {
    let reader = Rc::new(Cell::new(None::<Ledger>));
    let told = reader.clone();
    let storage = database::here(Rc::new(FetchedCopyist), move || {
        if let Some(ledger) = told.get() {
            leptos::task::spawn_local(ledger.reload());
        }
    });
    (storage, reader)
}

fn mount(clock: BrowserClock, storage: Rc<dyn Rescuable>, reader: Rc<Cell<Option<Ledger>>>) {
    page::mount(move || {
        let sources = Sources {
            storage,
            clock: Rc::new(clock),
            random: Rc::new(BrowserRandom),
        };
        let opened = Ledger::new(sources);
        reader.set(Some(opened));
        tabs::on_saved(move || leptos::task::spawn_local(opened.catch_up()));
        let falls = starts::begin(move || entrance::proven(opened));
        view! { <App ledger=opened entrance=Entrance::after(falls)/> }
    });
}
