//! The when-needed ledger: when the label's own limits allow the next dose.
//!
//! Counts by ingredient over all products on the list, in elapsed hours. The
//! limits are those the person copied from their labels; nothing here works
//! out a dose (G6), and a dose over a limit can still be recorded (G5).

use chrono::Duration;

use super::amount::{Amount, Quantity, Strength};
use super::id::MedicineId;
use super::medicine::{Ingredient, Medicine};
use super::plan::WhenNeeded;
use super::record::PersonRecord;
use super::words::Name;
use super::zone::Moment;

/// What the labels say about the next dose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NextDose {
    /// When.
    pub when: Allowed,
    /// What was taken in the last 24 hours, one line an ingredient.
    pub lines: Vec<Line>,
}

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

/// How a dose goes past what the labels say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breach {
    /// More than the most in 24 hours.
    OverMost,
    /// Sooner than the shortest gap.
    TooSoon,
}

const DAY: Duration = Duration::hours(24);

/// One thing that is counted: an ingredient over all products, or the medicine.
struct Account {
    ingredient: Option<Name>,
    doses: Vec<(Moment, u64, MedicineId)>,
    uncounted: Vec<MedicineId>,
    gap: Option<Duration>,
    most: Option<u64>,
    planned: u64,
}

/// When the next dose of a when-needed medicine is allowed by the labels.
/// `None` if the medicine's newest plan is not of that kind.
pub fn next(record: &PersonRecord, medicine: &Medicine, now: Moment) -> Option<NextDose> {
    let limits = medicine.newest_plan()?.when_needed()?;
    let accounts = accounts(record, medicine, limits);
    let has_gap = accounts.iter().any(|account| account.gap.is_some());
    let has_most = accounts.iter().any(|account| account.most.is_some());
    let when = if !(has_gap && has_most) {
        Allowed::Unknown
    } else {
        accounts
            .iter()
            .map(|account| account.allowed(now))
            .fold(Allowed::Now, later)
    };
    Some(NextDose {
        when,
        lines: accounts.iter().map(|account| account.line(now)).collect(),
    })
}

/// What recording `amount` at `at` would go past, if anything. Saved all the
/// same; the warning comes with the save.
pub fn breach(
    record: &PersonRecord,
    medicine: &Medicine,
    at: Moment,
    amount: Amount,
) -> Option<Breach> {
    let limits = medicine.newest_plan()?.when_needed()?;
    let limits = WhenNeeded { amount, ..*limits };
    let mut found = None;
    for account in accounts(record, medicine, &limits) {
        if account.would_exceed(at) {
            return Some(Breach::OverMost);
        }
        let near = |dose: &(Moment, u64, MedicineId)| {
            account.gap.is_some_and(|gap| (at - dose.0).abs() < gap)
        };
        if account.doses.iter().any(near) {
            found = Some(Breach::TooSoon);
        }
    }
    found
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

fn holds<'a>(medicine: &'a Medicine, ingredient: &Name) -> Option<&'a Ingredient> {
    medicine
        .ingredients()
        .iter()
        .find(|i| i.name == *ingredient)
}

fn later(a: Allowed, b: Allowed) -> Allowed {
    match (a, b) {
        (Allowed::Never, _) | (_, Allowed::Never) => Allowed::Never,
        (Allowed::From(a), Allowed::From(b)) => Allowed::From(a.max(b)),
        (Allowed::From(a), _) | (_, Allowed::From(a)) => Allowed::From(a),
        _ => Allowed::Now,
    }
}

fn accounts(record: &PersonRecord, medicine: &Medicine, limits: &WhenNeeded) -> Vec<Account> {
    let mut accounts: Vec<Account> = medicine
        .ingredients()
        .iter()
        .filter_map(|ingredient| by_ingredient(record, ingredient, limits))
        .collect();
    accounts.push(by_count(record, medicine, limits));
    accounts
}

fn weight(strength: Option<Strength>, quantity: Quantity) -> Option<u64> {
    let micrograms = strength?.micrograms()?;
    Some(u64::try_from(u128::from(micrograms) * u128::from(quantity.thousandths()) / 1000).ok()?)
}

fn minutes(limits: &WhenNeeded) -> Option<Duration> {
    limits
        .gap_minutes
        .map(|minutes| Duration::minutes(i64::from(minutes)))
}

/// An ingredient over all products; `None` if the asked product's own strength
/// is not known, so that nothing could be added up.
fn by_ingredient(
    record: &PersonRecord,
    ingredient: &Ingredient,
    limits: &WhenNeeded,
) -> Option<Account> {
    let planned = weight(ingredient.strength, limits.amount.quantity)?;
    let mut account = Account {
        ingredient: Some(ingredient.name.clone()),
        doses: Vec::new(),
        uncounted: Vec::new(),
        gap: None,
        most: None,
        planned,
    };
    for product in record.medicines.values().map(|recorded| &recorded.value) {
        let Some(part) = holds(product, &ingredient.name) else {
            continue;
        };
        let mut taken = record.taken(product.id).peekable();
        if part.strength.and_then(Strength::micrograms).is_none() {
            if taken.peek().is_some() || !product.is_stopped() {
                account.uncounted.push(product.id);
            }
            continue;
        }
        account.doses.extend(taken.filter_map(|(at, amount)| {
            weight(part.strength, amount.quantity).map(|micrograms| (at, micrograms, product.id))
        }));
        if product.is_stopped() {
            continue;
        }
        if let Some(own) = product
            .newest_plan()
            .and_then(super::plan::Plan::when_needed)
        {
            account.gap = account.gap.max(minutes(own));
            let most = own
                .most_in_a_day
                .and_then(|most| weight(part.strength, most));
            account.most = strictest(account.most, most);
        }
    }
    Some(account)
}

/// The medicine's own count limit.
fn by_count(record: &PersonRecord, medicine: &Medicine, limits: &WhenNeeded) -> Account {
    Account {
        ingredient: None,
        doses: record
            .taken(medicine.id)
            .map(|(at, amount)| (at, amount.quantity.thousandths(), medicine.id))
            .collect(),
        uncounted: Vec::new(),
        gap: minutes(limits),
        most: limits.most_in_a_day.map(Quantity::thousandths),
        planned: limits.amount.quantity.thousandths(),
    }
}

fn strictest(a: Option<u64>, b: Option<u64>) -> Option<u64> {
    match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    }
}

impl Account {
    /// The sum in the 24 hours that end at `at`.
    fn taken_by(&self, at: Moment) -> u64 {
        self.doses
            .iter()
            .filter(|(t, ..)| *t > at - DAY && *t <= at)
            .map(|(_, n, _)| n)
            .sum()
    }

    fn allowed(&self, now: Moment) -> Allowed {
        let after_gap = match (self.gap, self.doses.iter().map(|(t, ..)| *t).max()) {
            (Some(gap), Some(last)) => last + gap,
            _ => now,
        };
        let start = after_gap.max(now);
        let Some(most) = self.most else {
            return from(start, now);
        };
        if self.planned > most {
            return Allowed::Never;
        }
        // The sum only falls when a dose leaves the window, so those are the
        // only moments to look at.
        let mut moments: Vec<Moment> = self.doses.iter().map(|(t, ..)| *t + DAY).collect();
        moments.push(start);
        moments.sort();
        moments
            .into_iter()
            .filter(|at| *at >= start)
            .find(|at| self.taken_by(*at) + self.planned <= most)
            .map_or(Allowed::Never, |at| from(at, now))
    }

    /// Whether any 24 hours around `at` would hold more than the limit.
    fn would_exceed(&self, at: Moment) -> bool {
        let Some(most) = self.most else { return false };
        let ends = self
            .doses
            .iter()
            .map(|(t, ..)| *t)
            .filter(|t| *t >= at && *t < at + DAY);
        ends.chain([at])
            .any(|end| self.taken_by(end) + self.planned > most)
    }

    fn line(&self, now: Moment) -> Line {
        let measure = |n: u64| match self.ingredient {
            Some(_) => Measure::Micrograms(n),
            None => Measure::Count(Quantity::from_thousandths(n)),
        };
        let mut from: Vec<MedicineId> = self
            .doses
            .iter()
            .filter(|(t, ..)| *t > now - DAY && *t <= now)
            .map(|(.., medicine)| *medicine)
            .collect();
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
