//! Whether the app is on the home screen, and how it gets there on this device.

use domain::reminder::Device;

/// How the app stands on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Installation {
    /// It was opened from the home screen, in a window of its own.
    Installed,
    /// The browser offers to install it: [`prompt`] asks.
    Offered,
    /// Only the person can do it, from the browser's menu.
    ByHand,
}

/// What the person answered to the browser's offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InstallAnswer {
    /// Yes.
    Accepted,
    /// Not now, or the browser did not ask.
    NotNow,
}

#[cfg(target_arch = "wasm32")]
pub use browser::{browser, device, installation, listen, prompt};

#[cfg(not(target_arch = "wasm32"))]
pub use native::{browser, device, installation, listen, prompt};

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::{Device, InstallAnswer, Installation};

    /// Natively it is an ordinary page.
    pub fn installation() -> Installation {
        Installation::ByHand
    }

    /// Natively it is a computer.
    pub fn device() -> Device {
        Device::Computer
    }

    /// Natively there is no browser.
    pub fn browser() -> Option<String> {
        None
    }

    /// Natively the answer never changes.
    pub fn listen(_on_change: impl Fn() + 'static) {}

    /// Natively nobody is asked.
    pub async fn prompt() -> InstallAnswer {
        std::future::ready(InstallAnswer::NotNow).await
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::cell::RefCell;
    use std::rc::Rc;

    use js_sys::{Function, Promise};
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;

    use super::{Device, InstallAnswer, Installation};
    use crate::device::feature::part;
    use crate::device::listener;

    thread_local! {
        static OFFER: RefCell<Option<JsValue>> = const { RefCell::new(None) };
    }

    /// How the app stands on this device now.
    pub fn installation() -> Installation {
        if is_standalone() {
            Installation::Installed
        } else if OFFER.with_borrow(Option::is_some) {
            Installation::Offered
        } else {
            Installation::ByHand
        }
    }

    fn is_standalone() -> bool {
        let Some(window) = web_sys::window() else {
            return false;
        };
        let own_window = |mode: &str| {
            window
                .match_media(&format!("(display-mode: {mode})"))
                .ok()
                .flatten()
                .is_some_and(|found| found.matches())
        };
        // Older iPhones know only their own word for it.
        let iphone = part(&window.navigator(), "standalone");
        own_window("standalone") || own_window("fullscreen") || iphone == Some(JsValue::TRUE)
    }

    /// What kind of device this is, by what the browser says of itself.
    pub fn device() -> Device {
        let Some(navigator) = web_sys::window().map(|window| window.navigator()) else {
            return Device::Computer;
        };
        let agent = navigator.user_agent().unwrap_or_default();
        // An iPad calls itself a Mac, but no Mac has a touch screen.
        let is_ipad = agent.contains("Macintosh") && navigator.max_touch_points() > 1;
        if agent.contains("iPhone") || agent.contains("iPad") || is_ipad {
            Device::Iphone
        } else if agent.contains("Android") {
            Device::Android
        } else {
            Device::Computer
        }
    }

    /// The browser with its version, as it names itself.
    pub fn browser() -> Option<String> {
        web_sys::window()?.navigator().user_agent().ok()
    }

    /// Keeps the browser's offer for later, and calls back when
    /// [`installation`] may have changed. To be called once, early.
    pub fn listen(on_change: impl Fn() + 'static) {
        let Some(window) = web_sys::window() else {
            return;
        };
        // The page's first script keeps an offer that came before this code.
        let early = part(&window, "concordInstall");
        OFFER.with_borrow_mut(|offer| *offer = early);
        let on_change = Rc::new(on_change);
        let changed = on_change.clone();
        listener::listen(&window, "beforeinstallprompt", move |event| {
            event.prevent_default();
            OFFER.with_borrow_mut(|offer| *offer = Some(event.into()));
            changed();
        });
        listener::listen(&window, "appinstalled", move |_| {
            OFFER.with_borrow_mut(|offer| *offer = None);
            on_change();
        });
    }

    /// Puts the browser's question to the person. To be called from a tap. An
    /// offer can be used once.
    pub async fn prompt() -> InstallAnswer {
        let Some(offer) = OFFER.with_borrow_mut(Option::take) else {
            return InstallAnswer::NotNow;
        };
        let asked = part(&offer, "prompt")
            .and_then(|prompt| prompt.dyn_into::<Function>().ok())
            .and_then(|prompt| prompt.call0(&offer).ok())
            .and_then(|asked| asked.dyn_into::<Promise>().ok());
        let Some(asked) = asked else {
            return InstallAnswer::NotNow;
        };
        match JsFuture::from(asked).await {
            Ok(answer) if part(&answer, "outcome") == Some("accepted".into()) => {
                InstallAnswer::Accepted
            }
            _ => InstallAnswer::NotNow,
        }
    }
}
