//! Chance, for ids.

use crate::domain::id::RandomBytes;

/// Where random bytes come from.
pub trait Random {
    /// Ten fresh bytes.
    fn bytes(&self) -> RandomBytes;
}

/// Counts up instead of rolling dice, for tests.
#[derive(Clone, Default)]
pub struct Counting(std::rc::Rc<std::cell::Cell<u64>>);

impl Random for Counting {
    fn bytes(&self) -> RandomBytes {
        self.0.set(self.0.get() + 1);
        let mut bytes = [0; 10];
        bytes[2..].copy_from_slice(&self.0.get().to_be_bytes());
        bytes
    }
}

/// The browser's own source of chance, fit for keys.
#[cfg(target_arch = "wasm32")]
pub struct BrowserRandom;

#[cfg(target_arch = "wasm32")]
impl Random for BrowserRandom {
    fn bytes(&self) -> RandomBytes {
        let mut bytes = [0; 10];
        if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
            // Refused only for buffers over 64 kB.
            let _ = crypto.get_random_values_with_u8_array(&mut bytes);
        }
        bytes
    }
}
