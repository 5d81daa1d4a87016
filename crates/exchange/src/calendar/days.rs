//! Days as calendars say them: by a rule where one fits, else day by day. Exact in
//! every case. Months have no rule: calendars disagree on their last days, so the
//! few that there are stand one by one.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};

/// The days of a week with their codes.
pub(super) const WEEK: [(Weekday, &str); 7] = [
    (Weekday::Mon, "MO"),
    (Weekday::Tue, "TU"),
    (Weekday::Wed, "WE"),
    (Weekday::Thu, "TH"),
    (Weekday::Fri, "FR"),
    (Weekday::Sat, "SA"),
    (Weekday::Sun, "SU"),
];

/// Days that one event of a calendar can say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) first: NaiveDate,
    pub(super) last: NaiveDate,
    pub(super) rule: Recurrence,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Recurrence {
    Once,
    EveryDays(i64),
    /// Weekdays, every so many weeks from that of the first day.
    Weekdays(Vec<Weekday>, i64),
}

/// Fewer days than this are said one by one: their names then hold from file to
/// file, whatever else changes.
const FEWEST: usize = 4;

/// The most weeks apart that a rule says.
const MOST_WEEKS: i64 = 12;

impl Run {
    /// The line that repeats the event, with its end; none for a single one.
    pub(super) fn repeat(&self, time: NaiveTime) -> Option<String> {
        let rule = match &self.rule {
            Recurrence::Once => return None,
            Recurrence::EveryDays(1) => "FREQ=DAILY".into(),
            Recurrence::EveryDays(days) => format!("FREQ=DAILY;INTERVAL={days}"),
            Recurrence::Weekdays(days, weeks) => {
                let codes = WEEK
                    .iter()
                    .filter(|(day, _)| days.contains(day))
                    .map(|(_, code)| *code);
                let codes = codes.collect::<Vec<_>>().join(",");
                if *weeks == 1 {
                    format!("FREQ=WEEKLY;BYDAY={codes}")
                } else {
                    format!("FREQ=WEEKLY;INTERVAL={weeks};WKST=MO;BYDAY={codes}")
                }
            }
        };
        let until = self.last.and_time(time).format("%Y%m%dT%H%M%S");
        Some(format!("RRULE:{rule};UNTIL={until}"))
    }

    fn dates(&self) -> impl Iterator<Item = NaiveDate> {
        let days = self.first.iter_days().take_while(|day| *day <= self.last);
        days.filter(|day| self.includes(*day))
    }

    /// Whether the rule falls on a day, its end not minded.
    fn includes(&self, day: NaiveDate) -> bool {
        match &self.rule {
            Recurrence::Once => day == self.first,
            Recurrence::EveryDays(days) => (day - self.first).num_days() % days == 0,
            Recurrence::Weekdays(days, weeks) => {
                let apart = (monday_of(day) - monday_of(self.first)).num_days() / 7;
                apart % weeks == 0 && days.contains(&day.weekday())
            }
        }
    }

    /// As many of the days as the rule says without a gap, from the first on.
    fn fitted(mut self, days: &[NaiveDate]) -> (Self, usize) {
        let last = days.last().copied().unwrap_or(self.first);
        self.last = last;
        let fits = self.dates().zip(days).take_while(|(own, day)| own == *day);
        let count = fits.count();
        let reached = count.checked_sub(1).and_then(|at| days.get(at));
        self.last = reached.copied().unwrap_or(self.first);
        (self, count)
    }
}

fn monday_of(day: NaiveDate) -> NaiveDate {
    let since = u64::from(day.weekday().num_days_from_monday());
    day.checked_sub_days(Days::new(since)).unwrap_or(day)
}

/// Says a set of days in few events that are exact: the longest row of days from
/// the first on that a rule says, then of what is left, and what no rule says day
/// by day.
pub(super) fn runs(dates: &BTreeSet<NaiveDate>) -> Vec<Run> {
    let dates: Vec<NaiveDate> = dates.iter().copied().collect();
    let (mut rest, mut runs) = (&dates[..], Vec::new());
    while let Some(first) = rest.first() {
        let (run, count) = longest(*first, rest);
        runs.push(run);
        rest = rest.get(count.max(1)..).unwrap_or_default();
    }
    runs
}

/// The rule that says the most of the days from the first on.
fn longest(first: NaiveDate, days: &[NaiveDate]) -> (Run, usize) {
    let run = |rule| Run {
        first,
        last: first,
        rule,
    };
    let gap = days.get(1).map_or(1, |second| (*second - first).num_days());
    let every = run(Recurrence::EveryDays(gap)).fitted(days);
    let weekly = (1..=MOST_WEEKS).map(|weeks| {
        let week = weekdays(first, days, weeks);
        run(Recurrence::Weekdays(week, weeks)).fitted(days)
    });
    let mut best = every;
    for other in weekly {
        if other.1 > best.1 {
            best = other;
        }
    }
    if best.1 < FEWEST {
        best = (run(Recurrence::Once), 1);
    }
    best
}

/// The weekdays of a rule that comes every so many weeks, out of its first turn.
fn weekdays(first: NaiveDate, days: &[NaiveDate], weeks: i64) -> Vec<Weekday> {
    let turn = days
        .iter()
        .take_while(|day| (**day - first).num_days() < 7 * weeks);
    let is_on =
        |day: &&NaiveDate| (monday_of(**day) - monday_of(first)).num_days() % (7 * weeks) == 0;
    turn.filter(is_on).map(Datelike::weekday).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(number: u64) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).unwrap() + chrono::Days::new(number)
    }

    proptest! {
        #[test]
        fn the_rules_say_exactly_the_days(numbers in prop::collection::btree_set(0u64..90, 1..90)) {
            let dates: BTreeSet<NaiveDate> = numbers.into_iter().map(day).collect();
            let mut said: Vec<NaiveDate> = runs(&dates).iter().flat_map(Run::dates).collect();
            said.sort_unstable();
            prop_assert_eq!(said, dates.into_iter().collect::<Vec<_>>());
        }
    }

    #[test]
    fn common_days_become_one_rule() {
        let every =
            |step: usize| -> BTreeSet<NaiveDate> { (0..90).step_by(step).map(day).collect() };
        let weekdays: BTreeSet<NaiveDate> = (0..90)
            .map(day)
            .filter(|date| matches!(date.weekday(), Weekday::Mon | Weekday::Thu))
            .collect();
        let second_week = (0..90)
            .map(day)
            .filter(|date| matches!((*date - day(2)).num_days().rem_euclid(14), 0 | 4))
            .collect();
        let eight = NaiveTime::from_hms_opt(8, 0, 0).unwrap();
        for (dates, rule) in [
            (every(1), "RRULE:FREQ=DAILY;UNTIL=20270219T080000"),
            (
                every(2),
                "RRULE:FREQ=DAILY;INTERVAL=2;UNTIL=20270218T080000",
            ),
            (
                weekdays,
                "RRULE:FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20270218T080000",
            ),
            (
                second_week,
                "RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=MO;BYDAY=TU,SA;UNTIL=20270216T080000",
            ),
        ] {
            let runs = runs(&dates);
            assert_eq!(runs.len(), 1);
            assert_eq!(runs[0].repeat(eight).as_deref(), Some(rule));
        }
    }
}
