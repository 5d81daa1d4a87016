//! What a browser may have or lack.

use wasm_bindgen::prelude::*;

/// A property of a browser object, where this browser has it.
pub(super) fn part(of: &JsValue, name: &str) -> Option<JsValue> {
    js_sys::Reflect::get(of, &name.into())
        .ok()
        .filter(|found| !found.is_undefined() && !found.is_null())
}

/// The browser's service worker container, where this browser has one.
pub(super) fn workers() -> Option<web_sys::ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    part(&navigator, "serviceWorker")?;
    Some(navigator.service_worker())
}
