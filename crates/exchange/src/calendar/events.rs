//! The events of a calendar file, out of the moments at which it rings.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use super::days::{Recurrence, runs};
use super::handed::HandedEvent;
use super::name::EventName;
use super::rings::{Ring, WrittenAs};

/// When the calendar says that its reminders end: days before, and the clock time.
const END_SAID_DAYS: u64 = 7;
const END_SAID_HOUR: u32 = 12;

/// One event of a calendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct CalendarEvent {
    /// Its name and the last day on which it rings.
    pub(super) handed: HandedEvent,
    /// When it first rings.
    pub(super) first: FirstRing,
    /// The line that repeats it.
    pub(super) repeat: Option<String>,
    /// The clock time that it names.
    pub(super) time: NaiveTime,
}

/// When an event first rings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FirstRing {
    /// At a time of the device's clock, wherever that is.
    Floating(NaiveDateTime),
    /// At an instant.
    Utc(DateTime<Utc>),
}

/// The events that ring at some moments.
pub(super) fn of(rings: &[Ring]) -> Vec<CalendarEvent> {
    let mut times: BTreeMap<NaiveTime, BTreeSet<NaiveDate>> = BTreeMap::new();
    let mut events = Vec::new();
    for ring in rings {
        let wall = ring.at.naive_local();
        match ring.written {
            WrittenAs::Clock => {
                times.entry(wall.time()).or_default().insert(wall.date());
            }
            WrittenAs::Instant => {
                let at = ring.at.to_utc();
                events.push(CalendarEvent {
                    handed: HandedEvent {
                        name: EventName::Instant(at),
                        last: wall.date(),
                    },
                    first: FirstRing::Utc(at),
                    repeat: None,
                    time: wall.time(),
                });
            }
        }
    }
    for (time, dates) in times {
        events.extend(at_time(time, &dates));
    }
    events
}

fn at_time(time: NaiveTime, dates: &BTreeSet<NaiveDate>) -> Vec<CalendarEvent> {
    let mut rows = 0;
    let event = |run: super::days::Run| {
        let name = if run.rule == Recurrence::Once {
            EventName::Day(time, run.first)
        } else {
            rows += 1;
            EventName::Row(time, rows - 1)
        };
        CalendarEvent {
            handed: HandedEvent {
                name,
                last: run.last,
            },
            first: FirstRing::Floating(run.first.and_time(time)),
            repeat: run.repeat(time),
            time,
        }
    };
    runs(dates).into_iter().map(event).collect()
}

/// The event that says when the reminders end, some days before their last day.
pub(super) fn end(last: NaiveDate) -> Option<CalendarEvent> {
    let day = last.checked_sub_days(Days::new(END_SAID_DAYS))?;
    let time = NaiveTime::from_hms_opt(END_SAID_HOUR, 0, 0)?;
    Some(CalendarEvent {
        handed: HandedEvent {
            name: EventName::End,
            last: day,
        },
        first: FirstRing::Floating(day.and_time(time)),
        repeat: None,
        time,
    })
}
