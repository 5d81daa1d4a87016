//! Medicine that was not used and was taken back to the pharmacy: how much, and
//! why.

use serde::{Deserialize, Serialize};

use crate::amount::Amount;
use crate::id::MedicineId;

/// Some of a medicine that was taken back to the pharmacy unused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unused {
    /// Of which medicine.
    pub medicine: MedicineId,
    /// How much.
    pub amount: Amount,
    /// Why it was not used.
    pub why: WhyUnused,
}

/// Why it was not used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhyUnused {
    /// It is no longer taken.
    NoLongerTaken,
    /// The plan or the strength was changed.
    Changed,
    /// It did not agree with the person.
    SideEffect,
    /// Its day had passed.
    PastItsDay,
    /// There was more than was needed.
    TooMuch,
    /// Anything else.
    Other,
}

impl WhyUnused {
    /// Every reason, in the order offered.
    pub const ALL: [Self; 6] = [
        Self::NoLongerTaken,
        Self::Changed,
        Self::SideEffect,
        Self::PastItsDay,
        Self::TooMuch,
        Self::Other,
    ];
}
