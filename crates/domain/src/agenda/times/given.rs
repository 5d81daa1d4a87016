//! When the next one is due of what is counted from the last one given.

use chrono::NaiveDate;

use super::used::{PlannedTime, alone};
use crate::dose::{Act, DoseId, DoseKey, Outcome};
use crate::plan::{FromLast, Plan};
use crate::record::PersonRecord;

/// What is due on a date: one that was answered, or one that is open, each of
/// those that follow as if it were given on its day.
pub(super) fn on(
    record: &PersonRecord,
    (plan, from): (&Plan, FromLast),
    date: NaiveDate,
) -> Vec<PlannedTime> {
    let known = answered(record, plan);
    let is_answered = known.iter().any(|(day, _)| *day == date);
    let is_open = || {
        let due = after_last(from, known.last());
        due.is_some_and(|due| from.includes(due, date))
    };
    if is_answered || is_open() {
        vec![alone(date, from.time, from.amount, &record.person.day)]
    } else {
        Vec::new()
    }
}

/// The day on which the next one is due that nobody has answered.
pub fn next_due(record: &PersonRecord, (plan, from): (&Plan, FromLast)) -> Option<NaiveDate> {
    after_last(from, answered(record, plan).last())
}

/// When the next is due after the last one that somebody answered. One that was
/// not given moves nothing: those that follow stay as they were.
fn after_last(from: FromLast, last: Option<&(NaiveDate, NaiveDate)>) -> Option<NaiveDate> {
    match last {
        None => Some(from.due),
        Some((_, counted)) => from.every.after(*counted),
    }
}

/// The days on which answered ones were due, each with the day from which the next
/// is counted, in order.
fn answered(record: &PersonRecord, plan: &Plan) -> Vec<(NaiveDate, NaiveDate)> {
    let dose = |date, act| {
        DoseKey::Planned(DoseId {
            plan: plan.id,
            revision: plan.revision,
            date,
            slot: 0,
            act,
        })
    };
    let all = dose(NaiveDate::MIN, Act::TakeOff)..=dose(NaiveDate::MAX, Act::Use);
    let answers = record.doses.range(all);
    answers
        .filter_map(|(key, records)| match (key, records.last()) {
            (DoseKey::Planned(id), Some(answer)) => {
                let counted = match answer.value.outcome {
                    Outcome::Taken { at, .. } => at.date_naive(),
                    Outcome::NotTaken(_) | Outcome::Unsure => id.date,
                };
                Some((id.date, counted))
            }
            _ => None,
        })
        .collect()
}
