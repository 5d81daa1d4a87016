//! Whether a field holds something that is only half typed. A browser gives no
//! text for it, as if nothing were there.

/// Whether the field of this id is a day or a time that is half typed.
pub fn is_half_typed(id: &str) -> bool {
    #[cfg(target_arch = "wasm32")]
    {
        use wasm_bindgen::JsCast;
        let document = web_sys::window().and_then(|window| window.document());
        let field = document.and_then(|document| document.get_element_by_id(id));
        let field = field.and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
        field.is_some_and(|field| field.validity().bad_input())
    }
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = id;
        false
    }
}
