//! `Timing`: when and how often, in figures.

use chrono::{NaiveTime, Weekday};
use serde_json::Value;

use super::amount::{count, decimal, quantity, range};
use super::concept::words;
use super::json::{all, at, either};
use super::margin::Margin;
use crate::summary::{DoseBounds, DoseTimes, KnownDate, SpanUnit, WhenCode};

/// Parts of a rhythm that are noted and not read: how long one dose runs.
const NOT_READ: [&str; 5] = [
    "duration",
    "durationMax",
    "countMax",
    "boundsInteger",
    "end",
];

/// Units as some systems spell them out.
const UNITS: [(&str, SpanUnit); 13] = [
    ("second", SpanUnit::Second),
    ("minute", SpanUnit::Minute),
    ("hour", SpanUnit::Hour),
    ("day", SpanUnit::Day),
    ("days", SpanUnit::Day),
    ("week", SpanUnit::Week),
    ("weeks", SpanUnit::Week),
    ("wks", SpanUnit::Week),
    ("month", SpanUnit::Month),
    ("months", SpanUnit::Month),
    ("year", SpanUnit::Year),
    ("years", SpanUnit::Year),
    ("hours", SpanUnit::Hour),
];

/// Reads a timing; none where nothing of it could be read.
pub fn timing(timing: &Value, margin: &mut Margin) -> Option<DoseTimes> {
    let repeat = at(timing, "repeat");
    let mut whole = |name: &str| {
        let there = at(repeat, name);
        margin.read(there, count(there))
    };
    let (times, most_times) = (whole("frequency"), whole("frequencyMax"));
    let (minutes_off, doses) = (whole("offset"), whole("count"));
    let mut number = |name: &str| {
        let there = at(repeat, name);
        margin.read(there, decimal(there))
    };
    let (period, most_period) = (number("period"), number("periodMax"));
    let read = DoseTimes {
        times,
        most_times,
        period,
        most_period,
        // FHIR STU2 calls it by its plural.
        unit: unit(either(repeat, &["periodUnit", "periodUnits"]), margin),
        days: each(repeat, "dayOfWeek", margin, weekday),
        clock: each(repeat, "timeOfDay", margin, clock),
        when: each(repeat, "when", margin, WhenCode::parse),
        minutes_off,
        count: doses,
        bounds: bounds(repeat, margin),
        on: each(timing, "event", margin, KnownDate::parse),
        called: words(at(timing, "code"), margin),
    };
    if NOT_READ.iter().any(|name| !at(repeat, name).is_null()) {
        margin.unreadable();
    }
    (read != DoseTimes::default()).then_some(read)
}

/// Each of what stands under a name, as far as it can be read.
fn each<T>(
    value: &Value,
    name: &str,
    margin: &mut Margin,
    read: impl Fn(&str) -> Option<T>,
) -> Vec<T> {
    let one = |found: &Value| margin.read(found, found.as_str().and_then(&read));
    all(value, name).iter().filter_map(one).collect()
}

fn unit(value: &Value, margin: &mut Margin) -> Option<SpanUnit> {
    let spelled = |text: &str| {
        let spelled = UNITS.iter().find(|(unit, _)| *unit == text);
        SpanUnit::parse(text).or(spelled.map(|(_, unit)| *unit))
    };
    margin.read(value, value.as_str().and_then(spelled))
}

fn weekday(code: &str) -> Option<Weekday> {
    // Three letters only: what chrono reads beyond is no code of FHIR.
    (code.len() == 3).then(|| code.parse().ok())?
}

fn clock(text: &str) -> Option<NaiveTime> {
    let full = NaiveTime::parse_from_str(text, "%H:%M:%S");
    full.or_else(|_| NaiveTime::parse_from_str(text, "%H:%M"))
        .ok()
}

/// From when until when, or for how long.
fn bounds(repeat: &Value, margin: &mut Margin) -> Option<DoseBounds> {
    let period = either(repeat, &["boundsPeriod", "bounds"]);
    let (from, until) = (margin.date(period, "start"), margin.date(period, "end"));
    match (from, until) {
        (Some(from), Some(until)) => return Some(DoseBounds::Days(from, until)),
        (Some(from), None) => return Some(DoseBounds::From(from)),
        (None, Some(until)) => return Some(DoseBounds::Until(until)),
        (None, None) => {}
    }
    let lasting = either(repeat, &["boundsDuration", "boundsQuantity"]);
    let ranged = at(repeat, "boundsRange");
    let read = quantity(lasting, margin);
    let read = margin.read(lasting, read);
    let between = range(ranged, margin);
    let between = margin.read(ranged, between);
    read.or(between).map(DoseBounds::Lasting)
}
