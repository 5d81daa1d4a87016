//! A message in the address: a link that somebody sent, or a picture that a telephone's
//! own camera read. It is taken out of the address and the history before anything is
//! drawn, and kept only until it is looked at.

/// What stands before a message in the address, without the `#`.
pub const WAY: &str = "/open/";

/// Takes a message out of the address, if one stands there.
pub fn catch() {
    #[cfg(target_arch = "wasm32")]
    let _ = browser::catch();
}

/// The message that came last, once.
pub fn take() -> Option<String> {
    #[cfg(target_arch = "wasm32")]
    return browser::take();
    #[cfg(not(target_arch = "wasm32"))]
    None
}

/// The address of this app with a message behind it.
pub fn address_of(message: &str) -> String {
    #[cfg(target_arch = "wasm32")]
    let here = browser::here();
    #[cfg(not(target_arch = "wasm32"))]
    let here = String::from("https://concord.example/");
    [&here, "#", WAY, message].concat()
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use js_sys::Reflect;
    use wasm_bindgen::prelude::*;

    use super::WAY;

    /// Where a message is left until it is looked at; the starter leaves there what came
    /// with the first address.
    const LEFT: &str = "concordSent";

    pub(super) fn catch() -> Option<()> {
        let window = web_sys::window()?;
        let hash = window.location().hash().ok()?;
        let message = hash.trim_start_matches('#').strip_prefix(WAY)?;
        let opened = ["#", WAY.trim_end_matches('/')].concat();
        let history = window.history().ok()?;
        // Where it cannot be replaced, it is not read either.
        history
            .replace_state_with_url(&JsValue::NULL, "", Some(&opened))
            .ok()?;
        Reflect::set(&window, &LEFT.into(), &message.into()).ok()?;
        Some(())
    }

    pub(super) fn take() -> Option<String> {
        let window = web_sys::window()?;
        let left = Reflect::get(&window, &LEFT.into()).ok()?.as_string()?;
        // A property that the starter made can be taken away again.
        let _ = Reflect::delete_property(&window, &LEFT.into());
        Some(left)
    }

    pub(super) fn here() -> String {
        let address = web_sys::window().and_then(|window| window.location().href().ok());
        let address = address.unwrap_or_default();
        let end = address.find(['#', '?']).unwrap_or(address.len());
        address[..end].to_owned()
    }
}
