//! The old one that is still on when a new one is to go on.

use super::times;
use crate::dose::{Act, DoseId, DoseKey, Outcome};
use crate::id::MedicineId;
use crate::plan::ComesOff;
use crate::record::PersonRecord;

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
