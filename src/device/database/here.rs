//! The storage of this device, put together: the database, the second copy, and
//! word to other tabs.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

use super::cache_shelf::CacheShelf;
use super::indexed_db::IndexedDb;
use crate::device::tabs;
use storage::{Copyist, KeptTwice, Patience, Rescuable, SecondCopy};

/// How long the copy waits for more to be saved, in milliseconds.
const COPY_AFTER: i32 = 2000;

/// How long a storage is given to answer, in milliseconds.
const PATIENCE: i32 = 5000;

/// The storage of this device. `let_go` is called when another tab or the
/// browser took the database away; reading anew then tells how things stand. The
/// long work at the second copy is done by `copyist`.
pub fn here(copyist: Rc<dyn Copyist>, let_go: impl Fn() + 'static) -> Rc<dyn Rescuable> {
    let due = Rc::new(Cell::new(false));
    let noticed = due.clone();
    let saved = move |kept: KeptTwice| {
        tabs::say_saved();
        if !noticed.replace(true) {
            copy_later(kept, noticed.clone());
        }
    };
    let database = IndexedDb::new(Rc::new(let_go));
    spawn_local(database.clone().open_ahead());
    let kept = KeptTwice::worked_by(
        copyist,
        Rc::new(database),
        SecondCopy::new(Rc::new(CacheShelf)),
        Rc::new(saved),
    )
    .patient_for(patience());
    copy_when_hidden(kept.clone(), due.clone());
    // One that is missing is built without a word.
    due.set(true);
    copy_later(kept.clone(), due);
    Rc::new(kept)
}

/// How long a storage is given to answer.
pub fn patience() -> Patience {
    Rc::new(|| {
        Box::pin(async {
            let passed = Promise::new(&mut |passed: Function, _| {
                if let Some(window) = web_sys::window() {
                    // Without a timer the storage is waited for.
                    let _ = window
                        .set_timeout_with_callback_and_timeout_and_arguments_0(&passed, PATIENCE);
                }
            });
            // A timer does not fail.
            let _ = JsFuture::from(passed).await;
        })
    })
}

fn copy_later(kept: KeptTwice, due: Rc<Cell<bool>>) {
    let copy = Closure::once_into_js(move || copy_now(kept, &due));
    if let Some(window) = web_sys::window() {
        // Without a timer the copy is made when the page is hidden.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
            copy.unchecked_ref(),
            COPY_AFTER,
        );
    }
}

fn copy_now(kept: KeptTwice, due: &Cell<bool>) {
    if due.replace(false) {
        // A copy that fails is made at the next occasion.
        spawn_local(async move {
            let _ = kept.bring_copy_up().await;
        });
    }
}

/// A hidden page may never come back.
fn copy_when_hidden(kept: KeptTwice, due: Rc<Cell<bool>>) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let watched = document.clone();
    let hidden = Closure::<dyn Fn()>::new(move || {
        if watched.hidden() {
            copy_now(kept.clone(), &due);
        }
    })
    .into_js_value();
    // Every browser knows this event.
    let _ = document.add_event_listener_with_callback("visibilitychange", hidden.unchecked_ref());
}
