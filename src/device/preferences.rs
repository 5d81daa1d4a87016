//! Preferences of this device alone: language, text size, theme, the person
//! shown last. Losing them harms nobody; no medicine ever lives here.

use serde::{Serialize, de::DeserializeOwned};

pub use adapter::{get, on_change, set, word};

#[cfg(target_arch = "wasm32")]
mod adapter {
    use gloo_storage::{LocalStorage, Storage};

    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, StrDeserializer};
    use wasm_bindgen::JsCast;
    use web_sys::StorageEvent;

    use super::{DeserializeOwned, Serialize};
    use crate::device::listener::listen;

    /// Reads a preference; nothing if it is missing or damaged.
    pub fn get<T: DeserializeOwned>(name: &str) -> Option<T> {
        LocalStorage::get(format!("concord.{name}")).ok()
    }

    /// Reads a preference that is kept as one word; nothing if it is missing or
    /// damaged. All of them share one way to read the word, so that the first part
    /// of the app, which reads most of them, stays small.
    pub fn word<T: DeserializeOwned>(name: &str) -> Option<T> {
        let word: String = get(name)?;
        let word: StrDeserializer<Error> = word.as_str().into_deserializer();
        T::deserialize(word).ok()
    }

    /// Keeps a preference if the device lets us.
    pub fn set<T: Serialize>(name: &str, value: &T) {
        // A device that keeps nothing simply asks again next time.
        let _ = LocalStorage::set(format!("concord.{name}"), value);
    }

    /// Calls back, for as long as the page lives, when another window keeps something else.
    pub fn on_change(name: &'static str, callback: impl Fn() + 'static) {
        let Some(window) = web_sys::window() else {
            return;
        };
        listen(&window, "storage", move |event| {
            let event = event.dyn_into::<StorageEvent>().ok();
            let key = event.and_then(|event| event.key());
            // Without a key all of it was taken away.
            if key.is_none_or(|key| key == format!("concord.{name}")) {
                callback();
            }
        });
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
    pub fn word<T: DeserializeOwned>(_name: &str) -> Option<T> {
        None
    }

    /// Nothing is kept natively.
    pub fn set<T: Serialize>(_name: &str, _value: &T) {}

    /// Natively there is one window.
    pub fn on_change(_name: &'static str, _callback: impl Fn() + 'static) {}
}
