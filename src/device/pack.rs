//! Packs: explanations and the catalogue, fetched from our own origin when they
//! are first needed and kept for offline use by the service worker.

/// Why a pack could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackError {
    /// No answer: no network and no copy on this device.
    Unreachable,
    /// There is no such pack.
    Missing,
    /// Larger than any pack should be.
    TooLarge,
}

/// The largest pack that is read, in characters.
pub const LARGEST_PACK: usize = 2_000_000;

pub use adapter::text;

#[cfg(target_arch = "wasm32")]
mod adapter {
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;

    use super::{LARGEST_PACK, PackError};

    /// How long to wait for an answer, in milliseconds.
    const PATIENCE: u32 = 15_000;

    /// Reads the pack at a path under `medicines/`.
    ///
    /// # Errors
    /// If there is no answer, no such pack, or it is too large.
    pub async fn text(path: &str) -> Result<String, PackError> {
        let window = web_sys::window().ok_or(PackError::Unreachable)?;
        let options = web_sys::RequestInit::new();
        options.set_signal(Some(&web_sys::AbortSignal::timeout_with_u32(PATIENCE)));
        let address = format!("medicines/{path}");
        let response = JsFuture::from(window.fetch_with_str_and_init(&address, &options))
            .await
            .map_err(|_| PackError::Unreachable)?;
        let response: web_sys::Response =
            response.dyn_into().map_err(|_| PackError::Unreachable)?;
        if !response.ok() {
            return Err(PackError::Missing);
        }
        let body = response.text().map_err(|_| PackError::Unreachable)?;
        let body = JsFuture::from(body)
            .await
            .map_err(|_| PackError::Unreachable)?;
        let body: js_sys::JsString = body.dyn_into().map_err(|_| PackError::Unreachable)?;
        if body.length() as usize > LARGEST_PACK {
            return Err(PackError::TooLarge);
        }
        Ok(body.into())
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod adapter {
    use super::PackError;

    /// Natively there is nothing to fetch from.
    ///
    /// # Errors
    /// Always.
    #[allow(clippy::unused_async)]
    pub async fn text(_path: &str) -> Result<String, PackError> {
        Err(PackError::Unreachable)
    }
}
