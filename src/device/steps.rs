//! Steps of one page in the browser's history, so that "back" goes one question
//! back. The address stays the same; the step travels with the history entry.

pub use adapter::{Listening, current, finish, go, on_change};

#[cfg(target_arch = "wasm32")]
mod adapter {
    use wasm_bindgen::prelude::*;

    /// An entry holds its step and how many entries lie behind it on this page,
    /// in one number.
    const STEPS: u32 = 64;

    fn history() -> Option<web_sys::History> {
        web_sys::window().and_then(|window| window.history().ok())
    }

    fn entry() -> Option<u32> {
        let number = history()?.state().ok()?.as_f64()?;
        // Written by `go` alone, as a small whole number.
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        (0.0..1e6).contains(&number).then_some(number as u32)
    }

    /// The step of the open history entry; none on first arrival.
    pub fn current() -> Option<usize> {
        entry().map(|entry| (entry % STEPS) as usize)
    }

    /// Opens a step; "back" returns from it.
    pub fn go(step: usize) {
        let step = u32::try_from(step).unwrap_or(0) % STEPS;
        let depth = entry().map_or(0, |entry| entry / STEPS) + 1;
        if let Some(history) = history() {
            let state = JsValue::from_f64(f64::from(depth * STEPS + step));
            // Fails only after hundreds of calls in a few seconds.
            let _ = history.push_state_with_url(&state, "", None);
        }
    }

    /// Leaves all steps behind and opens a page in their place.
    pub fn finish(path: &str) {
        let depth = entry().map_or(0, |entry| entry / STEPS);
        let (Some(window), Some(history)) = (web_sys::window(), history()) else {
            return;
        };
        let open = {
            let (window, address) = (window.clone(), format!("#{path}"));
            Closure::once_into_js(move || {
                let _ = window.location().replace(&address);
            })
        };
        let function: &js_sys::Function = open.unchecked_ref();
        if depth == 0 {
            let _ = function.call0(&JsValue::NULL);
            return;
        }
        let options = web_sys::AddEventListenerOptions::new();
        options.set_once(true);
        let _ = window.add_event_listener_with_callback_and_add_event_listener_options(
            "popstate", function, &options,
        );
        let _ = history.go_with_delta(-i32::try_from(depth).unwrap_or(0));
    }

    /// Listens until it is dropped.
    pub struct Listening {
        closure: Closure<dyn Fn()>,
    }

    impl Drop for Listening {
        fn drop(&mut self) {
            if let Some(window) = web_sys::window() {
                let function = self.closure.as_ref().unchecked_ref();
                let _ = window.remove_event_listener_with_callback("popstate", function);
            }
        }
    }

    /// Calls `listener` when "back" or "forward" opens another step of the page
    /// that is open now.
    pub fn on_change(listener: impl Fn() + 'static) -> Listening {
        let here = crate::device::address::current();
        let closure = Closure::<dyn Fn()>::new(move || {
            if crate::device::address::current() == here {
                listener();
            }
        });
        if let Some(window) = web_sys::window() {
            let function = closure.as_ref().unchecked_ref();
            let _ = window.add_event_listener_with_callback("popstate", function);
        }
        Listening { closure }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod adapter {
    /// No history natively.
    pub fn current() -> Option<usize> {
        None
    }

    /// Does nothing natively.
    pub fn go(_step: usize) {}

    /// Does nothing natively.
    pub fn finish(_path: &str) {}

    /// Does nothing natively.
    pub struct Listening;

    /// Does nothing natively.
    pub fn on_change(_listener: impl Fn() + 'static) -> Listening {
        Listening
    }
}
