//! The sentences of a language, fetched by the page's starter (`boot.js`), which
//! knows their files and asked for the first ones before the app was there.

/// The sentences did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotFetched;

pub use adapter::of;

#[cfg(target_arch = "wasm32")]
mod adapter {
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;

    use super::NotFetched;

    #[wasm_bindgen]
    extern "C" {
        #[wasm_bindgen(catch, js_namespace = window, js_name = concordText)]
        fn concord_text(code: &str, portion: &str) -> Result<js_sys::Promise, JsValue>;
    }

    /// The pack of a portion of the language with a code.
    ///
    /// # Errors
    /// If there is no answer, or it is not what this build has.
    pub async fn of(code: &str, portion: &str) -> Result<String, NotFetched> {
        let text = concord_text(code, portion).map_err(|_| NotFetched)?;
        let text = JsFuture::from(text).await.map_err(|_| NotFetched)?;
        text.as_string().ok_or(NotFetched)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod adapter {
    use super::NotFetched;

    /// Natively the packs lie beside the code.
    ///
    /// # Errors
    /// Always.
    #[allow(clippy::unused_async)]
    pub async fn of(_code: &str, _portion: &str) -> Result<String, NotFetched> {
        Err(NotFetched)
    }
}
