//! The when-needed ledger: when the label's own limits allow the next dose.
//!
//! Counts by ingredient over all products on the list, in elapsed hours. The
//! limits are those the person copied from their labels; nothing here works
//! out a dose (G6), and a dose over a limit can still be recorded (G5).

mod account;
pub mod effect;
mod last_day;

use chrono::{Duration, NaiveDateTime};

use super::amount::{Amount, Quantity};
use super::dose::{DoseKey, Outcome};
use super::id::MedicineId;
use super::medicine::{Ingredient, Medicine};
use super::plan::WhenNeeded;
use super::record::PersonRecord;
use super::twice::Twice;
use super::words::Name;
use super::zone::{self, Moment};
use account::{Account, accounts, holds};

pub use account::{Allowed, Line, Measure};
pub use last_day::{CountedBy, LastDay, TakenOne, last_day};

/// What the labels say about the next dose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextDose {
    /// The earliest that every label on the list allows.
    pub when: Allowed,
    /// Which limit nobody has written down.
    pub lacks: Option<Lacks>,
    /// What was taken in the last 24 hours, one line an ingredient.
    pub lines: Vec<Line>,
    /// When some of what is counted was taken last.
    pub last: Option<Moment>,
    /// Where one more now keeps the labels: until when it would be the last one
    /// that does, if that is for longer than the shortest gap alone.
    pub last_until: Option<Moment>,
}

/// Which limit of what is taken when needed is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lacks {
    /// The shortest gap.
    Gap,
    /// The most in 24 hours.
    Most,
    /// Both.
    Both,
}

/// How a dose goes past what the labels say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breach {
    /// More than the most in 24 hours.
    OverMost,
    /// Sooner than the shortest gap.
    TooSoon,
    /// Two of a plan with set times, so close that they may be one dose twice.
    Twice(Twice),
}

/// When the next dose of a when-needed medicine is allowed by the labels.
/// `None` if no plan that holds then is of that kind.
pub fn next(record: &PersonRecord, medicine: &Medicine, now: Moment) -> Option<NextDose> {
    let wall = now.naive_local();
    let limits = medicine.when_needed_at(wall)?;
    let accounts = accounts(record, medicine, (limits, wall), None);
    let has_gap = accounts.iter().any(|account| account.gap.is_some());
    let has_most = accounts.iter().any(|account| account.most.is_some());
    let lacks = match (has_gap, has_most) {
        (true, true) => None,
        (false, true) => Some(Lacks::Gap),
        (true, false) => Some(Lacks::Most),
        (false, false) => Some(Lacks::Both),
    };
    let when = if lacks.is_none() {
        let allowed = accounts.iter().map(|account| account.allowed(now));
        allowed.fold(Allowed::Now, later)
    } else {
        Allowed::Unknown
    };
    let until = || last_until(&accounts, medicine.id, now);
    Some(NextDose {
        when,
        lacks,
        lines: accounts.iter().map(|account| account.line(now)).collect(),
        last: accounts
            .iter()
            .filter_map(|account| account.last_by(now))
            .max(),
        last_until: (when == Allowed::Now).then(until).flatten(),
    })
}

/// Until when one more now would be the last that the most in a day allows.
fn last_until(accounts: &[Account], medicine: MedicineId, now: Moment) -> Option<Moment> {
    let more = accounts.iter().map(|one| one.with_one_more(now, medicine));
    let more: Vec<Account> = more.collect();
    let gap = more.iter().filter_map(|account| account.gap).max();
    let by_gap = gap.map_or(now, |gap| zone::later(now, gap));
    let allowed = more.iter().map(|account| account.allowed(now));
    match allowed.fold(Allowed::Now, later) {
        Allowed::From(at) if at > by_gap => Some(at),
        _ => None,
    }
}

/// What writing down a dose would go past, if anything. Saved all the same; the
/// warning comes with the save. Asked before the dose is saved, of any medicine:
/// one with fixed times can go past the limit on another label. What was written
/// down of the same dose before does not count against it.
pub fn past_label(
    record: &PersonRecord,
    medicine: MedicineId,
    dose: DoseKey,
    outcome: &Outcome,
) -> Option<Breach> {
    let (at, amount) = outcome.taken()?;
    breach_beside(record, record.medicine(medicine)?, (at, amount), Some(dose))
}

/// What recording `amount` at `at` as one more dose would go past, if anything.
pub fn breach(
    record: &PersonRecord,
    medicine: &Medicine,
    at: Moment,
    amount: Amount,
) -> Option<Breach> {
    breach_beside(record, medicine, (at, amount), None)
}

/// The shortest gap that the labels say of what is in a medicine, over all
/// products.
pub fn label_gap(record: &PersonRecord, medicine: &Medicine, at: Moment) -> Option<Duration> {
    let unit = medicine.unit();
    let nothing = Amount {
        quantity: Quantity::ZERO,
        unit,
    };
    let (limits, wall) = limits_at(medicine, at, nothing);
    let accounts = accounts(record, medicine, (&limits, wall), None);
    accounts.iter().filter_map(|account| account.gap).max()
}

/// The limits of a medicine's own label at a moment, for so much of it.
fn limits_at(medicine: &Medicine, at: Moment, amount: Amount) -> (WhenNeeded, NaiveDateTime) {
    let wall = at.naive_local();
    let own = medicine.when_needed_at(wall);
    let limits = WhenNeeded {
        amount,
        gap_minutes: own.and_then(|own| own.gap_minutes),
        most_in_a_day: own.and_then(|own| own.most_in_a_day),
    };
    (limits, wall)
}

fn breach_beside(
    record: &PersonRecord,
    medicine: &Medicine,
    (at, amount): (Moment, Amount),
    left_out: Option<DoseKey>,
) -> Option<Breach> {
    let (limits, wall) = limits_at(medicine, at, amount);
    let accounts = accounts(record, medicine, (&limits, wall), left_out);
    if accounts.iter().any(|account| account.would_exceed(at)) {
        Some(Breach::OverMost)
    } else if accounts.iter().any(|account| account.is_too_soon(at)) {
        Some(Breach::TooSoon)
    } else {
        None
    }
}

/// Which of these ingredients are already in other current medicines (AC-PRN-3).
pub fn already_in(
    record: &PersonRecord,
    ingredients: &[Ingredient],
    except: Option<MedicineId>,
) -> Vec<(Name, Vec<MedicineId>)> {
    ingredients
        .iter()
        .filter_map(|ingredient| {
            let others: Vec<_> = record
                .current_medicines()
                .filter(|m| Some(m.id) != except && holds(m, &ingredient.name).is_some())
                .map(|m| m.id)
                .collect();
            (!others.is_empty()).then(|| (ingredient.name.clone(), others))
        })
        .collect()
}

fn later(a: Allowed, b: Allowed) -> Allowed {
    match (a, b) {
        (Allowed::Never, _) | (_, Allowed::Never) => Allowed::Never,
        (Allowed::From(a), Allowed::From(b)) => Allowed::From(a.max(b)),
        (Allowed::From(a), _) | (_, Allowed::From(a)) => Allowed::From(a),
        _ => Allowed::Now,
    }
}
