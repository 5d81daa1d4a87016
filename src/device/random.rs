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
