//! A dose that follows a reading, such as blood sugar: the table as a clinic wrote
//! it. The app shows the whole table and picks no row (domain.md §8, kind 22).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::days::DayPattern;
use super::ending::Ending;
use super::slot::SlotTime;
use crate::amount::Unit;
use crate::words::Name;

/// Times of day at which a reading is taken, and the table that goes with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByReading {
    /// Which days.
    pub days: DayPattern,
    /// The times of such a day. Never empty.
    pub times: Vec<SlotTime>,
    /// The rows, from the top, word for word. Never empty.
    pub table: Vec<ReadingRow>,
    /// What the dose is counted in.
    pub unit: Unit,
    /// When it ends.
    #[serde(default)]
    pub ending: Ending,
}

/// One row of the table, word for word.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadingRow {
    /// Which reading: "4 to 7".
    pub reading: Name,
    /// What the table says for it: "6 units".
    pub says: Name,
}

impl ByReading {
    /// The most rows that can be written.
    pub const MOST_ROWS: usize = 20;

    /// The times of a date, its own beginning and a number of doses not yet minded.
    pub fn times_on(&self, date: NaiveDate) -> &[SlotTime] {
        let is_over = matches!(self.ending, Ending::LastDay(last) if date > last);
        if is_over || !self.days.includes(date) {
            &[]
        } else {
            &self.times
        }
    }
}
