//! Doses that somebody moved: which, and where to.

use chrono::NaiveDate;

use crate::dose::{Act, DoseId, DoseMove};
use crate::id::PlanId;
use crate::medicine::Medicine;
use crate::record::{PersonRecord, Recorded};

/// Where a dose was moved to, if it was, and when that was said.
pub(super) fn of(record: &PersonRecord, dose: DoseId) -> Option<&Recorded<DoseMove>> {
    record.moved.get(&dose)
}

/// Whether a dose of a medicine around a date was moved, so that the day it is
/// due on may not be the day it is named by.
pub(super) fn is_any_near(record: &PersonRecord, medicine: &Medicine, date: NaiveDate) -> bool {
    let is_near = |day: NaiveDate| (day - date).num_days().abs() <= 1;
    medicine.plans.iter().any(|plan| {
        let mut moved = record.moved.range(first(plan.id)..=last(plan.id));
        moved.any(|(dose, moved)| is_near(dose.date) || is_near(moved.value.to.date_naive()))
    })
}

const fn first(plan: PlanId) -> DoseId {
    DoseId {
        plan,
        revision: 0,
        date: NaiveDate::MIN,
        slot: 0,
        act: Act::TakeOff,
    }
}

const fn last(plan: PlanId) -> DoseId {
    DoseId {
        plan,
        revision: u16::MAX,
        date: NaiveDate::MAX,
        slot: u8::MAX,
        act: Act::Use,
    }
}
