//! The open page as a whole: its title, language, look, and where reading
//! starts after it changed.

pub use adapter::{attribute, build, device_language, focus_start, reveal, timeout, title, window};
#[cfg(target_arch = "wasm32")]
pub use adapter::{before_mounting, cannot_start, mount};

/// In what sort of window the app was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// Among the other pages of a browser.
    Browser,
    /// In a window of its own, from the home screen.
    Own,
}

#[cfg(target_arch = "wasm32")]
mod adapter {
    use wasm_bindgen::prelude::*;

    use super::Window;

    fn document() -> Option<web_sys::Document> {
        web_sys::window().and_then(|window| window.document())
    }

    /// Does what takes a while before a view is mounted, which brings the
    /// framework's own way to do so.
    pub fn before_mounting(work: impl Future<Output = ()> + 'static) {
        wasm_bindgen_futures::spawn_local(work);
    }

    /// Leaves it to the starter script to say that the app cannot start here.
    pub fn cannot_start(reason: &str) {
        attribute("data-cannot-start", Some(reason));
    }

    /// Mounts a view beside the static first screen, which hides it until
    /// [`reveal`].
    pub fn mount<V: leptos::prelude::IntoView + 'static>(view: impl FnOnce() -> V + 'static) {
        let place = document().and_then(|document| document.get_element_by_id("app"));
        match place.and_then(|place| place.dyn_into::<web_sys::HtmlElement>().ok()) {
            Some(place) => leptos::mount::mount_to(place, view).forget(),
            None => leptos::mount::mount_to_body(view),
        }
    }

    /// Takes the static first screen away: there is something better to see, and
    /// the app can be used. The first call counts.
    pub fn reveal() {
        let opening = document().and_then(|document| {
            let found = document.query_selector(".app--opening").ok();
            found.flatten()
        });
        if let Some(opening) = opening {
            opening.remove();
            app_ready();
        }
    }

    /// Sets the window's title.
    pub fn title(text: &str) {
        if let Some(document) = document() {
            document.set_title(text);
        }
    }

    /// Sets or removes an attribute of the root element.
    pub fn attribute(name: &str, value: Option<&str>) {
        let Some(root) = document().and_then(|document| document.document_element()) else {
            return;
        };
        // Both fail only for names that are not attribute names.
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }

    /// Moves reading to the start of the page, as after following a link.
    pub fn focus_start() {
        let Some(window) = web_sys::window() else {
            return;
        };
        let target = document().and_then(|document| document.get_element_by_id("page"));
        if let Some(page) = target.and_then(|page| page.dyn_into::<web_sys::HtmlElement>().ok()) {
            let _ = page.focus();
        }
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }

    /// In what sort of window the app was opened.
    pub fn window() -> Window {
        let own = web_sys::window()
            .and_then(|window| window.match_media("(display-mode: standalone)").ok()?)
            .is_some_and(|query| query.matches());
        if own { Window::Own } else { Window::Browser }
    }

    /// Which build this is, as the page itself says.
    pub fn build() -> Option<String> {
        let stamp = document()?
            .query_selector("meta[name=concord-build]")
            .ok()??;
        stamp.get_attribute("content")
    }

    /// The device's own language code.
    pub fn device_language() -> String {
        web_sys::window()
            .and_then(|window| window.navigator().language())
            .unwrap_or_default()
    }

    /// Marks the moment from which the app can be used.
    fn app_ready() {
        if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
            let _ = performance.mark("app-ready");
        }
        attribute("data-ready", Some("yes"));
    }

    /// Calls `then` once after some milliseconds.
    pub fn timeout(milliseconds: i32, then: impl FnOnce() + 'static) {
        let then = Closure::once_into_js(then);
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(
                then.unchecked_ref(),
                milliseconds,
            );
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod adapter {
    use super::Window;

    /// Does nothing natively.
    pub fn title(_text: &str) {}

    /// Does nothing natively.
    pub fn attribute(_name: &str, _value: Option<&str>) {}

    /// Does nothing natively.
    pub fn focus_start() {}

    /// Natively it is an ordinary page.
    pub fn window() -> Window {
        Window::Browser
    }

    /// Natively nobody stamps a build.
    pub fn build() -> Option<String> {
        None
    }

    /// No device language natively.
    pub fn device_language() -> String {
        String::new()
    }

    /// Does nothing natively.
    pub fn reveal() {}

    /// Does nothing natively.
    pub fn timeout(_milliseconds: i32, _then: impl FnOnce() + 'static) {}
}
