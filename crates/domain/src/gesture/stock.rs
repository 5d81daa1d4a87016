//! What is left: counted, a new pack, what came first, the next prescription,
//! and who else takes from the box.

use super::together;
use crate::amount::Quantity;
use crate::dose::DoseKey;
use crate::event::Event;
use crate::id::{EntryId, MedicineId};
use crate::supply::{BoxShared, BoxUser, DosePlaced, Prescription, SideOfCount};

/// All that is left was counted.
pub const fn count(medicine: MedicineId, left: Quantity) -> Event {
    Event::StockCounted { medicine, left }
}

/// A new pack came in.
pub const fn add(medicine: MedicineId, added: Quantity) -> Event {
    Event::StockAdded { medicine, added }
}

/// A new pack came in, and all that there is now was counted with it.
pub fn add_and_count(medicine: MedicineId, added: Quantity, all: Quantity) -> Event {
    together([add(medicine, added), count(medicine, all)])
}

/// Somebody said whether a dose had left the box when it was counted.
pub const fn place(
    medicine: MedicineId,
    dose: DoseKey,
    count: EntryId,
    placed: SideOfCount,
) -> Event {
    Event::DosePlaced(DosePlaced {
        medicine,
        dose,
        count,
        placed,
    })
}

/// What is known of the next prescription.
pub const fn prescription(known: Prescription) -> Event {
    Event::PrescriptionSaved(known)
}

/// Somebody else takes from the box of a medicine, or nobody does.
pub const fn share(medicine: MedicineId, with: BoxUser) -> Event {
    Event::BoxShared(BoxShared { medicine, with })
}
