//! When a medicine is taken: one variant for each way of counting.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::by_reading::ByReading;
use super::days::DayPattern;
use super::ending::Ending;
use super::from_last::FromLast;
use super::hours::{EveryHours, InARow};
use super::in_place::InPlace;
use super::slot::{Slot, SlotTime};
use super::varying::Varying;
use super::when_needed::WhenNeeded;
use crate::amount::{Amount, Unit};
use crate::years;

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
    /// At times of day, with amounts that are not the same every day.
    Varying(Varying),
    /// Every so many hours, strictly.
    EveryHours(EveryHours),
    /// Each so long after the last one given.
    FromLast(FromLast),
    /// Put in, and due out on a day.
    InPlace(InPlace),
    /// At times of day, with an amount that a table of a clinic tells by a reading.
    ByReading(ByReading),
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
    /// No longer taken by this plan; the medicine's other plans go on.
    Ended,
}

impl Schedule {
    /// The times of day with their amounts, in the order by which doses are named.
    pub fn slots(&self) -> Vec<Slot> {
        match self {
            Self::Timed { slots, .. } => slots.clone(),
            Self::Varying(varying) => {
                let lines = varying.lines.iter();
                lines.flat_map(|line| line.slots.iter().copied()).collect()
            }
            Self::EveryHours(_)
            | Self::FromLast(_)
            | Self::InPlace(_)
            | Self::ByReading(_)
            | Self::Once { .. }
            | Self::WhenNeeded(_)
            | Self::AsDirected
            | Self::Ended => Vec::new(),
        }
    }

    /// The times of day of a date at which something goes in, its own beginning not
    /// yet minded, and as if each dose were given on its day.
    pub fn slots_on(&self, date: NaiveDate) -> Vec<Slot> {
        match self {
            Self::Timed {
                days,
                slots,
                ending,
            } => {
                let over = matches!(ending, Ending::LastDay(last) if date > *last);
                let asks = !over && days.includes(date);
                if asks { slots.clone() } else { Vec::new() }
            }
            Self::Varying(varying) => {
                let lines = varying.lines.iter().filter(|line| line.includes(date));
                lines.flat_map(|line| line.slots.iter().copied()).collect()
            }
            Self::EveryHours(every) => {
                let times = every.on(date).into_iter();
                let slot = |time: InARow| Slot {
                    time: SlotTime::Clock(time.wall.time()),
                    amount: every.amount,
                };
                times.map(slot).collect()
            }
            Self::FromLast(from) if from.includes(from.due, date) => vec![Slot {
                time: from.time,
                amount: from.amount,
            }],
            Self::Once { at, amount } if at.date() == date => vec![Slot {
                time: SlotTime::Clock(at.time()),
                amount: *amount,
            }],
            Self::FromLast(_)
            | Self::InPlace(_)
            | Self::ByReading(_)
            | Self::Once { .. }
            | Self::WhenNeeded(_)
            | Self::AsDirected
            | Self::Ended => Vec::new(),
        }
    }

    /// How much the dose with a number of its day is.
    pub fn amount_of(&self, slot: u8) -> Option<Amount> {
        match self {
            Self::Timed { .. } | Self::Varying(_) => {
                self.slots().get(usize::from(slot)).map(|slot| slot.amount)
            }
            Self::EveryHours(every) => Some(every.amount),
            Self::FromLast(from) => Some(from.amount),
            Self::InPlace(device) => Some(device.amount),
            Self::Once { amount, .. } => Some(*amount),
            Self::ByReading(_) | Self::WhenNeeded(_) | Self::AsDirected | Self::Ended => None,
        }
    }

    /// An amount it speaks of, such as for what it is counted in.
    pub fn any_amount(&self) -> Option<Amount> {
        match self {
            Self::WhenNeeded(limits) => Some(limits.amount),
            other => other.amount_of(0),
        }
    }

    /// What it is counted in, as far as it tells.
    pub fn unit(&self) -> Option<Unit> {
        match self {
            Self::ByReading(table) => Some(table.unit),
            other => other.any_amount().map(|amount| amount.unit),
        }
    }

    /// Whether what it asks for is put on at its times, and so comes off again.
    pub fn is_put_on(&self) -> bool {
        let comes_again = matches!(
            self,
            Self::Timed { .. } | Self::Varying(_) | Self::EveryHours(_)
        );
        comes_again && self.unit() == Some(Unit::Patch)
    }

    /// How many doses bear the name of a date, its own beginning and a number of
    /// doses not yet minded.
    pub fn doses_on(&self, date: NaiveDate) -> usize {
        match self {
            Self::ByReading(table) => table.times_on(date).len(),
            other => other.slots_on(date).len(),
        }
    }

    /// The first day that it names itself, if it names one.
    pub fn first_day(&self) -> Option<NaiveDate> {
        match self {
            Self::Timed { days, .. } => days.first(),
            Self::Varying(varying) => {
                let lines = varying.lines.iter();
                lines
                    .filter_map(|line| line.from.max(line.days.first()))
                    .min()
            }
            Self::EveryHours(every) => Some(every.first.date_naive()),
            Self::FromLast(from) => Some(from.due),
            Self::InPlace(device) => Some(device.out_by),
            Self::ByReading(table) => table.days.first(),
            Self::Once { at, .. } => Some(at.date()),
            Self::WhenNeeded(_) | Self::AsDirected | Self::Ended => None,
        }
    }
}
