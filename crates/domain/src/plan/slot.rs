//! One time of day of a plan.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use crate::amount::Amount;
use crate::person::{Anchor, DayShape};

/// One time of day and what is taken then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// A time on the clock or a moment of the day.
    pub time: SlotTime,
    /// How much.
    pub amount: Amount,
}

/// A time of day, fixed or tied to the person's routine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotTime {
    /// A clock time.
    Clock(NaiveTime),
    /// A moment of the person's day.
    Anchored(Anchor),
}

impl SlotTime {
    /// The clock time on a date, in this person's day.
    pub fn on(self, date: NaiveDate, day: &DayShape) -> NaiveTime {
        match self {
            Self::Clock(time) => time,
            Self::Anchored(anchor) => day.time(anchor, chrono::Datelike::weekday(&date)),
        }
    }
}
