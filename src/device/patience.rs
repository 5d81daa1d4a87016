//! Waiting for an answer of the browser, but not for ever: some of its promises
//! never settle, and nobody should look at a page that waits with them.

use js_sys::{Function, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// How long the browser is given to answer, in milliseconds.
const PATIENCE: i32 = 10_000;

/// The browser said no, or nothing.
pub(super) struct NoAnswer;

/// The answer of a promise, if it comes in time.
pub(super) async fn answer(promise: Promise) -> Result<JsValue, NoAnswer> {
    let timeout = Promise::new(&mut |_, reject: Function| {
        if let Some(window) = web_sys::window() {
            // Without a timer the promise alone decides.
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&reject, PATIENCE);
        }
    });
    JsFuture::from(Promise::race(&js_sys::Array::of2(&promise, &timeout)))
        .await
        .map_err(|_| NoAnswer)
}

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

/// Calls back at an event for as long as the page lives.
pub(super) fn listen(
    at: &web_sys::EventTarget,
    event: &str,
    callback: impl Fn(web_sys::Event) + 'static,
) {
    let callback = Closure::<dyn Fn(web_sys::Event)>::new(callback).into_js_value();
    // A browser that does not know the event never fires it.
    let _ = at.add_event_listener_with_callback(event, callback.unchecked_ref());
}
