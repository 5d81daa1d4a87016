//! The old one that is still on when a new one is to go on.

use chrono::NaiveDate;

use super::times;
use crate::dose::{Act, DoseId, DoseKey, Outcome};
use crate::id::{MedicineId, PlanId};
use crate::plan::{ComesOff, OnAtStart};
use crate::record::PersonRecord;

/// Whether one of a plan is on now, as far as the answers tell: the last that was put on
/// has not been taken off. Nothing where no answer tells it.
pub fn is_one_on(record: &PersonRecord, plan: PlanId) -> Option<OnAtStart> {
    let dose = |revision, date, slot, act| {
        DoseKey::Planned(DoseId {
            plan,
            revision,
            date,
            slot,
            act,
        })
    };
    let first = dose(0, NaiveDate::MIN, 0, Act::TakeOff);
    let last = dose(u16::MAX, NaiveDate::MAX, u8::MAX, Act::Use);
    let answered = record.doses.range(first..=last).filter_map(|(key, all)| {
        let (DoseKey::Planned(id), Some(last)) = (key, all.last()) else {
            return None;
        };
        match last.value.outcome {
            Outcome::Taken { at, .. } => Some((at, id.act)),
            Outcome::NotTaken(_) | Outcome::Unsure => None,
        }
    });
    // At one moment the old one comes off before the new one goes on.
    let (_, act) = answered.max()?;
    Some(match act {
        Act::Use => OnAtStart::One,
        Act::TakeOff => OnAtStart::None,
    })
}

/// The removal that belongs before a dose that is put on, as long as nobody has
/// said that the old one came off (domain.md §8, kind 14).
pub fn old_one(record: &PersonRecord, medicine: MedicineId, dose: DoseId) -> Option<DoseId> {
    let plan = record.plan_of(medicine, dose)?;
    let removal = plan.manner.removal?;
    if dose.act == Act::TakeOff || removal.when != ComesOff::WithNext {
        return None;
    }
    let off = DoseId {
        act: Act::TakeOff,
        ..dose
    };
    let times = times::on(record, plan, dose.date);
    let is_asked = times
        .iter()
        .any(|time| time.act == Act::TakeOff && time.slot == off.slot);
    let answer = record.dose(DoseKey::Planned(off));
    let is_off = answer.is_some_and(|said| matches!(said.value.outcome, Outcome::Taken { .. }));
    (is_asked && !is_off).then_some(off)
}
