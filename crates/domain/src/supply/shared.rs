//! One box that two people take from.

use serde::{Deserialize, Serialize};

use crate::id::{MedicineId, PersonId};
use crate::words::Name;

/// Who else takes from the box of a medicine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoxShared {
    /// The medicine in it.
    pub medicine: MedicineId,
    /// Who else; the newest word counts.
    pub with: BoxUser,
}

/// Somebody who takes from a box.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BoxUser {
    /// Nobody but the person themself.
    Nobody,
    /// Somebody whose medicines are kept here too.
    Person(PersonId),
    /// Somebody else.
    Named(Name),
}
