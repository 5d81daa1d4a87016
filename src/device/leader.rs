//! Which of several open tabs reminds: the one that holds the browser's lock.
//!
//! When that tab goes away the browser hands the lock to the next one at once.
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

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::cell::Cell;
    use std::rc::Rc;

    use js_sys::Promise;
    use wasm_bindgen::prelude::*;
    use wasm_bindgen_futures::{JsFuture, spawn_local};

    use crate::device::feature::part;
    use domain::reminder::round::Lock;

    // web-sys has this only behind its switch for unstable interfaces.
    #[wasm_bindgen]
    extern "C" {
        type LockManager;

        #[wasm_bindgen(method, catch)]
        fn request(this: &LockManager, name: &str, callback: &JsValue) -> Result<Promise, JsValue>;
    }

    pub(super) fn stand(lock: Rc<Cell<Lock>>, on_lead: impl Fn() + 'static) {
        let manager = web_sys::window().and_then(|window| part(&window.navigator(), "locks"));
        let Some(manager) = manager else {
            lock.set(Lock::Unsupported);
            return;
        };
        let manager: LockManager = manager.unchecked_into();
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
}
