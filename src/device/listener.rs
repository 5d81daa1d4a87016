//! Listening to what happens on the page or in the browser.

use wasm_bindgen::prelude::*;

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
