//! Supply: what is left of a medicine and when it runs out.
//!
//! Sums of what the person counted, added and took; never advice to order.

use chrono::NaiveDate;

use super::agenda::{self, DoseState};
use super::amount::Quantity;
use super::dose::{Act, DoseKey, DoseRecord, Outcome, Reason};
use super::medicine::Medicine;
use super::record::{PersonRecord, StockChange};
use super::zone::{Moment, Zone};

/// How far ahead the run-out day is looked for, in days: over a year. What lasts longer is not
/// worth a date.
pub const HORIZON_DAYS: u16 = 400;

/// What is left, if somebody ever counted.
pub fn left(record: &PersonRecord, medicine: &Medicine) -> Option<Quantity> {
    let changes = record.stock.get(&medicine.id)?;
    let counted_at = changes
        .iter()
        .rposition(|c| matches!(c.value, StockChange::Counted(_)));
    let start = changes.get(counted_at.unwrap_or(0)..)?;
    let since = start.first()?.at;
    let had: Quantity = start
        .iter()
        .map(|change| match change.value {
            StockChange::Counted(quantity) | StockChange::Added(quantity) => quantity,
        })
        .sum();
    let used: Quantity = record
        .newest_doses()
        .filter(|dose| dose.value.medicine == medicine.id && !dose.value.is_removal())
        .filter_map(|dose| used_by(medicine, &dose.value))
        .filter(|(at, _)| *at > since)
        .map(|(_, quantity)| quantity)
        .sum();
    Some(had - used)
}

/// When and how much a dose took from the stock.
fn used_by(medicine: &Medicine, dose: &DoseRecord) -> Option<(Moment, Quantity)> {
    match &dose.outcome {
        Outcome::Taken { at, amount } => Some((*at, amount.quantity)),
        Outcome::NotTaken(Reason::Spoiled | Reason::Vomited | Reason::GivenByOther(_)) => {
            let planned = match dose.dose {
                DoseKey::Planned(id) => medicine.planned_amount(id),
                DoseKey::Extra(_) => None,
            };
            let quantity = planned.map_or(Quantity::whole(1), |amount| amount.quantity);
            Some((dose.due?, quantity))
        }
        _ => None,
    }
}

/// The first day on which what is left will not cover the plan, within the
/// horizon. Counts on every open dose from now on being taken.
pub fn runs_out(
    record: &PersonRecord,
    medicine: &Medicine,
    zone: &Zone,
    now: Moment,
) -> Option<NaiveDate> {
    let mut left = left(record, medicine)?;
    let today = zone.moment(&now).date_naive();
    for day in today.iter_days().take(usize::from(HORIZON_DAYS)) {
        for dose in agenda::of_medicine(record, medicine, day, zone, now) {
            let uses_none = dose.act == Act::TakeOff
                || matches!(
                    dose.state,
                    DoseState::Answered(_) | DoseState::Paused | DoseState::Unanswered
                );
            if uses_none {
                continue;
            }
            // A dose whose amount nobody knows beforehand tells no day.
            let needed = dose.amount?.quantity;
            if left < needed {
                return Some(day);
            }
            left = left - needed;
        }
    }
    None
}
