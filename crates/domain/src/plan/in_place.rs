//! Something that was put in and is due out on a day: an implant, a coil, a pump.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::slot::SlotTime;
use crate::amount::Amount;
use crate::years;

/// Something that was put in and is due out on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InPlace {
    /// When it was put in, if known.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub since: Option<NaiveDate>,
    /// The day on which it is due out or changed.
    #[serde(deserialize_with = "years::read")]
    pub out_by: NaiveDate,
    /// What it is counted in: one of them.
    pub amount: Amount,
}

impl InPlace {
    /// The time of its day at which it is asked about. Ours: nobody tells one.
    pub const fn time() -> SlotTime {
        SlotTime::Clock(match NaiveTime::from_hms_opt(9, 0, 0) {
            Some(time) => time,
            None => NaiveTime::MIN,
        })
    }
}
