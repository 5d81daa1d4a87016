//! Puts the app in place of the static first screen.

use std::rc::Rc;

use leptos::prelude::*;

use super::App;
use crate::device::clock::BrowserClock;
use crate::device::page;
use crate::device::random::BrowserRandom;
use crate::device::storage::Memory;
use crate::ledger::Sources;

/// Mounts the app.
pub fn start() {
    page::report_panics();
    let sources = Sources {
        storage: Rc::new(Memory::default()),
        clock: Rc::new(BrowserClock::default()),
        random: Rc::new(BrowserRandom),
    };
    page::mount(move || view! { <App sources/> });
}
