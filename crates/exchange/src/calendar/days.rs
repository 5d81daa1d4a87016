//! Days as calendars say them: one rule where one fits all, else stretches of
//! days in a row, else day by day. Exact in every case.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate, NaiveTime, Weekday};

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
    last: NaiveDate,
    pub(super) rule: Recurrence,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Recurrence {
    Once,
    EveryDays(i64),
    Weekdays(Vec<Weekday>),
}

impl Run {
    /// The line that repeats the event, with its end; empty for a single one.
    pub(super) fn repeat(&self, time: NaiveTime) -> String {
        let rule = match &self.rule {
            Recurrence::Once => return String::new(),
            Recurrence::EveryDays(1) => "FREQ=DAILY".into(),
            Recurrence::EveryDays(days) => format!("FREQ=DAILY;INTERVAL={days}"),
            Recurrence::Weekdays(days) => {
                let codes = WEEK
                    .iter()
                    .filter(|(day, _)| days.contains(day))
                    .map(|(_, code)| *code);
                format!("FREQ=WEEKLY;BYDAY={}", codes.collect::<Vec<_>>().join(","))
            }
        };
        let until = self.last.and_time(time).format("%Y%m%dT%H%M%S");
        format!("RRULE:{rule};UNTIL={until}")
    }

    fn dates(&self) -> impl Iterator<Item = NaiveDate> {
        let days = self.first.iter_days().take_while(|day| *day <= self.last);
        days.filter(|day| match &self.rule {
            Recurrence::Once => *day == self.first,
            Recurrence::EveryDays(days) => (*day - self.first).num_days() % days == 0,
            Recurrence::Weekdays(days) => days.contains(&day.weekday()),
        })
    }
}

/// Says a set of days in as few events as keeps them exact: one rule if one
/// fits all, else stretches of days in a row, else day by day.
pub(super) fn runs(dates: &BTreeSet<NaiveDate>) -> Vec<Run> {
    one_rule(dates).map_or_else(|| stretches(dates), |run| vec![run])
}

fn one_rule(dates: &BTreeSet<NaiveDate>) -> Option<Run> {
    let (first, last) = (*dates.first()?, *dates.last()?);
    if first == last {
        return Some(Run {
            first,
            last,
            rule: Recurrence::Once,
        });
    }
    let gap = (*dates.iter().nth(1)? - first).num_days();
    let weekdays: Vec<Weekday> = WEEK
        .iter()
        .map(|(day, _)| *day)
        .filter(|day| dates.iter().any(|date| date.weekday() == *day))
        .collect();
    let every = Recurrence::EveryDays(gap);
    [every, Recurrence::Weekdays(weekdays)]
        .into_iter()
        .map(|rule| Run { first, last, rule })
        .find(|run| run.dates().eq(dates.iter().copied()))
}

fn stretches(dates: &BTreeSet<NaiveDate>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for date in dates {
        match runs.last_mut() {
            Some(run) if run.last.succ_opt() == Some(*date) => {
                run.last = *date;
                run.rule = Recurrence::EveryDays(1);
            }
            _ => runs.push(Run {
                first: *date,
                last: *date,
                rule: Recurrence::Once,
            }),
        }
    }
    runs
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
        ] {
            let runs = runs(&dates);
            assert_eq!(runs.len(), 1);
            assert_eq!(runs[0].repeat(eight), rule);
        }
    }
}
