//! Words that are composed from letters or strokes, as in Chinese: the Enter that
//! confirms one belongs to the keyboard and does nothing else on the page.

#[cfg(target_arch = "wasm32")]
pub use browser::watch;

#[cfg(not(target_arch = "wasm32"))]
pub use native::watch;

#[cfg(not(target_arch = "wasm32"))]
mod native {
    /// Natively nobody types.
    pub fn watch() {}
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use wasm_bindgen::prelude::*;
    use web_sys::{Event, KeyboardEvent};

    /// The code of a key that the keyboard keeps for itself. Safari ends a word
    /// before the key that ended it, and then tells by this alone.
    const KEPT_BY_KEYBOARD: u32 = 229;

    /// Looks at every key before the page does, for as long as the page lives.
    pub fn watch() {
        let look = Closure::<dyn Fn(Event)>::new(|event: Event| {
            if event.dyn_ref::<KeyboardEvent>().is_some_and(confirms_word) {
                event.prevent_default();
            }
        })
        .into_js_value();
        if let Some(window) = web_sys::window() {
            // Every browser knows this event.
            let _ = window.add_event_listener_with_callback_and_bool(
                "keydown",
                look.unchecked_ref(),
                true,
            );
        }
    }

    fn confirms_word(key: &KeyboardEvent) -> bool {
        key.key() == "Enter" && (key.is_composing() || key.key_code() == KEPT_BY_KEYBOARD)
    }
}
