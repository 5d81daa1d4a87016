//! Amounts that are not the same every day: by weekday, by turns, step by step.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use serde::{Deserialize, Serialize};

use super::days::DayPattern;
use super::slot::{Slot, SlotTime};
use crate::amount::{Amount, Quantity};
use crate::years;

/// Several regular lines that make up one plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Varying {
    /// What the amounts follow, for saying it as it was told.
    pub by: VaryBy,
    /// The lines, in the order told. Never empty.
    pub lines: Vec<DosageLine>,
    /// What comes after the last line's last day.
    pub after: Afterwards,
}

/// What the amounts follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VaryBy {
    /// The weekday, as with warfarin.
    Weekday,
    /// Turns: one day this, the next day that.
    Turns,
    /// Dated steps, up or down, as with a steroid.
    Steps,
}

/// Some days and what is taken on each of them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DosageLine {
    /// Which days.
    pub days: DayPattern,
    /// The times of such a day. Never empty.
    pub slots: Vec<Slot>,
    /// The first day of the line, where it has one of its own.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub from: Option<NaiveDate>,
    /// The last day of the line, where it has one.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub last: Option<NaiveDate>,
}

/// What comes after the last step.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Afterwards {
    /// The last line goes on.
    #[default]
    GoesOn,
    /// The plan has come to its end, as told.
    Ends,
    /// Nobody said: to be asked before the last day.
    Ask,
}

impl Afterwards {
    /// All of them, in the order offered.
    pub const ALL: [Self; 3] = [Self::GoesOn, Self::Ends, Self::Ask];
}

impl DosageLine {
    /// Whether it asks for doses on a date.
    pub fn includes(&self, date: NaiveDate) -> bool {
        self.from.is_none_or(|from| date >= from)
            && self.last.is_none_or(|last| date <= last)
            && self.days.includes(date)
    }
}

impl Varying {
    /// How much it comes to in a week, where the weekday tells how much and all is
    /// counted alike: what was entered, added up (domain.md §8, kind 9).
    pub fn in_a_week(&self) -> Option<Amount> {
        if self.by != VaryBy::Weekday {
            return None;
        }
        let days = |line: &DosageLine| match line.days {
            DayPattern::Weekdays(set) => u32::try_from(set.days().count()).ok(),
            _ => None,
        };
        self.added_up(|line, _| days(line))
    }

    /// How much it comes to from a moment on, where each step has its days (kind 7), and
    /// the first day that is counted. Nothing where the time of a dose of that day is not
    /// known.
    pub fn in_all(&self, from: NaiveDateTime) -> Option<(NaiveDate, Amount)> {
        if self.by != VaryBy::Steps || self.after == Afterwards::GoesOn {
            return None;
        }
        let first_day = |line: &DosageLine, slot: &Slot| {
            let day = line.from?.max(from.date());
            let is_past = match slot.time {
                _ if day != from.date() || from.time() == NaiveTime::MIN => false,
                SlotTime::Clock(time) => time < from.time(),
                SlotTime::Anchored(_) => return None,
            };
            if is_past { day.succ_opt() } else { Some(day) }
        };
        let all = self.lines.iter();
        let all = all.flat_map(|line| line.slots.iter().map(move |slot| (line, slot)));
        let days: Option<Vec<_>> = all
            .map(|(line, slot)| Some((first_day(line, slot)?, line.last?)))
            .collect();
        let counted = days?.into_iter().filter(|(first, last)| first <= last);
        let first = counted.map(|(first, _)| first).min()?;
        let amount = self.added_up(|line, slot| {
            let days = (line.last? - first_day(line, slot)?).num_days() + 1;
            u32::try_from(days.max(0)).ok()
        });
        Some((first, amount?))
    }

    fn added_up(&self, days: impl Fn(&DosageLine, &Slot) -> Option<u32>) -> Option<Amount> {
        let unit = self.lines.iter().find_map(|line| line.slots.first())?;
        let unit = unit.amount.unit;
        let mut sum = Quantity::ZERO;
        for line in &self.lines {
            for slot in &line.slots {
                if slot.amount.unit != unit {
                    return None;
                }
                let days = Quantity::whole(days(line, slot)?);
                sum = sum + slot.amount.quantity.times(days);
            }
        }
        Some(Amount {
            quantity: sum,
            unit,
        })
    }

    /// The last day of all lines, if each has one.
    pub fn last_day(&self) -> Option<NaiveDate> {
        let days: Option<Vec<NaiveDate>> = self.lines.iter().map(|line| line.last).collect();
        days?.into_iter().max()
    }
}
