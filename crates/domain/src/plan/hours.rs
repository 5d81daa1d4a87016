//! Every so many hours, strictly: the hours that pass are what counts, whatever
//! clocks and places show (domain.md §11, rule I).

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::ending::Ending;
use crate::amount::Amount;
use crate::years;
use crate::zone::Moment;

/// A dose every so many hours from a first one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EveryHours {
    /// How many hours apart.
    pub hours: HoursApart,
    /// When the first is due: an instant, which no journey moves.
    #[serde(deserialize_with = "years::read")]
    pub first: Moment,
    /// How much each time.
    pub amount: Amount,
    /// When it ends.
    #[serde(default)]
    pub ending: Ending,
}

/// How many hours apart: 1 to 1,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct HoursApart(u16);

/// The number is not between 1 and 1,000.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchHours;

impl HoursApart {
    /// Checks a number.
    ///
    /// # Errors
    /// If it is 0 or over 1,000.
    pub fn new(number: u16) -> Result<Self, NoSuchHours> {
        if (1..=1000).contains(&number) {
            Ok(Self(number))
        } else {
            Err(NoSuchHours)
        }
    }

    /// The number itself.
    pub const fn get(self) -> u16 {
        self.0
    }
}

/// One time in a row of hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InARow {
    /// Which of its day, counted from 0.
    pub slot: u8,
    /// Its name in time: the wall clock as if clocks were never changed.
    pub wall: NaiveDateTime,
    /// The instant.
    pub due: Moment,
}

impl EveryHours {
    /// The times that bear the name of a date. A day is counted as if clocks were
    /// never changed, so that each time keeps its name.
    pub fn on(self, date: NaiveDate) -> Vec<InARow> {
        let Some(from) = self.number_from(date.and_time(NaiveTime::MIN)) else {
            return Vec::new();
        };
        (0..=u8::MAX)
            .map_while(|slot| {
                let number = from + i64::from(slot);
                let wall = self.wall(number)?;
                let is_on = wall.date() == date && !self.is_over(number, date);
                is_on.then(|| InARow {
                    slot,
                    wall,
                    due: self.first + self.span(number),
                })
            })
            .collect()
    }

    /// The day that bears the last one, if it ends.
    pub fn last_day(self) -> Option<NaiveDate> {
        match self.ending {
            Ending::Open => None,
            Ending::LastDay(day) => Some(day),
            Ending::AfterDoses(count) => Some(self.wall(i64::from(count.max(1)) - 1)?.date()),
        }
    }

    /// The number of the first time on or after a moment on the wall.
    fn number_from(self, wall: NaiveDateTime) -> Option<i64> {
        let since = wall - self.first.naive_local();
        let apart = Duration::hours(i64::from(self.hours.0)).num_seconds();
        let number = since.num_seconds().max(0).checked_add(apart - 1)? / apart;
        Some(number)
    }

    fn span(self, number: i64) -> Duration {
        Duration::hours(i64::from(self.hours.0)) * i32::try_from(number).unwrap_or(i32::MAX)
    }

    fn wall(self, number: i64) -> Option<NaiveDateTime> {
        self.first
            .naive_local()
            .checked_add_signed(self.span(number))
    }

    fn is_over(self, number: i64, date: NaiveDate) -> bool {
        match self.ending {
            Ending::Open => false,
            Ending::LastDay(last) => date > last,
            Ending::AfterDoses(count) => number >= i64::from(count),
        }
    }
}

impl TryFrom<u16> for HoursApart {
    type Error = NoSuchHours;
    fn try_from(number: u16) -> Result<Self, NoSuchHours> {
        Self::new(number)
    }
}

impl From<HoursApart> for u16 {
    fn from(hours: HoursApart) -> u16 {
        hours.0
    }
}

impl std::fmt::Display for NoSuchHours {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Only serde shows this, inside a report about a damaged file.
        f.write_str("hours apart outside 1 to 1000")
    }
}
