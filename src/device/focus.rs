//! Where reading and typing go on: moves the focus to one element.

pub use adapter::on;

#[cfg(target_arch = "wasm32")]
mod adapter {
    use wasm_bindgen::prelude::*;

    /// Moves the focus to the element with this id, once the page has been
    /// drawn anew. Does nothing if there is none.
    pub fn on(id: &'static str) {
        crate::device::page::timeout(0, move || {
            let element = web_sys::window()
                .and_then(|window| window.document())
                .and_then(|document| document.get_element_by_id(id))
                .and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok());
            if let Some(element) = element {
                let _ = element.focus();
            }
        });
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod adapter {
    /// Does nothing natively.
    pub fn on(_id: &'static str) {}
}
