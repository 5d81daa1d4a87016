//! Days on and days off in turn, such as 21 with a pill and 7 without.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::every::Every;
use crate::years;

/// So many days on, then so many off, again and again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cycle {
    /// Days on.
    pub on: Every,
    /// Days off.
    pub off: Every,
    /// The first day on.
    #[serde(deserialize_with = "years::read")]
    pub first: NaiveDate,
    /// What the days off are.
    #[serde(default, skip_serializing_if = "is_nothing")]
    pub days_off: DaysOff,
}

/// What the days off of a cycle are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DaysOff {
    /// Nothing is taken.
    #[default]
    Nothing,
    /// Tablets of the same pack without anything that works in them.
    Placebo,
}

impl DaysOff {
    /// Both, in the order offered.
    pub const ALL: [Self; 2] = [Self::Nothing, Self::Placebo];
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
const fn is_nothing(days_off: &DaysOff) -> bool {
    matches!(days_off, DaysOff::Nothing)
}

/// Where a date lies in a cycle. Both count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CycleDay {
    /// On the so manieth day on, of so many.
    On(u16, u16),
    /// On the so manieth day off, of so many.
    Break(u16, u16),
}

impl Cycle {
    /// Where a date lies; nowhere before the first day.
    pub fn day(self, date: NaiveDate) -> Option<CycleDay> {
        let since = (date - self.first).num_days();
        if since < 0 {
            return None;
        }
        let place = u16::try_from(since % self.length()).ok()?;
        let (on, off) = (self.on.get(), self.off.get());
        Some(if place < on {
            CycleDay::On(place + 1, on)
        } else {
            CycleDay::Break(place - on + 1, off)
        })
    }

    /// Whether something is taken on a date.
    pub fn includes(self, date: NaiveDate) -> bool {
        match self.day(date) {
            Some(CycleDay::On(..)) => true,
            Some(CycleDay::Break(..)) => self.days_off == DaysOff::Placebo,
            None => false,
        }
    }

    /// On how many days before a date something is taken.
    pub(super) fn before(self, date: NaiveDate) -> i64 {
        let since = (date - self.first).num_days().max(0);
        if self.days_off == DaysOff::Placebo {
            return since;
        }
        let on = self.on.days();
        since / self.length() * on + (since % self.length()).min(on)
    }

    fn length(self) -> i64 {
        self.on.days() + self.off.days()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// domain.md §8, kind 6.
    #[test]
    fn twenty_one_days_on_and_seven_off_go_on_over_months() {
        let pill = Cycle {
            on: Every::new(21).unwrap(),
            off: Every::new(7).unwrap(),
            first: date("2026-01-01"),
            days_off: DaysOff::Nothing,
        };
        for (day, expected) in [
            ("2025-12-31", None),
            ("2026-01-01", Some(CycleDay::On(1, 21))),
            ("2026-01-21", Some(CycleDay::On(21, 21))),
            ("2026-01-22", Some(CycleDay::Break(1, 7))),
            ("2026-01-24", Some(CycleDay::Break(3, 7))),
            ("2026-01-28", Some(CycleDay::Break(7, 7))),
            ("2026-01-29", Some(CycleDay::On(1, 21))),
            ("2026-03-10", Some(CycleDay::On(13, 21))),
        ] {
            assert_eq!(pill.day(date(day)), expected, "{day}");
        }
    }
}
