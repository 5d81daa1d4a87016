//! What the label of a medicine taken when needed allows.

use serde::{Deserialize, Serialize};

use crate::amount::{Amount, Quantity};

/// A medicine taken when needed, with the limits its own label gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhenNeeded {
    /// How much at a time.
    pub amount: Amount,
    /// The shortest time between doses, in minutes, if the label gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap_minutes: Option<u32>,
    /// The most in any 24 hours, in the same unit, if the label gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most_in_a_day: Option<Quantity>,
}
