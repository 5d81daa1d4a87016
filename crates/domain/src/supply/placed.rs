//! Somebody's word on which side of a count a dose left the box. Data alone; the
//! rule that needs it is in `way_out`.

use serde::{Deserialize, Serialize};

use crate::dose::DoseKey;
use crate::id::{EntryId, MedicineId};

/// On which side of a count a dose left the box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SideOfCount {
    /// It was out already: the count does not hold it.
    BeforeCount,
    /// It came out afterwards: it is taken off what was counted.
    AfterCount,
}

/// Somebody's word on which side of a count a dose left the box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DosePlaced {
    /// Of which medicine.
    pub medicine: MedicineId,
    /// Which dose.
    pub dose: DoseKey,
    /// The entry of the count.
    pub count: EntryId,
    /// On which side.
    pub placed: SideOfCount,
}
