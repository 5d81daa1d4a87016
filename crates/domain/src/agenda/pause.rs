//! Days of a cycle on which nothing is planned.

use chrono::{Days, NaiveDate, NaiveDateTime};

use crate::medicine::Medicine;
use crate::plan::days::{CycleDay, DaysOff};
use crate::plan::{DayPattern, Plan, Schedule};

/// A day off within a cycle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreakDay {
    /// Which day off it is, counted from 1.
    pub day: u16,
    /// How many days off there are in a row.
    pub of: u16,
    /// The first day on after it.
    pub again: NaiveDate,
    /// What is taken on such a day, if anything.
    pub days_off: DaysOff,
}

/// The day off that a local moment lies in, if a plan that holds then has one.
pub fn break_day(medicine: &Medicine, at: NaiveDateTime) -> Option<BreakDay> {
    let mut plans = medicine.plans_at(at).filter(|plan| plan.from <= at);
    plans.find_map(|plan| break_day_of(plan, at))
}

fn break_day_of(plan: &Plan, at: NaiveDateTime) -> Option<BreakDay> {
    let Schedule::Timed {
        days: DayPattern::Cycle(cycle),
        ..
    } = plan.schedule
    else {
        return None;
    };
    match cycle.day(at.date())? {
        CycleDay::On(..) => None,
        CycleDay::Break(day, of) => Some(BreakDay {
            day,
            of,
            days_off: cycle.days_off,
            again: at
                .date()
                .checked_add_days(Days::new(u64::from(of - day) + 1))?,
        }),
    }
}
