//! The second half of a double tap.
//!
//! A tap that saves something often moves the page. The second half of a double
//! tap then falls on what has come under the finger: "Undo", another card's
//! button, a link. Nobody meant that, so it does nothing.

#[cfg(any(test, target_arch = "wasm32"))]
mod tap;

#[cfg(target_arch = "wasm32")]
pub use browser::{saves, watch};

#[cfg(not(target_arch = "wasm32"))]
pub use native::{saves, watch};

#[cfg(not(target_arch = "wasm32"))]
mod native {
    /// Natively nobody taps.
    pub fn watch() {}

    /// Natively nobody taps.
    pub fn saves() {}
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::cell::RefCell;

    use wasm_bindgen::prelude::*;
    use web_sys::{Element, Event, MouseEvent};

    use super::tap::{Did, Tap};

    thread_local! {
        static LAST: RefCell<Option<Last>> = const { RefCell::new(None) };
    }

    /// The tap before.
    struct Last {
        tap: Tap,
        /// The button of a form that it was on.
        button: Option<Element>,
    }

    /// Looks at every tap before the page does, for as long as the page lives.
    pub fn watch() {
        let look = Closure::<dyn Fn(Event)>::new(|event: Event| {
            if let Some(tap) = event.dyn_ref::<MouseEvent>() {
                look_at(tap);
            }
        })
        .into_js_value();
        if let Some(window) = web_sys::window() {
            // Every browser knows this event.
            let _ = window.add_event_listener_with_callback_and_bool(
                "click",
                look.unchecked_ref(),
                true,
            );
        }
    }

    fn look_at(event: &MouseEvent) {
        // A key or a voice taps nothing twice by mistake.
        if event.detail() == 0 {
            return LAST.set(None);
        }
        let tap = Tap {
            x: event.client_x(),
            y: event.client_y(),
            at: event.time_stamp(),
            in_row: event.detail(),
            did: Did::Other,
        };
        let button = form_button(event);
        LAST.with_borrow_mut(|last| {
            if let Some(last) = last
                && last.tap.is_first_half_of(tap)
                // A form's button waits by itself while its form is saved.
                && (button.is_none() || last.button != button)
            {
                // Whoever goes on tapping still means the first.
                last.tap.at = tap.at;
                event.prevent_default();
                event.stop_immediate_propagation();
                return;
            }
            *last = Some(Last { tap, button });
        });
    }

    fn form_button(event: &MouseEvent) -> Option<Element> {
        let on: Element = event.target()?.dyn_into().ok()?;
        on.closest("form button").ok()?
    }

    /// Says that the tap now being answered saves something.
    pub fn saves() {
        LAST.with_borrow_mut(|last| {
            if let Some(last) = last {
                last.tap.did = Did::Save;
            }
        });
    }
}
