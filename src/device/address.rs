//! The address bar: which page is open. Pages live behind the `#`, so that any
//! static host can serve them and nothing of them is ever sent to it.

/// What can be asked of the address bar.
pub use adapter::{back, current, go, on_change, replace};

#[cfg(target_arch = "wasm32")]
mod adapter {
    use wasm_bindgen::prelude::*;

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

    /// Does nothing natively.
    pub fn on_change(_listener: impl Fn() + 'static) {}
}
