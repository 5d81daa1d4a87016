//! Handing words on: to the clipboard, or to the share sheet of a telephone.

/// Whether words were handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Handed {
    /// They were.
    Done,
    /// Somebody changed their mind.
    Cancelled,
    /// The browser cannot, or would not.
    Refused,
}

/// Puts words on the clipboard.
#[cfg_attr(not(target_arch = "wasm32"), expect(clippy::unused_async))]
pub async fn copy(words: &str) -> Handed {
    #[cfg(target_arch = "wasm32")]
    return browser::copy(words).await;
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = words;
        Handed::Refused
    }
}

/// Whether this browser has a share sheet for words.
pub fn can_share() -> bool {
    #[cfg(target_arch = "wasm32")]
    return browser::can_share();
    #[cfg(not(target_arch = "wasm32"))]
    false
}

/// Opens the share sheet with words. Call it straight from a tap.
#[cfg_attr(not(target_arch = "wasm32"), expect(clippy::unused_async))]
pub async fn share(words: &str) -> Handed {
    #[cfg(target_arch = "wasm32")]
    return browser::share(words).await;
    #[cfg(not(target_arch = "wasm32"))]
    {
        let _ = words;
        Handed::Refused
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{DomException, ShareData};

    use super::Handed;
    use crate::device::feature::part;
    use crate::device::promise::answer;

    pub(super) async fn copy(words: &str) -> Handed {
        let Some(window) = web_sys::window() else {
            return Handed::Refused;
        };
        let navigator = window.navigator();
        if part(&navigator, "clipboard").is_none() {
            return Handed::Refused;
        }
        match answer(navigator.clipboard().write_text(words)).await {
            Ok(_) => Handed::Done,
            Err(_) => Handed::Refused,
        }
    }

    pub(super) fn can_share() -> bool {
        web_sys::window().is_some_and(|window| part(&window.navigator(), "share").is_some())
    }

    pub(super) async fn share(words: &str) -> Handed {
        let Some(window) = web_sys::window().filter(|_| can_share()) else {
            return Handed::Refused;
        };
        let data = ShareData::new();
        data.set_text(words);
        match JsFuture::from(window.navigator().share_with_data(&data)).await {
            Ok(_) => Handed::Done,
            Err(error) => match error.dyn_into::<DomException>() {
                Ok(error) if error.name() == "AbortError" => Handed::Cancelled,
                _ => Handed::Refused,
            },
        }
    }
}
