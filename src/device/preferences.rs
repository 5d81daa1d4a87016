//! Preferences of this device alone: language, text size, theme, the person
//! shown last. Losing them harms nobody; no medicine ever lives here.

use serde::{Serialize, de::DeserializeOwned};

pub use adapter::{get, set};

#[cfg(target_arch = "wasm32")]
mod adapter {
    use gloo_storage::{LocalStorage, Storage};

    use super::{DeserializeOwned, Serialize};

    /// Reads a preference; nothing if it is missing or damaged.
    pub fn get<T: DeserializeOwned>(name: &str) -> Option<T> {
        LocalStorage::get(format!("concord.{name}")).ok()
    }

    /// Keeps a preference if the device lets us.
    pub fn set<T: Serialize>(name: &str, value: &T) {
        // A device that keeps nothing simply asks again next time.
        let _ = LocalStorage::set(format!("concord.{name}"), value);
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
    pub fn set<T: Serialize>(_name: &str, _value: &T) {}
}
