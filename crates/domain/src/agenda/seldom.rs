//! What comes seldom and must be prepared: an injection every few months, an
//! implant that is due out. Told weeks before, and as long as it is open after.

use chrono::{Duration, NaiveDate};

use super::times;
use crate::dose::{Act, DoseId, DoseKey};
use crate::medicine::Medicine;
use crate::plan::{Plan, Schedule};
use crate::record::PersonRecord;
use crate::zone::{Moment, Zone};

/// From how many days before it is told (domain.md §8, kind 19).
pub const TOLD_DAYS: i64 = 28;

/// From how many days before it is told with more weight.
pub const SOON_DAYS: i64 = 7;

/// How many days late one is usually given at most.
const USUALLY_LATE_DAYS: i64 = 60;

/// The next one of what comes seldom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seldom {
    /// The dose it is, to answer.
    pub dose: DoseId,
    /// The day on which it is due.
    pub due: NaiveDate,
    /// How many days until then; less than 0 where it has passed.
    pub days: i64,
}

/// What of a medicine is open and comes within four weeks, or has passed.
pub fn seldom(record: &PersonRecord, medicine: &Medicine, zone: &Zone, now: Moment) -> Vec<Seldom> {
    let mut told = whenever(record, medicine, zone, now);
    told.retain(|one| one.days <= TOLD_DAYS);
    told
}

/// What of a medicine is open of what comes seldom, however far ahead.
pub fn whenever(
    record: &PersonRecord,
    medicine: &Medicine,
    zone: &Zone,
    now: Moment,
) -> Vec<Seldom> {
    let at = zone
        .kept(medicine.kept_on.as_ref())
        .moment(&now)
        .naive_local();
    let open = medicine
        .plans_at(at)
        .filter_map(|plan| next_open(record, plan));
    let told = open.map(|dose| Seldom {
        dose,
        due: dose.date,
        days: (dose.date - at.date()).num_days(),
    });
    told.collect()
}

/// The day on which the next one is due, where a plan is counted from the last one
/// given.
pub fn next_counted(record: &PersonRecord, plan: &Plan) -> Option<NaiveDate> {
    match plan.schedule {
        Schedule::FromLast(from) => times::next_due(record, (plan, from)),
        _ => None,
    }
}

/// From which day on the doses must be known that tell when the next one of a plan is
/// due, where those from `known` on are; nothing where enough is known. What was given
/// last lies one interval back as a rule; only where it does not, all are looked through
/// since the plan named its first.
pub fn needs_doses_from(
    record: &PersonRecord,
    plan: &Plan,
    (known, today): (NaiveDate, NaiveDate),
) -> Option<NaiveDate> {
    let Schedule::FromLast(from) = plan.schedule else {
        return None;
    };
    if from.due >= known || times::is_answered(record, plan, from) {
        return None;
    }
    let next = from.every.after(today)?;
    let usual = today - (next - today) - Duration::days(USUALLY_LATE_DAYS);
    Some(if usual < known {
        usual.max(from.due)
    } else {
        from.due
    })
}

/// The next dose of a plan that comes seldom, as far as nobody has answered it.
fn next_open(record: &PersonRecord, plan: &Plan) -> Option<DoseId> {
    let (date, act) = match plan.schedule {
        Schedule::FromLast(_) => (next_counted(record, plan)?, Act::Use),
        Schedule::InPlace(device) => (device.out_by, Act::TakeOff),
        _ => return None,
    };
    let dose = DoseId {
        plan: plan.id,
        revision: plan.revision,
        date,
        slot: 0,
        act,
    };
    record
        .dose(DoseKey::Planned(dose))
        .is_none()
        .then_some(dose)
}
