//! The days of the picture from left to right, and the months named along it.

use chrono::{Datelike, Months, NaiveDate};

use text::Text;

/// As many months are named at most as stand beside each other on a small phone with
/// very large text.
const MOST_TICKS: u32 = 4;

/// Where no month is named any more, because its name would not fit, in hundredths.
const LAST_NAME: f64 = 86.0;

/// How many months lie from one named month to the next.
const STEPS: [u32; 8] = [1, 2, 3, 6, 12, 24, 60, 120];

/// The days of a picture.
pub(super) struct Axis {
    from: NaiveDate,
    to: NaiveDate,
}

/// A month that is named, where it begins.
#[derive(Clone, Debug, PartialEq)]
pub struct AxisTick {
    /// Its place.
    pub at: f64,
    /// Its short name, if it is named by a month.
    pub month: &'static str,
    /// The year, where it is another than at the month named before.
    pub year: Option<String>,
}

impl Axis {
    pub const fn new(from: NaiveDate, to: NaiveDate) -> Self {
        Self { from, to }
    }

    /// Where a day begins.
    pub fn at(&self, day: NaiveDate) -> f64 {
        self.place((day - self.from).num_days())
    }

    /// Where a day ends.
    pub fn after(&self, day: NaiveDate) -> f64 {
        self.place((day - self.from).num_days() + 1)
    }

    fn place(&self, days: i64) -> f64 {
        let all = (self.to - self.from).num_days() + 1;
        let share = as_number(days) / as_number(all.max(1));
        (share * 1000.0).round().clamp(0.0, 1000.0) / 10.0
    }

    /// The months named, none of them where its name would be cut off.
    pub fn ticks(&self, t: &Text) -> Vec<AxisTick> {
        let months = u32::try_from((self.to - self.from).num_days() / 30).unwrap_or(u32::MAX);
        let fits = |step: &&u32| months / **step <= MOST_TICKS;
        let step = STEPS.iter().find(fits).copied();
        let step = step.unwrap_or_else(|| (months / MOST_TICKS / 12 + 1) * 12);
        let mut ticks: Vec<AxisTick> = Vec::new();
        let mut year = None;
        let mut begins = self.first_month(step);
        while let Some(day) = begins.filter(|day| *day <= self.to) {
            let at = self.at(day);
            if day >= self.from && at <= LAST_NAME {
                let is_new = year.replace(day.year()) != Some(day.year());
                ticks.push(AxisTick {
                    at,
                    month: t
                        .timeline
                        .months_short()
                        .nth(day.month0() as usize)
                        .unwrap_or_default(),
                    year: is_new.then(|| day.year().to_string()),
                });
            }
            begins = day.checked_add_months(Months::new(step));
        }
        ticks
    }

    /// The first month from which steps are counted: of January, so that a longer
    /// picture names the same months.
    fn first_month(&self, step: u32) -> Option<NaiveDate> {
        let january = NaiveDate::from_ymd_opt(self.from.year(), 1, 1)?;
        let past = self.from.month0() / step.min(12) * step.min(12);
        january.checked_add_months(Months::new(past))
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "days of a record are far fewer than a float tells apart"
)]
const fn as_number(days: i64) -> f64 {
    days as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use text::Language;

    fn named(from: &str, to: &str) -> Vec<String> {
        let axis = Axis::new(from.parse().unwrap(), to.parse().unwrap());
        let ticks = axis.ticks(Language::English.text());
        let said = ticks.into_iter().map(|tick| {
            let year = tick.year.map(|year| [" ", &year].concat());
            [tick.month, year.as_deref().unwrap_or_default()].concat()
        });
        said.collect()
    }

    #[test]
    fn few_months_are_named_however_long_the_picture_is() {
        for (from, to, expected) in [
            ("2026-08-22", "2026-11-22", &["Sep 2026", "Oct", "Nov"][..]),
            ("2026-05-22", "2026-11-22", &["Jul 2026", "Sep"]),
            ("2025-11-22", "2026-11-22", &["Jan 2026", "Apr", "Jul"]),
            ("2026-11-01", "2026-11-28", &["Nov 2026"]),
            ("2021-11-22", "2026-11-22", &["Jan 2022", "Jan 2024"]),
            (
                "1900-01-01",
                "2026-11-22",
                &["Jan 1900", "Jan 1932", "Jan 1964"],
            ),
        ] {
            assert_eq!(named(from, to), expected, "{from} to {to}");
        }
    }

    #[test]
    fn the_first_day_begins_at_the_left_and_today_ends_at_the_right() {
        let axis = Axis::new("2026-11-01".parse().unwrap(), "2026-11-10".parse().unwrap());
        let places = [1, 2, 10].map(|day| {
            let day = NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
            (axis.at(day), axis.after(day))
        });
        assert_eq!(places, [(0.0, 10.0), (10.0, 20.0), (90.0, 100.0)]);
    }
}
