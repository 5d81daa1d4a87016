//! Which days a plan being written falls on.

use chrono::NaiveDate;

use super::{MonthBy, Pattern, PlanDraft, PlanProblem, date, whole};
use domain::plan::days::{Cycle, DayOfMonth, MonthDay, Monthly};
use domain::plan::{DayPattern, Every, WeekdaySet};

/// The most months apart that can be written.
const MOST_MONTHS: u32 = 60;

/// The most weeks apart in which some weekdays can come.
const MOST_WEEKS: u32 = 52;

fn every(text: &str, most: u32, wrong: PlanProblem) -> Result<Every, PlanProblem> {
    let number = u16::try_from(whole(text, 1..=most, wrong)?).map_err(|_| wrong)?;
    Every::new(number).map_err(|_| wrong)
}

/// As [`every`]; one where nothing was typed.
fn every_or_one(text: &str, most: u32, wrong: PlanProblem) -> Result<Every, PlanProblem> {
    every(if text.trim().is_empty() { "1" } else { text }, most, wrong)
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
        let apart = || every(&self.every, 366, PlanProblem::Every);
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
                on: every(&self.on, 366, PlanProblem::On)?,
                off: every(&self.off, 366, PlanProblem::Off)?,
                first: first()?,
                days_off: self.days_off,
            })),
            Pattern::Monthly => Ok(DayPattern::Monthly(Monthly {
                on: self.month_day()?,
                every: every_or_one(&self.every, MOST_MONTHS, PlanProblem::Months)?,
                first: self.counted_from(from),
            })),
            _ => Ok(DayPattern::EveryDay),
        }
    }

    fn some_weekdays(&self, from: NaiveDate) -> Result<DayPattern, PlanProblem> {
        let days =
            WeekdaySet::new(self.weekdays.iter().copied()).map_err(|_| PlanProblem::Weekday)?;
        let weeks = every_or_one(&self.weeks, MOST_WEEKS, PlanProblem::Weeks)?;
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
            MonthBy::Date => {
                let wrong = PlanProblem::MonthDay;
                let day = u8::try_from(whole(&self.month_day, 1..=31, wrong)?);
                let day = DayOfMonth::new(day.map_err(|_| wrong)?);
                day.map(MonthDay::Date).map_err(|_| wrong)
            }
            MonthBy::Weekday => self
                .month_weekday
                .map(|weekday| MonthDay::Weekday(self.which, weekday))
                .ok_or(PlanProblem::MonthWeekday),
        }
    }
}
