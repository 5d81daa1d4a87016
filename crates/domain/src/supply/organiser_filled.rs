//! That a weekly organiser was filled, and who looked over it. Data alone; what
//! goes into it is in `organiser`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::words::Name;
use crate::years;

/// A weekly organiser was filled or looked over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrganiserFilled {
    /// The first of its seven days.
    #[serde(deserialize_with = "years::read")]
    pub first: NaiveDate,
    /// The second person who looked over it, if one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_by: Option<Name>,
}
