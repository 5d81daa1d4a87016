//! Keeping the screen on, where the browser can. The device may let go at any time;
//! it is asked again as soon as the page is seen.

/// Whether the screen stays on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScreenStays {
    /// It was asked, and has not answered.
    Asked,
    /// On.
    On,
    /// The device said no, or took it back.
    Refused,
    /// This browser has no way to ask.
    Unsupported,
}

/// Keeps the screen on until it is dropped.
pub struct Awake {
    #[cfg(target_arch = "wasm32")]
    _wish: browser::Awakening,
}

/// Asks for the screen to stay on, and calls back whenever that changes.
#[cfg(target_arch = "wasm32")]
pub fn keep(on_change: impl Fn(ScreenStays) + 'static) -> Awake {
    Awake {
        _wish: browser::keep(std::rc::Rc::new(on_change)),
    }
}

/// Natively there is no screen.
#[cfg(not(target_arch = "wasm32"))]
pub fn keep(on_change: impl Fn(ScreenStays) + 'static) -> Awake {
    on_change(ScreenStays::Unsupported);
    Awake {}
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::cell::RefCell;
    use std::rc::{Rc, Weak};

    use js_sys::Promise;
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::spawn_local;

    use super::ScreenStays;
    use crate::device::feature::part;
    use crate::device::listener::listen;
    use crate::device::promise::answer;

    // web-sys has these only behind its switch for unstable interfaces.
    #[wasm_bindgen]
    extern "C" {
        type WakeLock;

        #[wasm_bindgen(method, catch)]
        fn request(this: &WakeLock, kind: &str) -> Result<Promise, JsValue>;

        type WakeLockSentinel;

        #[wasm_bindgen(method, catch)]
        fn release(this: &WakeLockSentinel) -> Result<Promise, JsValue>;
    }

    /// The wish that the screen stays on; it ends when it is dropped.
    pub struct Awakening(Rc<AwakeWish>);

    struct AwakeWish {
        sentinel: RefCell<Option<JsValue>>,
        on_change: Rc<dyn Fn(ScreenStays)>,
    }

    impl Drop for Awakening {
        fn drop(&mut self) {
            if let Some(sentinel) = self.0.sentinel.take() {
                let_go(&sentinel);
            }
        }
    }

    fn let_go(sentinel: &JsValue) {
        // One that was let go already is let go.
        if let Ok(released) = sentinel.unchecked_ref::<WakeLockSentinel>().release() {
            spawn_local(async move { drop(answer(released).await) });
        }
    }

    pub(super) fn keep(on_change: Rc<dyn Fn(ScreenStays)>) -> Awakening {
        let kept = Rc::new(AwakeWish {
            sentinel: RefCell::new(None),
            on_change,
        });
        ask(&kept);
        if let Some(document) = web_sys::window().and_then(|window| window.document()) {
            // The listener outlives the wish, and then does nothing.
            let (seen, kept) = (document.clone(), Rc::downgrade(&kept));
            listen(&document, "visibilitychange", move |_| {
                if let Some(kept) = kept.upgrade().filter(|_| !seen.hidden()) {
                    ask(&kept);
                }
            });
        }
        Awakening(kept)
    }

    fn ask(kept: &Rc<AwakeWish>) {
        let lock = web_sys::window().and_then(|window| part(&window.navigator(), "wakeLock"));
        let Some(lock) = lock else {
            return (kept.on_change)(ScreenStays::Unsupported);
        };
        (kept.on_change)(ScreenStays::Asked);
        let asked = lock.unchecked_ref::<WakeLock>().request("screen");
        let kept = Rc::downgrade(kept);
        spawn_local(async move {
            let sentinel = match asked {
                Ok(asked) => answer(asked).await.ok(),
                Err(_) => None,
            };
            took(&kept, sentinel);
        });
    }

    fn took(kept: &Weak<AwakeWish>, sentinel: Option<JsValue>) {
        match (kept.upgrade(), sentinel) {
            (Some(kept), Some(sentinel)) => {
                let on = kept.on_change.clone();
                let own = Rc::downgrade(&kept);
                listen(sentinel.unchecked_ref(), "release", move |event| {
                    let gone = event.target().map(JsValue::from);
                    // An older one ends when a newer has come.
                    let is_own = |kept: Rc<AwakeWish>| *kept.sentinel.borrow() == gone;
                    if own.upgrade().is_some_and(is_own) {
                        on(ScreenStays::Refused);
                    }
                });
                let before = kept.sentinel.replace(Some(sentinel));
                (kept.on_change)(ScreenStays::On);
                if let Some(before) = before {
                    let_go(&before);
                }
            }
            (Some(kept), None) => (kept.on_change)(ScreenStays::Refused),
            (None, Some(sentinel)) => let_go(&sentinel),
            (None, None) => {}
        }
    }
}
