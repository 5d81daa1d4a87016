//! From a medicine on somebody's list to what the checks see of it.
//!
//! Does sums on what was entered and nothing else (G6). What the label does not tell stays open.

use crate::domain::amount::{Amount, Quantity, Strength};
use crate::domain::medicine::{Ingredient, Medicine};
use crate::domain::plan::{DayPattern, Plan, Schedule};
use crate::knowledge::catalogue::{Catalogue, Entry, IngredientId};

use super::item::{DayTotal, Item, Pace, Part, Reach};
use super::route::routes_of;

impl Item {
    /// A medicine on somebody's list, by its newest plan.
    pub fn of_medicine(medicine: &Medicine, catalogue: &Catalogue) -> Self {
        let entry = entry_of(medicine, catalogue);
        let plan = medicine.newest_plan();
        Self {
            parts: medicine
                .ingredients()
                .iter()
                .filter_map(|ingredient| part(ingredient, medicine, plan))
                .collect(),
            routes: routes_of(medicine.form, medicine.label.as_str(), entry),
            form: Some(medicine.form),
            pace: plan.map_or(Pace::NotSaid, |plan| pace(&plan.schedule)),
        }
    }
}

fn entry_of<'a>(medicine: &Medicine, catalogue: &'a Catalogue) -> Option<&'a Entry> {
    let crate::domain::medicine::Identity::Catalogue { id, .. } = &medicine.identity else {
        return None;
    };
    catalogue
        .entries()
        .iter()
        .find(|entry| entry.id.as_str() == id.as_str())
}

fn part(ingredient: &Ingredient, medicine: &Medicine, plan: Option<&Plan>) -> Option<Part> {
    let micrograms = ingredient.strength.and_then(Strength::micrograms);
    let a_day = plan
        .and_then(|plan| a_day(&plan.schedule, medicine))
        .zip(micrograms)
        .map(|((quantity, reach), micrograms)| DayTotal {
            micrograms: quantity.thousandths().saturating_mul(micrograms) / 1000,
            reach,
        });
    Some(Part {
        ingredient: IngredientId::of(ingredient.name.as_str())?,
        micrograms,
        a_day,
    })
}

/// How many tablets, puffs or whatever its strength is for come together on a day of the plan.
fn a_day(schedule: &Schedule, medicine: &Medicine) -> Option<(Quantity, Reach)> {
    let counted =
        |amount: &Amount| (amount.unit == medicine.form.unit()).then_some(amount.quantity);
    match schedule {
        Schedule::Timed { slots, .. } => {
            let amounts: Option<Vec<Quantity>> =
                slots.iter().map(|slot| counted(&slot.amount)).collect();
            Some((amounts?.into_iter().sum(), Reach::Planned))
        }
        Schedule::WhenNeeded(limits) => {
            counted(&limits.amount)?;
            Some((limits.most_in_a_day?, Reach::AtMost))
        }
        Schedule::Once { amount, .. } => Some((counted(amount)?, Reach::Planned)),
        Schedule::AsDirected => None,
    }
}

fn pace(schedule: &Schedule) -> Pace {
    match schedule {
        Schedule::Timed { days, .. } => Pace::DaysApart(days_apart(*days)),
        Schedule::Once { .. } => Pace::Once,
        Schedule::WhenNeeded(_) => Pace::WhenNeeded,
        Schedule::AsDirected => Pace::NotSaid,
    }
}

/// The fewest days from one day of the plan to the next.
fn days_apart(days: DayPattern) -> u16 {
    match days {
        DayPattern::EveryDay => 1,
        DayPattern::EveryDays { every, .. } => every.get(),
        DayPattern::EveryWeeks { every, .. } => every.get().saturating_mul(7),
        DayPattern::Weekdays(set) => {
            let mut chosen: Vec<u32> = set.days().map(|day| day.num_days_from_monday()).collect();
            chosen.extend(chosen.first().map(|first| first + 7));
            let apart = chosen.windows(2).map(|pair| pair[1] - pair[0]);
            apart
                .min()
                .and_then(|days| u16::try_from(days).ok())
                .unwrap_or(7)
        }
    }
}
