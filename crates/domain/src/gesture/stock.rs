//! What is left: counted, a new pack, what came first, the next prescription,
//! who else takes from the box, and what becomes of packs and organisers.

use chrono::NaiveDate;

use super::together;
use crate::amount::Quantity;
use crate::dose::DoseKey;
use crate::event::Event;
use crate::id::{EntryId, MedicineId};
use crate::supply::{
    BoxShared, BoxUser, DosePlaced, OrganiserFilled, PackDates, Prescription, SideOfCount, Unused,
};
use crate::words::Name;

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

/// The expiry and the opening of the pack in use.
pub const fn pack_dates(dates: PackDates) -> Event {
    Event::PackDated(dates)
}

/// Some was taken back to the pharmacy unused.
pub const fn take_back_unused(unused: Unused) -> Event {
    Event::TakenBack(unused)
}

/// A weekly organiser was filled.
pub const fn fill_organiser(first: NaiveDate) -> Event {
    Event::OrganiserFilled(OrganiserFilled {
        first,
        checked_by: None,
    })
}

/// Somebody looked over a weekly organiser.
pub const fn looked_over(first: NaiveDate, by: Name) -> Event {
    Event::OrganiserFilled(OrganiserFilled {
        first,
        checked_by: Some(by),
    })
}
