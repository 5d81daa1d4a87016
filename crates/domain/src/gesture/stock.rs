//! What is left: counted, or a new pack.

use crate::amount::Quantity;
use crate::event::Event;
use crate::id::MedicineId;

/// All that is left was counted.
pub const fn count(medicine: MedicineId, left: Quantity) -> Event {
    Event::StockCounted { medicine, left }
}

/// A new pack came in.
pub const fn add(medicine: MedicineId, added: Quantity) -> Event {
    Event::StockAdded { medicine, added }
}
