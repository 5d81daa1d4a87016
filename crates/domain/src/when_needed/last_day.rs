//! The last 24 hours of what is taken when needed, ingredient by ingredient over
//! all products: when, what, how much, who wrote it down, and when it leaves the
//! 24 hours.
//!
//! A way to look at the accounts, with no rules of its own.

use std::collections::BTreeSet;

use super::account::{DAY, holds, weight};
use super::{Line, next};
use crate::amount::Amount;
use crate::dose::Counts;
use crate::id::{EntryId, MedicineId};
use crate::medicine::Medicine;
use crate::person::Actor;
use crate::record::PersonRecord;
use crate::words::Name;
use crate::zone::{Moment, later};

/// What was taken of one ingredient in the last 24 hours; of a medicine as a
/// whole, where nothing is known to be in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LastDay {
    /// The ingredient, or the medicine alone.
    pub of: CountedBy,
    /// The sum and the strictest limit.
    pub line: Line,
    /// Each taking, the oldest first. Never empty.
    pub takings: Vec<TakenOne>,
}

/// What is counted together.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CountedBy {
    /// An ingredient, over all products.
    Ingredient(Name),
    /// One medicine.
    Medicine(MedicineId),
}

/// One taking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenOne {
    /// Its entry.
    pub entry: EntryId,
    /// When.
    pub at: Moment,
    /// Of which medicine.
    pub medicine: MedicineId,
    /// How much of the medicine.
    pub amount: Amount,
    /// How much of the ingredient, in micrograms, where its strength is known.
    pub micrograms: Option<u64>,
    /// Who wrote it down.
    pub by: Actor,
    /// From when on it is no longer among the last 24 hours.
    pub leaves: Moment,
}

/// The last 24 hours of everything that medicines taken when needed are counted
/// by, where there is something to tell.
pub fn last_day(record: &PersonRecord, now: Moment) -> Vec<LastDay> {
    let mut told = BTreeSet::new();
    let mut days = Vec::new();
    for medicine in record.current_medicines().filter(|one| one.is_taking()) {
        let Some(next) = next(record, medicine, now) else {
            continue;
        };
        let has_ingredients = !medicine.ingredients().is_empty();
        for line in next.lines {
            let of = match &line.ingredient {
                Some(name) => CountedBy::Ingredient(name.clone()),
                None if has_ingredients => continue,
                None => CountedBy::Medicine(medicine.id),
            };
            let takings = takings(record, &of, now);
            if !takings.is_empty() && told.insert(of.clone()) {
                days.push(LastDay { of, line, takings });
            }
        }
    }
    days
}

fn takings(record: &PersonRecord, of: &CountedBy, now: Moment) -> Vec<TakenOne> {
    let is_of = |medicine: &Medicine| match of {
        CountedBy::Ingredient(name) => holds(medicine, name).is_some(),
        CountedBy::Medicine(id) => medicine.id == *id,
    };
    let mut takings: Vec<TakenOne> = record
        .newest_doses()
        .filter(|dose| dose.value.outcome.counts() == Counts::Taken)
        .filter_map(|dose| {
            let medicine = record
                .medicine(dose.value.medicine)
                .filter(|one| is_of(one))?;
            let (at, amount) = record.taken_as(&dose.value)?;
            let is_within = at <= now && now - at < DAY;
            let micrograms = match of {
                CountedBy::Ingredient(name) => {
                    holds(medicine, name).and_then(|part| weight(part.strength, amount.quantity))
                }
                CountedBy::Medicine(_) => None,
            };
            is_within.then(|| TakenOne {
                entry: dose.entry,
                at,
                medicine: medicine.id,
                amount,
                micrograms,
                by: dose.by.clone(),
                leaves: later(at, DAY),
            })
        })
        .collect();
    takings.sort_by_key(|taking| (taking.at, taking.entry));
    takings
}
