//! The calendar file: reminders that ring without this app.
//!
//! Bytes out of the agenda, by RFC 5545 with chrono alone: the few lines that
//! calendars agree on are fewer than what a crate would bring. Times float (no
//! zone), so a phone rings at its own clock's time. Never names a medicine:
//! calendars are copied to other people's computers.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Datelike, Duration, NaiveDate, NaiveDateTime, NaiveTime, Utc, Weekday};

use crate::domain::agenda::{self, DoseState};
use crate::domain::plan::{self, Plan, Schedule, Slot};
use crate::domain::record::PersonRecord;
use crate::domain::zone::{Moment, Zone};

/// How many days ahead the file reaches.
pub const HORIZON_DAYS: i64 = 90;

/// How many minutes ahead the test alarm is.
pub const TEST_MINUTES: i64 = 3;

const WEEK: [(Weekday, &str); 7] = [
    (Weekday::Mon, "MO"),
    (Weekday::Tue, "TU"),
    (Weekday::Wed, "WE"),
    (Weekday::Thu, "TH"),
    (Weekday::Fri, "FR"),
    (Weekday::Sat, "SA"),
    (Weekday::Sun, "SU"),
];

/// The words in the file, in the person's language.
#[derive(Clone, Copy)]
pub struct CalendarWords {
    /// The title of a reminder, from its clock time.
    pub title: fn(NaiveTime) -> String,
    /// The title of the test alarm.
    pub test: &'static str,
    /// The calendar's name.
    pub calendar: &'static str,
}

/// Which days ring at which clock times, from now until the horizon. Doses on
/// hold and doses already answered are left out.
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
            if dose.state == DoseState::Later {
                // After a clock change this is the shifted time, as the app has it.
                let at = dose.due.naive_local();
                times.entry(at.time()).or_default().insert(at.date());
            }
        }
    }
    times
}

/// Names the times of the plans: two records whose calendars would ring alike
/// have the same name, whatever the medicines are and whatever day it is.
pub fn fingerprint(record: &PersonRecord, now: Moment) -> String {
    let wall = now.naive_local();
    let mut lines = BTreeSet::new();
    for medicine in record.current_medicines().filter(|m| m.is_taking()) {
        for (index, plan) in medicine.plans.iter().enumerate() {
            let next = medicine.plans.get(index + 1).map(|plan| plan.from);
            let is_over = next.is_some_and(|next| next <= wall);
            if is_over || !plan.has_times() || plan::trap(medicine, plan).is_some() {
                continue;
            }
            let start = (plan.from > wall).then_some(plan.from);
            lines.extend(serde_json::to_string(&(times_of(plan, record), start, next)).ok());
        }
    }
    // FNV-1a, 64 bits: it tells plans apart, it hides nothing.
    let hash = lines
        .iter()
        .flat_map(|line| line.bytes())
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    format!("{hash:016x}")
}

/// What of a plan decides when it rings: not how much is taken.
fn times_of(plan: &Plan, record: &PersonRecord) -> impl serde::Serialize {
    let on = |day: Weekday, slot: &Slot| {
        let date = NaiveDate::from_isoywd_opt(2026, 1, day)?;
        Some(slot.time.on(date, &record.person.day))
    };
    match &plan.schedule {
        Schedule::Timed {
            days,
            slots,
            ending,
        } => {
            let times: BTreeSet<_> = WEEK
                .iter()
                .flat_map(|(day, _)| slots.iter().map(move |slot| (*day, slot)))
                .filter_map(|(day, slot)| Some((day.num_days_from_monday(), on(day, slot)?)))
                .collect();
            (Some((*days, times, *ending)), None)
        }
        Schedule::Once { at, .. } => (None, Some(*at)),
        Schedule::WhenNeeded(_) | Schedule::AsDirected => (None, None),
    }
}

/// The calendar file with every reminder of a person.
///
/// A later file raises the sequence of every event, so that calendars which
/// honour it replace the old one.
pub fn file(record: &PersonRecord, zone: &Zone, now: Moment, words: &CalendarWords) -> String {
    let owner = record.person.id.to_string();
    let mut lines = Lines::begin(words.calendar);
    for (time, dates) in times(record, zone, now) {
        let title = (words.title)(time);
        let runs = runs(&dates);
        for run in &runs {
            let first = run.first.format("%Y%m%d");
            // What one rule says keeps its name from file to file.
            let name = match run.rule {
                Rule::EveryDays(_) | Rule::Weekdays(_) if runs.len() == 1 => "all".to_owned(),
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
pub fn test_file(now: Moment, words: &CalendarWords) -> String {
    let soon = now.naive_local() + Duration::minutes(TEST_MINUTES);
    let at = soon.date().and_time(whole_minute(soon.time()));
    let uid = format!("test-{}@concord", now.to_utc().timestamp());
    let mut lines = Lines::begin(words.calendar);
    lines.event(&uid, at, "", words.test, now.to_utc());
    lines.end()
}

fn whole_minute(time: NaiveTime) -> NaiveTime {
    use chrono::Timelike;
    NaiveTime::from_hms_opt(time.hour(), time.minute(), 0).unwrap_or(time)
}

/// Days that one event of a calendar can say.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Run {
    first: NaiveDate,
    last: NaiveDate,
    rule: Rule,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Rule {
    Once,
    EveryDays(i64),
    Weekdays(Vec<Weekday>),
}

impl Run {
    /// The line that repeats the event, with its end; empty for a single one.
    fn repeat(&self, time: NaiveTime) -> String {
        let rule = match &self.rule {
            Rule::Once => return String::new(),
            Rule::EveryDays(1) => "FREQ=DAILY".into(),
            Rule::EveryDays(days) => format!("FREQ=DAILY;INTERVAL={days}"),
            Rule::Weekdays(days) => {
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
            Rule::Once => *day == self.first,
            Rule::EveryDays(days) => (*day - self.first).num_days() % days == 0,
            Rule::Weekdays(days) => days.contains(&day.weekday()),
        })
    }
}

/// Says a set of days in as few events as keeps them exact: one rule if one
/// fits all, else stretches of days in a row, else day by day.
fn runs(dates: &BTreeSet<NaiveDate>) -> Vec<Run> {
    one_rule(dates).map_or_else(|| stretches(dates), |run| vec![run])
}

fn one_rule(dates: &BTreeSet<NaiveDate>) -> Option<Run> {
    let (first, last) = (*dates.first()?, *dates.last()?);
    if first == last {
        return Some(Run {
            first,
            last,
            rule: Rule::Once,
        });
    }
    let gap = (*dates.iter().nth(1)? - first).num_days();
    let weekdays: Vec<Weekday> = WEEK
        .iter()
        .map(|(day, _)| *day)
        .filter(|day| dates.iter().any(|date| date.weekday() == *day))
        .collect();
    let every = Rule::EveryDays(gap);
    [every, Rule::Weekdays(weekdays)]
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
                run.rule = Rule::EveryDays(1);
            }
            _ => runs.push(Run {
                first: *date,
                last: *date,
                rule: Rule::Once,
            }),
        }
    }
    runs
}

/// The lines of a file.
struct Lines(String);

impl Lines {
    fn begin(name: &str) -> Self {
        let mut lines = Self(String::new());
        for line in [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Concord//Reminders//EN",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
        ] {
            lines.line(line);
        }
        lines.line(&format!("X-WR-CALNAME:{}", escaped(name)));
        lines
    }

    fn event(
        &mut self,
        uid: &str,
        at: NaiveDateTime,
        repeat: &str,
        title: &str,
        made: DateTime<Utc>,
    ) {
        let title = escaped(title);
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{uid}"));
        self.line(&format!("DTSTAMP:{}", made.format("%Y%m%dT%H%M%SZ")));
        // Grows with every file made, which is all that is asked of it.
        self.line(&format!("SEQUENCE:{}", made.timestamp() / 60 - 29_000_000));
        self.line(&format!("DTSTART:{}", at.format("%Y%m%dT%H%M%S")));
        self.line("DURATION:PT5M");
        if !repeat.is_empty() {
            self.line(repeat);
        }
        self.line(&format!("SUMMARY:{title}"));
        self.line("TRANSP:TRANSPARENT");
        self.line("CLASS:PRIVATE");
        // One alarm, and last: some calendars read no more than that.
        self.line("BEGIN:VALARM");
        self.line("ACTION:DISPLAY");
        self.line(&format!("DESCRIPTION:{title}"));
        self.line("TRIGGER:PT0S");
        self.line("END:VALARM");
        self.line("END:VEVENT");
    }

    fn end(mut self) -> String {
        self.line("END:VCALENDAR");
        self.0
    }

    /// Adds a line, folded so that no part is longer than 75 bytes.
    fn line(&mut self, line: &str) {
        let mut room = 75;
        for c in line.chars() {
            if c.len_utf8() > room {
                self.0.push_str("\r\n ");
                room = 74;
            }
            self.0.push(c);
            room -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }
}

/// A text as the format wants it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            ';' => out.push_str("\\;"),
            ',' => out.push_str("\\,"),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
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

        #[test]
        fn a_line_is_folded_and_unfolds_to_itself(text in "[a-z,;\\\\早藥 æ\r\n]{0,200}") {
            let mut lines = Lines(String::new());
            let line = format!("SUMMARY:{}", escaped(&text));
            lines.line(&line);
            for part in lines.0.trim_end_matches("\r\n").split("\r\n") {
                prop_assert!(part.len() <= 75, "{}", part);
            }
            prop_assert_eq!(lines.0.replace("\r\n ", ""), format!("{line}\r\n"));
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

    #[test]
    fn a_line_end_in_a_text_cannot_start_a_property() {
        assert_eq!(
            escaped("a\rURL:x\r\nb\nc,d;e\\f\u{7}"),
            "a\\nURL:x\\nb\\nc\\,d\\;e\\\\f"
        );
    }
}
