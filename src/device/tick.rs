//! The tick: calls back about every 15 seconds, also while the page is hidden,
//! and at once when the person comes back to it.
//!
//! Knows nothing of what is due: whoever is called reads the clock, so a tick
//! that comes late is only late.

/// Calls back at every tick for as long as the page lives.
#[cfg(target_arch = "wasm32")]
pub fn start(on_tick: impl Fn() + 'static) {
    browser::start(std::rc::Rc::new(on_tick));
}

/// Natively time stands still.
#[cfg(not(target_arch = "wasm32"))]
pub fn start(_on_tick: impl Fn() + 'static) {}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::rc::Rc;

    use wasm_bindgen::prelude::*;
    use web_sys::{Event, Worker};

    use crate::device::listener::listen;

    const EVERY_MILLISECONDS: i32 = 15_000;

    pub(super) fn start(on_tick: Rc<dyn Fn()>) {
        let Some(window) = web_sys::window() else {
            return;
        };
        let again = |on_tick: &Rc<dyn Fn()>| {
            let on_tick = on_tick.clone();
            move |_: Event| on_tick()
        };
        listen(&window, "focus", again(&on_tick));
        listen(&window, "pageshow", again(&on_tick));
        if let Some(document) = window.document() {
            listen(&document, "visibilitychange", again(&on_tick));
            listen(&document, "resume", again(&on_tick));
        }
        match Worker::new("ticker.js") {
            Ok(worker) => {
                listen(&worker, "message", again(&on_tick));
                listen(&worker, "error", move |_| tick_here(on_tick.clone()));
            }
            Err(_) => tick_here(on_tick),
        }
    }

    /// Ticks in the page itself, slower while it is hidden.
    fn tick_here(on_tick: Rc<dyn Fn()>) {
        let callback = Closure::<dyn Fn()>::new(move || on_tick()).into_js_value();
        if let Some(window) = web_sys::window() {
            // Without timers the events above still tick.
            let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(
                callback.unchecked_ref(),
                EVERY_MILLISECONDS,
            );
        }
    }
}
