//! Word between the tabs of this browser: "something was saved".
//!
//! The word carries nothing else; who hears it reads the storage. A tab that
//! slept may have missed it, so coming back to a tab counts as hearing it.

/// Tells the other tabs that something was saved.
#[cfg(target_arch = "wasm32")]
pub fn say_saved() {
    browser::say_saved();
}

/// Natively there are no tabs.
#[cfg(not(target_arch = "wasm32"))]
pub fn say_saved() {}

/// Calls back, for as long as the page lives, when another tab may have saved
/// something.
#[cfg(target_arch = "wasm32")]
pub fn on_saved(callback: impl Fn() + 'static) {
    browser::on_saved(callback);
}

/// Natively there are no tabs.
#[cfg(not(target_arch = "wasm32"))]
pub fn on_saved(_callback: impl Fn() + 'static) {}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::rc::Rc;

    use js_sys::{Object, Reflect};
    use wasm_bindgen::prelude::*;
    use web_sys::{BroadcastChannel, EventTarget, MessageEvent};

    const CHANNEL: &str = "concord";
    const SAVED: &str = "saved";

    thread_local! {
        // One channel for both ways: a tab does not hear its own words then.
        static TABS: Option<BroadcastChannel> = BroadcastChannel::new(CHANNEL).ok();
    }

    pub(super) fn say_saved() {
        let word = Object::new();
        // An object of our own takes any property.
        let _ = Reflect::set(&word, &"type".into(), &SAVED.into());
        TABS.with(|tabs| {
            if let Some(tabs) = tabs {
                // A word that is not heard is caught up on coming back.
                let _ = tabs.post_message(&word);
            }
        });
    }

    /// Whether a message is the word; anything else is ignored.
    fn is_saved(message: &JsValue) -> bool {
        message.is_object()
            && Reflect::get(message, &"type".into())
                .is_ok_and(|kind| kind.as_string().as_deref() == Some(SAVED))
    }

    pub(super) fn on_saved(callback: impl Fn() + 'static) {
        let callback = Rc::new(callback);
        let heard = callback.clone();
        TABS.with(|tabs| {
            if let Some(tabs) = tabs {
                listen(tabs, "message", move |event: MessageEvent| {
                    if is_saved(&event.data()) {
                        heard();
                    }
                });
            }
        });
        let Some(document) = web_sys::window().and_then(|window| window.document()) else {
            return;
        };
        let watched = document.clone();
        listen(&document, "visibilitychange", move |_: MessageEvent| {
            if !watched.hidden() {
                callback();
            }
        });
    }

    fn listen(at: &EventTarget, name: &str, hear: impl Fn(MessageEvent) + 'static) {
        let hear = Closure::<dyn Fn(MessageEvent)>::new(hear).into_js_value();
        // Every browser knows these events.
        let _ = at.add_event_listener_with_callback(name, hear.unchecked_ref());
    }
}
