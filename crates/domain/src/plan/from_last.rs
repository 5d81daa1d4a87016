//! Counted from the last one given, such as an injection every three months: a
//! late one moves those that follow.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::days::Every;
use super::slot::SlotTime;
use crate::amount::Amount;
use crate::years;

/// One dose after another, each so long after the last one given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FromLast {
    /// How long after the last one.
    pub every: Interval,
    /// When the next one is due by what is known as the plan begins.
    #[serde(deserialize_with = "years::read")]
    pub due: NaiveDate,
    /// At what time of that day.
    pub time: SlotTime,
    /// How much.
    pub amount: Amount,
}

/// A number of days, weeks or months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Interval {
    /// Days.
    Days(Every),
    /// Weeks.
    Weeks(Every),
    /// Months of the calendar; from the 31st it is the last day of a shorter month.
    Months(Every),
}

impl Interval {
    /// The day that lies so long after another.
    pub fn after(self, day: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => day.checked_add_days(Days::new(days.get().into())),
            Self::Weeks(weeks) => day.checked_add_days(Days::new(u64::from(weeks.get()) * 7)),
            Self::Months(months) => day.checked_add_months(Months::new(months.get().into())),
        }
    }
}

impl FromLast {
    /// Whether one is due on a date, if each is given on its day from `due` on.
    pub fn includes(self, due: NaiveDate, date: NaiveDate) -> bool {
        let mut next = Some(due);
        while let Some(day) = next.filter(|day| *day < date) {
            next = self.every.after(day);
        }
        next == Some(date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// domain.md §8, kind 19.
    #[test]
    fn months_are_held_to_their_last_day_and_weeks_counted() {
        let every = |number| Every::new(number).unwrap();
        for (interval, given, due) in [
            (Interval::Months(every(3)), "2026-01-31", "2026-04-30"),
            (Interval::Weeks(every(13)), "2026-02-02", "2026-05-04"),
            (Interval::Months(every(6)), "2026-08-31", "2027-02-28"),
            (Interval::Days(every(28)), "2026-02-01", "2026-03-01"),
        ] {
            let given: NaiveDate = given.parse().unwrap();
            assert_eq!(interval.after(given), due.parse().ok(), "{interval:?}");
        }
    }
}
