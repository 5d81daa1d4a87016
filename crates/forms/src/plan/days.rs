//! Which days a plan being written falls on.

use chrono::NaiveDate;

use super::{MonthBy, Pattern, PlanDraft, PlanProblem, date, whole};
use domain::plan::days::{Cycle, DayOfMonth, MonthDay, Monthly};
use domain::plan::{DayPattern, Every, WeekdaySet};

/// The most months apart that can be written.
const MOST_MONTHS: u32 = 60;

/// The most weeks apart in which some weekdays can come.
const MOST_WEEKS: u32 = 52;

fn every(text: &str, most: u32) -> Option<Every> {
    let number = whole(text, 1..=most)?;
    Every::new(u16::try_from(number).ok()?).ok()
}

/// As [`every`]; one where nothing was typed.
fn every_or_one(text: &str, most: u32) -> Option<Every> {
    every(if text.trim().is_empty() { "1" } else { text }, most)
}

impl PlanDraft {
    /// Whether its weekdays come in every week.
    pub fn comes_every_week(&self) -> bool {
        matches!(self.weeks.trim(), "" | "1")
    }

    /// The days, for a plan that begins on a date.
    pub(super) fn days(
        &self,
        pattern: Pattern,
        from: NaiveDate,
    ) -> Result<DayPattern, PlanProblem> {
        let apart = || every(&self.every, 366).ok_or(PlanProblem::Every);
        let first = || date(&self.first).ok_or(PlanProblem::First);
        match pattern {
            Pattern::Weekdays => self.some_weekdays(from),
            Pattern::EveryDays => Ok(DayPattern::EveryDays {
                every: apart()?,
                first: first()?,
            }),
            Pattern::EveryWeeks => Ok(DayPattern::EveryWeeks {
                every: apart()?,
                first: first()?,
            }),
            Pattern::Cycle => Ok(DayPattern::Cycle(Cycle {
                on: every(&self.on, 366).ok_or(PlanProblem::On)?,
                off: every(&self.off, 366).ok_or(PlanProblem::Off)?,
                first: first()?,
            })),
            Pattern::Monthly => Ok(DayPattern::Monthly(Monthly {
                on: self.month_day()?,
                every: every_or_one(&self.every, MOST_MONTHS).ok_or(PlanProblem::Months)?,
                first: self.counted_from(from),
            })),
            _ => Ok(DayPattern::EveryDay),
        }
    }

    fn some_weekdays(&self, from: NaiveDate) -> Result<DayPattern, PlanProblem> {
        let days =
            WeekdaySet::new(self.weekdays.iter().copied()).map_err(|_| PlanProblem::Weekday)?;
        let weeks = every_or_one(&self.weeks, MOST_WEEKS).ok_or(PlanProblem::Weeks)?;
        Ok(if weeks.get() == 1 {
            DayPattern::Weekdays(days)
        } else {
            DayPattern::WeekdaysEveryWeeks {
                days,
                every: weeks,
                first: self.counted_from(from),
            }
        })
    }

    /// The day that weeks and months are counted from: the one told, which a
    /// change of the amount does not move, else the plan's own first day.
    fn counted_from(&self, from: NaiveDate) -> NaiveDate {
        date(&self.first).unwrap_or(from)
    }

    fn month_day(&self) -> Result<MonthDay, PlanProblem> {
        match self.month_by {
            MonthBy::Date => whole(&self.month_day, 1..=31)
                .and_then(|day| DayOfMonth::new(u8::try_from(day).ok()?).ok())
                .map(MonthDay::Date)
                .ok_or(PlanProblem::MonthDay),
            MonthBy::Weekday => self
                .month_weekday
                .map(|weekday| MonthDay::Weekday(self.which, weekday))
                .ok_or(PlanProblem::MonthWeekday),
        }
    }
}
