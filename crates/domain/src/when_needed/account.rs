//! One thing that is counted against the labels: an ingredient over all
//! products, or the medicine as a whole.
//!
//! Knows sums over a sliding 24 hours. What cannot be added up, because nobody
//! entered a strength, still keeps the gap and is named as uncounted.

use chrono::{Duration, NaiveDateTime};

use crate::amount::{Quantity, Strength};
use crate::dose::DoseKey;
use crate::id::MedicineId;
use crate::medicine::{Ingredient, Medicine};
use crate::plan::{Plan, WhenNeeded};
use crate::record::PersonRecord;
use crate::words::Name;
use crate::zone::{Moment, later};

/// For how long a dose counts.
pub(super) const DAY: Duration = Duration::hours(24);

/// When the labels allow the next dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// The shortest gap or the most in a day is not known: ask.
    Unknown,
    /// The entered limits have been kept up to now.
    Now,
    /// From a moment on.
    From(Moment),
    /// One dose alone is more than the most in a day: ask.
    Never,
}

/// What was taken in the last 24 hours against a limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The ingredient; `None` for the medicine as a whole.
    pub ingredient: Option<Name>,
    /// How much was taken.
    pub taken: Measure,
    /// The strictest limit on the labels, if one was entered.
    pub most: Option<Measure>,
    /// The medicines it came from, as far as they were taken or are on the list.
    pub from: Vec<MedicineId>,
    /// Medicines that hold it in a strength nobody entered, so uncounted.
    pub uncounted: Vec<MedicineId>,
}

/// A quantity of an ingredient or of a medicine's own unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measure {
    /// Micrograms of an ingredient.
    Micrograms(u64),
    /// So many units of the medicine.
    Count(Quantity),
}

/// What is counted, and the limits it is held against.
#[derive(Clone)]
pub(super) struct Account {
    ingredient: Option<Name>,
    /// When, how much, of which product.
    doses: Vec<(Moment, u64, MedicineId)>,
    /// When something was taken that could not be added up.
    unweighed: Vec<Moment>,
    uncounted: Vec<MedicineId>,
    pub(super) gap: Option<Duration>,
    pub(super) most: Option<u64>,
    /// How much the next dose is; `None` if its strength is not known.
    planned: Option<u64>,
}

/// Everything the next dose of a medicine counts against. A dose that is being
/// corrected is left out: it does not count against itself. Of other products
/// the limits hold that their plans had at that local moment.
pub(super) fn accounts(
    record: &PersonRecord,
    medicine: &Medicine,
    (limits, at): (&WhenNeeded, NaiveDateTime),
    left_out: Option<DoseKey>,
) -> Vec<Account> {
    let mut accounts: Vec<Account> = medicine
        .ingredients()
        .iter()
        .map(|ingredient| by_ingredient(record, ingredient, (limits, at), left_out))
        .collect();
    accounts.push(by_count(record, medicine, limits, left_out));
    accounts
}

/// A medicine's part of an ingredient, if it holds it.
pub(super) fn holds<'a>(medicine: &'a Medicine, ingredient: &Name) -> Option<&'a Ingredient> {
    medicine
        .ingredients()
        .iter()
        .find(|i| i.name == *ingredient)
}

/// How much of an ingredient so many of a product are, in micrograms.
pub(super) fn weight(strength: Option<Strength>, quantity: Quantity) -> Option<u64> {
    let nanograms = strength?.nanograms()?;
    u64::try_from(u128::from(nanograms) * u128::from(quantity.thousandths()) / 1_000_000).ok()
}

fn gap(limits: &WhenNeeded) -> Option<Duration> {
    limits
        .gap_minutes
        .map(|minutes| Duration::minutes(i64::from(minutes)))
}

/// An ingredient over all products.
fn by_ingredient(
    record: &PersonRecord,
    ingredient: &Ingredient,
    (limits, wall): (&WhenNeeded, NaiveDateTime),
    left_out: Option<DoseKey>,
) -> Account {
    let mut account = Account {
        ingredient: Some(ingredient.name.clone()),
        doses: Vec::new(),
        unweighed: Vec::new(),
        uncounted: Vec::new(),
        gap: None,
        most: None,
        planned: weight(ingredient.strength, limits.amount.quantity),
    };
    for product in record.medicines.values().map(|recorded| &recorded.value) {
        let Some(part) = holds(product, &ingredient.name) else {
            continue;
        };
        let mut is_uncounted =
            part.strength.and_then(Strength::nanograms).is_none() && !product.is_stopped();
        for (at, amount) in record.taken_beside(product.id, left_out) {
            if let Some(micrograms) = weight(part.strength, amount.quantity) {
                account.doses.push((at, micrograms, product.id));
            } else {
                is_uncounted = true;
                account.unweighed.push(at);
            }
        }
        if is_uncounted {
            account.uncounted.push(product.id);
        }
        let own = product.plans_at(wall).filter_map(Plan::when_needed);
        for own in own.filter(|_| !product.is_stopped()) {
            account.gap = account.gap.max(gap(own));
            let most = own
                .most_in_a_day
                .and_then(|most| weight(part.strength, most));
            account.most = strictest(account.most, most);
        }
    }
    account
}

/// The medicine's own count limit.
fn by_count(
    record: &PersonRecord,
    medicine: &Medicine,
    limits: &WhenNeeded,
    left_out: Option<DoseKey>,
) -> Account {
    Account {
        ingredient: None,
        doses: record
            .taken_beside(medicine.id, left_out)
            .map(|(at, amount)| (at, amount.quantity.thousandths(), medicine.id))
            .collect(),
        unweighed: Vec::new(),
        uncounted: Vec::new(),
        gap: gap(limits),
        most: limits.most_in_a_day.map(Quantity::thousandths),
        planned: Some(limits.amount.quantity.thousandths()),
    }
}

fn strictest(a: Option<u64>, b: Option<u64>) -> Option<u64> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

impl Account {
    /// The doses in the 24 hours that end at `at`.
    fn within(&self, at: Moment) -> impl Iterator<Item = &(Moment, u64, MedicineId)> {
        let is_within = move |since: Duration| since >= Duration::zero() && since < DAY;
        self.doses
            .iter()
            .filter(move |(t, ..)| is_within(at.signed_duration_since(t)))
    }

    /// The sum in the 24 hours that end at `at`.
    fn taken_by(&self, at: Moment) -> u64 {
        self.within(at)
            .fold(0, |sum, (_, n, _)| sum.saturating_add(*n))
    }

    /// Every moment at which some of it was taken.
    fn times(&self) -> impl Iterator<Item = Moment> {
        let weighed = self.doses.iter().map(|(t, ..)| *t);
        weighed.chain(self.unweighed.iter().copied())
    }

    /// The last moment until now at which some of it was taken.
    pub(super) fn last_by(&self, now: Moment) -> Option<Moment> {
        self.times().filter(|at| *at <= now).max()
    }

    /// The same with the next dose taken at a moment.
    pub(super) fn with_one_more(&self, at: Moment, medicine: MedicineId) -> Self {
        let mut more = self.clone();
        match self.planned {
            Some(planned) => more.doses.push((at, planned, medicine)),
            None => more.unweighed.push(at),
        }
        more
    }

    /// From when this account allows the next dose.
    pub(super) fn allowed(&self, now: Moment) -> Allowed {
        let after_gap = match (self.gap, self.times().max()) {
            (Some(gap), Some(last)) => later(last, gap),
            _ => now,
        };
        let start = after_gap.max(now);
        let (Some(most), Some(planned)) = (self.most, self.planned) else {
            return from(start, now);
        };
        if planned > most {
            return Allowed::Never;
        }
        // The sum only falls when a dose leaves the window, so those are the
        // only moments to look at.
        let mut moments: Vec<Moment> = self.doses.iter().map(|(t, ..)| later(*t, DAY)).collect();
        moments.push(start);
        moments.sort();
        moments
            .into_iter()
            .filter(|at| *at >= start)
            .find(|at| self.taken_by(*at).saturating_add(planned) <= most)
            .map_or(Allowed::Never, |at| from(at, now))
    }

    /// Whether any 24 hours around `at` would hold more than the limit.
    pub(super) fn would_exceed(&self, at: Moment) -> bool {
        let (Some(most), Some(planned)) = (self.most, self.planned) else {
            return false;
        };
        let ends = self
            .doses
            .iter()
            .map(|(t, ..)| *t)
            .filter(|t| *t >= at && t.signed_duration_since(at) < DAY);
        ends.chain([at])
            .any(|end| self.taken_by(end).saturating_add(planned) > most)
    }

    /// Whether `at` is closer to another dose than the shortest gap.
    pub(super) fn is_too_soon(&self, at: Moment) -> bool {
        self.gap
            .is_some_and(|gap| self.times().any(|t| (at - t).abs() < gap))
    }

    /// What was taken in the last 24 hours.
    pub(super) fn line(&self, now: Moment) -> Line {
        let measure = |n: u64| match self.ingredient {
            Some(_) => Measure::Micrograms(n),
            None => Measure::Count(Quantity::from_thousandths(n)),
        };
        let mut from: Vec<MedicineId> = self.within(now).map(|(.., medicine)| *medicine).collect();
        from.sort();
        from.dedup();
        Line {
            ingredient: self.ingredient.clone(),
            taken: measure(self.taken_by(now)),
            most: self.most.map(measure),
            from,
            uncounted: self.uncounted.clone(),
        }
    }
}

fn from(at: Moment, now: Moment) -> Allowed {
    if at <= now {
        Allowed::Now
    } else {
        Allowed::From(at)
    }
}
