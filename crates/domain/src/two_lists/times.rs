//! When and how much, as far as two lists can be held against each other.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDateTime, NaiveTime, Timelike, Weekday};

use super::their_list::TimesNamed;
use crate::amount::{Amount, Quantity, Strength, Unit};
use crate::medicine::Medicine;
use crate::person::Anchor;
use crate::plan::{DayPattern, Schedule, SlotTime, WeekdaySet};

/// A part of the day, coarse enough that two ways of saying one time fall together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PartOfDay {
    Morning,
    Midday,
    Evening,
}

/// When a medicine is taken, as far as lists compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Rhythms {
    /// When needed.
    WhenNeeded,
    /// At times of day.
    Timed {
        /// On which days.
        days: DaysAlike,
        /// How many times on such a day.
        times: usize,
        /// In which parts of it, where they are named.
        parts: Option<Vec<PartOfDay>>,
    },
}

/// The days of a plan, without the day from which they are counted: two lists that were
/// written on two days count from two days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DaysAlike {
    EveryDay,
    Weekdays(WeekdaySet),
    EveryDays(u16),
    EveryWeeks(u16, Weekday),
}

/// How much is taken at each time of such a day, in order of size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Doses(pub(super) Vec<Amount>);

/// What the plans in force of a medicine come to. Nothing where no plain comparison is
/// possible, such as of steps.
pub(super) fn of_mine(medicine: &Medicine, at: NaiveDateTime) -> Option<(Rhythms, Doses)> {
    let mut plans = medicine.plans_at(at);
    let first = of_schedule(&plans.next()?.schedule, TimesNamed::Named)?;
    plans.try_fold(first, |(rhythm, doses), plan| {
        let (more, others) = of_schedule(&plan.schedule, TimesNamed::Named)?;
        Some((joined(rhythm, more)?, doses.with(others)))
    })
}

/// Two plans of one medicine, where they fall on the same days.
fn joined(one: Rhythms, other: Rhythms) -> Option<Rhythms> {
    match (one, other) {
        (
            Rhythms::Timed { days, times, parts },
            Rhythms::Timed {
                days: same,
                times: more,
                parts: others,
            },
        ) if days == same => {
            let parts = parts.zip(others).map(|(mut parts, others)| {
                parts.extend(others);
                parts.sort_unstable();
                parts
            });
            Some(Rhythms::Timed {
                days,
                times: times + more,
                parts,
            })
        }
        _ => None,
    }
}

/// What one schedule comes to.
pub(super) fn of_schedule(schedule: &Schedule, named: TimesNamed) -> Option<(Rhythms, Doses)> {
    match schedule {
        Schedule::WhenNeeded(limits) => Some((Rhythms::WhenNeeded, Doses::of([limits.amount]))),
        Schedule::Timed { days, slots, .. } => {
            let mut parts: Vec<_> = slots.iter().map(|slot| part_of(slot.time)).collect();
            parts.sort_unstable();
            let rhythm = Rhythms::Timed {
                days: days_alike(*days)?,
                times: slots.len(),
                parts: (named == TimesNamed::Named).then_some(parts),
            };
            Some((rhythm, Doses::of(slots.iter().map(|slot| slot.amount))))
        }
        Schedule::EveryHours(every) => {
            let hours = usize::from(every.hours.get());
            let rhythm = Rhythms::Timed {
                days: DaysAlike::EveryDay,
                times: (hours > 0 && 24 % hours == 0).then(|| 24 / hours)?,
                parts: None,
            };
            let doses = std::iter::repeat_n(every.amount, 24 / hours);
            Some((rhythm, Doses::of(doses)))
        }
        Schedule::Varying(_)
        | Schedule::FromLast(_)
        | Schedule::InPlace(_)
        | Schedule::ByReading(_)
        | Schedule::Once { .. }
        | Schedule::AsDirected
        | Schedule::Ended => None,
    }
}

fn days_alike(days: DayPattern) -> Option<DaysAlike> {
    Some(match days {
        DayPattern::EveryDay => DaysAlike::EveryDay,
        DayPattern::Weekdays(set) => DaysAlike::Weekdays(set),
        DayPattern::EveryDays { every, .. } if every.get() == 1 => DaysAlike::EveryDay,
        DayPattern::EveryDays { every, first } if every.get() % 7 == 0 => {
            every_weeks(every.get() / 7, first.weekday())?
        }
        DayPattern::EveryDays { every, .. } => DaysAlike::EveryDays(every.get()),
        DayPattern::EveryWeeks { every, first } => every_weeks(every.get(), first.weekday())?,
        DayPattern::WeekdaysEveryWeeks { .. } | DayPattern::Cycle(_) | DayPattern::Monthly(_) => {
            return None;
        }
    })
}

fn every_weeks(weeks: u16, day: Weekday) -> Option<DaysAlike> {
    if weeks == 1 {
        WeekdaySet::new([day]).ok().map(DaysAlike::Weekdays)
    } else {
        Some(DaysAlike::EveryWeeks(weeks, day))
    }
}

/// The morning ends at noon; the evening begins at five.
fn part_of(time: SlotTime) -> PartOfDay {
    let of_clock = |time: NaiveTime| match time.hour() {
        4..=11 => PartOfDay::Morning,
        12..=16 => PartOfDay::Midday,
        _ => PartOfDay::Evening,
    };
    match time {
        SlotTime::Clock(time) => of_clock(time),
        SlotTime::Anchored(Anchor::Waking | Anchor::Breakfast) => PartOfDay::Morning,
        SlotTime::Anchored(Anchor::Lunch) => PartOfDay::Midday,
        SlotTime::Anchored(_) => PartOfDay::Evening,
    }
}

impl Rhythms {
    /// Whether both can be the same way of taking it, as far as both say.
    pub(super) fn agrees_with(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::WhenNeeded, Self::WhenNeeded) => true,
            (
                Self::Timed { days, times, parts },
                Self::Timed {
                    days: same,
                    times: as_many,
                    parts: others,
                },
            ) => {
                let are_apart = |(parts, others)| parts != others;
                days == same
                    && times == as_many
                    && !parts.as_ref().zip(others.as_ref()).is_some_and(are_apart)
            }
            _ => false,
        }
    }
}

impl Doses {
    fn of(amounts: impl IntoIterator<Item = Amount>) -> Self {
        let mut all: Vec<Amount> = amounts.into_iter().collect();
        all.sort_by_key(|amount| (amount.unit, amount.quantity));
        Self(all)
    }

    fn with(self, other: Self) -> Self {
        Self::of(self.0.into_iter().chain(other.0))
    }

    /// The different amounts there are, each once.
    pub(super) fn kinds(&self) -> BTreeSet<(Unit, Quantity)> {
        let all = self.0.iter();
        all.map(|amount| (amount.unit, amount.quantity)).collect()
    }

    /// How many micrograms of the ingredient each of the different doses holds, where one
    /// piece holds so much.
    pub(super) fn weights(&self, strength: Strength) -> Option<BTreeSet<u64>> {
        let weigh = |amount: &Amount| {
            let each = strength.micrograms()?;
            (!amount.unit.is_measured())
                .then(|| each.saturating_mul(amount.quantity.thousandths()) / 1000)
        };
        self.0.iter().map(weigh).collect()
    }
}
