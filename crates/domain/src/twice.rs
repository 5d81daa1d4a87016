//! One dose that seems to have been taken twice: two takings of a medicine with
//! set times that lie much closer together than its plan ever has them (AC-MISS-3).
//!
//! Facts of the record only: nothing is refused and nothing is corrected by it
//! (G5). What is taken when needed has limits of its own
//! ([`when_needed`](super::when_needed)).

use chrono::{Duration, NaiveDate};

use super::agenda;
use super::amount::Amount;
use super::dose::{Act, DoseKey, Outcome};
use super::id::MedicineId;
use super::medicine::Medicine;
use super::record::PersonRecord;
use super::zone::{Moment, Zone};

/// Two takings closer than this part of the planned time between two doses may
/// be one dose twice. Our own number, not yet checked by a pharmacist.
const PART: i32 = 4;

const DAY: Duration = Duration::hours(24);

/// Two takings that may be one dose twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Twice {
    /// Of which medicine.
    pub medicine: MedicineId,
    /// The earlier.
    pub first: Moment,
    /// The later.
    pub second: Moment,
}

/// The newest in the 24 hours before a moment, one a medicine at most.
pub fn in_last_day(record: &PersonRecord, zone: &Zone, now: Moment) -> Vec<Twice> {
    let of = |medicine: &Medicine| {
        let takings: Vec<_> = record.taken(medicine.id).collect();
        let mut newest = takings.clone();
        newest.retain(|(at, _)| *at <= now && now - *at < DAY);
        newest.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
        newest
            .into_iter()
            .find_map(|one| beside(record, medicine, zone, one, &takings))
    };
    let medicines = record.medicines.values();
    medicines.filter_map(|known| of(&known.value)).collect()
}

/// What writing down a dose would make of it. Asked before it is saved; what was
/// written down of the same dose before does not count.
pub fn with(
    record: &PersonRecord,
    zone: &Zone,
    (medicine, dose): (MedicineId, DoseKey),
    outcome: &Outcome,
) -> Option<Twice> {
    let taken = outcome.taken()?;
    let mut takings: Vec<_> = record.taken_beside(medicine, Some(dose)).collect();
    takings.push(taken);
    beside(record, record.medicine(medicine)?, zone, taken, &takings)
}

/// The nearest other taking, if it lies too close and both are more than the
/// plan asks for at one time.
fn beside(
    record: &PersonRecord,
    medicine: &Medicine,
    zone: &Zone,
    (at, amount): (Moment, Amount),
    takings: &[(Moment, Amount)],
) -> Option<Twice> {
    let (length, most) = planned_around(record, medicine, zone, at)?;
    let mut others = takings.to_vec();
    let own = others.iter().position(|one| *one == (at, amount))?;
    others.swap_remove(own);
    let nearest = others
        .into_iter()
        .min_by_key(|(other, _)| (*other - at).abs())?;
    let is_close = (nearest.0 - at).abs() < length / PART;
    let together = amount.quantity.thousandths() + nearest.1.quantity.thousandths();
    let is_more = nearest.1.unit == amount.unit && together > most.quantity.thousandths();
    (is_close && is_more).then(|| Twice {
        medicine: medicine.id,
        first: nearest.0.min(at),
        second: nearest.0.max(at),
    })
}

/// The shortest time between two planned doses around a moment, and the most that
/// is planned at one time; none without set times, or where two are planned at
/// once.
fn planned_around(
    record: &PersonRecord,
    medicine: &Medicine,
    zone: &Zone,
    at: Moment,
) -> Option<(Duration, Amount)> {
    let date = zone.moment(&at).date_naive();
    let days = [date.pred_opt(), Some(date), date.succ_opt()];
    let on = |day: NaiveDate| agenda::of_medicine(record, medicine, day, zone, at);
    let doses = days.into_iter().flatten().flat_map(on);
    let doses: Vec<_> = doses.filter(|dose| dose.act == Act::Use).collect();
    let most = doses
        .iter()
        .filter_map(|dose| dose.amount)
        .max_by_key(|amount| amount.quantity)?;
    let mut times: Vec<Moment> = doses.iter().map(|dose| dose.due).collect();
    times.sort();
    let gaps = times.windows(2).filter_map(|pair| match *pair {
        [one, next] => Some(next - one),
        _ => None,
    });
    let length = gaps.min().unwrap_or(DAY).min(DAY);
    (!length.is_zero()).then_some((length, most))
}
