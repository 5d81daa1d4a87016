//! Drops of several medicines for one eye or ear go in one after another, so that
//! one does not wash out the other; an ointment goes in last, because it keeps drops
//! out (domain.md §8, kind 18).

use chrono::Duration;

use super::dose::{Dose, DoseState};
use crate::id::MedicineId;
use crate::medicine::DoseForm;
use crate::plan::{Placement, Side};
use crate::record::PersonRecord;
use crate::zone::Moment;

/// How many minutes lie between two of them at least.
pub const DROPS_APART_MINUTES: i64 = 5;

/// Whether any medicine goes into an eye or ear at all.
pub(super) fn may_meet(record: &PersonRecord) -> bool {
    let mut plans = record
        .medicines
        .values()
        .flat_map(|known| &known.value.plans);
    plans.any(|plan| matches!(plan.manner.place, Some(Placement::Side(_))))
}

/// Puts drops that are planned for one moment and one eye or ear after each other.
/// What was answered stays where it was.
pub(super) fn one_after_another(record: &PersonRecord, doses: &mut [Dose], now: Moment) {
    let mut told: Vec<(Moment, MedicineId, Side)> = Vec::new();
    let is_ointment = |dose: &Dose| {
        let medicine = record.medicine(dose.medicine);
        medicine.is_some_and(|medicine| medicine.form == DoseForm::Cream)
    };
    let (ointments, drops): (Vec<_>, Vec<_>) = doses.iter_mut().partition(|dose| is_ointment(dose));
    for dose in drops.into_iter().chain(ointments) {
        let plan = record.plan_of(dose.medicine, dose.id);
        let Some(Placement::Side(side)) = plan.and_then(|plan| plan.manner.place.as_ref()) else {
            continue;
        };
        let first = told.iter().filter(|(due, medicine, other)| {
            *due == dose.due && *medicine != dose.medicine && other.meets(*side)
        });
        let before = first.fold((0, None), |(count, _), (_, medicine, _)| {
            (count + 1, Some(*medicine))
        });
        told.push((dose.due, dose.medicine, *side));
        if dose.answer().is_none()
            && let (count, Some(last)) = before
        {
            dose.due += Duration::minutes(DROPS_APART_MINUTES * count);
            dose.after = Some(last);
            if dose.due > now && dose.state == DoseState::Due {
                dose.state = DoseState::Later;
            }
        }
    }
}
