//! Plans: when a medicine is taken and how much, as a professional told or the
//! label says.
//!
//! A plan is civil: dates and clock times on the wall, in the person's home
//! zone. It becomes instants only in [`agenda`](super::agenda). A changed plan
//! is a new revision beside the old, so the past stays as it was.
//!
//! Where each kind of schedule lives (kinds marked * come with later events,
//! as new variants; older records stay as they are):
//!
//! | kind | here |
//! |---|---|
//! | fixed times, routine anchored | [`Slot`] in [`Schedule::Timed`] |
//! | weekdays, every N days or weeks, cycle*, long interval* | [`DayPattern`] |
//! | taper*, alternate*, dose by weekday* | another list of slots by day |
//! | course with an end | [`Ending`] |
//! | one-off | [`Schedule::Once`] |
//! | when needed | [`Schedule::WhenNeeded`] |
//! | every N hours*, patch*, pump* | own variants of [`Schedule`] |
//! | as directed, dose by reading | [`Schedule::AsDirected`] |

pub mod days;
pub mod trap;

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

pub use days::{DayPattern, Every, WeekdaySet};
pub use trap::{PlanTrap, trap};

use super::amount::Amount;
use super::id::{DecisionId, PlanId};
use super::person::{Anchor, DayShape};
use super::words::Words;
use super::years;

/// One revision of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The plan's id, the same for all revisions.
    pub id: PlanId,
    /// Counts up from 0 with each change.
    pub revision: u16,
    /// The local moment from which it holds. The revision before ends here.
    #[serde(deserialize_with = "years::read")]
    pub from: NaiveDateTime,
    /// When to take it.
    pub schedule: Schedule,
    /// How it stands to food, as the label says.
    #[serde(default)]
    pub food: Food,
    /// How exact the time is.
    #[serde(default)]
    pub exactness: Exactness,
    /// Who or what it comes from.
    pub because: Because,
}

/// When a medicine is taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Schedule {
    /// At times of day, on the days a pattern picks.
    Timed {
        /// Which days.
        days: DayPattern,
        /// The times of such a day, in order of entry. Never empty.
        slots: Vec<Slot>,
        /// When it ends.
        ending: Ending,
    },
    /// Once.
    Once {
        /// When, on the wall clock.
        #[serde(deserialize_with = "years::read")]
        at: NaiveDateTime,
        /// How much.
        amount: Amount,
    },
    /// When the person needs it.
    WhenNeeded(WhenNeeded),
    /// Not known, or in words no clock can follow. No reminder until answered.
    AsDirected,
}

/// One time of day and what is taken then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Slot {
    /// A time on the clock or a moment of the day.
    pub time: SlotTime,
    /// How much.
    pub amount: Amount,
}

/// A time of day, fixed or tied to the person's routine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SlotTime {
    /// A clock time.
    Clock(NaiveTime),
    /// A moment of the person's day.
    Anchored(Anchor),
}

impl SlotTime {
    /// The clock time on a date, in this person's day.
    pub fn on(self, date: NaiveDate, day: &DayShape) -> NaiveTime {
        match self {
            Self::Clock(time) => time,
            Self::Anchored(anchor) => day.time(anchor, chrono::Datelike::weekday(&date)),
        }
    }
}

/// When a timed plan ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ending {
    /// No end is planned.
    #[default]
    Open,
    /// The last day.
    LastDay(#[serde(deserialize_with = "years::read")] NaiveDate),
    /// After this many doses, however the days fall.
    AfterDoses(u32),
}

/// A medicine taken when needed, with the limits its own label gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WhenNeeded {
    /// How much at a time.
    pub amount: Amount,
    /// The shortest time between doses, in minutes, if the label gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gap_minutes: Option<u32>,
    /// The most in any 24 hours, in the same unit, if the label gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub most_in_a_day: Option<super::amount::Quantity>,
}

/// How a dose stands to food.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Food {
    /// The label says nothing.
    #[default]
    NotSaid,
    /// Before food.
    Before,
    /// With food.
    With,
    /// After food.
    After,
    /// On an empty stomach.
    EmptyStomach,
}

impl Food {
    /// Every relation, in the order offered.
    pub const ALL: [Self; 5] = [
        Self::NotSaid,
        Self::Before,
        Self::With,
        Self::After,
        Self::EmptyStomach,
    ];
}

/// How exact a dose's time must be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Exactness {
    /// Around the time.
    #[default]
    Around,
    /// Within this many minutes, as a professional told.
    WithinMinutes(u16),
}

/// What a plan or a change rests on (concordance: a change must cite one).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// The label on the pack.
    Label,
    /// A letter or list from a professional.
    Letter,
    /// A professional told me, in my words.
    ToldBy(super::person::Role, Option<Words>),
    /// A decision on record.
    Decision(DecisionId),
    /// My own doing so far, not yet talked about.
    MyOwn(Option<Words>),
}

impl Plan {
    /// Whether it gives doses with a time.
    pub fn has_times(&self) -> bool {
        matches!(
            self.schedule,
            Schedule::Timed { .. } | Schedule::Once { .. }
        )
    }

    /// The when-needed limits, if it is such a plan.
    pub fn when_needed(&self) -> Option<&WhenNeeded> {
        match &self.schedule {
            Schedule::WhenNeeded(limits) => Some(limits),
            _ => None,
        }
    }
}
