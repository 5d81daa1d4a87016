//! A message in the address: a link that somebody sent, or a picture that a telephone's
//! own camera read. The starter (`boot.js`) takes it out of the address and the history
//! before anything is drawn; it is kept only until it is looked at.

/// What stands before a message in the address, without the `#`.
pub const WAY: &str = "/open/";

/// The message that came last, once.
pub fn take() -> Option<String> {
    #[cfg(target_arch = "wasm32")]
    return browser::take();
    #[cfg(not(target_arch = "wasm32"))]
    None
}

/// The page on which a message is opened.
pub fn page() -> String {
    address_of("").trim_end_matches('/').to_owned()
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
    /// Where the starter leaves a message until it is looked at.
    const LEFT: &str = "concordSent";

    pub(super) fn take() -> Option<String> {
        let window = web_sys::window()?;
        let left = Reflect::get(&window, &LEFT.into()).ok()?.as_string()?;
        // What the starter set can be taken away again.
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
