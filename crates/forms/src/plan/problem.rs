//! What can be missing or unreadable in a plan being written, and at which of its
//! fields. No wording.

use super::PlanDraft;
use crate::draft::{Draft, FieldName, Problem};
use domain::amount::Quantity;
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
    /// The time of the day cannot be read.
    DayTime,
    /// The shortest gap.
    Gap,
    /// The most in 24 hours.
    Most(AmountError),
    /// Not a number of days, weeks or months from one to the next.
    Apart,
    /// The day on which it is due out.
    OutBy,
    /// There is no row in the table.
    NoRows,
    /// A row of the table is written only half, or is too long.
    Row(usize),
    /// Nobody chose when it comes off.
    ComesOff,
    /// Not a number of hours until it comes off.
    OffHours,
    /// Nobody said whether one is on now.
    OnNow,
    /// The places on the body.
    Sites,
    /// How many days a place is left alone.
    RestDays,
    /// Not a number of minutes around food.
    FoodMinutes,
    /// Not a number of minutes upright.
    Upright,
    /// Nobody chose which medicine is kept apart.
    ApartFrom(usize),
    /// Not a number of hours that it is kept apart.
    ApartHours(usize),
    /// The words for the tablets of an amount.
    MadeOf(Quantity),
    /// The day of the next test.
    NextTest,
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
    /// In what the time after the last one is counted.
    IntervalUnit,
    /// Which day is known.
    KnownDay,
    /// What the days off are.
    DaysOff,
    /// The day on which it is due out.
    OutBy,
    /// The table of a reading.
    Table,
    /// A cell of a row of it: the reading, or what it says.
    Row(usize, RowPart),
    /// When it comes off.
    ComesOff,
    /// After how many hours.
    OffHours,
    /// Whether one is on now.
    OnNow,
    /// Which eye or ear.
    Side,
    /// The places on the body.
    Sites,
    /// How many days a place is left alone.
    RestDays,
    /// How many minutes before or after food.
    FoodMinutes,
    /// How many minutes upright.
    Upright,
    /// Which medicine is kept apart.
    ApartFrom(usize),
    /// For how many hours.
    ApartHours(usize),
    /// Which tablets make up an amount.
    MadeOf(Quantity),
    /// The day of the next blood test.
    NextTest,
    /// Whether it ends.
    Ending,
    /// When.
    EndingAt,
    /// Whether it begins today.
    Start,
    /// Else on which day.
    StartOn,
    /// What becomes of the times of today that have passed.
    Passed,
}

/// What a time of day consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum SlotPart {
    /// The clock time.
    Time,
    /// The amount.
    Amount,
}

/// What a row of the table of a reading consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RowPart {
    /// The reading.
    Reading,
    /// What it says.
    Says,
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
            Self::IntervalUnit => "plan-counted-by".into(),
            Self::KnownDay => "plan-known-day".into(),
            Self::DaysOff => "plan-days-off".into(),
            Self::OutBy => "plan-out-by".into(),
            Self::Table => "plan-table".into(),
            Self::Row(row, RowPart::Reading) => format!("plan-reading-{row}"),
            Self::Row(row, RowPart::Says) => format!("plan-says-{row}"),
            Self::ComesOff => "plan-comes-off".into(),
            Self::OffHours => "plan-off-hours".into(),
            Self::OnNow => "plan-on-now".into(),
            Self::Side => "plan-side".into(),
            Self::Sites => "plan-sites".into(),
            Self::RestDays => "plan-rest-days".into(),
            Self::FoodMinutes => "plan-food-minutes".into(),
            Self::Upright => "plan-upright".into(),
            Self::ApartFrom(line) => format!("plan-apart-{line}"),
            Self::ApartHours(line) => format!("plan-apart-hours-{line}"),
            Self::MadeOf(amount) => format!("plan-made-of-{}", amount.thousandths()),
            Self::NextTest => "plan-next-test".into(),
            Self::Ending => "plan-ending-kind".into(),
            Self::EndingAt => "plan-ending".into(),
            Self::Start => "plan-start-kind".into(),
            Self::StartOn => "plan-start".into(),
            Self::Passed => "plan-passed".into(),
        }
    }
}

impl Problem for PlanProblem {
    type Field = PlanField;

    fn field(self) -> PlanField {
        match self {
            Self::Pattern => PlanField::Pattern,
            Self::Weekday => PlanField::Weekdays,
            Self::Every | Self::Hours | Self::Months | Self::Apart => PlanField::Every,
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
            Self::Once | Self::FirstDose | Self::DayTime => PlanField::Once,
            Self::Gap => PlanField::Gap,
            Self::Most(_) => PlanField::Most,
            Self::MadeOf(amount) => PlanField::MadeOf(amount),
            Self::NextTest => PlanField::NextTest,
            Self::OutBy => PlanField::OutBy,
            Self::NoRows => PlanField::Table,
            Self::Row(row) => PlanField::Row(row, RowPart::Reading),
            Self::ComesOff => PlanField::ComesOff,
            Self::OffHours => PlanField::OffHours,
            Self::OnNow => PlanField::OnNow,
            Self::Sites => PlanField::Sites,
            Self::RestDays => PlanField::RestDays,
            Self::FoodMinutes => PlanField::FoodMinutes,
            Self::Upright => PlanField::Upright,
            Self::ApartFrom(line) => PlanField::ApartFrom(line),
            Self::ApartHours(line) => PlanField::ApartHours(line),
            Self::TwoReadings(field) => field,
        }
    }
}
