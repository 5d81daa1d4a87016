//! What is taken or put on by a plan on a date: patterns, slots and endings.

use chrono::{Days, NaiveDate, NaiveDateTime};

use crate::amount::Amount;
use crate::dose::Act;
use crate::person::DayShape;
use crate::plan::{
    ByReading, Ending, EveryHours, InPlace, Plan, Schedule, Slot, SlotTime, Varying,
};
use crate::zone::Moment;

/// How many days ahead the end of a course is looked for: a course counted in doses that never
/// come would have none.
const MOST_DAYS: u64 = 20_000;

/// One time that a plan asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlannedTime {
    /// Which slot, counted from 0.
    pub slot: u8,
    /// When, on the wall clock.
    pub wall: NaiveDateTime,
    /// The instant, where hours are counted and not clocks.
    pub instant: Option<Moment>,
    /// The time in the plan.
    pub of_plan: SlotTime,
    /// How much; nothing where a table tells it by a reading.
    pub amount: Option<Amount>,
    /// What is done.
    pub act: Act,
    /// When what comes off was put on, where it comes off a set time after that.
    pub put_on: Option<NaiveDateTime>,
    /// Since when what comes off has been on, as far as the plan tells.
    pub worn_since: Option<NaiveDateTime>,
}

/// What is taken or put on by a plan on a date.
pub(super) fn used_on(plan: &Plan, date: NaiveDate, day: &DayShape) -> Vec<PlannedTime> {
    match &plan.schedule {
        Schedule::Timed { days, ending, .. } => {
            let over = matches!(ending, Ending::LastDay(last) if date > *last);
            if date < plan.from.date() || over || !days.includes(date) {
                return Vec::new();
            }
            let mut times = slots(plan, date, day);
            if let Ending::AfterDoses(count) = *ending {
                let before = doses_before(plan, date, day);
                times.sort_by_key(|time| (time.wall, time.slot));
                times.retain(|time| time.wall >= plan.from);
                times.truncate(usize::try_from(count.saturating_sub(before)).unwrap_or(0));
            }
            times
        }
        Schedule::Varying(varying) if date >= plan.from.date() => of_lines(varying, date, day),
        Schedule::EveryHours(every) => every_hours(*every, date),
        Schedule::Once { at, amount } if at.date() == date => {
            vec![alone(date, SlotTime::Clock(at.time()), *amount, day)]
        }
        Schedule::InPlace(device) if device.out_by == date => vec![PlannedTime {
            act: Act::TakeOff,
            ..alone(date, InPlace::time(), device.amount, day)
        }],
        Schedule::ByReading(table) if date >= plan.from.date() => by_reading(table, date, day),
        // What was given so far tells when the next is due: `given`.
        Schedule::FromLast(_)
        | Schedule::InPlace(_)
        | Schedule::ByReading(_)
        | Schedule::Varying(_)
        | Schedule::Once { .. }
        | Schedule::WhenNeeded(_)
        | Schedule::AsDirected
        | Schedule::Ended => Vec::new(),
    }
}

/// The times of all lines that ask for a date. They are named by their places
/// among the times of all lines, so that a line that ends renames no other.
fn of_lines(varying: &Varying, date: NaiveDate, day: &DayShape) -> Vec<PlannedTime> {
    let all = varying.lines.iter().flat_map(|line| {
        let asks = line.includes(date);
        line.slots.iter().map(move |slot| (asks, slot))
    });
    (0..=u8::MAX)
        .zip(all)
        .filter(|(_, (asks, _))| *asks)
        .map(|(number, (_, slot))| planned(number, slot, date, day))
        .collect()
}

fn every_hours(every: EveryHours, date: NaiveDate) -> Vec<PlannedTime> {
    let times = every.on(date).into_iter().map(|time| PlannedTime {
        slot: time.slot,
        wall: time.wall,
        instant: Some(time.due),
        of_plan: SlotTime::Clock(time.wall.time()),
        amount: Some(every.amount),
        act: Act::Use,
        put_on: None,
        worn_since: None,
    });
    times.collect()
}

fn planned(number: u8, slot: &Slot, date: NaiveDate, day: &DayShape) -> PlannedTime {
    PlannedTime {
        slot: number,
        wall: date.and_time(slot.time.on(date, day)),
        instant: None,
        of_plan: slot.time,
        amount: Some(slot.amount),
        act: Act::Use,
        put_on: None,
        worn_since: None,
    }
}

/// The times at which a reading tells how much.
fn by_reading(table: &ByReading, date: NaiveDate, day: &DayShape) -> Vec<PlannedTime> {
    let times = (0..=u8::MAX).zip(table.times_on(date));
    times
        .map(|(slot, time)| PlannedTime {
            slot,
            wall: date.and_time(time.on(date, day)),
            instant: None,
            of_plan: *time,
            amount: None,
            act: Act::Use,
            put_on: None,
            worn_since: None,
        })
        .collect()
}

/// The only time of a date.
pub(super) fn alone(
    date: NaiveDate,
    time: SlotTime,
    amount: Amount,
    day: &DayShape,
) -> PlannedTime {
    planned(0, &Slot { time, amount }, date, day)
}

fn slots(plan: &Plan, date: NaiveDate, day: &DayShape) -> Vec<PlannedTime> {
    let Schedule::Timed { slots, .. } = &plan.schedule else {
        return Vec::new();
    };
    // A dose is named by a number up to 255; no day holds more.
    (0..=u8::MAX)
        .zip(slots)
        .map(|(number, slot)| planned(number, slot, date, day))
        .collect()
}

/// How many doses of a course fall before a date: some of its first day, and
/// all of each day after it.
fn doses_before(plan: &Plan, date: NaiveDate, day: &DayShape) -> u32 {
    let Schedule::Timed { days, .. } = &plan.schedule else {
        return 0;
    };
    let first = plan.from.date();
    let Some(second) = first.succ_opt().filter(|_| first < date) else {
        return 0;
    };
    let times = slots(plan, first, day);
    let of_first = times.iter().filter(|time| time.wall >= plan.from);
    let of_first = of_first.count() * usize::from(days.includes(first));
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let later = days.count(second, date).saturating_mul(number(times.len()));
    number(of_first).saturating_add(later)
}

/// The first day after which a course has had all its doses, if it comes within
/// reach.
pub(super) fn day_of_last(plan: &Plan, day: &DayShape, count: u32) -> Option<NaiveDate> {
    let at = |days: u64| plan.from.date().checked_add_days(Days::new(days));
    let is_over =
        |days: u64| at(days + 1).is_some_and(|next| doses_before(plan, next, day) >= count);
    let (mut open, mut over) = (0, MOST_DAYS);
    while open < over {
        let middle = open.midpoint(over);
        if is_over(middle) {
            over = middle;
        } else {
            open = middle + 1;
        }
    }
    at(open).filter(|_| open < MOST_DAYS)
}
