//! One dose that somebody moved to another time; its plan stays as it is.

use serde::{Deserialize, Serialize};

use super::DoseId;
use crate::id::MedicineId;
use crate::years;
use crate::zone::Moment;

/// One dose at another time than its plan has it. It keeps its name. A later move
/// of the same dose takes the place of an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoseMove {
    /// Which dose.
    pub dose: DoseId,
    /// Of which medicine.
    pub medicine: MedicineId,
    /// When the plan has it.
    #[serde(deserialize_with = "years::read")]
    pub from: Moment,
    /// When it is to be instead.
    #[serde(deserialize_with = "years::read")]
    pub to: Moment,
}
