//! Whether a calendar file still rings as the plans do.
//!
//! The plans are looked at as they stood when the file was made: a plan that
//! begins in the meantime, as it was saved to, makes no file old. What was
//! touched since does.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc, Weekday};

use serde_json::{Value, json};

use super::days::WEEK;
use domain::agenda::{Course, CourseStep};
use domain::concordance::{About, Attention, not_taking};
use domain::medicine::Medicine;
use domain::plan::{self, DosageLine, Ending, EveryHours, Plan, Schedule, Slot};
use domain::record::PersonRecord;
use domain::reminder::promise::{self, CalendarProof, CalendarState};
use domain::zone::{Moment, Zone, ZoneName};

/// How the calendar of a person stands on a device in a zone.
pub fn state(
    record: &PersonRecord,
    home: &Zone,
    proof: Option<&CalendarProof>,
    (device, now): (&ZoneName, DateTime<Utc>),
) -> CalendarState {
    let made = proof.map(|proof| home.moment(&proof.made.fixed_offset()));
    let times = made.map(|made| fingerprint(record, made));
    let moved = proof.and_then(|proof| proof.home.as_ref());
    if moved.is_some_and(|home| *home != record.person.home) {
        return CalendarState::OldTimes;
    }
    promise::calendar_state(proof, &times.unwrap_or_default(), device, now)
}

/// Names the times of the plans as a file made at a moment at home holds them:
/// two records whose calendars would ring alike have the same name, whatever the
/// medicines are.
pub fn fingerprint(record: &PersonRecord, made: Moment) -> String {
    let wall = made.naive_local();
    let mut spans = BTreeSet::new();
    let mut lines = BTreeSet::new();
    for medicine in record.current_medicines().filter(|m| m.is_taking()) {
        let quiet = quiet_days(record, medicine, wall.date());
        if quiet.is_none() {
            continue;
        }
        let own = spans_of(record, medicine, wall);
        if !own.is_empty() {
            lines.extend(medicine.kept_on.iter().map(|zone| zone.0.to_string()));
            let changes = quiet.into_iter().flatten();
            let times = own.first().map_or("", |first| first.times.as_str());
            lines.extend(changes.map(|day| format!("{day} {times}")));
        }
        spans.extend(own);
    }
    let alone = spans
        .iter()
        .filter(|span| !spans.iter().any(|other| other.covers(span)));
    lines.extend(alone.filter_map(Ringing::line));
    domain::fingerprint::of(lines.iter().flat_map(|line| line.bytes()))
}

/// Times that ring from one moment until another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Ringing {
    /// The times as they are written.
    times: String,
    /// Nothing where they ring already.
    start: Option<NaiveDateTime>,
    /// When another plan takes their place.
    until: Option<NaiveDateTime>,
}

impl Ringing {
    /// Whether another span that rings alike lies within this one.
    fn covers(&self, other: &Self) -> bool {
        let ends_no_sooner = match (self.until, other.until) {
            (None, _) => true,
            (Some(own), Some(until)) => own >= until,
            (Some(_), None) => false,
        };
        self != other && self.times == other.times && self.start <= other.start && ends_no_sooner
    }

    fn line(&self) -> Option<String> {
        let times: Value = serde_json::from_str(&self.times).ok()?;
        serde_json::to_string(&(times, self.start, self.until)).ok()
    }
}

/// The spans of one medicine's plans from a local moment on. Plans that ring
/// alike one after the other, as when only the amount changes, are one.
fn spans_of(record: &PersonRecord, medicine: &Medicine, wall: NaiveDateTime) -> Vec<Ringing> {
    let courses = Course::all(record, medicine, wall);
    let spans = courses
        .iter()
        .flat_map(|course| spans_of_plan(record, (medicine, course), wall));
    spans.collect()
}

fn spans_of_plan(
    record: &PersonRecord,
    (medicine, course): (&Medicine, &Course),
    wall: NaiveDateTime,
) -> Vec<Ringing> {
    let steps: Vec<&CourseStep> = course.steps().collect();
    let mut spans: Vec<Ringing> = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        let plan = step.plan;
        if !plan.has_times() || plan::trap(medicine, plan).is_some() {
            continue;
        }
        let Ok(times) = serde_json::to_string(&times_of(plan, record)) else {
            continue;
        };
        let until = steps.get(index + 1).map(|next| next.plan.from);
        match spans.last_mut() {
            Some(last)
                if last.times == times
                    && last.until == Some(plan.from)
                    && !is_counted_in_doses(plan) =>
            {
                last.until = until;
            }
            _ => spans.push(Ringing {
                times,
                start: (plan.from > wall).then_some(plan.from),
                until,
            }),
        }
    }
    spans
}

/// Its end depends on when it begins.
fn is_counted_in_doses(plan: &Plan) -> bool {
    matches!(
        plan.schedule,
        Schedule::Timed {
            ending: Ending::AfterDoses(_),
            ..
        } | Schedule::EveryHours(EveryHours {
            ending: Ending::AfterDoses(_),
            ..
        })
    )
}

/// From a day on: the days on which the person's decisions make a medicine quiet
/// or let it ring again; none where it is quiet for good.
fn quiet_days(
    record: &PersonRecord,
    medicine: &Medicine,
    from: NaiveDate,
) -> Option<Vec<NaiveDate>> {
    let is_quiet = |day| not_taking::attention(record, medicine, day) == Attention::Quiet;
    let mut days: Vec<NaiveDate> = record
        .decisions
        .values()
        .map(|known| &known.value)
        .filter(|decision| decision.about == About::Medicine(medicine.id) && decision.on > from)
        .map(|decision| decision.on)
        .collect();
    days.sort_unstable();
    days.dedup();
    let was_quiet = is_quiet(from);
    let mut before = was_quiet;
    days.retain(|day| {
        let changes = is_quiet(*day) != before;
        before = is_quiet(*day);
        changes
    });
    (!(was_quiet && days.is_empty())).then_some(days)
}

/// What of a plan decides when it rings: not how much is taken.
fn times_of(plan: &Plan, record: &PersonRecord) -> Value {
    let on = |day: Weekday, slot: &Slot| {
        let date = NaiveDate::from_isoywd_opt(2026, 1, day)?;
        Some(slot.time.on(date, &record.person.day))
    };
    let times = |slots: &[Slot]| -> BTreeSet<_> {
        let all = WEEK
            .iter()
            .flat_map(|(day, _)| slots.iter().map(move |slot| (*day, slot)));
        all.filter_map(|(day, slot)| Some((day.num_days_from_monday(), on(day, slot)?)))
            .collect()
    };
    // The names of files that were made before stay: each kind is written as ever.
    match &plan.schedule {
        Schedule::Timed {
            days,
            slots,
            ending,
        } => json!([[days, times(slots), ending], null]),
        Schedule::Once { at, .. } => json!([null, at]),
        Schedule::WhenNeeded(_) | Schedule::AsDirected | Schedule::Ended => json!([null, null]),
        Schedule::Varying(varying) => {
            let line =
                |line: &DosageLine| json!([line.days, times(&line.slots), line.from, line.last]);
            json!([
                "varying",
                varying.lines.iter().map(line).collect::<Vec<_>>()
            ])
        }
        Schedule::EveryHours(every) => json!(["hours", every.hours, every.first, every.ending]),
        Schedule::FromLast(from) => json!(["from_last", from.every, from.due, from.time]),
        Schedule::InPlace(device) => json!(["in_place", device.out_by]),
        Schedule::ByReading(table) => {
            json!(["by_reading", table.days, table.times, table.ending])
        }
    }
}
