//! The answers as typed. Nothing is chosen beforehand.

use chrono::Weekday;
use serde::{Deserialize, Serialize};

use super::manner_draft::MannerDraft;
use domain::amount::Unit;
use domain::person::Anchor;
use domain::plan::days::{DaysOff, WhichInMonth};
use domain::plan::{Afterwards, Food};

/// How a medicine is taken, as people choose it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pattern {
    /// Every day.
    EveryDay,
    /// On some weekdays.
    Weekdays,
    /// Every few days.
    EveryDays,
    /// Once every so many weeks.
    EveryWeeks,
    /// Every so many hours, strictly.
    EveryHours,
    /// Some days on, some days off.
    Cycle,
    /// Once a month, or once in so many months.
    Monthly,
    /// An amount for each weekday.
    ByWeekday,
    /// Amounts that take turns from day to day.
    ByTurns,
    /// Amounts that go up or down step by step.
    BySteps,
    /// Each so long after the last one given.
    FromLast,
    /// Put in, and due out on a day.
    InPlace,
    /// How much follows a reading, by a table.
    ByReading,
    /// When needed.
    WhenNeeded,
    /// Once only.
    Once,
    /// Not known, or as directed.
    AsDirected,
    /// No longer by this plan; the medicine's others go on. Offered where there are
    /// others.
    NoLonger,
}

impl Pattern {
    /// Every way of taking it, in the order offered.
    pub const ALL: [Self; 16] = [
        Self::EveryDay,
        Self::Weekdays,
        Self::EveryDays,
        Self::EveryWeeks,
        Self::WhenNeeded,
        Self::Once,
        Self::EveryHours,
        Self::Cycle,
        Self::Monthly,
        Self::ByWeekday,
        Self::ByTurns,
        Self::BySteps,
        Self::FromLast,
        Self::InPlace,
        Self::ByReading,
        Self::AsDirected,
    ];

    /// Those that most medicines are taken by: offered first.
    pub const COMMON: [Self; 7] = [
        Self::EveryDay,
        Self::Weekdays,
        Self::EveryDays,
        Self::EveryWeeks,
        Self::WhenNeeded,
        Self::Once,
        Self::AsDirected,
    ];

    /// Whether it has times of day that come again.
    pub const fn is_timed(self) -> bool {
        matches!(
            self,
            Self::EveryDay
                | Self::Weekdays
                | Self::EveryDays
                | Self::EveryWeeks
                | Self::Cycle
                | Self::Monthly
        ) || self.varies()
    }

    /// Whether its amounts are not the same every day.
    pub const fn varies(self) -> bool {
        matches!(self, Self::ByWeekday | Self::ByTurns | Self::BySteps)
    }

    /// Whether its days are counted from a first one.
    pub const fn is_counted(self) -> bool {
        matches!(
            self,
            Self::EveryDays | Self::EveryWeeks | Self::Cycle | Self::ByTurns
        )
    }
}

/// A time of day as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TimeDraft {
    /// A clock time.
    Clock(String),
    /// A moment of the person's day.
    Anchored(Anchor),
}

/// One time of day and its amount, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SlotDraft {
    /// When.
    pub time: TimeDraft,
    /// How much.
    pub amount: String,
}

/// The amounts of one weekday, turn or step, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineDraft {
    /// How much at each of the times, in their order; nothing where none is taken.
    pub amounts: Vec<String>,
    /// For how many days, for a step.
    pub days: String,
}

/// By what a day of the month is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum MonthBy {
    /// By its date.
    #[default]
    Date,
    /// By its weekday.
    Weekday,
}

impl MonthBy {
    /// Both, in the order offered.
    pub const ALL: [Self; 2] = [Self::Date, Self::Weekday];
}

/// When it ends, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum EndingDraft {
    /// No end is planned.
    #[default]
    Open,
    /// The last day.
    LastDay(String),
    /// After so many doses.
    AfterDoses(String),
}

/// When these times begin, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum StartDraft {
    /// Today, from the present moment on.
    #[default]
    Today,
    /// From the beginning of another day.
    On(String),
}

/// What becomes of the times of today that had passed when a plan was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum PassedToday {
    /// They stay open, and somebody says what happened.
    Open,
    /// They are left out.
    LeftOut,
}

impl PassedToday {
    /// Both, in the order offered.
    pub const ALL: [Self; 2] = [Self::Open, Self::LeftOut];
}

/// One row of the table, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowDraft {
    /// Which reading.
    pub reading: String,
    /// What the table says for it.
    pub says: String,
}

impl RowDraft {
    /// Whether nothing was typed into it.
    pub fn is_empty(&self) -> bool {
        self.reading.trim().is_empty() && self.says.trim().is_empty()
    }
}

/// In what the time from one to the next is counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum IntervalUnit {
    /// In days.
    Days,
    /// In weeks.
    #[default]
    Weeks,
    /// In months.
    Months,
}

impl IntervalUnit {
    /// All of them, in the order offered.
    pub const ALL: [Self; 3] = [Self::Days, Self::Weeks, Self::Months];
}

/// Which day is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum KnownDay {
    /// That of the last one.
    #[default]
    LastGiven,
    /// That of the next one.
    NextDue,
}

impl KnownDay {
    /// Both, in the order offered.
    pub const ALL: [Self; 2] = [Self::LastGiven, Self::NextDue];
}

/// A plan as typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PlanDraft {
    /// How it is taken; nothing is chosen beforehand.
    pub pattern: Option<Pattern>,
    /// On which weekdays.
    pub weekdays: Vec<Weekday>,
    /// Every how many days, weeks, hours or months.
    pub every: String,
    /// Every how many weeks those weekdays come; every week if empty.
    pub weeks: String,
    /// How many days on.
    pub on: String,
    /// How many days off.
    pub off: String,
    /// What the days off are.
    pub days_off: DaysOff,
    /// In what the time after the last one is counted.
    pub counted_by: IntervalUnit,
    /// Whether the day of the last one or of the next one is known.
    pub known_day: KnownDay,
    /// The table by which a reading tells how much.
    pub table: Vec<RowDraft>,
    /// How it is used, beyond its time and amount.
    pub manner: MannerDraft,
    /// By what the day of the month is known.
    pub month_by: MonthBy,
    /// The date in the month.
    pub month_day: String,
    /// Which of the weekdays of a month.
    pub which: WhichInMonth,
    /// The weekday of the month.
    pub month_weekday: Option<Weekday>,
    /// The amounts of each weekday, turn or step.
    pub lines: Vec<LineDraft>,
    /// What comes after the last step.
    pub after: Option<Afterwards>,
    /// The day that is counted from.
    pub first: String,
    /// The times of day.
    pub slots: Vec<SlotDraft>,
    /// What it is counted in, where that is not the form's usual unit.
    pub unit: Option<Unit>,
    /// How it stands to food.
    pub food: Food,
    /// Within how many minutes, if a professional said the time must be exact.
    pub exact: Option<String>,
    /// When it ends.
    pub ending: EndingDraft,
    /// When it begins.
    pub start: StartDraft,
    /// What becomes of the times of today that have passed, where somebody chose.
    pub passed: Option<PassedToday>,
    /// The day, for once only.
    pub once_day: String,
    /// The time, for once only.
    pub once_time: String,
    /// The amount, where there are no times of day.
    pub amount: String,
    /// Hours of the shortest gap.
    pub gap_hours: String,
    /// Minutes of the shortest gap.
    pub gap_minutes: String,
    /// The most in 24 hours.
    pub most: String,
}
