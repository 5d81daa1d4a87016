//! Which days a timed plan falls on.
//!
//! Counted from a first day, never from the day of the month, so that the turn
//! of a month cannot repeat or lose a dose; only what is monthly looks at the
//! month.

mod cycle;
mod every;
mod month;

use chrono::{Datelike, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

pub use cycle::{Cycle, CycleDay, DaysOff};
pub use every::{Every, EveryError};
pub use month::{DayOfMonth, MonthDay, Monthly, NoSuchDay, WhichInMonth};

use crate::years;

/// The days of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DayPattern {
    /// Every day.
    EveryDay,
    /// On named weekdays.
    Weekdays(WeekdaySet),
    /// Every so many days, counted from a first day.
    EveryDays {
        /// How many days apart.
        every: Every,
        /// The first such day.
        #[serde(deserialize_with = "years::read")]
        first: NaiveDate,
    },
    /// On one weekday, every so many weeks.
    EveryWeeks {
        /// How many weeks apart.
        every: Every,
        /// The first such day; it names the weekday.
        #[serde(deserialize_with = "years::read")]
        first: NaiveDate,
    },
    /// On several weekdays, every so many weeks.
    WeekdaysEveryWeeks {
        /// Which weekdays.
        days: WeekdaySet,
        /// How many weeks apart. A week begins on Monday.
        every: Every,
        /// The day from which it counts; its week is the first.
        #[serde(deserialize_with = "years::read")]
        first: NaiveDate,
    },
    /// Days on and days off in turn.
    Cycle(Cycle),
    /// Once in so many months.
    Monthly(Monthly),
}

impl DayPattern {
    /// Whether a date is one of its days.
    pub fn includes(&self, date: NaiveDate) -> bool {
        let apart = |days: i64, first: NaiveDate| {
            let since = (date - first).num_days();
            since >= 0 && since % days == 0
        };
        match *self {
            Self::EveryDay => true,
            Self::Weekdays(set) => set.contains(date.weekday()),
            Self::EveryDays { every, first } => apart(every.days(), first),
            Self::EveryWeeks { every, first } => apart(every.days() * 7, first),
            Self::WeekdaysEveryWeeks { days, every, first } => {
                let weeks = (week_of(date) - week_of(first)).num_days() / 7;
                date >= first && weeks % every.days() == 0 && days.contains(date.weekday())
            }
            Self::Cycle(cycle) => cycle.includes(date),
            Self::Monthly(monthly) => monthly.includes(date),
        }
    }

    /// The day that it is counted from, if it is.
    pub const fn first(&self) -> Option<NaiveDate> {
        match *self {
            Self::EveryDay | Self::Weekdays(_) => None,
            Self::EveryDays { first, .. }
            | Self::EveryWeeks { first, .. }
            | Self::WeekdaysEveryWeeks { first, .. }
            | Self::Cycle(Cycle { first, .. })
            | Self::Monthly(Monthly { first, .. }) => Some(first),
        }
    }

    /// How many of its days lie from one date on until before another: counted
    /// without walking over them.
    pub fn count(&self, from: NaiveDate, until: NaiveDate) -> u32 {
        let apart = |days: i64, first: NaiveDate| {
            // Steps from the first day to the first one on or after a date.
            let steps = |date: NaiveDate| ((date - first).num_days().max(0) + days - 1) / days;
            steps(until) - steps(from)
        };
        let span = (until - from).num_days().max(0);
        let count = match *self {
            Self::EveryDay => span,
            Self::Weekdays(set) => {
                let rest = from
                    .iter_days()
                    .take(usize::try_from(span % 7).unwrap_or(0));
                let of_rest = rest.filter(|day| set.contains(day.weekday())).count();
                let of_week = set.days().count();
                span / 7 * i64::try_from(of_week).unwrap_or(7) + i64::try_from(of_rest).unwrap_or(0)
            }
            Self::EveryDays { every, first } => apart(every.days(), first),
            Self::EveryWeeks { every, first } => apart(every.days() * 7, first),
            Self::WeekdaysEveryWeeks { days, every, first } => {
                let weeks = every.days() * 7;
                let before = |date: NaiveDate| {
                    let since = (date - week_of(first)).num_days().max(0);
                    let of_week = i64::try_from(days.days().count()).unwrap_or(7);
                    let this_week = days
                        .days()
                        .filter(|day| i64::from(day.num_days_from_monday()) < since % weeks);
                    since / weeks * of_week + i64::try_from(this_week.count()).unwrap_or(0)
                };
                before(until.max(first)) - before(from.max(first))
            }
            Self::Cycle(cycle) => cycle.before(until) - cycle.before(from),
            Self::Monthly(monthly) => monthly.count(from, until),
        };
        u32::try_from(count.max(0)).unwrap_or(u32::MAX)
    }
}

/// The Monday of a date's week.
fn week_of(date: NaiveDate) -> NaiveDate {
    let since = u64::from(date.weekday().num_days_from_monday());
    date.checked_sub_days(chrono::Days::new(since))
        .unwrap_or(date)
}

/// Some days of the week, at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<Weekday>", into = "Vec<Weekday>")]
pub struct WeekdaySet(u8);

/// No weekday was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoWeekday;

/// The week, from Monday.
pub const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

impl WeekdaySet {
    /// A set of the given days.
    ///
    /// # Errors
    /// If there is none.
    pub fn new(days: impl IntoIterator<Item = Weekday>) -> Result<Self, NoWeekday> {
        let bits = days
            .into_iter()
            .fold(0, |bits, day| bits | 1 << day.num_days_from_monday());
        if bits == 0 {
            Err(NoWeekday)
        } else {
            Ok(Self(bits))
        }
    }

    /// Whether a day is in it.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day.num_days_from_monday()) != 0
    }

    /// Its days from Monday on.
    pub fn days(self) -> impl Iterator<Item = Weekday> {
        WEEK.into_iter().filter(move |day| self.contains(*day))
    }
}

impl TryFrom<Vec<Weekday>> for WeekdaySet {
    type Error = NoWeekday;
    fn try_from(days: Vec<Weekday>) -> Result<Self, NoWeekday> {
        Self::new(days)
    }
}

impl From<WeekdaySet> for Vec<Weekday> {
    fn from(set: WeekdaySet) -> Self {
        set.days().collect()
    }
}

impl std::fmt::Display for NoWeekday {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Only serde shows this, inside a report about a damaged file.
        f.write_str("no weekday")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn date(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn days_of(pattern: DayPattern, from: &str, count: usize) -> Vec<String> {
        date(from)
            .iter_days()
            .filter(|day| pattern.includes(*day))
            .take(count)
            .map(|day| day.to_string())
            .collect()
    }

    #[test]
    fn every_third_day_crosses_the_month() {
        let pattern = DayPattern::EveryDays {
            every: Every::new(3).unwrap(),
            first: date("2026-01-30"),
        };
        assert_eq!(
            days_of(pattern, "2026-01-25", 3),
            ["2026-01-30", "2026-02-02", "2026-02-05"]
        );
    }

    #[test]
    fn monday_wednesday_friday_only() {
        let set = WeekdaySet::new([Weekday::Wed, Weekday::Mon, Weekday::Fri]).unwrap();
        assert_eq!(
            days_of(DayPattern::Weekdays(set), "2026-11-21", 4),
            ["2026-11-23", "2026-11-25", "2026-11-27", "2026-11-30"]
        );
    }

    #[test]
    fn every_second_week_keeps_its_weekday() {
        let pattern = DayPattern::EveryWeeks {
            every: Every::new(2).unwrap(),
            first: date("2026-12-24"),
        };
        assert_eq!(
            days_of(pattern, "2026-12-01", 3),
            ["2026-12-24", "2027-01-07", "2027-01-21"]
        );
    }

    #[test]
    fn two_weekdays_every_second_week() {
        let pattern = DayPattern::WeekdaysEveryWeeks {
            days: WeekdaySet::new([Weekday::Tue, Weekday::Sat]).unwrap(),
            every: Every::new(2).unwrap(),
            first: date("2026-11-25"),
        };
        assert_eq!(
            days_of(pattern, "2026-11-01", 4),
            ["2026-11-28", "2026-12-08", "2026-12-12", "2026-12-22"]
        );
    }

    #[test]
    fn absurd_intervals_are_refused() {
        assert_eq!(Every::new(0), Err(EveryError));
        assert_eq!(Every::new(367), Err(EveryError));
        assert_eq!(WeekdaySet::new([]), Err(NoWeekday));
        assert!(serde_json::from_str::<Every>("0").is_err());
        assert!(serde_json::from_str::<WeekdaySet>("[]").is_err());
    }

    fn pattern() -> impl Strategy<Value = DayPattern> {
        let every = (1u16..=366).prop_map(|n| Every::new(n).unwrap());
        let first = (-400i64..400).prop_map(|n| date("2026-01-01") + chrono::Duration::days(n));
        let week = prop::sample::subsequence(&WEEK[..], 1..=7);
        let some_week = week.clone();
        let few = (1u16..=8).prop_map(|n| Every::new(n).unwrap());
        let months = (1u16..=24).prop_map(|n| Every::new(n).unwrap());
        let which = prop::sample::select(&WhichInMonth::ALL[..]);
        let month_day = prop_oneof![
            (1u8..=31).prop_map(|day| MonthDay::Date(DayOfMonth::new(day).unwrap())),
            (which, prop::sample::select(&WEEK[..]))
                .prop_map(|(which, day)| MonthDay::Weekday(which, day)),
        ];
        prop_oneof![
            Just(DayPattern::EveryDay),
            week.prop_map(|days| DayPattern::Weekdays(WeekdaySet::new(days).unwrap())),
            (every.clone(), first.clone())
                .prop_map(|(every, first)| DayPattern::EveryDays { every, first }),
            (every.clone(), first.clone())
                .prop_map(|(every, first)| DayPattern::EveryWeeks { every, first }),
            (some_week, few, first.clone()).prop_map(|(days, every, first)| {
                let days = WeekdaySet::new(days).unwrap();
                DayPattern::WeekdaysEveryWeeks { days, every, first }
            }),
            (every.clone(), every, first.clone()).prop_map(|(on, off, first)| DayPattern::Cycle(
                Cycle {
                    on,
                    off,
                    first,
                    days_off: DaysOff::Nothing
                }
            )),
            (month_day, months, first).prop_map(|(on, every, first)| {
                DayPattern::Monthly(Monthly { on, every, first })
            }),
        ]
    }

    proptest! {
        #[test]
        fn days_are_counted_as_by_walking_over_them(pattern in pattern(), start in -500i64..500, span in -10i64..800) {
            let from = date("2026-01-01") + chrono::Duration::days(start);
            let until = from + chrono::Duration::days(span);
            let walked = from.iter_days().take_while(|day| *day < until).filter(|day| pattern.includes(*day));
            prop_assert_eq!(usize::try_from(pattern.count(from, until)).unwrap(), walked.count());
        }

        #[test]
        fn days_are_read_as_they_were_written(pattern in pattern()) {
            let json = serde_json::to_string(&pattern).unwrap();
            prop_assert_eq!(serde_json::from_str::<DayPattern>(&json).unwrap(), pattern);
        }

        #[test]
        fn every_n_days_matches_a_naive_count(n in 1u16..=366, start in 0i64..4000, span in 0i64..2000) {
            let first = date("2024-01-01") + chrono::Duration::days(start);
            let pattern = DayPattern::EveryDays { every: Every::new(n).unwrap(), first };
            let mut expected = first;
            let until = first + chrono::Duration::days(span);
            for day in first.iter_days().take_while(|day| *day <= until) {
                prop_assert_eq!(pattern.includes(day), day == expected);
                if day == expected {
                    expected = day + chrono::Duration::days(i64::from(n));
                }
            }
        }
    }
}
