//! A draft of what is left of a medicine.

use domain::amount::{Quantity, QuantityError};
use domain::event::Event;
use domain::gesture;
use domain::id::MedicineId;

/// What kind of count it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum StockKind {
    /// All that is left was counted.
    #[default]
    Counted,
    /// A new pack came in.
    Added,
}

/// What has been typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StockDraft {
    /// What kind of count.
    pub kind: StockKind,
    /// How many, as typed.
    pub number: String,
}

impl StockDraft {
    /// Checks the draft.
    ///
    /// # Errors
    /// If the number is none, or too large.
    pub fn finish(&self, medicine: MedicineId) -> Result<Event, QuantityError> {
        let number: Quantity = self.number.parse()?;
        Ok(match self.kind {
            StockKind::Counted => gesture::stock::count(medicine, number),
            StockKind::Added => gesture::stock::add(medicine, number),
        })
    }
}
