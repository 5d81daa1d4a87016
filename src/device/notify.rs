//! Notices on the device's screen, shown by the service worker.
//!
//! Knows tags and words as they are handed in, never what is due. A notice
//! carries the names of its doses, so that any tab can take it away again.

use domain::dose::DoseId;
use domain::reminder::promise::Permission;
use domain::reminder::round::NoticeShown;

/// A notice to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// A new notice takes the place of the old one with the same tag.
    pub tag: String,
    /// The doses it is about.
    pub doses: Vec<DoseId>,
    /// Its first line.
    pub title: String,
    /// Its second line.
    pub body: String,
    /// Whether one that takes an older one's place is heard.
    pub repeat: Repeat,
    /// The name of this very telling, by which another tab knows it.
    pub claim: String,
}

/// Whether a notice that takes an older one's place is heard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// It sounds again.
    Heard,
    /// It changes quietly.
    Quiet,
    /// It makes no sound, whatever it takes the place of.
    Silent,
}

/// Why a notice was not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotifyError {
    /// The person or the browser does not allow it.
    NotAllowed,
    /// The service worker is not there yet; a later try may succeed.
    NotReady,
    /// The browser refused, or gave no answer.
    Failed,
}

#[cfg(target_arch = "wasm32")]
pub use browser::{ask, close, on_tap, permission, show, shown};

#[cfg(not(target_arch = "wasm32"))]
pub use native::{ask, close, on_tap, permission, show, shown};

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::{Notice, NoticeShown, NotifyError, Permission};

    /// Natively there are no notices.
    pub fn permission() -> Permission {
        Permission::Unsupported
    }

    /// Natively there is nobody to ask.
    pub async fn ask() -> Permission {
        std::future::ready(Permission::Unsupported).await
    }

    /// Natively there are no notices.
    ///
    /// # Errors
    /// Always: nothing is shown.
    pub async fn show(_notice: Notice) -> Result<(), NotifyError> {
        std::future::ready(Err(NotifyError::NotAllowed)).await
    }

    /// Natively there are no notices.
    pub async fn shown() -> Vec<NoticeShown> {
        std::future::ready(Vec::new()).await
    }

    /// Natively there are no notices.
    pub async fn close(_tags: Vec<String>) {
        std::future::ready(()).await;
    }

    /// Natively nobody taps.
    pub fn on_tap(_callback: impl Fn(String) + 'static) {}
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use js_sys::{Array, Object, Reflect};
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{
        MessageEvent, Notification, NotificationOptions, NotificationPermission,
        ServiceWorkerRegistration,
    };

    use super::{Notice, NoticeShown, NotifyError, Permission, Repeat};
    use crate::device::feature::{part, workers};
    use crate::device::listener::listen;
    use crate::device::promise::answer;

    /// Counts up when the shape of messages between page and worker changes.
    const MESSAGE_VERSION: f64 = 1.0;

    /// Whether notices may be shown here.
    pub fn permission() -> Permission {
        let known = web_sys::window().and_then(|window| part(&window, "Notification"));
        if known.is_none() || workers().is_none() {
            return Permission::Unsupported;
        }
        match Notification::permission() {
            NotificationPermission::Granted => Permission::Granted,
            NotificationPermission::Denied => Permission::Denied,
            _ => Permission::NotAsked,
        }
    }

    /// Asks the person. To be called from a tap; they may take their time.
    pub async fn ask() -> Permission {
        if permission() == Permission::NotAsked
            && let Ok(asked) = Notification::request_permission()
        {
            // The answer is read below, whatever the promise says.
            let _ = JsFuture::from(asked).await;
        }
        permission()
    }

    async fn registration() -> Option<ServiceWorkerRegistration> {
        let found = answer(workers()?.get_registration()).await.ok()?;
        found.dyn_into().ok()
    }

    /// Shows a notice.
    ///
    /// # Errors
    /// If it was not shown, as far as the browser says.
    pub async fn show(notice: Notice) -> Result<(), NotifyError> {
        if permission() != Permission::Granted {
            return Err(NotifyError::NotAllowed);
        }
        let registration = registration()
            .await
            .filter(|registration| registration.active().is_some())
            .ok_or(NotifyError::NotReady)?;
        let options = NotificationOptions::new();
        options.set_body(&notice.body);
        options.set_tag(&notice.tag);
        options.set_renotify(notice.repeat == Repeat::Heard);
        options.set_silent(Some(notice.repeat == Repeat::Silent));
        // On computers a notice otherwise leaves after some seconds.
        options.set_require_interaction(!notice.doses.is_empty());
        options.set_icon("icons/icon-192.png");
        options.set_badge("icons/badge-96.png");
        options.set_data(&data(&notice));
        let shown = registration
            .show_notification_with_options(&notice.title, &options)
            .map_err(|_| NotifyError::Failed)?;
        answer(shown).await.map_err(|_| NotifyError::Failed)?;
        Ok(())
    }

    fn data(notice: &Notice) -> JsValue {
        let data = Object::new();
        let doses: Array = notice
            .doses
            .iter()
            .map(|dose| JsValue::from(dose.to_string()))
            .collect();
        let first = notice.doses.first().map(ToString::to_string);
        for (name, value) in [
            ("dose", first.map_or(JsValue::UNDEFINED, JsValue::from)),
            ("doses", doses.into()),
            ("claim", notice.claim.as_str().into()),
        ] {
            // Setting a property of a plain object does not fail.
            let _ = Reflect::set(&data, &name.into(), &value);
        }
        data.into()
    }

    async fn notifications() -> Vec<Notification> {
        let Some(registration) = registration().await else {
            return Vec::new();
        };
        let Ok(asked) = registration.get_notifications() else {
            return Vec::new();
        };
        match answer(asked).await {
            Ok(found) => Array::from(&found)
                .iter()
                .filter_map(|each| each.dyn_into().ok())
                .collect(),
            Err(_) => Vec::new(),
        }
    }

    /// The notices about doses that are on the screen now.
    pub async fn shown() -> Vec<NoticeShown> {
        let found = notifications().await;
        found
            .iter()
            .filter_map(|notification| {
                let doses = part(&notification.data(), "doses")?;
                Some(NoticeShown {
                    tag: notification.tag()?,
                    claim: part(&notification.data(), "claim").and_then(|claim| claim.as_string()),
                    doses: Array::from(&doses)
                        .iter()
                        .filter_map(|dose| dose.as_string()?.parse().ok())
                        .collect(),
                })
            })
            .collect()
    }

    /// Takes notices away.
    pub async fn close(tags: Vec<String>) {
        if tags.is_empty() {
            return;
        }
        for notification in notifications().await {
            if notification.tag().is_some_and(|tag| tags.contains(&tag)) {
                notification.close();
            }
        }
    }

    /// Calls back with the tag of a notice that was tapped while the app is open.
    pub fn on_tap(callback: impl Fn(String) + 'static) {
        let Some(workers) = workers() else {
            return;
        };
        listen(&workers, "message", move |event| {
            let Ok(message) = event.dyn_into::<MessageEvent>() else {
                return;
            };
            let data = message.data();
            let is = |name: &str, value: &JsValue| part(&data, name).as_ref() == Some(value);
            if is("version", &MESSAGE_VERSION.into())
                && is("type", &"open".into())
                && let Some(tag) = part(&data, "tag").and_then(|tag| tag.as_string())
            {
                callback(tag);
            }
        });
    }
}
