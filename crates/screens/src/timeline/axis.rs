//! The days of the picture from left to right, and the months named along it.

use chrono::{Datelike, Months, NaiveDate};

use text::Text;

/// As many months lie at most between the first named and the last, so that their names
/// stand beside each other on a small phone. With very large text every second one has
/// room.
const MOST_TICKS: u32 = 6;

/// So few have room for their names with any text.
const FEW_TICKS: u32 = 3;

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
    /// Its short name.
    pub month: &'static str,
    /// The year, where it is another than at the month named before.
    pub year: Option<String>,
    /// When it is named.
    pub named: TickNamed,
}

/// When a month is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TickNamed {
    /// Always.
    Always,
    /// Only where there is room for every month.
    WithRoom,
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
        // Years are all named, so fewer of them have room.
        let most = |step: u32| if step < 12 { MOST_TICKS } else { FEW_TICKS };
        let fits = |step: &&u32| months / **step <= most(**step);
        let step = STEPS.iter().find(fits).copied();
        let step = step.unwrap_or_else(|| (months / FEW_TICKS / 12 + 1) * 12);
        let mut ticks: Vec<AxisTick> = Vec::new();
        let few = months / step.max(1) <= FEW_TICKS;
        let mut year = None;
        let mut begins = self.first_month(step);
        // Counted from a January, so that Januaries are always named.
        let mut count = self.from.month0() / step.min(12);
        while let Some(day) = begins.filter(|day| *day <= self.to) {
            let at = self.at(day);
            let named = if few || step >= 12 || count.is_multiple_of(2) {
                TickNamed::Always
            } else {
                TickNamed::WithRoom
            };
            if day >= self.from && at <= LAST_NAME {
                let is_new =
                    named == TickNamed::Always && year.replace(day.year()) != Some(day.year());
                ticks.push(AxisTick {
                    at,
                    month: Self::short(day, t),
                    year: is_new.then(|| day.year().to_string()),
                    named,
                });
            }
            count = (count + 1) % (12 / step.min(12)).max(1);
            begins = day.checked_add_months(Months::new(step));
        }
        ticks
    }

    fn short(day: NaiveDate, t: &Text) -> &'static str {
        let mut months = t.timeline.months_short();
        months.nth(day.month0() as usize).unwrap_or_default()
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
            let room = (tick.named == TickNamed::WithRoom).then_some("?");
            [
                tick.month,
                year.as_deref().unwrap_or_default(),
                room.unwrap_or_default(),
            ]
            .concat()
        });
        said.collect()
    }

    #[test]
    fn few_months_are_named_however_long_the_picture_is() {
        for (from, to, expected) in [
            ("2026-08-22", "2026-11-22", &["Sep 2026", "Oct", "Nov"][..]),
            (
                "2026-05-22",
                "2026-11-22",
                &["Jun?", "Jul 2026", "Aug?", "Sep", "Oct?"],
            ),
            (
                "2025-11-22",
                "2026-11-22",
                &["Jan 2026", "Mar?", "May", "Jul?", "Sep"],
            ),
            ("2026-11-20", "2026-12-17", &["Dec 2026"]),
            (
                "2024-11-22",
                "2026-11-22",
                &["Jan 2025", "Jul?", "Jan 2026", "Jul?"],
            ),
            ("2021-11-22", "2026-11-22", &["Jan 2023", "Jan 2025"]),
        ] {
            assert_eq!(named(from, to), expected, "{from} to {to}");
        }
        assert_eq!(named("1900-01-01", "2026-11-22").len(), 3);
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
