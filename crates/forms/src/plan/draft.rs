//! The answers as typed. Nothing is chosen beforehand.

use chrono::Weekday;
use serde::{Deserialize, Serialize};

use domain::amount::Unit;
use domain::person::Anchor;
use domain::plan::Food;

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
    /// When needed.
    WhenNeeded,
    /// Once only.
    Once,
    /// Not known, or as directed.
    AsDirected,
}

impl Pattern {
    /// Every pattern, in the order offered.
    pub const ALL: [Self; 7] = [
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
            Self::EveryDay | Self::Weekdays | Self::EveryDays | Self::EveryWeeks
        )
    }

    /// Whether its days are counted from a first one.
    pub const fn is_counted(self) -> bool {
        matches!(self, Self::EveryDays | Self::EveryWeeks)
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

/// A plan as typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanDraft {
    /// How it is taken; nothing is chosen beforehand.
    pub pattern: Option<Pattern>,
    /// On which weekdays.
    pub weekdays: Vec<Weekday>,
    /// Every how many days or weeks.
    pub every: String,
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
