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
