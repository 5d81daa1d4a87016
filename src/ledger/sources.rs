//! What the ledger works with: storage, clock and chance.

use std::rc::Rc;

use crate::device::clock::Clock;
use crate::device::random::Random;
use storage::Rescuable;

/// What the ledger works with.
#[derive(Clone)]
pub struct Sources {
    /// Where entries are kept.
    pub storage: Rc<dyn Rescuable>,
    /// The clock.
    pub clock: Rc<dyn Clock>,
    /// Chance.
    pub random: Rc<dyn Random>,
}
