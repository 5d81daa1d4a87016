//! A newer version of the app: noticed when it waits, taken only when the
//! person agrees, so that nothing half-written is lost.

/// Calls back when a newer version waits, also one that another tab has
/// already switched to. For as long as the page lives.
#[cfg(target_arch = "wasm32")]
pub fn listen(on_waiting: impl Fn() + 'static) {
    wasm_bindgen_futures::spawn_local(browser::listen(std::rc::Rc::new(on_waiting)));
}

/// Looks for a newer version. Quiet when offline.
#[cfg(target_arch = "wasm32")]
pub fn look() {
    wasm_bindgen_futures::spawn_local(browser::look());
}

/// Switches to the newer version and loads the page anew.
#[cfg(target_arch = "wasm32")]
pub fn apply() {
    wasm_bindgen_futures::spawn_local(browser::apply());
}

/// Natively there is only this version.
#[cfg(not(target_arch = "wasm32"))]
pub fn listen(_on_waiting: impl Fn() + 'static) {}

/// Natively there is only this version.
#[cfg(not(target_arch = "wasm32"))]
pub fn look() {}

/// Natively there is only this version.
#[cfg(not(target_arch = "wasm32"))]
pub fn apply() {}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::rc::Rc;

    use js_sys::{Object, Reflect};
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{ServiceWorkerRegistration, ServiceWorkerState};

    use crate::device::feature::workers;
    use crate::device::listener;
    use crate::device::promise::answer;

    pub(super) async fn listen(on_waiting: Rc<dyn Fn()>) {
        let Some(workers) = workers() else {
            return;
        };
        let had_worker = workers.controller().is_some();
        let (replaced, container) = (on_waiting.clone(), workers.clone());
        listener::listen(&workers, "controllerchange", move |_| {
            // The first worker taking over a fresh page is not an update, nor is one
            // that the browser has cleared away.
            if had_worker && container.controller().is_some() {
                replaced();
            }
        });
        // Settles only once there is a worker; without one there are no updates.
        let Ok(ready) = workers.ready() else {
            return;
        };
        let Ok(found) = JsFuture::from(ready).await else {
            return;
        };
        let Ok(registration) = found.dyn_into::<ServiceWorkerRegistration>() else {
            return;
        };
        if registration.waiting().is_some() {
            on_waiting();
        }
        let watched = registration.clone();
        listener::listen(&registration, "updatefound", move |_| {
            let (Some(worker), on_waiting) = (watched.installing(), on_waiting.clone()) else {
                return;
            };
            let installing = worker.clone();
            listener::listen(&worker, "statechange", move |_| {
                if installing.state() == ServiceWorkerState::Installed {
                    on_waiting();
                }
            });
        });
    }

    async fn registration() -> Option<ServiceWorkerRegistration> {
        let found = answer(workers()?.get_registration()).await;
        found.ok()?.dyn_into().ok()
    }

    pub(super) async fn look() {
        if let Some(registration) = registration().await
            && let Ok(looking) = registration.update()
        {
            // Offline there is nothing newer to find.
            let _ = JsFuture::from(looking).await;
        }
    }

    pub(super) async fn apply() {
        let waiting = registration().await.and_then(|known| known.waiting());
        let (Some(worker), Some(workers)) = (waiting, workers()) else {
            reload();
            return;
        };
        listener::listen(&workers, "controllerchange", |_| reload());
        let message = Object::new();
        for (name, value) in [
            ("version", JsValue::from(1)),
            ("type", JsValue::from("activate")),
        ] {
            // Setting a property of a plain object does not fail.
            let _ = Reflect::set(&message, &name.into(), &value);
        }
        if worker.post_message(&message).is_err() {
            reload();
        }
    }

    fn reload() {
        if let Some(window) = web_sys::window() {
            // A page that cannot reload stays as it is, which is safe.
            let _ = window.location().reload();
        }
    }
}
