//! Packs: explanations, the catalogue, the rules and their phrases, fetched from our own origin when they are
//! first needed and kept on this device for offline use.
//!
//! Knows where packs come from and which copy to go by. What a pack says is read by whoever asks.

#[cfg(target_arch = "wasm32")]
mod browser;
mod keeping;
mod source;

#[cfg(not(target_arch = "wasm32"))]
use std::collections::BTreeSet;
use std::rc::Rc;

#[cfg(not(target_arch = "wasm32"))]
use storage::Pending;

pub use keeping::{Opened, Renewed, WhyNot, look, open, renew};
pub use source::{LARGEST_PACK, PackFetchError, Packs};

/// The packs of this device.
#[cfg(target_arch = "wasm32")]
pub fn here() -> Rc<dyn Packs> {
    Rc::new(browser::BrowserPacks)
}

/// Natively there is nothing to fetch from.
#[cfg(not(target_arch = "wasm32"))]
pub fn here() -> Rc<dyn Packs> {
    Rc::new(Nowhere)
}

/// Calls back when the device is connected again, for as long as the page lives.
#[cfg(target_arch = "wasm32")]
pub fn on_connected(callback: impl Fn() + 'static) {
    browser::on_connected(callback);
}

/// Natively nothing is ever connected.
#[cfg(not(target_arch = "wasm32"))]
pub fn on_connected(_callback: impl Fn() + 'static) {}

/// No network, and nothing kept.
#[cfg(not(target_arch = "wasm32"))]
struct Nowhere;

#[cfg(not(target_arch = "wasm32"))]
impl Packs for Nowhere {
    fn kept(&self, _path: &str) -> Pending<Option<String>> {
        Box::pin(std::future::ready(None))
    }

    fn fetch(&self, _path: &str) -> Pending<Result<String, PackFetchError>> {
        Box::pin(std::future::ready(Err(PackFetchError::Unreachable)))
    }

    fn keep(&self, _path: &str, _text: &str) {}

    fn keep_only(&self, _named: BTreeSet<String>) {}
}
