//! How a plan comes to its end by itself.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::years;

/// When a timed plan ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// No end is planned.
    #[default]
    Open,
    /// The last day.
    LastDay(#[serde(deserialize_with = "years::read")] NaiveDate),
    /// After this many doses, however the days fall.
    AfterDoses(u32),
}
