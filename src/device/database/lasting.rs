//! Whether the browser promises to keep what is stored, and how much room
//! there is. A browser that cannot say answers with `None`.

use storage::{Lasting, Room};

/// Asks the browser to keep what is stored. It may ask the person.
pub async fn ask_to_last() -> Option<Lasting> {
    #[cfg(target_arch = "wasm32")]
    return browser::promise(web_sys::StorageManager::persist).await;
    #[cfg(not(target_arch = "wasm32"))]
    None
}

/// Whether the browser has promised to keep what is stored.
pub async fn lasting() -> Option<Lasting> {
    #[cfg(target_arch = "wasm32")]
    return browser::promise(web_sys::StorageManager::persisted).await;
    #[cfg(not(target_arch = "wasm32"))]
    None
}

/// How much room there is, as the browser guesses.
pub async fn room() -> Option<Room> {
    #[cfg(target_arch = "wasm32")]
    return browser::room().await;
    #[cfg(not(target_arch = "wasm32"))]
    None
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use js_sys::{Promise, Reflect};
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::StorageManager;

    use super::{Lasting, Room};

    fn manager() -> Option<StorageManager> {
        let navigator = web_sys::window()?.navigator();
        let found = Reflect::get(&navigator, &"storage".into()).ok()?;
        found.is_object().then(|| found.unchecked_into())
    }

    pub(super) async fn promise(
        ask: impl FnOnce(&StorageManager) -> Result<Promise, JsValue>,
    ) -> Option<Lasting> {
        let answer = JsFuture::from(ask(&manager()?).ok()?).await.ok()?;
        Some(if answer.as_bool()? {
            Lasting::Promised
        } else {
            Lasting::NotPromised
        })
    }

    pub(super) async fn room() -> Option<Room> {
        let estimate = JsFuture::from(manager()?.estimate().ok()?).await.ok()?;
        let bytes = |name: &str| {
            let number = Reflect::get(&estimate, &name.into()).ok()?.as_f64()?;
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "a cast that is held to the range is what is wanted"
            )]
            Some(number as u64)
        };
        Some(Room {
            used: bytes("usage")?,
            most: bytes("quota")?,
        })
    }
}
