//! From the record to what the checks see of it: a medicine as an item, a person
//! as a setting.
//!
//! Does sums on what was entered and nothing else (G6). What the label does not
//! tell stays open.

use chrono::{Datelike, NaiveDate};

use domain::amount::{Amount, Quantity, Strength};
use domain::medicine::{Identity, Ingredient, Medicine};
use domain::person::health::Health;
use domain::person::{Allergies, Person};
use domain::plan::{DayPattern, Plan, Schedule};
use knowledge::catalogue::{Catalogue, CatalogueEntry, IngredientId};
use knowledge::checks::{
    ActiveSubstance, Allergen, DayTotal, Item, Pace, Reach, Setting, TestedGene, routes_of,
};

/// What the checks see of a medicine on somebody's list, by its newest plan.
pub fn item_of(medicine: &Medicine, catalogue: &Catalogue) -> Item {
    let entry = entry_of(medicine, catalogue);
    let plan = medicine.newest_plan();
    Item {
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

fn entry_of<'a>(medicine: &Medicine, catalogue: &'a Catalogue) -> Option<&'a CatalogueEntry> {
    let Identity::Catalogue { id, .. } = &medicine.identity else {
        return None;
    };
    catalogue
        .entries()
        .iter()
        .find(|entry| entry.id.as_str() == id.as_str())
}

fn part(
    ingredient: &Ingredient,
    medicine: &Medicine,
    plan: Option<&Plan>,
) -> Option<ActiveSubstance> {
    let micrograms = ingredient.strength.and_then(Strength::micrograms);
    let a_day = plan
        .and_then(|plan| a_day(&plan.schedule, medicine))
        .zip(micrograms)
        .map(|((quantity, reach), micrograms)| DayTotal {
            micrograms: quantity.thousandths().saturating_mul(micrograms) / 1000,
            reach,
        });
    Some(ActiveSubstance {
        ingredient: IngredientId::of(ingredient.name.as_str())?,
        micrograms,
        a_day,
    })
}

/// How many tablets, puffs or whatever its strength is for come together on a day of the plan.
fn a_day(schedule: &Schedule, medicine: &Medicine) -> Option<(Quantity, Reach)> {
    let counted = |amount: &Amount| (amount.unit == medicine.unit()).then_some(amount.quantity);
    match schedule {
        Schedule::Timed { slots, .. } => {
            let amounts: Option<Vec<Quantity>> =
                slots.iter().map(|slot| counted(&slot.amount)).collect();
            Some((amounts?.into_iter().sum(), Reach::Planned))
        }
        Schedule::Varying(_) | Schedule::EveryHours(_) => {
            let days = days_ahead(schedule).map(|day| {
                let amounts = schedule.slots_on(day);
                let amounts: Option<Vec<Quantity>> =
                    amounts.iter().map(|slot| counted(&slot.amount)).collect();
                Some(amounts?.into_iter().sum())
            });
            let totals: Option<Vec<Quantity>> = days.collect();
            Some((totals?.into_iter().max()?, Reach::Planned))
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
        Schedule::Varying(_) | Schedule::EveryHours(_) => Pace::DaysApart(fewest_apart(schedule)),
        Schedule::Once { .. } => Pace::Once,
        Schedule::WhenNeeded(_) => Pace::WhenNeeded,
        Schedule::AsDirected => Pace::NotSaid,
    }
}

/// How many days of a plan are looked at where any of them may differ.
const DAYS_AHEAD: usize = 800;

fn days_ahead(schedule: &Schedule) -> impl Iterator<Item = NaiveDate> {
    // Lines that are counted from no day are the same in every week.
    let first = schedule.first_day().unwrap_or_default();
    first.iter_days().take(DAYS_AHEAD)
}

/// The fewest days from one day with a dose to the next.
fn fewest_apart(schedule: &Schedule) -> u16 {
    let days: Vec<NaiveDate> = days_ahead(schedule)
        .filter(|day| schedule.doses_on(*day) > 0)
        .collect();
    let apart = days.windows(2).map(|pair| (pair[1] - pair[0]).num_days());
    let fewest = apart.min().and_then(|days| u16::try_from(days).ok());
    fewest.unwrap_or(u16::MAX)
}

/// The fewest days from one day of the plan to the next.
fn days_apart(days: DayPattern) -> u16 {
    match days {
        DayPattern::EveryDays { every, .. } => every.get(),
        DayPattern::EveryWeeks { every, .. } => every.get().saturating_mul(7),
        DayPattern::Monthly(monthly) => monthly.every.get().saturating_mul(28),
        DayPattern::Cycle(cycle) if cycle.on.get() == 1 => cycle.off.get().saturating_add(1),
        DayPattern::EveryDay | DayPattern::Cycle(_) => 1,
        DayPattern::WeekdaysEveryWeeks { days, every, .. } if days.days().count() == 1 => {
            every.get().saturating_mul(7)
        }
        DayPattern::Weekdays(set) | DayPattern::WeekdaysEveryWeeks { days: set, .. } => {
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

/// What a person has told, on a day.
pub fn setting_of(person: &Person, catalogue: &Catalogue, today: NaiveDate) -> Setting {
    let Health {
        conditions,
        pregnancy,
        driving,
        genes,
    } = &*person.health;
    let allergies = match &person.allergies {
        Allergies::NotAsked | Allergies::NoneKnown => Vec::new(),
        Allergies::Known(known) => known
            .iter()
            .map(|allergy| Allergen::of(allergy.substance.as_str(), catalogue))
            .collect(),
    };
    Setting {
        age: person.born.and_then(|born| age(born, today)),
        conditions: conditions.answer().cloned().unwrap_or_default(),
        allergies,
        pregnancy: pregnancy.answer().cloned(),
        driving: driving.answer().cloned(),
        genes: genes
            .answer()
            .into_iter()
            .flatten()
            .map(gene_result)
            .collect(),
    }
}

fn gene_result(told: &domain::person::health::GeneResult) -> TestedGene {
    TestedGene {
        gene: told.gene.clone(),
        says: told.says.clone(),
    }
}

/// Whole years; a birthday counts from its own day on.
fn age(born: NaiveDate, today: NaiveDate) -> Option<u16> {
    let had_birthday = (today.month(), today.day()) >= (born.month(), born.day());
    let years = today.year() - born.year() - i32::from(!had_birthday);
    u16::try_from(years).ok()
}

#[cfg(test)]
mod tests {
    use super::age;

    #[test]
    fn a_year_is_full_on_the_birthday() {
        let day = |text: &str| text.parse().unwrap();
        assert_eq!(age(day("1961-11-22"), day("2026-11-21")), Some(64));
        assert_eq!(age(day("1961-11-22"), day("2026-11-22")), Some(65));
        assert_eq!(age(day("2027-01-01"), day("2026-11-22")), None);
    }
}
