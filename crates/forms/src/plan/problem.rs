//! What can be missing or unreadable in a plan being written, and at which of its
//! fields. No wording.

use super::PlanDraft;
use crate::draft::{Draft, FieldName, Problem};
use domain::figure::FigureError;

/// Why an amount was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmountError {
    /// Nothing, or zero.
    Missing,
    /// Not a number that can be used.
    Number(FigureError),
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
    /// Not a number of hours.
    Hours,
    /// Every how many weeks those weekdays come.
    Weeks,
    /// Not a number of days on.
    On,
    /// Not a number of days off.
    Off,
    /// Not a day of the month.
    MonthDay,
    /// No weekday of the month was chosen.
    MonthWeekday,
    /// Not a number of months.
    Months,
    /// When the first dose of a row of hours is due.
    FirstDose,
    /// There is no amount on any day, or too few lines.
    NoAmounts,
    /// How much on a line at a time.
    LineAmount(usize, usize, AmountError),
    /// For how many days a step lasts.
    LineDays(usize),
    /// Nobody chose what comes after the last step.
    After,
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
    /// A whole number, such as that of days or minutes, with two readings.
    TwoReadings(PlanField),
}

impl PlanProblem {
    /// The problem itself, unless the number can be read in two ways.
    pub(super) fn or_two_readings(self, error: FigureError) -> Self {
        match error {
            FigureError::TwoReadings => Self::TwoReadings(self.field()),
            FigureError::NotANumber | FigureError::NotExact | FigureError::TooLarge => self,
        }
    }
}

/// The fields of a plan. Which of them there are depends on the pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PlanField {
    /// How it is taken.
    Pattern,
    /// On which weekdays.
    Weekdays,
    /// Every how many days or weeks.
    Every,
    /// Every how many weeks those weekdays come.
    Weeks,
    /// How many days on.
    On,
    /// How many days off.
    Off,
    /// By what the day of the month is known.
    MonthBy,
    /// The date in the month.
    MonthDay,
    /// Which of the weekdays of a month.
    Which,
    /// The weekday of the month.
    MonthWeekday,
    /// The day that is counted from.
    First,
    /// Which times of day.
    Times,
    /// A part of the time of day at this place.
    Slot(usize, SlotPart),
    /// The amounts of all lines.
    Lines,
    /// How much on a line at a time.
    Line(usize, usize),
    /// For how many days a step lasts.
    LineDays(usize),
    /// What comes after the last step.
    After,
    /// The day and time, for once only and for the first of a row of hours.
    Once,
    /// The amount, where there are no times of day.
    Amount,
    /// What it is counted in.
    Unit,
    /// The shortest gap.
    Gap,
    /// The most in 24 hours.
    Most,
    /// How it stands to food.
    Food,
    /// Whether the time must be exact.
    Exact,
    /// Within how many minutes.
    ExactMinutes,
    /// Whether it ends.
    Ending,
    /// When.
    EndingAt,
    /// Whether it begins today.
    Start,
    /// Else on which day.
    StartOn,
}

/// What a time of day consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SlotPart {
    /// The clock time.
    Time,
    /// The amount.
    Amount,
}

impl Draft for PlanDraft {
    type Problem = PlanProblem;
}

impl FieldName for PlanField {
    fn id(self) -> String {
        match self {
            Self::Pattern => "plan-pattern".into(),
            Self::Weekdays => "plan-weekdays".into(),
            Self::Every => "plan-every".into(),
            Self::Weeks => "plan-weeks".into(),
            Self::On => "plan-on".into(),
            Self::Off => "plan-off".into(),
            Self::MonthBy => "plan-month-by".into(),
            Self::MonthDay => "plan-month-day".into(),
            Self::Which => "plan-which".into(),
            Self::MonthWeekday => "plan-month-weekday".into(),
            Self::Lines => "plan-lines".into(),
            Self::Line(line, slot) => format!("plan-line-{line}-{slot}"),
            Self::LineDays(line) => format!("plan-line-days-{line}"),
            Self::After => "plan-after".into(),
            Self::First => "plan-first".into(),
            Self::Times => "plan-times".into(),
            Self::Slot(index, SlotPart::Time) => format!("plan-time-{index}"),
            Self::Slot(index, SlotPart::Amount) => format!("plan-amount-{index}"),
            Self::Once => "plan-once".into(),
            Self::Amount => "plan-amount".into(),
            Self::Unit => "plan-unit".into(),
            Self::Gap => "plan-gap".into(),
            Self::Most => "plan-most".into(),
            Self::Food => "plan-food".into(),
            Self::Exact => "plan-is-exact".into(),
            Self::ExactMinutes => "plan-exact".into(),
            Self::Ending => "plan-ending-kind".into(),
            Self::EndingAt => "plan-ending".into(),
            Self::Start => "plan-start-kind".into(),
            Self::StartOn => "plan-start".into(),
        }
    }
}

impl Problem for PlanProblem {
    type Field = PlanField;

    fn field(self) -> PlanField {
        match self {
            Self::Pattern => PlanField::Pattern,
            Self::Weekday => PlanField::Weekdays,
            Self::Every | Self::Hours | Self::Months => PlanField::Every,
            Self::Weeks => PlanField::Weeks,
            Self::On => PlanField::On,
            Self::Off => PlanField::Off,
            Self::MonthDay => PlanField::MonthDay,
            Self::MonthWeekday => PlanField::MonthWeekday,
            Self::NoAmounts => PlanField::Lines,
            Self::LineAmount(line, slot, _) => PlanField::Line(line, slot),
            Self::LineDays(line) => PlanField::LineDays(line),
            Self::After => PlanField::After,
            Self::First => PlanField::First,
            Self::NoTimes => PlanField::Times,
            Self::Time(index) | Self::SameTime(index) => PlanField::Slot(index, SlotPart::Time),
            Self::SlotAmount(index, _) => PlanField::Slot(index, SlotPart::Amount),
            Self::Amount(_) => PlanField::Amount,
            Self::ExactNeedsClock | Self::ExactMinutes => PlanField::ExactMinutes,
            Self::Ending => PlanField::EndingAt,
            Self::Start => PlanField::StartOn,
            Self::Once | Self::FirstDose => PlanField::Once,
            Self::Gap => PlanField::Gap,
            Self::Most(_) => PlanField::Most,
            Self::TwoReadings(field) => field,
        }
    }
}
