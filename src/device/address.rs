//! The address bar: which page is open. Pages live behind the `#`, so that any
//! static host can serve them and nothing of them is ever sent to it.

/// What can be asked of the address bar.
pub use adapter::{back, current, go, has_changed, on_change, replace};

#[cfg(target_arch = "wasm32")]
mod adapter {
    use js_sys::{Function, Promise};
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::AddEventListenerOptions;

    /// The part of the address from `#` on, without it.
    pub fn current() -> String {
        let hash = web_sys::window().and_then(|window| window.location().hash().ok());
        hash.unwrap_or_default().trim_start_matches('#').to_owned()
    }

    /// Opens a page; "back" returns from it.
    pub fn go(path: &str) {
        if let Some(window) = web_sys::window() {
            // Setting a hash cannot fail on an open page.
            let _ = window.location().set_hash(path);
        }
    }

    /// Opens a page in place of this one.
    pub fn replace(path: &str) {
        if let Some(window) = web_sys::window() {
            let _ = window.location().replace(&format!("#{path}"));
        }
    }

    /// Goes back to the page before.
    pub fn back() {
        if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
            let _ = history.back();
        }
    }

    /// Waits until everybody was told of a change of the page in the address.
    pub async fn has_changed() {
        let told = Promise::new(&mut |done: Function, _| {
            let once = AddEventListenerOptions::new();
            once.set_once(true);
            if let Some(window) = web_sys::window() {
                // Every browser knows this event.
                let _ = window.add_event_listener_with_callback_and_add_event_listener_options(
                    "hashchange",
                    &done,
                    &once,
                );
            }
        });
        // It is never refused.
        let _ = JsFuture::from(told).await;
    }

    /// Calls `listener` whenever the page in the address changes.
    pub fn on_change(listener: impl Fn() + 'static) {
        let listener = Closure::<dyn Fn()>::new(listener);
        if let Some(window) = web_sys::window() {
            let function = listener.as_ref().unchecked_ref();
            let _ = window.add_event_listener_with_callback("hashchange", function);
        }
        // It lives as long as the page.
        listener.forget();
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod adapter {
    /// No address natively.
    pub fn current() -> String {
        String::new()
    }

    /// Does nothing natively.
    pub fn go(_path: &str) {}

    /// Does nothing natively.
    pub fn replace(_path: &str) {}

    /// Does nothing natively.
    pub fn back() {}

    /// Natively it never changes.
    pub async fn has_changed() {}

    /// Does nothing natively.
    pub fn on_change(_listener: impl Fn() + 'static) {}
}
