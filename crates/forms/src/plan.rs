//! A plan being written: the answers as typed, checked all at once by
//! `finish`.
//!
//! Knows which answers each pattern needs. Holds no frequency and no amount of
//! its own: what nobody entered stays empty and is asked for.

mod by_reading;
mod days;
mod draft;
mod from_label;
mod hours;
pub mod manner;
mod manner_draft;
mod problem;
mod reopen;
mod seldom;
mod varying;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};

pub use draft::{
    EndingDraft, IntervalUnit, KnownDay, LineDraft, MonthBy, PassedToday, Pattern, PlanDraft,
    RowDraft, SlotDraft, StartDraft, TimeDraft,
};
pub use from_label::{
    FromLabel, LabelFit, OpenPoint, PointAnswer, PointAsk, PointNeeds, ProposedPlan, TimesFrom,
    from_label,
};
pub use label::{LabelAnswer, LabelAsk, LabelHint, LabelSays, LabelSide, UsedWords};
pub use manner_draft::{ApartDraft, MannerDraft, OffDraft};
pub use problem::{AmountError, PlanField, PlanProblem, RowPart, SlotPart};
pub use varying::MOST_LINES;

use domain::amount::{Amount, Quantity, Unit};
use domain::figure;
use domain::plan::{Ending, Exactness, Food, Manner, Schedule, Slot, SlotTime, WhenNeeded};
use domain::years;
use domain::zone::Zone;

/// A plan that has been checked, not yet a revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// When to take it.
    pub schedule: Schedule,
    /// How it stands to food.
    pub food: Food,
    /// How exact the time is.
    pub exactness: Exactness,
    /// How it is used, beyond its time and amount.
    pub manner: Manner,
}

/// A number as people type it, over nothing.
///
/// # Errors
/// If it is missing, nothing, or cannot be read.
pub fn amount(text: &str) -> Result<Quantity, AmountError> {
    if text.trim().is_empty() {
        return Err(AmountError::Missing);
    }
    match figure::exact(text) {
        Ok(quantity) if quantity.is_zero() => Err(AmountError::Missing),
        Ok(quantity) => Ok(quantity),
        Err(error) => Err(AmountError::Number(error)),
    }
}

/// A whole number within a range; `otherwise` is what is wrong with any other text.
fn whole(
    text: &str,
    range: std::ops::RangeInclusive<u32>,
    otherwise: PlanProblem,
) -> Result<u32, PlanProblem> {
    let number = figure::exact(text).map_err(|error| otherwise.or_two_readings(error))?;
    let is_whole = number.thousandths().is_multiple_of(1000);
    u32::try_from(number.thousandths() / 1000)
        .ok()
        .filter(|number| is_whole && range.contains(number))
        .ok_or(otherwise)
}

fn date(text: &str) -> Option<NaiveDate> {
    years::day(text.trim())
}

/// A clock time as a field gives it.
pub fn clock(text: &str) -> Option<NaiveTime> {
    let text = text.trim();
    NaiveTime::parse_from_str(text, "%H:%M")
        .or_else(|_| NaiveTime::parse_from_str(text, "%H:%M:%S"))
        .ok()
}

/// The beginning of a minute, so that a dose due this minute still counts.
pub fn this_minute(now: NaiveDateTime) -> NaiveDateTime {
    now.with_second(0)
        .and_then(|at| at.with_nanosecond(0))
        .unwrap_or(now)
}

impl PlanDraft {
    /// From when a new plan holds.
    ///
    /// # Errors
    /// If the day cannot be read or has passed.
    pub fn begins(&self, now: NaiveDateTime) -> Result<NaiveDateTime, PlanProblem> {
        let earliest = match self.passed_today() {
            PassedToday::Open => now.date().and_time(NaiveTime::MIN),
            PassedToday::LeftOut => this_minute(now),
        };
        let begins = |day: NaiveDate| earliest.max(day.and_time(NaiveTime::MIN));
        match (self.pattern, &self.start) {
            (Some(Pattern::FromLast), _) => self.seldom_begins(this_minute(now)),
            (Some(pattern), _) if pattern.is_counted() => {
                date(&self.first).map(begins).ok_or(PlanProblem::First)
            }
            (Some(pattern), StartDraft::On(day)) if pattern.is_timed() => match date(day) {
                Some(day) if day >= now.date() => Ok(begins(day)),
                Some(_) | None => Err(PlanProblem::Start),
            },
            _ => Ok(earliest),
        }
    }

    /// Chooses how it is taken. What was said of the times of today that have passed was
    /// said of those before.
    pub fn choose_pattern(&mut self, pattern: Option<Pattern>) {
        if self.pattern != pattern {
            self.passed = None;
        }
        self.pattern = pattern;
    }

    /// What becomes of the times of today that have passed. Where a dose that is left
    /// out would be missed for a day or more, or would shorten a step, it stays open
    /// unless somebody says otherwise.
    pub fn passed_today(&self) -> PassedToday {
        let comes_seldom = match self.pattern {
            Some(
                Pattern::BySteps
                | Pattern::Weekdays
                | Pattern::EveryDays
                | Pattern::EveryWeeks
                | Pattern::Monthly,
            ) => true,
            Some(Pattern::EveryHours) => self.hours_apart().is_ok_and(|hours| hours.get() >= 24),
            // It says its own day and time.
            Some(Pattern::Once) => return PassedToday::LeftOut,
            _ => false,
        };
        let usual = if comes_seldom {
            PassedToday::Open
        } else {
            PassedToday::LeftOut
        };
        self.passed.unwrap_or(usual)
    }

    /// Checks everything.
    ///
    /// # Errors
    /// All that is missing or cannot be read, in the order of the screen.
    pub fn finish(
        &self,
        usual: Unit,
        from: NaiveDateTime,
        zone: &Zone,
    ) -> Result<Planned, Vec<PlanProblem>> {
        let mut problems = Vec::new();
        let unit = self.unit.unwrap_or(usual);
        let schedule = match self.pattern {
            None => {
                problems.push(PlanProblem::Pattern);
                None
            }
            Some(Pattern::AsDirected) => Some(Schedule::AsDirected),
            Some(Pattern::NoLonger) => Some(Schedule::Ended),
            Some(Pattern::FromLast) => self.counted_from_last(unit, &mut problems),
            Some(Pattern::InPlace) => self.in_place(unit, from, &mut problems),
            Some(Pattern::ByReading) => Some(self.by_reading(unit, &mut problems)),
            Some(Pattern::Once) => self.once(unit, from, &mut problems),
            Some(Pattern::WhenNeeded) => self.when_needed(unit, &mut problems),
            Some(Pattern::EveryHours) => self.every_hours(unit, from, zone, &mut problems),
            Some(pattern) if pattern.varies() => {
                self.varying(pattern, unit, from.date(), &mut problems)
            }
            Some(pattern) => self.timed(pattern, unit, from, &mut problems),
        };
        let exactness = self.exactness(&mut problems);
        let manner = self
            .pattern
            .map(|pattern| self.manner((pattern, unit), from, &mut problems));
        match schedule {
            Some(schedule) if problems.is_empty() => Ok(Planned {
                food: match schedule {
                    Schedule::AsDirected | Schedule::Ended | Schedule::InPlace(_) => Food::NotSaid,
                    _ => self.food,
                },
                schedule,
                exactness,
                manner: manner.unwrap_or_default(),
            }),
            _ => Err(problems),
        }
    }

    fn exactness(&self, problems: &mut Vec<PlanProblem>) -> Exactness {
        let timed = self.pattern.is_some_and(Pattern::is_timed);
        match &self.exact {
            Some(minutes) if timed => {
                if self
                    .slots
                    .iter()
                    .any(|slot| matches!(slot.time, TimeDraft::Anchored(_)))
                {
                    problems.push(PlanProblem::ExactNeedsClock);
                }
                let wrong = PlanProblem::ExactMinutes;
                let minutes = whole(minutes, 1..=240, wrong)
                    .and_then(|minutes| u16::try_from(minutes).map_err(|_| wrong))
                    .map_err(|problem| problems.push(problem));
                minutes.map_or(Exactness::Around, Exactness::WithinMinutes)
            }
            _ => Exactness::Around,
        }
    }

    fn timed(
        &self,
        pattern: Pattern,
        unit: Unit,
        from: NaiveDateTime,
        problems: &mut Vec<PlanProblem>,
    ) -> Option<Schedule> {
        let days = self
            .days(pattern, from.date())
            .map_err(|problem| problems.push(problem))
            .ok();
        let slots = self.checked_slots(unit, problems);
        let ending = self.checked_ending(from, problems);
        Some(Schedule::Timed {
            days: days?,
            slots,
            ending: ending?,
        })
    }

    fn checked_ending(
        &self,
        from: NaiveDateTime,
        problems: &mut Vec<PlanProblem>,
    ) -> Option<Ending> {
        let ending = match &self.ending {
            EndingDraft::Open => Ok(Ending::Open),
            EndingDraft::LastDay(day) => date(day)
                .filter(|day| *day >= from.date())
                .map(Ending::LastDay)
                .ok_or(PlanProblem::Ending),
            EndingDraft::AfterDoses(count) => {
                whole(count, 1..=9999, PlanProblem::Ending).map(Ending::AfterDoses)
            }
        };
        ending.map_err(|problem| problems.push(problem)).ok()
    }

    fn checked_slots(&self, unit: Unit, problems: &mut Vec<PlanProblem>) -> Vec<Slot> {
        let mut slots: Vec<Slot> = Vec::new();
        self.check_times(problems, |index, time, problems| {
            let typed = self
                .slots
                .get(index)
                .map_or("", |slot| slot.amount.as_str());
            match amount(typed) {
                Ok(quantity) => slots.push(Slot {
                    time,
                    amount: Amount { quantity, unit },
                }),
                Err(error) => problems.push(PlanProblem::SlotAmount(index, error)),
            }
        });
        slots
    }

    /// Calls with each time of day that can be read and is not there twice.
    fn check_times(
        &self,
        problems: &mut Vec<PlanProblem>,
        mut read: impl FnMut(usize, SlotTime, &mut Vec<PlanProblem>),
    ) {
        if self.slots.is_empty() {
            problems.push(PlanProblem::NoTimes);
        }
        let mut known: Vec<SlotTime> = Vec::new();
        for (index, slot) in self.slots.iter().enumerate() {
            let time = match &slot.time {
                TimeDraft::Anchored(anchor) => Some(SlotTime::Anchored(*anchor)),
                TimeDraft::Clock(text) => clock(text).map(SlotTime::Clock),
            };
            match time {
                None => problems.push(PlanProblem::Time(index)),
                Some(time) if known.contains(&time) => {
                    problems.push(PlanProblem::SameTime(index));
                }
                Some(time) => {
                    known.push(time);
                    read(index, time, problems);
                }
            }
        }
    }

    fn once(
        &self,
        unit: Unit,
        from: NaiveDateTime,
        problems: &mut Vec<PlanProblem>,
    ) -> Option<Schedule> {
        let at = date(&self.once_day)
            .zip(clock(&self.once_time))
            .map(|(day, time)| day.and_time(time))
            .filter(|at| *at >= from);
        if at.is_none() {
            problems.push(PlanProblem::Once);
        }
        let quantity = self.single_amount(problems);
        Some(Schedule::Once {
            at: at?,
            amount: Amount {
                quantity: quantity?,
                unit,
            },
        })
    }

    fn single_amount(&self, problems: &mut Vec<PlanProblem>) -> Option<Quantity> {
        amount(&self.amount)
            .map_err(|error| problems.push(PlanProblem::Amount(error)))
            .ok()
    }

    fn when_needed(&self, unit: Unit, problems: &mut Vec<PlanProblem>) -> Option<Schedule> {
        let quantity = self.single_amount(problems);
        let gap_minutes = self.gap().unwrap_or_else(|problem| {
            problems.push(problem);
            None
        });
        let most_in_a_day = match amount(&self.most) {
            Ok(most) => Some(most),
            Err(AmountError::Missing) if self.most.trim().is_empty() => None,
            Err(error) => {
                problems.push(PlanProblem::Most(error));
                None
            }
        };
        Some(Schedule::WhenNeeded(WhenNeeded {
            amount: Amount {
                quantity: quantity?,
                unit,
            },
            gap_minutes,
            most_in_a_day,
        }))
    }

    /// The shortest gap in minutes, if anything was typed. Hours may have a part, as
    /// long as it comes to whole minutes.
    fn gap(&self) -> Result<Option<u32>, PlanProblem> {
        let wrong = PlanProblem::Gap;
        let (hours, minutes) = (self.gap_hours.trim(), self.gap_minutes.trim());
        if hours.is_empty() && minutes.is_empty() {
            return Ok(None);
        }
        let hours = match hours {
            "" => Quantity::ZERO,
            hours => figure::exact(hours).map_err(|error| wrong.or_two_readings(error))?,
        };
        let minutes = match minutes {
            "" => 0,
            minutes => whole(minutes, 0..=999, wrong)?,
        };
        let of_hours = hours.thousandths() * 60;
        if hours > Quantity::whole(999) || !of_hours.is_multiple_of(1000) {
            return Err(wrong);
        }
        match u32::try_from(of_hours / 1000).map_err(|_| wrong)? + minutes {
            0 => Err(wrong),
            minutes => Ok(Some(minutes)),
        }
    }
}

#[cfg(test)]
mod number_tests;
#[cfg(test)]
mod tests;
