//! Days of a month by the rules of calendars (RFC 5545), as another program
//! reads them.

use chrono::{Datelike, NaiveDate, Weekday};
use domain::plan::days::{DayOfMonth, MonthDay, Monthly, WhichInMonth};
use proptest::prelude::*;
use rrule::RRuleSet;

/// Whether the calendar's own rule has a date.
pub fn says(monthly: Monthly, day: NaiveDate) -> bool {
    if day < monthly.first {
        return false;
    }
    let by = match monthly.on {
        // The last of the dates up to it that the month has.
        MonthDay::Date(date) => {
            let dates: Vec<String> = (date.get().min(28)..=date.get())
                .map(|it| it.to_string())
                .collect();
            format!("BYMONTHDAY={};BYSETPOS=-1", dates.join(","))
        }
        MonthDay::Weekday(which, weekday) => {
            let place = match which {
                WhichInMonth::First => 1,
                WhichInMonth::Second => 2,
                WhichInMonth::Third => 3,
                WhichInMonth::Fourth => 4,
                WhichInMonth::Last => -1,
            };
            format!("BYDAY={place}{}", weekday.to_string()[..2].to_uppercase())
        }
    };
    let start = monthly.first.with_day(1).unwrap().format("%Y%m%d");
    let until = day.format("%Y%m%d");
    let every = monthly.every.get();
    let text = format!(
        "DTSTART:{start}T000000Z\nRRULE:FREQ=MONTHLY;INTERVAL={every};{by};UNTIL={until}T235959Z"
    );
    let rules: RRuleSet = text.parse().unwrap();
    let days = rules.all(500).dates;
    days.iter().any(|at| at.date_naive() == day)
}

/// Any day of a month.
pub fn month_day() -> impl Strategy<Value = MonthDay> {
    let weekday =
        prop::sample::select(vec![Weekday::Mon, Weekday::Tue, Weekday::Sat, Weekday::Sun]);
    prop_oneof![
        (1u8..=31).prop_map(|day| MonthDay::Date(DayOfMonth::new(day).unwrap())),
        (prop::sample::select(&WhichInMonth::ALL[..]), weekday)
            .prop_map(|(which, day)| MonthDay::Weekday(which, day)),
    ]
}
