//! The times a plan asks for on a date, before anything is known of what
//! happened to them.
//!
//! Knows patterns, slots and endings. Does not know revisions or the present
//! moment.

mod given;
mod removal;
mod used;

pub(super) use given::{is_answered, next_due};
pub(super) use used::PlannedTime;

use chrono::NaiveDate;

use self::used::{alone, day_of_last, used_on};
use crate::person::DayShape;
use crate::plan::{Ending, Plan, Schedule};
use crate::record::PersonRecord;

/// What a plan asks for on a date, its own beginning not yet minded.
pub(super) fn on(record: &PersonRecord, plan: &Plan, date: NaiveDate) -> Vec<PlannedTime> {
    let day = &record.person.day;
    if let Schedule::FromLast(from) = plan.schedule {
        return given::on(record, (plan, from), date);
    }
    let mut times = used_on(plan, date, day);
    if let Some(removal) = plan.manner.removal {
        times.extend(removal::on(plan, removal, date, day));
    }
    times
}

/// What goes in by a plan on a date, whatever happened so far: as if each dose were
/// given on its day.
pub(super) fn expected_on(plan: &Plan, date: NaiveDate, day: &DayShape) -> Vec<PlannedTime> {
    match plan.schedule {
        Schedule::FromLast(from) if from.includes(from.due, date) => {
            vec![alone(date, from.time, from.amount, day)]
        }
        Schedule::InPlace(_) => Vec::new(),
        _ => used_on(plan, date, day),
    }
}

/// The last day on which a course has a dose, if it ends by itself.
pub fn last_day(plan: &Plan, record: &PersonRecord) -> Option<NaiveDate> {
    let day = &record.person.day;
    match &plan.schedule {
        Schedule::Timed {
            ending: Ending::LastDay(last),
            ..
        } => Some(*last),
        Schedule::Timed {
            ending: Ending::AfterDoses(count),
            ..
        } => day_of_last(plan, day, *count),
        Schedule::Varying(varying) => varying.last_day(),
        Schedule::EveryHours(every) => every.last_day(),
        Schedule::Once { at, .. } => Some(at.date()),
        Schedule::InPlace(device) => Some(device.out_by),
        Schedule::ByReading(table) => match table.ending {
            Ending::LastDay(last) => Some(last),
            Ending::Open | Ending::AfterDoses(_) => None,
        },
        _ => None,
    }
}
