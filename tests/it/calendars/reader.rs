//! A calendar as another program keeps it: files are added one after the other, and
//! an event takes the place of one of the same name whose sequence is lower. Knows
//! only what RFC 5545 says.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Duration, NaiveDateTime, Utc};
use domain::zone::Zone;

/// What rings in a calendar.
#[derive(Clone, Debug, Default)]
pub struct OtherCalendar(BTreeMap<String, Lines>);

/// The lines of one event, unfolded, by what they begin with.
type Lines = BTreeMap<String, String>;

impl OtherCalendar {
    /// Adds a file.
    pub fn add(&mut self, text: &str) {
        for event in events(text) {
            let sequence = |lines: &Lines| lines["SEQUENCE"].parse::<i64>().unwrap();
            let known = self.0.get(&event["UID"]);
            if known.is_none_or(|known| sequence(known) < sequence(&event)) {
                self.0.insert(event["UID"].clone(), event);
            }
        }
    }

    /// The moments at which it rings from one to another, the word of its end left
    /// out.
    pub fn rings(&self, zone: &Zone, from: DateTime<Utc>) -> BTreeSet<DateTime<Utc>> {
        let doses = self
            .0
            .iter()
            .filter(|(uid, _)| !uid.ends_with("-end@concord"));
        let ringing = doses.filter(|(_, lines)| lines.contains_key("TRIGGER"));
        let mut rings = BTreeSet::new();
        for (_, lines) in ringing {
            assert!(!lines.contains_key("STATUS"), "{lines:?}");
            rings.extend(instants(lines, zone).into_iter().filter(|at| *at > from));
        }
        rings
    }

    /// The names of the events that were taken out, without whose they are.
    pub fn gone(&self) -> Vec<String> {
        let gone = self
            .0
            .iter()
            .filter(|(_, lines)| lines.contains_key("STATUS"));
        gone.map(|(uid, _)| short(uid)).collect()
    }
}

/// The events of a file, in order.
pub fn events(text: &str) -> Vec<Lines> {
    let unfolded = text.replace("\r\n ", "");
    let whole = unfolded.split("BEGIN:VEVENT\r\n").skip(1);
    let lines = whole.map(|event| {
        let lines = event.lines().filter_map(|line| line.split_once(':'));
        lines.map(|(name, value)| (name.to_owned(), value.to_owned()))
    });
    lines.map(Iterator::collect).collect()
}

/// The names of the events of a file, without whose they are.
pub fn names(text: &str) -> Vec<String> {
    let mut names: Vec<String> = events(text)
        .iter()
        .map(|lines| short(&lines["UID"]))
        .collect();
    names.sort_unstable();
    names
}

fn short(uid: &str) -> String {
    let (_, name) = uid.split_once('-').unwrap();
    name.strip_suffix("@concord").unwrap().to_owned()
}

fn moment(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").unwrap()
}

fn instants(lines: &Lines, zone: &Zone) -> Vec<DateTime<Utc>> {
    let start = &lines["DTSTART"];
    if let Some(start) = start.strip_suffix('Z') {
        assert!(!lines.contains_key("RRULE"), "{lines:?}");
        return vec![moment(start).and_utc()];
    }
    let start = moment(start);
    let days = lines
        .get("RRULE")
        .map_or_else(|| vec![start], |rule| walk(start, rule));
    days.iter()
        .map(|wall| zone.resolve(*wall).0.to_utc())
        .collect()
}

#[expect(
    clippy::panic,
    reason = "a rule that this reader does not know fails the test"
)]
fn unknown(rule: &str) -> bool {
    panic!("{rule}")
}

/// The times of a rule, day by day.
fn walk(start: NaiveDateTime, rule: &str) -> Vec<NaiveDateTime> {
    let parts: BTreeMap<_, _> = rule
        .split(';')
        .filter_map(|part| part.split_once('='))
        .collect();
    let step: i64 = parts
        .get("INTERVAL")
        .map_or(1, |step| step.parse().unwrap());
    let until = moment(parts["UNTIL"]);
    let monday = |at: NaiveDateTime| {
        at.date() - Duration::days(i64::from(at.weekday().num_days_from_monday()))
    };
    let falls_on = |at: &NaiveDateTime| match parts["FREQ"] {
        "DAILY" => (*at - start).num_days() % step == 0,
        "WEEKLY" => {
            let code = at.format("%a").to_string().to_uppercase();
            let weeks = (monday(*at) - monday(start)).num_days() / 7;
            weeks % step == 0 && parts["BYDAY"].split(',').any(|day| code.starts_with(day))
        }
        other => unknown(other),
    };
    let mut at = start;
    let mut found = Vec::new();
    while at <= until {
        found.extend(Some(at).filter(falls_on));
        at += Duration::days(1);
    }
    found
}
