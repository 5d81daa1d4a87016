//! From the record to what the checks see of it: a medicine as an item, a person
//! as a setting.
//!
//! Does sums on what was entered and nothing else (G6). What the label does not
//! tell stays open.

use chrono::{Datelike, NaiveDate, NaiveTime};

use domain::agenda::course::{amounts_on, plans_from};
use domain::amount::{Amount, Quantity, Strength};
use domain::medicine::{Identity, Ingredient, Medicine};
use domain::person::health::Health;
use domain::person::{Allergies, DayShape, Person};
use domain::plan::{DayPattern, Schedule};
use knowledge::catalogue::{Catalogue, CatalogueEntry, IngredientId};
use knowledge::checks::{
    ActiveSubstance, Allergen, DayTotal, Item, Pace, Reach, Setting, TestedGene, routes_of,
};

/// For how many days what comes together on one day is looked at: over a year.
const LOOK_DAYS: usize = 400;

/// What the checks see of a medicine on somebody's list on a day of theirs, by
/// the plans that hold or come.
pub fn item_of(
    medicine: &Medicine,
    catalogue: &Catalogue,
    (today, day): (NaiveDate, &DayShape),
) -> Item {
    let entry = entry_of(medicine, catalogue);
    let is_weighed = |one: &Ingredient| one.strength.and_then(Strength::micrograms).is_some();
    let days = medicine
        .ingredients()
        .iter()
        .any(is_weighed)
        .then(|| days(medicine, today, day))
        .flatten();
    let plans = plans_from(medicine, today.and_time(NaiveTime::MIN));
    Item {
        parts: medicine
            .ingredients()
            .iter()
            .filter_map(|ingredient| part(ingredient, days.as_deref()))
            .collect(),
        routes: routes_of(medicine.form, medicine.label.as_str(), entry),
        form: Some(medicine.form),
        pace: plans
            .map(|(plan, _)| pace(&plan.schedule))
            .reduce(closer)
            .unwrap_or_default(),
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

fn part(ingredient: &Ingredient, days: Option<&[(Quantity, Reach)]>) -> Option<ActiveSubstance> {
    let micrograms = ingredient.strength.and_then(Strength::micrograms);
    let days = days.zip(micrograms).map(|(days, micrograms)| {
        let total = |(quantity, reach): &(Quantity, Reach)| DayTotal {
            micrograms: quantity.thousandths().saturating_mul(micrograms) / 1000,
            reach: *reach,
        };
        days.iter().map(total).collect()
    });
    Some(ActiveSubstance {
        ingredient: IngredientId::of(ingredient.name.as_str())?,
        micrograms,
        days,
    })
}

/// How many tablets, puffs or whatever its strength is for come together on each
/// day from a day on; none where a plan does not tell.
fn days(medicine: &Medicine, today: NaiveDate, day: &DayShape) -> Option<Vec<(Quantity, Reach)>> {
    let counted = |amount: &Amount| (amount.unit == medicine.unit()).then_some(amount.quantity);
    let mut days = vec![(Quantity::ZERO, Reach::Planned); LOOK_DAYS];
    // The most that a label allows counts all of the medicine, at set times too.
    let mut allowed = vec![None::<Quantity>; LOOK_DAYS];
    for (plan, until) in plans_from(medicine, today.and_time(NaiveTime::MIN)) {
        let most = match &plan.schedule {
            // How much a day comes to, nobody knows beforehand.
            Schedule::AsDirected | Schedule::ByReading(_) => return None,
            Schedule::WhenNeeded(limits) => {
                counted(&limits.amount)?;
                Some(limits.most_in_a_day?)
            }
            Schedule::Timed { .. }
            | Schedule::Varying(_)
            | Schedule::EveryHours(_)
            | Schedule::FromLast(_)
            | Schedule::InPlace(_)
            | Schedule::Once { .. }
            | Schedule::Ended => None,
        };
        for (date, ((sum, _), allowed)) in today.iter_days().zip(days.iter_mut().zip(&mut allowed))
        {
            let holds = plan.from.date() <= date && until.is_none_or(|until| date < until.date());
            match most {
                Some(most) if holds => *allowed = (*allowed).max(Some(most)),
                Some(_) => {}
                None => {
                    for amount in amounts_on((plan, until), date, day) {
                        *sum = [*sum, counted(&amount)?].into_iter().sum();
                    }
                }
            }
        }
    }
    for ((sum, reach), allowed) in days.iter_mut().zip(allowed) {
        if let Some(most) = allowed {
            *sum = (*sum).max(most);
            *reach = Reach::AtMost;
        }
    }
    Some(days)
}

/// Of two paces of one medicine the one with the doses closer together.
fn closer(one: Pace, other: Pace) -> Pace {
    match (one, other) {
        (Pace::DaysApart(one), Pace::DaysApart(other)) => Pace::DaysApart(one.min(other)),
        (days @ Pace::DaysApart(_), _) | (_, days @ Pace::DaysApart(_)) => days,
        (Pace::WhenNeeded, _) | (_, Pace::WhenNeeded) => Pace::WhenNeeded,
        (Pace::Once, _) | (_, Pace::Once) => Pace::Once,
        (Pace::NotSaid, Pace::NotSaid) => Pace::NotSaid,
    }
}

fn pace(schedule: &Schedule) -> Pace {
    match schedule {
        Schedule::Timed { days, .. } => Pace::DaysApart(days_apart(*days)),
        Schedule::Varying(_) | Schedule::EveryHours(_) | Schedule::FromLast(_) => {
            Pace::DaysApart(fewest_apart(schedule))
        }
        Schedule::ByReading(table) => Pace::DaysApart(days_apart(table.days)),
        Schedule::Once { .. } => Pace::Once,
        // It works all the time.
        Schedule::InPlace(_) => Pace::DaysApart(1),
        Schedule::WhenNeeded(_) => Pace::WhenNeeded,
        Schedule::AsDirected | Schedule::Ended => Pace::NotSaid,
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
