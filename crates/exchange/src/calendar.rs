//! The calendar file: reminders that ring without this app.
//!
//! Bytes out of the agenda, by RFC 5545 with chrono alone: the few lines that
//! calendars agree on are fewer than what a crate would bring. Clock times float (no
//! zone), so a phone rings at its own clock's time; counted hours, and nights on
//! which clocks change, are instants, one by one. Never names a medicine: calendars
//! are copied to other people's computers.
//!
//! A later file is added to the same calendar. What it still holds keeps its name
//! ([`name`]) with a higher sequence; what it no longer holds is written out as
//! cancelled for as long as it could ring ([`handed`]).

mod days;
mod events;
mod handed;
mod lines;
mod name;
mod outdated;
mod rings;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Days, Duration, NaiveDate, NaiveTime, Timelike};

use events::{CalendarEvent, FirstRing};
use handed::HandedEvent;
use lines::{CalendarLines, Stamp};

pub use handed::HandedOver;
pub use outdated::{fingerprint, state};
pub use rings::{HORIZON_DAYS, Ring, WrittenAs, rings};

use domain::id::MedicineId;
use domain::record::PersonRecord;
use domain::reminder::promise::AfterFile;
use domain::reminder::unheard::{self, Unheard};
use domain::zone::{Moment, Zone};

/// How many minutes ahead the test alarm is.
pub const TEST_MINUTES: i64 = 3;

/// The words in the file, in the person's language.
pub trait CalendarWords {
    /// The title of a reminder, from its clock time.
    fn title(&self, time: NaiveTime) -> String;

    /// The title of the event that says when the reminders end.
    fn ends(&self, last: NaiveDate) -> String;

    /// The title of what was taken out.
    fn gone(&self) -> &str;

    /// The title of the test alarm.
    fn test(&self) -> &str;

    /// The calendar's name.
    fn calendar(&self) -> &str;
}

/// What a calendar file is made from.
#[derive(Clone, Copy)]
pub struct CalendarSource<'a> {
    /// Whose doses.
    pub record: &'a PersonRecord,
    /// The zone the person lives in.
    pub home: &'a Zone,
    /// The zone the device is in, whose clocks the calendar goes by.
    pub device: &'a Zone,
    /// The present moment.
    pub now: Moment,
}

/// What a file made now would hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarOutlook {
    /// The last day it rings on, or for which nothing was found to ring.
    pub until: NaiveDate,
    /// What comes after that day; none where there is nothing to make a file of.
    pub then: Option<AfterFile>,
    /// The medicines it does not ring for up to then, or only once in a while.
    pub unheard: Vec<(MedicineId, Unheard)>,
}

/// A calendar file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalendarFile {
    /// What is in it.
    pub text: String,
    /// The last day it rings on.
    pub until: NaiveDate,
    /// What comes after that day.
    pub then: AfterFile,
    /// What is to be remembered once it was handed over.
    pub handed: HandedOver,
}

/// Which days ring at which clock times, from now until the horizon.
pub fn times(
    record: &PersonRecord,
    zone: &Zone,
    now: Moment,
) -> BTreeMap<NaiveTime, BTreeSet<NaiveDate>> {
    by_time(&rings(record, zone, zone, now))
}

/// Moments by their clock times.
pub fn by_time(rings: &[Ring]) -> BTreeMap<NaiveTime, BTreeSet<NaiveDate>> {
    let mut times: BTreeMap<NaiveTime, BTreeSet<NaiveDate>> = BTreeMap::new();
    for ring in rings {
        // After a clock change this is the shifted time, as the app has it.
        let at = ring.at.naive_local();
        times.entry(at.time()).or_default().insert(at.date());
    }
    times
}

/// What a file made now would hold.
pub fn outlook(from: CalendarSource, before: &HandedOver) -> CalendarOutlook {
    let rings = rings(from.record, from.home, from.device, from.now);
    let (until, then) = reach(from, &rings, before);
    CalendarOutlook {
        until,
        then,
        unheard: unheard::until(from.record, from.home, from.now, from.horizon()),
    }
}

/// The calendar file with every reminder of a person, and without what earlier
/// files held; none where there is neither.
pub fn file(
    from: CalendarSource,
    before: &HandedOver,
    words: &impl CalendarWords,
) -> Option<CalendarFile> {
    let rings = rings(from.record, from.home, from.device, from.now);
    let (until, then) = reach(from, &rings, before);
    let then = then?;
    let mut events = events::of(&rings);
    if then == AfterFile::GoesOn {
        events.extend(events::end(until));
    }
    let held: Vec<HandedEvent> = events.iter().map(|event| event.handed).collect();
    let stamp = Stamp {
        made: from.now.to_utc(),
        sequence: before.next_sequence(from.now.to_utc()),
    };
    let owner = from.record.person.id;
    let uid = |name: name::EventName| format!("{owner}-{name}@concord");
    let mut lines = CalendarLines::begin(words.calendar());
    for event in &events {
        let CalendarEvent {
            handed,
            first,
            repeat,
            time,
        } = event;
        let title = match handed.name {
            name::EventName::End => words.ends(until),
            _ => words.title(*time),
        };
        lines.event(
            &uid(handed.name),
            (*first, repeat.as_deref()),
            &title,
            stamp,
        );
    }
    let today = from.today();
    if let Some(past) = today.checked_sub_days(Days::new(1)) {
        for name in before.gone(&held, today) {
            lines.gone(
                &uid(name),
                past.and_time(NaiveTime::MIN),
                words.gone(),
                stamp,
            );
        }
    }
    Some(CalendarFile {
        text: lines.end(),
        until,
        then,
        handed: before.with(&held, stamp.sequence, today),
    })
}

/// The last day on which a file rings, and what comes after it.
fn reach(
    from: CalendarSource,
    rings: &[Ring],
    before: &HandedOver,
) -> (NaiveDate, Option<AfterFile>) {
    let horizon = from.horizon();
    let Some(last) = rings.last() else {
        let clears = before.may_ring(from.today());
        return (horizon, clears.then_some(AfterFile::OnlyClears));
    };
    // So that a file made at its end holds something again.
    let after = (horizon, HORIZON_DAYS);
    match unheard::first_after(from.record, from.home, from.now, after) {
        Some(_) => (horizon, Some(AfterFile::GoesOn)),
        None => (last.at.date_naive(), Some(AfterFile::Over)),
    }
}

impl CalendarSource<'_> {
    fn today(&self) -> NaiveDate {
        self.device.moment(&self.now).date_naive()
    }

    /// The last day a file reaches.
    fn horizon(&self) -> NaiveDate {
        let today = self.home.moment(&self.now).date_naive();
        today + Duration::days(HORIZON_DAYS - 1)
    }
}

/// A file with one alarm a few minutes ahead, to hear whether it rings.
pub fn test_file(now: Moment, words: &impl CalendarWords) -> String {
    let soon = now.naive_local() + Duration::minutes(TEST_MINUTES);
    let at = soon.date().and_time(whole_minute(soon.time()));
    let uid = format!("test-{}@concord", now.to_utc().timestamp());
    let stamp = Stamp {
        made: now.to_utc(),
        sequence: 0,
    };
    let mut lines = CalendarLines::begin(words.calendar());
    lines.event(&uid, (FirstRing::Floating(at), None), words.test(), stamp);
    lines.end()
}

fn whole_minute(time: NaiveTime) -> NaiveTime {
    NaiveTime::from_hms_opt(time.hour(), time.minute(), 0).unwrap_or(time)
}
