//! Leaving the page, or loading it anew, while something is being saved.

pub use adapter::ask_before_leaving;

#[cfg(target_arch = "wasm32")]
mod adapter {
    use std::cell::RefCell;

    use wasm_bindgen::prelude::*;
    use web_sys::BeforeUnloadEvent;

    const LEAVING: &str = "beforeunload";

    type Asking = Closure<dyn Fn(BeforeUnloadEvent)>;

    thread_local! {
        /// What asks, while it does. Some browsers keep no page ready for "back"
        /// that always would.
        static ASKING: RefCell<Option<Asking>> = const { RefCell::new(None) };
    }

    /// Whether the browser asks whether to leave, in its own words.
    pub fn ask_before_leaving(asks: bool) {
        let Some(window) = web_sys::window() else {
            return;
        };
        // Every browser knows this event.
        ASKING.with_borrow_mut(|asking| match (asks, asking.take()) {
            (true, None) => {
                let ask = Asking::new(|leaving: BeforeUnloadEvent| {
                    leaving.prevent_default();
                    // Older browsers ask only for a text, which none of them shows.
                    leaving.set_return_value("?");
                });
                let function = ask.as_ref().unchecked_ref();
                let _ = window.add_event_listener_with_callback(LEAVING, function);
                *asking = Some(ask);
            }
            (false, Some(ask)) => {
                let function = ask.as_ref().unchecked_ref();
                let _ = window.remove_event_listener_with_callback(LEAVING, function);
            }
            (_, before) => *asking = before,
        });
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod adapter {
    /// Natively nobody leaves.
    pub fn ask_before_leaving(_asks: bool) {}
}
