//! The plans of a medicine with the days on which they hold.

use chrono::NaiveDate;

use crate::agenda::last_day;
use crate::medicine::Medicine;
use crate::plan::{Plan, Schedule};
use crate::record::PersonRecord;

/// A plan and the days on which it holds.
pub(super) struct PlanDays<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The first of them.
    pub first: NaiveDate,
    /// The last of them, if there is one.
    pub last: Option<NaiveDate>,
    /// The last that the course has of itself.
    pub course: Option<NaiveDate>,
}

impl PlanDays<'_> {
    /// Whether it holds on a day.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }
}

/// The plans of a medicine with the days on which they hold. Of a plan that another
/// takes the place of in the course of a day, the day before is the last.
pub(super) fn steps<'a>(record: &PersonRecord, medicine: &'a Medicine) -> Vec<PlanDays<'a>> {
    let mut steps = Vec::new();
    for revisions in medicine.each_plan() {
        let mut is_first = true;
        for (plan, until) in revisions.until() {
            let until = until.map(|until| until.date());
            let from = plan.from.date();
            if plan.schedule == Schedule::Ended || until.is_some_and(|until| until <= from) {
                continue;
            }
            let first = if is_first { begins(plan) } else { from };
            is_first = false;
            let replaced = until.and_then(|until| until.pred_opt());
            let course = last_day(plan, record);
            let last = match (replaced, course) {
                (Some(replaced), Some(course)) => Some(replaced.min(course)),
                (replaced, course) => replaced.or(course),
            };
            steps.push(PlanDays {
                plan,
                first,
                last,
                course,
            });
        }
    }
    steps
}

/// The first day of a plan that nothing came before. What is counted from the last
/// one, or is in place already, holds from when it was written down.
fn begins(plan: &Plan) -> NaiveDate {
    let from = plan.from.date();
    match plan.schedule {
        Schedule::FromLast(_) | Schedule::InPlace(_) => from,
        _ => plan.schedule.first_day().map_or(from, |day| day.max(from)),
    }
}
