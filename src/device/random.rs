//! Chance, for ids.

use domain::id::RandomBytes;

/// Where random bytes come from.
pub trait Random {
    /// Ten fresh bytes.
    fn bytes(&self) -> RandomBytes;
}

/// The browser's source of chance.
#[cfg(target_arch = "wasm32")]
#[derive(Clone, Copy, Debug, Default)]
pub struct BrowserRandom;

#[cfg(target_arch = "wasm32")]
impl Random for BrowserRandom {
    fn bytes(&self) -> RandomBytes {
        let mut bytes = [0; 10];
        let filled = web_sys::window()
            .and_then(|window| window.crypto().ok())
            .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok());
        if filled.is_none() {
            // Good enough to tell ids of one device apart, which is all that
            // is asked of them.
            for byte in &mut bytes {
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "the number lies from 0 to 255"
                )]
                let chance = (js_sys::Math::random() * 256.0) as u8;
                *byte = chance;
            }
        }
        bytes
    }
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
