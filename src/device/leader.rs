//! Which of several open tabs reminds: the one that holds the browser's lock. And
//! the floor: tabs that wake together speak one after the other.
//!
//! When a tab goes away the browser hands its locks to the next one at once.
//! Knows nothing of reminders. What happens without locks is decided by
//! [`round`](domain::reminder::round).

use std::cell::Cell;
use std::rc::Rc;

use domain::reminder::round::Lock;

/// Where this tab stands; the same value in every copy.
#[derive(Clone)]
pub struct Leadership(Rc<Cell<Lock>>);

impl Leadership {
    /// Where this tab stands now.
    pub fn lock(&self) -> Lock {
        self.0.get()
    }
}

/// Asks to lead, and calls back once this tab does.
#[cfg(target_arch = "wasm32")]
pub fn stand(on_lead: impl Fn() + 'static) -> Leadership {
    let leadership = Leadership(Rc::new(Cell::new(Lock::Elsewhere)));
    browser::stand(leadership.0.clone(), on_lead);
    leadership
}

/// Natively there is one tab, and it leads.
#[cfg(not(target_arch = "wasm32"))]
pub fn stand(_on_lead: impl Fn() + 'static) -> Leadership {
    Leadership(Rc::new(Cell::new(Lock::Here)))
}

/// The right to tell something, of one tab at a time; given up when it is dropped.
pub struct Floor {
    #[cfg(target_arch = "wasm32")]
    _held: browser::FloorLock,
}

/// Waits until no other tab has the floor, but not for one that sleeps: then two may
/// say the same, and that is better than nobody.
#[cfg(target_arch = "wasm32")]
pub async fn floor() -> Floor {
    Floor {
        _held: browser::floor().await,
    }
}

/// Natively there is one tab, and it has the floor.
#[cfg(not(target_arch = "wasm32"))]
pub async fn floor() -> Floor {
    std::future::ready(Floor {}).await
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::cell::{Cell, RefCell};
    use std::rc::Rc;

    use futures::channel::oneshot;
    use js_sys::{Function, Promise};
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::{JsFuture, spawn_local};

    use crate::device::feature::part;
    use crate::device::patience::within;
    use domain::reminder::round::Lock;

    // web-sys has this only behind its switch for unstable interfaces.
    #[wasm_bindgen]
    extern "C" {
        type LockManager;

        #[wasm_bindgen(method, catch)]
        fn request(this: &LockManager, name: &str, callback: &JsValue) -> Result<Promise, JsValue>;
    }

    /// How long a tab waits for the floor, in milliseconds.
    const PATIENCE: i32 = 5_000;

    fn manager() -> Option<LockManager> {
        let manager = part(&web_sys::window()?.navigator(), "locks")?;
        Some(manager.unchecked_into())
    }

    pub(super) fn stand(lock: Rc<Cell<Lock>>, on_lead: impl Fn() + 'static) {
        let Some(manager) = manager() else {
            lock.set(Lock::Unsupported);
            return;
        };
        let held = lock.clone();
        let callback = Closure::<dyn Fn() -> Promise>::new(move || {
            held.set(Lock::Here);
            on_lead();
            // Never settled: the lock is held until the page goes away.
            Promise::new(&mut |_, _| {})
        });
        let asked = manager.request("concord-leader", &callback.into_js_value());
        spawn_local(async move {
            let refused = match asked {
                Ok(asked) => JsFuture::from(asked).await.is_err(),
                Err(_) => true,
            };
            if refused {
                lock.set(Lock::Unsupported);
            }
        });
    }

    /// Holds the floor, where there is one; the lock ends with it.
    pub struct FloorLock(Rc<Wish>);

    /// What became of the wish for the floor.
    struct Wish {
        /// Ends the lock.
        end: RefCell<Option<Function>>,
        /// Nobody wants it any more.
        is_over: Cell<bool>,
    }

    impl Drop for FloorLock {
        fn drop(&mut self) {
            self.0.is_over.set(true);
            if let Some(end) = self.0.end.take() {
                // Ending a promise of one's own does not fail.
                let _ = end.call0(&JsValue::UNDEFINED);
            }
        }
    }

    pub(super) async fn floor() -> FloorLock {
        let wish = Rc::new(Wish {
            end: RefCell::new(None),
            is_over: Cell::new(false),
        });
        let held = FloorLock(wish.clone());
        let Some(manager) = manager() else {
            return held;
        };
        let (tell, told) = oneshot::channel::<()>();
        let tell = Cell::new(Some(tell));
        let callback = Closure::once_into_js(move || {
            if wish.is_over.get() {
                return Promise::resolve(&JsValue::UNDEFINED);
            }
            let lock = Promise::new(&mut |end, _| {
                wish.end.replace(Some(end));
            });
            if let Some(tell) = tell.take() {
                // It waits for this, or has given up.
                let _ = tell.send(());
            }
            lock
        });
        let Ok(asked) = manager.request("concord-floor", &callback) else {
            return held;
        };
        // A refusal drops what would tell, which ends the wait as well.
        spawn_local(async move { drop(JsFuture::from(asked).await) });
        within(PATIENCE, told).await;
        held
    }
}
