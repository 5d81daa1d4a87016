//! The calendar file: reminders that ring without this app.
//!
//! Bytes out of the agenda, by RFC 5545 with chrono alone: the few lines that
//! calendars agree on are fewer than what a crate would bring. Times float (no
//! zone), so a phone rings at its own clock's time. Never names a medicine:
//! calendars are copied to other people's computers.

mod days;
mod lines;
mod outdated;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Duration, NaiveDate, NaiveTime};

use days::{Recurrence, runs};
use lines::CalendarLines;

pub use outdated::{fingerprint, state};

use domain::agenda::{self, DoseState};
use domain::concordance::Attention;
use domain::record::PersonRecord;
use domain::zone::{Moment, Zone};

/// How many days ahead the file reaches.
pub const HORIZON_DAYS: i64 = 90;

/// How many minutes ahead the test alarm is.
pub const TEST_MINUTES: i64 = 3;

/// The words in the file, in the person's language.
pub trait CalendarWords {
    /// The title of a reminder, from its clock time.
    fn title(&self, time: NaiveTime) -> String;

    /// The title of the test alarm.
    fn test(&self) -> &str;

    /// The calendar's name.
    fn calendar(&self) -> &str;
}

/// Which days ring at which clock times, from now until the horizon. Doses on
/// hold, decided against or already answered are left out.
pub fn times(
    record: &PersonRecord,
    zone: &Zone,
    now: Moment,
) -> BTreeMap<NaiveTime, BTreeSet<NaiveDate>> {
    let today = zone.moment(&now).date_naive();
    let mut times: BTreeMap<NaiveTime, BTreeSet<NaiveDate>> = BTreeMap::new();
    let days = usize::try_from(HORIZON_DAYS).unwrap_or(0);
    for day in today.iter_days().take(days) {
        for dose in agenda::on(record, day, zone, now) {
            if dose.state == DoseState::Later && dose.attention != Attention::Quiet {
                // After a clock change this is the shifted time, as the app has it.
                let at = dose.due.naive_local();
                times.entry(at.time()).or_default().insert(at.date());
            }
        }
    }
    times
}

/// The calendar file with every reminder of a person.
///
/// A later file raises the sequence of every event, so that calendars which
/// honour it replace the old one.
pub fn file(record: &PersonRecord, zone: &Zone, now: Moment, words: &impl CalendarWords) -> String {
    let owner = record.person.id.to_string();
    let mut lines = CalendarLines::begin(words.calendar());
    for (time, dates) in times(record, zone, now) {
        let title = words.title(time);
        let runs = runs(&dates);
        for run in &runs {
            let first = run.first.format("%Y%m%d");
            // What one rule says keeps its name from file to file.
            let name = match run.rule {
                Recurrence::EveryDays(_) | Recurrence::Weekdays(_) if runs.len() == 1 => {
                    "all".to_owned()
                }
                _ => first.to_string(),
            };
            let uid = format!("{owner}-{}-{name}@concord", time.format("%H%M"));
            lines.event(
                &uid,
                run.first.and_time(time),
                &run.repeat(time),
                &title,
                now.to_utc(),
            );
        }
    }
    lines.end()
}

/// A file with one alarm a few minutes ahead, to hear whether it rings.
pub fn test_file(now: Moment, words: &impl CalendarWords) -> String {
    let soon = now.naive_local() + Duration::minutes(TEST_MINUTES);
    let at = soon.date().and_time(whole_minute(soon.time()));
    let uid = format!("test-{}@concord", now.to_utc().timestamp());
    let mut lines = CalendarLines::begin(words.calendar());
    lines.event(&uid, at, "", words.test(), now.to_utc());
    lines.end()
}

fn whole_minute(time: NaiveTime) -> NaiveTime {
    use chrono::Timelike;
    NaiveTime::from_hms_opt(time.hour(), time.minute(), 0).unwrap_or(time)
}
