//! How a pattern of days is best said, and what need not be said.

use chrono::{Datelike, NaiveDate, Weekday};

use domain::person::Anchor;
use domain::plan::days::{MonthDay, Monthly, WEEK, WhichInMonth};
use domain::plan::{DayPattern, Food, SlotTime, WeekdaySet};

/// How doses stand to food.
#[derive(Clone, Copy)]
pub struct AtFood {
    /// Before, with or after it.
    pub food: Food,
    /// Whether a sentence of its own tells how long before or after.
    pub minutes_follow: bool,
}

/// Times in words, and what of food is still to be said after them.
pub struct TimesSaid {
    /// Each of them.
    pub each: Vec<String>,
    /// Nothing where they say it already.
    pub food: &'static str,
}

/// Where a time falls on a usual day, for putting times in order.
pub fn usual(time: SlotTime) -> chrono::NaiveTime {
    match time {
        SlotTime::Clock(time) => time,
        SlotTime::Anchored(anchor) => domain::person::AnchorTimes::default().time(anchor),
    }
}

pub const fn is_meal(time: SlotTime) -> bool {
    matches!(
        time,
        SlotTime::Anchored(Anchor::Breakfast | Anchor::Lunch | Anchor::EveningMeal)
    )
}

/// The day that a pattern is counted from, where that must be said.
pub fn counted_from(days: DayPattern) -> Option<NaiveDate> {
    match days {
        DayPattern::EveryDays { every, first } | DayPattern::EveryWeeks { every, first } => {
            (every.get() > 1).then_some(first)
        }
        DayPattern::WeekdaysEveryWeeks { first, .. } => Some(first),
        DayPattern::Monthly(monthly) => (monthly.every.get() > 1).then_some(monthly.first),
        // A cycle says its first day in a sentence of its own.
        DayPattern::EveryDay | DayPattern::Weekdays(_) | DayPattern::Cycle(_) => None,
    }
}

/// A pattern as it is best said.
pub enum Frequency {
    EveryDay,
    OnceAWeek(Weekday),
    On(Vec<Weekday>),
    EveryDays(u16),
    EveryWeeks(u16, Weekday),
    OnEveryWeeks(u16, Vec<Weekday>),
    MonthlyDate(u16, u8),
    MonthlyWeekday(u16, WhichInMonth, Weekday),
}

impl Frequency {
    /// "Once a week" is said only where it is once.
    fn weekly(day: Weekday, times: usize) -> Self {
        if times == 1 {
            Self::OnceAWeek(day)
        } else {
            Self::On(vec![day])
        }
    }
}

pub fn said(days: DayPattern, times: usize) -> Frequency {
    match days {
        DayPattern::EveryDay | DayPattern::Cycle(_) => Frequency::EveryDay,
        DayPattern::Weekdays(set) => match chosen(set).as_slice() {
            [one] => Frequency::weekly(*one, times),
            all if all.len() == WEEK.len() => Frequency::EveryDay,
            some => Frequency::On(some.to_vec()),
        },
        DayPattern::EveryDays { every, .. } if every.get() == 1 => Frequency::EveryDay,
        DayPattern::EveryDays { every, .. } => Frequency::EveryDays(every.get()),
        DayPattern::EveryWeeks { every, first } if every.get() == 1 => {
            Frequency::weekly(first.weekday(), times)
        }
        DayPattern::EveryWeeks { every, first } => {
            Frequency::EveryWeeks(every.get(), first.weekday())
        }
        DayPattern::WeekdaysEveryWeeks { days, every, .. } => {
            Frequency::OnEveryWeeks(every.get(), chosen(days))
        }
        DayPattern::Monthly(Monthly { on, every, .. }) => match on {
            MonthDay::Date(day) => Frequency::MonthlyDate(every.get(), day.get()),
            MonthDay::Weekday(which, day) => Frequency::MonthlyWeekday(every.get(), which, day),
        },
    }
}

fn chosen(set: WeekdaySet) -> Vec<Weekday> {
    WEEK.into_iter().filter(|day| set.contains(*day)).collect()
}
