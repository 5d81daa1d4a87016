//! When a medicine is taken: one variant for each way of counting.

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};

use super::days::DayPattern;
use super::ending::Ending;
use super::hours::{EveryHours, InARow};
use super::slot::{Slot, SlotTime};
use super::varying::Varying;
use super::when_needed::WhenNeeded;
use crate::amount::Amount;
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
            | Self::Once { .. }
            | Self::WhenNeeded(_)
            | Self::AsDirected
            | Self::Ended => Vec::new(),
        }
    }

    /// The times of day of a date, its own beginning not yet minded.
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
            Self::Once { at, amount } if at.date() == date => vec![Slot {
                time: SlotTime::Clock(at.time()),
                amount: *amount,
            }],
            Self::Once { .. } | Self::WhenNeeded(_) | Self::AsDirected | Self::Ended => Vec::new(),
        }
    }

    /// How much the dose with a number of its day is.
    pub fn amount_of(&self, slot: u8) -> Option<Amount> {
        match self {
            Self::Timed { .. } | Self::Varying(_) => {
                self.slots().get(usize::from(slot)).map(|slot| slot.amount)
            }
            Self::EveryHours(every) => Some(every.amount),
            Self::Once { amount, .. } => Some(*amount),
            Self::WhenNeeded(_) | Self::AsDirected | Self::Ended => None,
        }
    }

    /// An amount it speaks of, such as for what it is counted in.
    pub fn any_amount(&self) -> Option<Amount> {
        match self {
            Self::WhenNeeded(limits) => Some(limits.amount),
            other => other.amount_of(0),
        }
    }

    /// How many doses bear the name of a date, its own beginning and a number of
    /// doses not yet minded.
    pub fn doses_on(&self, date: NaiveDate) -> usize {
        self.slots_on(date).len()
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
            Self::Once { at, .. } => Some(at.date()),
            Self::WhenNeeded(_) | Self::AsDirected | Self::Ended => None,
        }
    }
}
