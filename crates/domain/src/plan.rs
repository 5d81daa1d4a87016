//! Plans: when a medicine is taken and how much, as a professional told or the
//! label says.
//!
//! A plan is civil: dates and clock times on the wall, in the person's home
//! zone. It becomes instants only in [`agenda`](super::agenda). A changed plan
//! is a new revision beside the old, so the past stays as it was. A medicine may
//! have several plans at once, told apart by their ids ([`Revisions`]).
//!
//! Where each kind of schedule lives; more come as new variants, and older records
//! stay as they are:
//!
//! | kind | here |
//! |---|---|
//! | fixed times, routine anchored | [`Slot`] in [`Schedule::Timed`] |
//! | weekdays, every N days or weeks, cycle, monthly | [`DayPattern`] |
//! | taper, alternate, dose by weekday | [`Schedule::Varying`] |
//! | course with an end | [`Ending`] |
//! | one-off | [`Schedule::Once`] |
//! | when needed | [`Schedule::WhenNeeded`] |
//! | every N hours, strictly | [`Schedule::EveryHours`] |
//! | patch | [`Removal`] on any kind |
//! | sites, drops, food-timed | [`Manner`] on any kind |
//! | counted from the last one given | [`Schedule::FromLast`] |
//! | device, implant | [`Schedule::InPlace`] |
//! | dose by reading | [`Schedule::ByReading`] |
//! | as directed | [`Schedule::AsDirected`] |

mod by_reading;
pub mod days;
mod ending;
mod from_last;
mod hours;
mod in_place;
mod manner;
mod revisions;
mod schedule;
mod slot;
pub mod trap;
mod varying;
mod when_needed;

use chrono::NaiveDateTime;
use serde::{Deserialize, Serialize};

pub use by_reading::{ByReading, ReadingRow};
pub use days::{DayPattern, Every, WeekdaySet};
pub use ending::Ending;
pub use from_last::{FromLast, Interval};
pub use hours::{EveryHours, HoursApart, InARow, NoSuchHours};
pub use in_place::InPlace;
pub use manner::{Apart, ComesOff, MadeOf, Manner, OnAtStart, Placement, Removal, Side, Sites};
pub use revisions::Revisions;
pub use schedule::Schedule;
pub use slot::{Slot, SlotTime};
pub use trap::{PlanTrap, trap};
pub use varying::{Afterwards, DosageLine, VaryBy, Varying};
pub use when_needed::WhenNeeded;

use super::id::{DecisionId, PlanId};
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
    /// How it is used, beyond its time and amount.
    #[serde(default, skip_serializing_if = "Manner::is_plain")]
    pub manner: Manner,
    /// Who or what it comes from.
    pub because: Because,
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
            Schedule::Timed { .. }
                | Schedule::Varying(_)
                | Schedule::ByReading(_)
                | Schedule::EveryHours(_)
                | Schedule::FromLast(_)
                | Schedule::InPlace(_)
                | Schedule::Once { .. }
        )
    }

    /// Whether nobody said when what is put on comes off.
    pub fn lacks_removal(&self) -> bool {
        self.schedule.is_put_on() && self.manner.removal.is_none()
    }

    /// Whether nobody said what comes after its last step.
    pub fn lacks_what_follows(&self) -> bool {
        matches!(&self.schedule, Schedule::Varying(varying) if varying.after == Afterwards::Ask)
    }

    /// The when-needed limits, if it is such a plan.
    pub fn when_needed(&self) -> Option<&WhenNeeded> {
        match &self.schedule {
            Schedule::WhenNeeded(limits) => Some(limits),
            _ => None,
        }
    }
}
