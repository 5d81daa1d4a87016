//! The number on the app's icon, where the device shows one.

/// Shows how many doses wait, or nothing for none.
#[cfg(target_arch = "wasm32")]
pub fn set(waiting: u32) {
    use js_sys::Function;
    use wasm_bindgen::prelude::*;

    use super::feature::part;
    use super::promise::answer;

    let Some(navigator) = web_sys::window().map(|window| window.navigator()) else {
        return;
    };
    let called = if waiting == 0 {
        part(&navigator, "clearAppBadge")
            .and_then(|clear| clear.dyn_into::<Function>().ok())
            .and_then(|clear| clear.call0(&navigator).ok())
    } else {
        part(&navigator, "setAppBadge")
            .and_then(|set| set.dyn_into::<Function>().ok())
            .and_then(|set| set.call1(&navigator, &waiting.into()).ok())
    };
    let Some(promise) = called.and_then(|answer| answer.dyn_into::<js_sys::Promise>().ok()) else {
        return;
    };
    // An icon that shows no number is no loss: the number is in the app.
    wasm_bindgen_futures::spawn_local(async move { drop(answer(promise).await) });
}

/// Natively there is no icon.
#[cfg(not(target_arch = "wasm32"))]
pub fn set(_waiting: u32) {}
