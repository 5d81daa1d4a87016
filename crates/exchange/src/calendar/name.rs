//! The names of events: the same in every file for the same thing, so that a
//! calendar puts the newer one in the place of the older. A plan's revision is no
//! part of them.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use domain::years::Dated;

/// Names one event of a person's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub(super) enum EventName {
    /// Days that one rule says, at a clock time: the first such row, the second.
    Row(NaiveTime, u16),
    /// One day at a clock time.
    Day(NaiveTime, NaiveDate),
    /// One instant.
    Instant(DateTime<Utc>),
    /// The word that the reminders come to an end.
    End,
}

/// The text names no event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct NotAnEvent;

const END: &str = "end";
const ROW: &str = "all";
const INSTANT: &str = "%Y%m%dT%H%M%SZ";
const DATE: &str = "%Y%m%d";

/// As hours and minutes; with seconds only where there are any.
fn clock(time: NaiveTime) -> String {
    let text = time.format("%H%M%S").to_string();
    text.strip_suffix("00").map_or(text.clone(), str::to_owned)
}

fn time(text: &str) -> Option<NaiveTime> {
    let text = match text.len() {
        4 => format!("{text}00"),
        6 => text.to_owned(),
        _ => return None,
    };
    NaiveTime::parse_from_str(&text, "%H%M%S").ok()
}

impl fmt::Display for EventName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Row(time, 0) => write!(f, "{}-{ROW}", clock(*time)),
            Self::Row(time, number) => write!(f, "{}-{ROW}-{number}", clock(*time)),
            Self::Day(time, date) => write!(f, "{}-{}", clock(*time), date.format(DATE)),
            Self::Instant(at) => write!(f, "{}", at.format(INSTANT)),
            Self::End => f.write_str(END),
        }
    }
}

impl FromStr for EventName {
    type Err = NotAnEvent;

    fn from_str(text: &str) -> Result<Self, NotAnEvent> {
        if text == END {
            return Ok(Self::End);
        }
        let Some((clock, rest)) = text.split_once('-') else {
            let at = NaiveDateTime::parse_from_str(text, INSTANT).map_err(|_| NotAnEvent)?;
            let at = Some(at.and_utc()).filter(Dated::is_held);
            return at.map(Self::Instant).ok_or(NotAnEvent);
        };
        let time = time(clock).ok_or(NotAnEvent)?;
        if let Some(number) = rest.strip_prefix(ROW) {
            let number = match number.strip_prefix('-') {
                None if number.is_empty() => Some(0),
                None => None,
                Some(number) => number.parse().ok().filter(|number| *number > 0),
            };
            return number
                .map(|number| Self::Row(time, number))
                .ok_or(NotAnEvent);
        }
        let date = NaiveDate::parse_from_str(rest, DATE).map_err(|_| NotAnEvent)?;
        let date = Some(date).filter(Dated::is_held);
        date.map(|date| Self::Day(time, date)).ok_or(NotAnEvent)
    }
}

impl TryFrom<String> for EventName {
    type Error = NotAnEvent;
    fn try_from(text: String) -> Result<Self, NotAnEvent> {
        text.parse()
    }
}

impl From<EventName> for String {
    fn from(name: EventName) -> Self {
        name.to_string()
    }
}

impl fmt::Display for NotAnEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Only serde shows this, inside a report about a damaged preference.
        f.write_str("not the name of an event")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_read_back_as_it_was_written() {
        let eight = NaiveTime::from_hms_opt(8, 0, 0).unwrap();
        let odd = NaiveTime::from_hms_opt(8, 0, 7).unwrap();
        let day = NaiveDate::from_ymd_opt(2026, 11, 30).unwrap();
        for (name, text) in [
            (EventName::Row(eight, 0), "0800-all"),
            (EventName::Row(eight, 2), "0800-all-2"),
            (EventName::Row(odd, 0), "080007-all"),
            (EventName::Day(eight, day), "0800-20261130"),
            (
                EventName::Instant(day.and_time(odd).and_utc()),
                "20261130T080007Z",
            ),
            (EventName::End, "end"),
        ] {
            assert_eq!(name.to_string(), text);
            assert_eq!(text.parse(), Ok(name));
        }
        for text in [
            "",
            "x",
            "0800-",
            "0800-all-0",
            "0800-all-",
            "0800-all2",
            "2500-all",
            "0800-99990101",
            "0800\r\nX:1-all",
        ] {
            assert_eq!(text.parse::<EventName>(), Err(NotAnEvent), "{text}");
        }
    }
}
