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
    use super::{DeserializeOwned, Serialize};

    /// Nothing is kept natively.
    pub fn get<T: DeserializeOwned>(_name: &str) -> Option<T> {
        None
    }

    /// Nothing is kept natively.
    pub fn keep<T: Serialize>(_name: &str, _draft: &T) {}

    /// Nothing is kept natively.
    pub fn forget(_name: &str) {}
}
