//! Where reading goes on once the page has been drawn anew.
//!
//! What is asked for may not be there yet: it is looked for at each drawing of
//! the window until it is, for a second at most. Nothing guesses how long a page
//! takes. The newest wish counts.

pub use adapter::{on, on_first, start};

#[cfg(target_arch = "wasm32")]
mod adapter {
    use std::cell::Cell;

    use wasm_bindgen::prelude::*;
    use web_sys::{Element, HtmlElement, Window};

    use crate::device::page;

    /// For how long an element is looked for, in milliseconds.
    const PATIENCE: f64 = 1000.0;

    thread_local! {
        static NEWEST: Cell<u32> = const { Cell::new(0) };
    }

    /// Goes on at an element, as soon as it is drawn. What hides it is opened.
    pub fn on(id: impl Into<String>) {
        on_first([id.into()]);
    }

    /// Goes on at the first of some elements that is there.
    pub fn on_first(ids: impl IntoIterator<Item = String>) {
        look(wish(), ids.into_iter().collect(), None);
    }

    /// Goes on at the start of the page, once it is drawn.
    pub fn start() {
        let wish = wish();
        at_next_drawing(move |_| {
            if NEWEST.get() == wish {
                page::focus_start();
            }
        });
    }

    fn wish() -> u32 {
        let newest = NEWEST.get().wrapping_add(1);
        NEWEST.set(newest);
        newest
    }

    fn look(wish: u32, ids: Vec<String>, since: Option<f64>) {
        at_next_drawing(move |now| {
            let since = since.unwrap_or(now);
            let is_done = NEWEST.get() != wish || ids.iter().any(|id| take(id));
            if !is_done && now - since < PATIENCE {
                look(wish, ids, Some(since));
            }
        });
    }

    /// Whether reading goes on there: the element was there, and in sight.
    fn take(id: &str) -> bool {
        let Some(document) = web_sys::window().and_then(|window| window.document()) else {
            return false;
        };
        let found = document.get_element_by_id(id);
        let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) else {
            return false;
        };
        unfold(&element);
        let _ = element.focus();
        document.active_element().as_ref() == Some(&element)
    }

    /// Opens every fold that hides the element; the head of a fold is in sight.
    fn unfold(element: &Element) {
        let mut inside = Some(element.clone());
        while let Some(here) = inside {
            let around = |what| here.closest(what).ok().flatten();
            let Some(fold) = around("details") else {
                return;
            };
            let head = around("summary").and_then(|head| head.parent_element());
            if head.as_ref() != Some(&fold) {
                // Fails only for names that are not attribute names.
                let _ = fold.set_attribute("open", "");
            }
            inside = fold.parent_element();
        }
    }

    fn at_next_drawing(then: impl FnOnce(f64) + 'static) {
        let then = Closure::once_into_js(then);
        let ask = |window: Window| window.request_animation_frame(then.unchecked_ref());
        // Without a window nothing is drawn.
        let _ = web_sys::window().map(ask);
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod adapter {
    /// Does nothing natively.
    pub fn on(_id: impl Into<String>) {}

    /// Does nothing natively.
    pub fn on_first(_ids: impl IntoIterator<Item = String>) {}

    /// Does nothing natively.
    pub fn start() {}
}
