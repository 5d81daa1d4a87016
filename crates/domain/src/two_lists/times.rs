//! When and how much, as far as two lists can be held against each other.

use chrono::{Datelike, NaiveDateTime, NaiveTime, Timelike, Weekday};

use super::agrees::Agrees;
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
    /// When needed, with what bounds it.
    WhenNeeded {
        /// The most in 24 hours.
        most: Option<Quantity>,
        /// The least between two, in minutes.
        gap: Option<u32>,
    },
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

/// How much is taken at each time of such a day, and in which part of it where that is
/// named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Doses(Vec<(Option<PartOfDay>, Amount)>);

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
        Schedule::WhenNeeded(limits) => {
            let rhythm = Rhythms::WhenNeeded {
                most: limits.most_in_a_day,
                gap: limits.gap_minutes,
            };
            Some((rhythm, Doses(vec![(None, limits.amount)])))
        }
        Schedule::Timed { days, slots, .. } => {
            let mut parts: Vec<_> = slots.iter().map(|slot| part_of(slot.time)).collect();
            parts.sort_unstable();
            let rhythm = Rhythms::Timed {
                days: days_alike(*days)?,
                times: slots.len(),
                parts: (named == TimesNamed::Named).then_some(parts),
            };
            let is_named = named == TimesNamed::Named;
            let doses = slots.iter().map(|slot| {
                let part = is_named.then(|| part_of(slot.time));
                (part, slot.amount)
            });
            Some((rhythm, Doses(doses.collect())))
        }
        Schedule::EveryHours(every) => {
            let hours = usize::from(every.hours.get());
            let rhythm = Rhythms::Timed {
                days: DaysAlike::EveryDay,
                times: (hours > 0 && 24 % hours == 0).then(|| 24 / hours)?,
                parts: None,
            };
            let doses = std::iter::repeat_n((None, every.amount), 24 / hours);
            Some((rhythm, Doses(doses.collect())))
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
    pub(super) fn agrees_with(&self, other: &Self) -> Agrees {
        match (self, other) {
            (
                Self::WhenNeeded { most, gap },
                Self::WhenNeeded {
                    most: other_most,
                    gap: other_gap,
                },
            ) => bound(*most, *other_most).and(bound(*gap, *other_gap)),
            (
                Self::Timed { days, times, parts },
                Self::Timed {
                    days: same,
                    times: as_many,
                    parts: others,
                },
            ) => {
                let are_apart = |(parts, others)| parts != others;
                Agrees::when(
                    days == same
                        && times == as_many
                        && !parts.as_ref().zip(others.as_ref()).is_some_and(are_apart),
                )
            }
            _ => Agrees::No,
        }
    }
}

/// A bound that both name, or neither.
fn bound<T: PartialEq>(mine: Option<T>, theirs: Option<T>) -> Agrees {
    match (mine, theirs) {
        (Some(mine), Some(theirs)) => Agrees::when(mine == theirs),
        (None, None) => Agrees::Yes,
        _ => Agrees::NotSaid,
    }
}

impl Doses {
    fn with(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    fn amounts(&self) -> impl Iterator<Item = Amount> {
        self.0.iter().map(|(_, amount)| *amount)
    }

    /// How many at each time, in order of size.
    pub(super) fn quantities(&self) -> Vec<Quantity> {
        let mut all: Vec<Quantity> = self.amounts().map(|amount| amount.quantity).collect();
        all.sort_unstable();
        all
    }

    /// Whether both count the same thing; a dose may be any piece.
    pub(super) fn is_counted_as(&self, other: &Self) -> bool {
        let units = |doses: &Self| -> Vec<Unit> {
            let mut units: Vec<Unit> = doses.amounts().map(|amount| amount.unit).collect();
            units.sort_unstable();
            units.dedup();
            units.retain(|unit| *unit != Unit::Dose);
            units
        };
        let (units, others) = (units(self), units(other));
        let is_counted = |units: &[Unit]| units.iter().all(|unit| !unit.is_measured());
        units == others
            || units.is_empty() && is_counted(&others)
            || others.is_empty() && is_counted(&units)
    }

    /// Whether the amount is all there is to say, whatever the strength.
    pub(super) fn says_it_all(&self) -> bool {
        self.amounts()
            .all(|amount| matches!(amount.unit, Unit::Unit | Unit::Milligram))
    }

    /// Whether each is one piece.
    pub(super) fn are_single_pieces(&self) -> bool {
        let one = Quantity::whole(1);
        let is_piece = |unit: Unit| !unit.is_measured() || unit == Unit::Application;
        self.amounts()
            .all(|amount| amount.quantity == one && is_piece(amount.unit))
    }

    /// How many thousandths of a nanogram of the ingredient each of the doses holds, in
    /// order of size, where one piece holds so much.
    pub(super) fn weights(&self, strength: Strength) -> Option<Vec<u128>> {
        let weigh = |amount: Amount| {
            let each = u128::from(strength.nanograms()?);
            let is_piece = !amount.unit.is_measured() || amount.unit == Unit::Dose;
            is_piece.then(|| each * u128::from(amount.quantity.thousandths()))
        };
        let mut all: Vec<u128> = self.amounts().map(weigh).collect::<Option<_>>()?;
        all.sort_unstable();
        Some(all)
    }

    /// The places of the doses by size, in the order of the day; nothing where a part of
    /// the day is not named.
    pub(super) fn order_in_the_day(&self) -> Option<Vec<(PartOfDay, usize)>> {
        let sizes = {
            let mut sizes = self.quantities();
            sizes.dedup();
            sizes
        };
        let placed = self.0.iter().map(|(part, amount)| {
            let size = sizes.iter().position(|one| *one == amount.quantity)?;
            Some(((*part)?, size))
        });
        let mut placed: Vec<_> = placed.collect::<Option<_>>()?;
        placed.sort_unstable();
        Some(placed)
    }
}
