//! What to take along on a journey: what the plans ask for on the days away and
//! on some days more, and whether there is enough of it.
//!
//! Worked out by the times at home; what other clocks do to them is told where
//! the zone is changed.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};

use super::left::Left;
use super::run_out::NoDay;
use super::stock::Stock;
use crate::agenda::{self, DoseState};
use crate::amount::{Amount, Quantity, Unit};
use crate::dose::Act;
use crate::id::MedicineId;
use crate::medicine::{Medicine, Status};
use crate::plan::Plan;
use crate::record::PersonRecord;
use crate::zone::{Moment, Zone};

/// How many days ahead a journey may end, its spare days too.
pub const MOST_TRIP_DAYS: i64 = 400;

/// A journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trip {
    /// The first day away.
    pub from: NaiveDate,
    /// The last day away.
    pub until: NaiveDate,
    /// For how many days more something is taken along.
    pub spare_days: u16,
}

/// What to take along of one medicine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TripItem {
    /// Which medicine.
    pub medicine: MedicineId,
    /// How much.
    pub need: TripNeed,
}

/// How much to take along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TripNeed {
    /// So much.
    Known {
        /// For the days away and the spare days, by unit.
        all: Vec<Amount>,
        /// How much of it is for the spare days.
        spare: Vec<Amount>,
        /// Whether it is there.
        there: TripStock,
    },
    /// Nobody can say.
    Unknown(NoDay),
}

/// Whether there is enough for a journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TripStock {
    /// Nobody has counted, or not in this unit.
    NotCounted,
    /// There is.
    Enough,
    /// There is not.
    TooLittle {
        /// How much is missing.
        missing: Quantity,
        /// The first day, at home or away, that is not covered.
        first: Option<NaiveDate>,
    },
}

/// What to take along on a journey, medicine by medicine in the order added.
/// What needs nothing on those days is left out.
pub fn trip_list(record: &PersonRecord, trip: Trip, zone: &Zone, now: Moment) -> Vec<TripItem> {
    let medicines = record.current_medicines();
    let item = |medicine: &Medicine| {
        let need = need(record, medicine, trip, (zone, now))?;
        Some(TripItem {
            medicine: medicine.id,
            need,
        })
    };
    medicines.filter_map(item).collect()
}

type Sums = BTreeMap<Unit, Quantity>;

fn need(
    record: &PersonRecord,
    medicine: &Medicine,
    trip: Trip,
    (zone, now): (&Zone, Moment),
) -> Option<TripNeed> {
    if matches!(medicine.status(), Status::Paused { .. }) {
        return Some(TripNeed::Unknown(NoDay::OnHold));
    }
    let here = zone.moment(&now).naive_local();
    let back = trip.until.succ_opt()?;
    let home = back.checked_add_days(Days::new(u64::from(trip.spare_days)))?;
    let doses = open_doses(record, medicine, home, (zone, now));
    let sum = |from: NaiveDate, until: NaiveDate| {
        let mut sums = Sums::new();
        let within = doses.iter().filter(|(day, _)| *day >= from && *day < until);
        for (_, amount) in within {
            let sum = sums.entry(amount.unit).or_default();
            *sum = *sum + amount.quantity;
        }
        sums
    };
    let all = sum(trip.from, home);
    if all.is_empty() {
        let plans: Vec<&Plan> = medicine.plans_at(here).collect();
        let when_needed = plans.iter().find_map(|plan| plan.when_needed());
        let has_times = plans.first()?.has_times();
        return match (when_needed, has_times) {
            (Some(_), _) => Some(TripNeed::Unknown(NoDay::WhenNeeded)),
            (None, false) => Some(TripNeed::Unknown(NoDay::AsDirected)),
            (None, true) => None,
        };
    }
    let stock = Stock::of(record, medicine);
    Some(TripNeed::Known {
        there: there(stock.as_ref(), &all, &doses),
        all: amounts(all),
        spare: amounts(sum(back, home)),
    })
}

/// The doses that are to be taken from now until before a day, with their days.
fn open_doses(
    record: &PersonRecord,
    medicine: &Medicine,
    until: NaiveDate,
    (zone, now): (&Zone, Moment),
) -> Vec<(NaiveDate, Amount)> {
    let today = zone.moment(&now).date_naive();
    let first = today.pred_opt().unwrap_or(today);
    // A plan kept on another zone has days of its own.
    let last = until.succ_opt().unwrap_or(until);
    let days = first.iter_days().take_while(|day| *day <= last);
    let days = days.take(usize::try_from(MOST_TRIP_DAYS + 3).unwrap_or(0));
    let doses = days.flat_map(|day| agenda::of_medicine(record, medicine, day, zone, now));
    let open = doses.filter(|dose| {
        matches!(
            dose.state,
            DoseState::Due | DoseState::Late | DoseState::Later
        )
    });
    let open = open.filter(|dose| dose.act == Act::Use);
    let open = open.filter_map(|dose| Some((dose.due.date_naive().max(today), dose.amount?)));
    let mut open: Vec<_> = open.filter(|(day, _)| *day < until).collect();
    open.sort_by_key(|(day, _)| *day);
    open
}

/// Whether there is enough for all doses until the end of the spare days, those
/// before the journey too.
fn there(stock: Option<&Stock>, all: &Sums, doses: &[(NaiveDate, Amount)]) -> TripStock {
    let Some(stock) = stock.filter(|stock| all.keys().all(|unit| *unit == stock.unit)) else {
        return TripStock::NotCounted;
    };
    let has = match stock.least() {
        Left::Has(has) => has,
        Left::Short(_) => Quantity::ZERO,
    };
    let mut left = has;
    let mut missing = Quantity::ZERO;
    let mut first = None;
    for (day, amount) in doses {
        if left < amount.quantity {
            first = first.or(Some(*day));
            missing = missing + (amount.quantity - left);
        }
        left = left - amount.quantity;
    }
    if missing.is_zero() {
        TripStock::Enough
    } else {
        TripStock::TooLittle { missing, first }
    }
}

fn amounts(sums: Sums) -> Vec<Amount> {
    let amount = |(unit, quantity)| Amount { quantity, unit };
    sums.into_iter().map(amount).collect()
}
