//! When the next one is due of what is counted from the last one given.

use chrono::NaiveDate;

use super::used::{PlannedTime, alone};
use crate::dose::{Act, DoseId, DoseKey, Outcome};
use crate::plan::{FromLast, Plan, Schedule};
use crate::record::PersonRecord;

/// What is due on a date: one that was answered, or one that is open, each of
/// those that follow as if it were given on its day.
pub(super) fn on(
    record: &PersonRecord,
    (plan, from): (&Plan, FromLast),
    date: NaiveDate,
) -> Vec<PlannedTime> {
    let is_own = |id: DoseId| id.revision == plan.revision && id.date == date;
    let is_answered = answered(record, plan).any(|(id, _)| is_own(id));
    let is_open = || {
        let due = next_due(record, (plan, from));
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
    match counted(record, plan, from).max_by_key(|(id, _)| (id.date, id.revision)) {
        None => Some(from.due),
        Some((_, day)) => from.every.after(day),
    }
}

/// Whether any is known that tells when the next one is due.
pub fn is_answered(record: &PersonRecord, plan: &Plan, from: FromLast) -> bool {
    counted(record, plan, from).next().is_some()
}

/// What was answered since the day that the plan names: what a revision before it asked
/// for is not due once more.
fn counted(
    record: &PersonRecord,
    plan: &Plan,
    from: FromLast,
) -> impl Iterator<Item = (DoseId, NaiveDate)> {
    answered(record, plan).filter(move |(id, _)| id.date >= from.due)
}

/// What was answered of a plan and the revisions before it, each with the day from
/// which the next is counted. One that was not given moves nothing: those that follow
/// stay as they were.
fn answered(record: &PersonRecord, plan: &Plan) -> impl Iterator<Item = (DoseId, NaiveDate)> {
    let dose = |revision, date, act| {
        DoseKey::Planned(DoseId {
            plan: plan.id,
            revision,
            date,
            slot: 0,
            act,
        })
    };
    let first = dose(0, NaiveDate::MIN, Act::TakeOff);
    let answers = record
        .doses
        .range(first..=dose(plan.revision, NaiveDate::MAX, Act::Use));
    answers.filter_map(|(key, records)| {
        let (DoseKey::Planned(id), Some(answer)) = (key, records.last()) else {
            return None;
        };
        let is_counted = |plan: &Plan| matches!(plan.schedule, Schedule::FromLast(_));
        let asked = || record.plan_of(answer.value.medicine, *id);
        if id.revision != plan.revision && !asked().is_some_and(is_counted) {
            return None;
        }
        let counted = match answer.value.outcome {
            Outcome::Taken { at, .. } => at.date_naive(),
            Outcome::NotTaken(_) | Outcome::Unsure => id.date,
        };
        Some((*id, counted))
    })
}
