//! What of one medicine is still open, and what comes after it.
//!
//! Whatever says when the next dose is starts here, so that a dose that waits
//! for its answer is never passed over for the one after it.

use super::{Dose, DoseState, of_medicine};
use crate::dose::Act;
use crate::medicine::Medicine;
use crate::record::PersonRecord;
use crate::zone::{Moment, Zone};

/// The open doses of a medicine and the next to come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ahead {
    /// Those of today that wait for an answer, and those of last night that are
    /// only late, in order of time. Without those decided against.
    pub open: Vec<Dose>,
    /// The first whose time has not come.
    pub next: Option<Dose>,
}

impl Ahead {
    /// How a medicine stands at a moment; the next dose is looked for over so
    /// many days.
    pub fn of(
        record: &PersonRecord,
        medicine: &Medicine,
        zone: &Zone,
        now: Moment,
        days: u16,
    ) -> Self {
        let today = zone.moment(&now).date_naive();
        let is_told = |dose: &Dose| {
            dose.due.date_naive() == today || matches!(dose.state, DoseState::Due | DoseState::Late)
        };
        // A plan kept on another zone has days of its own.
        let around = [today.pred_opt(), Some(today), today.succ_opt()];
        let mut open: Vec<Dose> = around
            .into_iter()
            .flatten()
            .flat_map(|date| of_medicine(record, medicine, date, zone, now))
            .filter(|dose| dose.calls() && is_told(dose))
            .collect();
        open.sort_by_key(|dose| (dose.due, dose.id));
        Self {
            open,
            next: next_dose(record, medicine, zone, now, days),
        }
    }
}

/// The next dose after a moment within `days` days, if there is one.
pub fn next_dose(
    record: &PersonRecord,
    medicine: &Medicine,
    zone: &Zone,
    now: Moment,
    days: u16,
) -> Option<Dose> {
    let first = zone.kept(medicine.kept_on.as_ref()).moment(&now);
    first
        .date_naive()
        .iter_days()
        .take(usize::from(days))
        .flat_map(|date| of_medicine(record, medicine, date, zone, now))
        .find(|dose| dose.state == DoseState::Later && dose.act == Act::Use)
}
