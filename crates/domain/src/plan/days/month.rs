//! Days of a month: a date, or a weekday such as the second Tuesday.

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use super::every::Every;
use crate::years;

/// Once in so many months.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Monthly {
    /// On which day of the month.
    pub on: MonthDay,
    /// How many months apart.
    pub every: Every,
    /// The day from which it counts; its month is the first.
    #[serde(deserialize_with = "years::read")]
    pub first: NaiveDate,
}

/// A day of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MonthDay {
    /// A date; the last day of a month that is too short, and the date itself
    /// again in the next that is long enough.
    Date(DayOfMonth),
    /// A weekday.
    Weekday(WhichInMonth, Weekday),
}

/// A day of the month, 1 to 31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct DayOfMonth(u8);

/// The number is not between 1 and 31.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSuchDay;

/// Which of the same weekdays of a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhichInMonth {
    /// The first.
    #[default]
    First,
    /// The second.
    Second,
    /// The third.
    Third,
    /// The fourth.
    Fourth,
    /// The last.
    Last,
}

impl WhichInMonth {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [
        Self::First,
        Self::Second,
        Self::Third,
        Self::Fourth,
        Self::Last,
    ];
}

impl Monthly {
    /// Whether a date is one of its days.
    pub fn includes(self, date: NaiveDate) -> bool {
        let months = months_of(date) - months_of(self.first);
        date >= self.first
            && months % i64::from(self.every.get()) == 0
            && self.on.in_month_of(date) == Some(date)
    }

    /// How many of its days lie from one date on until before another.
    pub(super) fn count(self, from: NaiveDate, until: NaiveDate) -> i64 {
        let every = i64::from(self.every.get());
        let from = from.max(self.first);
        let (start, first) = (months_of(from), months_of(self.first));
        // The first month of its own on or after `from`'s.
        let start = start + (first - start).rem_euclid(every);
        let mut count = 0;
        let mut month = start;
        while let Some(day) = month_beginning(month).filter(|day| *day < until) {
            let on = self.on.in_month_of(day);
            count += i64::from(on.is_some_and(|on| on >= from && on < until));
            month += every;
        }
        count
    }
}

impl MonthDay {
    /// That day in the month of a date.
    fn in_month_of(self, date: NaiveDate) -> Option<NaiveDate> {
        let first = date.with_day(1)?;
        let last = month_beginning(months_of(date) + 1)?.pred_opt()?;
        match self {
            Self::Date(day) => first.with_day(u32::from(day.0).min(last.day())),
            Self::Weekday(which, weekday) => {
                let days_to = |from: Weekday| u64::from(weekday.days_since(from));
                let weeks = match which {
                    WhichInMonth::Last => {
                        let back = u64::from(last.weekday().days_since(weekday));
                        return last.checked_sub_days(Days::new(back));
                    }
                    WhichInMonth::First => 0,
                    WhichInMonth::Second => 1,
                    WhichInMonth::Third => 2,
                    WhichInMonth::Fourth => 3,
                };
                first.checked_add_days(Days::new(days_to(first.weekday()) + weeks * 7))
            }
        }
    }
}

/// Months since the beginning of our years.
fn months_of(date: NaiveDate) -> i64 {
    i64::from(date.year()) * 12 + i64::from(date.month0())
}

fn month_beginning(month: i64) -> Option<NaiveDate> {
    let year = i32::try_from(month.div_euclid(12)).ok()?;
    NaiveDate::from_ymd_opt(year, u32::try_from(month.rem_euclid(12)).ok()? + 1, 1)
}

impl DayOfMonth {
    /// Checks a number.
    ///
    /// # Errors
    /// If it is 0 or over 31.
    pub fn new(number: u8) -> Result<Self, NoSuchDay> {
        if (1..=31).contains(&number) {
            Ok(Self(number))
        } else {
            Err(NoSuchDay)
        }
    }

    /// The number itself.
    pub const fn get(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for DayOfMonth {
    type Error = NoSuchDay;
    fn try_from(number: u8) -> Result<Self, NoSuchDay> {
        Self::new(number)
    }
}

impl From<DayOfMonth> for u8 {
    fn from(day: DayOfMonth) -> u8 {
        day.0
    }
}

impl std::fmt::Display for NoSuchDay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Only serde shows this, inside a report about a damaged file.
        f.write_str("day of the month outside 1 to 31")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days_of(monthly: Monthly, count: usize) -> Vec<String> {
        let days = monthly.first.iter_days();
        let days = days.filter(|day| monthly.includes(*day)).take(count);
        days.map(|day| day.to_string()).collect()
    }

    #[test]
    fn a_date_that_a_month_lacks_is_its_last_day_and_comes_back_after_it() {
        let on = |day, every, first: &str| Monthly {
            on: MonthDay::Date(DayOfMonth::new(day).unwrap()),
            every: Every::new(every).unwrap(),
            first: first.parse().unwrap(),
        };
        assert_eq!(
            days_of(on(31, 1, "2026-01-31"), 5),
            [
                "2026-01-31",
                "2026-02-28",
                "2026-03-31",
                "2026-04-30",
                "2026-05-31"
            ]
        );
        assert_eq!(
            days_of(on(31, 3, "2026-01-31"), 3),
            ["2026-01-31", "2026-04-30", "2026-07-31"]
        );
        // A first day in the middle of a month leaves out what has passed.
        assert_eq!(
            days_of(on(5, 2, "2026-11-23"), 2),
            ["2027-01-05", "2027-03-05"]
        );
        assert_eq!(DayOfMonth::new(0), Err(NoSuchDay));
        assert_eq!(DayOfMonth::new(32), Err(NoSuchDay));
        assert!(serde_json::from_str::<DayOfMonth>("32").is_err());
    }

    #[test]
    fn a_weekday_of_the_month_is_found_from_either_end() {
        let on = |which, weekday| Monthly {
            on: MonthDay::Weekday(which, weekday),
            every: Every::new(1).unwrap(),
            first: "2026-11-01".parse().unwrap(),
        };
        for (which, weekday, expected) in [
            (
                WhichInMonth::First,
                Weekday::Sun,
                ["2026-11-01", "2026-12-06"],
            ),
            (
                WhichInMonth::Second,
                Weekday::Tue,
                ["2026-11-10", "2026-12-08"],
            ),
            (
                WhichInMonth::Fourth,
                Weekday::Sat,
                ["2026-11-28", "2026-12-26"],
            ),
            (
                WhichInMonth::Last,
                Weekday::Mon,
                ["2026-11-30", "2026-12-28"],
            ),
            (
                WhichInMonth::Last,
                Weekday::Thu,
                ["2026-11-26", "2026-12-31"],
            ),
        ] {
            assert_eq!(
                days_of(on(which, weekday), 2),
                expected,
                "{which:?} {weekday}"
            );
        }
    }
}
