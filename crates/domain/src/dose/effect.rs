//! Whether a dose taken when needed helped, as somebody said afterwards.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{DoseKey, DoseRecord};
use crate::id::{ExtraDoseId, MedicineId};
use crate::years;

/// Whether a dose helped, in the words of whoever took it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relief {
    /// It helped.
    Helped,
    /// It helped a little.
    HelpedLittle,
    /// It did not help.
    DidNotHelp,
}

impl Relief {
    /// Every answer, in the order offered.
    pub const ALL: [Self; 3] = [Self::Helped, Self::HelpedLittle, Self::DidNotHelp];
}

/// What somebody said of one dose afterwards. A later answer takes the place of
/// an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoseEffect {
    /// Of which dose.
    pub dose: ExtraDoseId,
    /// Of which medicine.
    pub medicine: MedicineId,
    /// The local day the dose was taken on, with whose doses it is read.
    #[serde(deserialize_with = "years::read")]
    pub day: NaiveDate,
    /// Whether it helped.
    pub effect: Relief,
}

impl DoseEffect {
    /// What is said of a dose that was taken when needed; none of any other.
    pub fn of(dose: &DoseRecord, effect: Relief) -> Option<Self> {
        let DoseKey::Extra(id) = dose.dose else {
            return None;
        };
        let (at, _) = dose.outcome.taken()?;
        Some(Self {
            dose: id,
            medicine: dose.medicine,
            day: at.date_naive(),
            effect,
        })
    }
}
