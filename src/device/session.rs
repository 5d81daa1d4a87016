//! Half-written drafts, kept until this window is closed. A medicine never
//! lives here; losing a draft loses typing only.

use serde::{Serialize, de::DeserializeOwned};

pub use adapter::{forget, get, keep};

#[cfg(target_arch = "wasm32")]
mod adapter {
    use gloo_storage::{SessionStorage, Storage};

    use super::{DeserializeOwned, Serialize};

    /// Reads a draft; nothing if it is missing or damaged.
    pub fn get<T: DeserializeOwned>(name: &str) -> Option<T> {
        SessionStorage::get(format!("concord.{name}")).ok()
    }

    /// Keeps a draft if the device lets us.
    pub fn keep<T: Serialize>(name: &str, draft: &T) {
        // Without it the draft lasts as long as the page does.
        let _ = SessionStorage::set(format!("concord.{name}"), draft);
    }

    /// Lets a draft go.
    pub fn forget(name: &str) {
        SessionStorage::delete(format!("concord.{name}"));
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod adapter {
    use std::cell::RefCell;
    use std::collections::BTreeMap;

    use super::{DeserializeOwned, Serialize};

    thread_local! {
        static KEPT: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
    }

    /// Natively a thread is a window.
    pub fn get<T: DeserializeOwned>(name: &str) -> Option<T> {
        KEPT.with_borrow(|kept| serde_json::from_str(kept.get(name)?).ok())
    }

    /// Natively a thread is a window.
    pub fn keep<T: Serialize>(name: &str, draft: &T) {
        if let Ok(draft) = serde_json::to_string(draft) {
            KEPT.with_borrow_mut(|kept| kept.insert(name.to_owned(), draft));
        }
    }

    /// Natively a thread is a window.
    pub fn forget(name: &str) {
        KEPT.with_borrow_mut(|kept| kept.remove(name));
    }
}
