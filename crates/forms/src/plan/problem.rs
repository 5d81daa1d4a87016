//! What can be missing or unreadable in a plan being written. No wording.

use domain::amount::QuantityError;

/// Why an amount was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// Nothing, or zero.
    Missing,
    /// Not a number that can be used.
    Number(QuantityError),
}

/// What is missing or cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanProblem {
    /// Nobody chose how it is taken.
    Pattern,
    /// No weekday was chosen.
    Weekday,
    /// Not a number of days or weeks.
    Every,
    /// The first day cannot be read.
    First,
    /// There is no time of day.
    NoTimes,
    /// A clock time cannot be read.
    Time(usize),
    /// The same time twice.
    SameTime(usize),
    /// An amount at a time of day.
    SlotAmount(usize, AmountError),
    /// The amount, where there are no times of day.
    Amount(AmountError),
    /// An exact time was asked for together with a moment of the day.
    ExactNeedsClock,
    /// Not a number of minutes.
    ExactMinutes,
    /// The last day or the number of doses.
    Ending,
    /// The day it begins.
    Start,
    /// The one day and time; it must not have passed.
    Once,
    /// The shortest gap.
    Gap,
    /// The most in 24 hours.
    Most(AmountError),
}

impl PlanProblem {
    /// The id of the field it belongs to.
    pub fn field(self) -> String {
        match self {
            Self::Pattern => "plan-pattern".into(),
            Self::Weekday => "plan-weekdays".into(),
            Self::Every => "plan-every".into(),
            Self::First => "plan-first".into(),
            Self::NoTimes => "plan-times".into(),
            Self::Time(index) | Self::SameTime(index) => format!("plan-time-{index}"),
            Self::SlotAmount(index, _) => format!("plan-amount-{index}"),
            Self::Amount(_) => "plan-amount".into(),
            Self::ExactNeedsClock | Self::ExactMinutes => "plan-exact".into(),
            Self::Ending => "plan-ending".into(),
            Self::Start => "plan-start".into(),
            Self::Once => "plan-once".into(),
            Self::Gap => "plan-gap".into(),
            Self::Most(_) => "plan-most".into(),
        }
    }
}
