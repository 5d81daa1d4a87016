//! What is said of a plan beyond its times and amounts: what comes off, where it
//! goes, minutes around food, the table of a reading.

use chrono::Duration;
use domain::amount::Amount;

use super::PlanSaid;
use crate::areas::PlansWords;
use crate::grammar::joined;
use domain::plan::{
    ByReading, ComesOff, Food, FromLast, Interval, Placement, Schedule, Sites, Varying,
};
use domain::words::Name;

impl PlansWords {
    /// A sentence for each thing that was told.
    pub(super) fn manner(&self, out: &mut String, plan: PlanSaid) {
        let manner = plan.manner;
        let length = |minutes: u16| self.text().dates.length(Duration::minutes(minutes.into()));
        if let Some(minutes) = manner.food_minutes {
            let (length, doses) = (length(minutes), doses_in_a_day(plan.schedule));
            let words = match plan.food {
                Food::After => self.after_food_by(&length, doses),
                Food::Before | Food::EmptyStomach | Food::With | Food::NotSaid => {
                    self.before_food_by(&length, doses)
                }
            };
            Self::stop(out, &words);
        }
        if let Some(minutes) = manner.upright_minutes {
            Self::stop(out, &self.upright(&length(minutes)));
        }
        match manner.removal.map(|removal| removal.when) {
            Some(ComesOff::WithNext) => Self::stop(out, self.comes_off_with_next),
            Some(ComesOff::AfterHours(hours)) => {
                let length = self.text().dates.length(Duration::hours(hours.into()));
                Self::stop(out, &self.comes_off_after(&length));
            }
            None if plan.schedule.is_put_on() => Self::stop(out, self.comes_off_not_stated),
            None => {}
        }
        if let Some(Placement::Sites(sites)) = &manner.place {
            self.turns(out, sites);
        }
        let unit = plan.schedule.unit();
        for made in &manner.made_of {
            let quantity = made.amount;
            let amount = unit.map(|unit| self.text().amounts.amount(Amount { quantity, unit }));
            let amount = amount.unwrap_or_default();
            Self::stop(out, &self.made_of(&amount, made.tablets.as_str()));
        }
        if let Some(day) = manner.next_test {
            Self::stop(out, &self.next_test(&self.text().dates.date(day)));
        }
    }

    /// How it stands to food, where no sentence of the schedule has a place for it.
    pub(super) fn food_apart(&self, out: &mut String, plan: PlanSaid) {
        let is_apart = matches!(plan.schedule, Schedule::Once { .. } | Schedule::FromLast(_));
        let food = self.food(plan.food);
        if is_apart && !food.is_empty() {
            self.add(out, food);
        }
    }

    fn turns(&self, out: &mut String, sites: &Sites) {
        let places: Vec<&str> = sites.places.iter().map(Name::as_str).collect();
        Self::stop(out, &self.sites(&joined(self.language(), &places)));
        if let Some(days) = sites.rest_days {
            Self::stop(out, &self.rest_days(days));
        }
    }

    pub(super) fn counted_from_last(&self, from: FromLast, amount: &str) -> String {
        match from.every {
            Interval::Days(every) => self.from_last_days(amount, every.get()),
            Interval::Weeks(every) => self.from_last_weeks(amount, every.get()),
            Interval::Months(every) => self.from_last_months(amount, every.get()),
        }
    }

    /// The whole table, row by row.
    pub(super) fn table(&self, out: &mut String, table: &ByReading) {
        for row in &table.table {
            Self::stop(
                out,
                &self.table_row(row.reading.as_str(), row.says.as_str()),
            );
        }
    }
}

/// How many doses a day may have: one, or several.
fn doses_in_a_day(schedule: &Schedule) -> usize {
    match schedule {
        Schedule::Timed { slots, .. } => slots.len(),
        Schedule::Varying(Varying { lines, .. }) => {
            lines.iter().map(|line| line.slots.len()).max().unwrap_or(1)
        }
        Schedule::ByReading(table) => table.times.len(),
        Schedule::EveryHours(every) if every.hours.get() < 24 => 2,
        Schedule::EveryHours(_)
        | Schedule::Once { .. }
        | Schedule::WhenNeeded(_)
        | Schedule::FromLast(_)
        | Schedule::InPlace(_)
        | Schedule::AsDirected
        | Schedule::Ended => 1,
    }
}
