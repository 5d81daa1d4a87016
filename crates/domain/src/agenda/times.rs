//! The times a plan asks for on a date, before anything is known of what
//! happened.
//!
//! Knows patterns, slots and endings. Does not know records, revisions or the
//! present moment.

use chrono::{NaiveDate, NaiveDateTime};

use crate::amount::Amount;
use crate::person::DayShape;
use crate::plan::{Ending, Plan, Schedule, SlotTime};
use crate::record::PersonRecord;

/// How many days ahead the end of a course is looked for.
const MOST_DAYS: usize = 20_000;

/// One time that a plan asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Time {
    /// Which slot, counted from 0.
    pub slot: u8,
    /// When, on the wall clock.
    pub wall: NaiveDateTime,
    /// The time in the plan.
    pub of_plan: SlotTime,
    /// How much.
    pub amount: Amount,
}

/// What a plan asks for on a date, its own beginning not yet minded.
pub(super) fn on(plan: &Plan, date: NaiveDate, day: &DayShape) -> Vec<Time> {
    match &plan.schedule {
        Schedule::Timed { days, ending, .. } => {
            let over = matches!(ending, Ending::LastDay(last) if date > *last);
            if date < plan.from.date() || over || !days.includes(date) {
                return Vec::new();
            }
            let mut times = slots(plan, date, day);
            if let Ending::AfterDoses(count) = *ending {
                let before = doses_before(plan, date, day, count);
                times.sort_by_key(|time| (time.wall, time.slot));
                times.retain(|time| time.wall >= plan.from);
                times.truncate(usize::try_from(count.saturating_sub(before)).unwrap_or(0));
            }
            times
        }
        Schedule::Once { at, amount } if at.date() == date => vec![Time {
            slot: 0,
            wall: *at,
            of_plan: SlotTime::Clock(at.time()),
            amount: *amount,
        }],
        Schedule::Once { .. } | Schedule::WhenNeeded(_) | Schedule::AsDirected => Vec::new(),
    }
}

fn slots(plan: &Plan, date: NaiveDate, day: &DayShape) -> Vec<Time> {
    let Schedule::Timed { slots, .. } = &plan.schedule else {
        return Vec::new();
    };
    // A dose is named by a number up to 255; no day holds more.
    (0..=u8::MAX)
        .zip(slots)
        .map(|(number, slot)| Time {
            slot: number,
            wall: date.and_time(slot.time.on(date, day)),
            of_plan: slot.time,
            amount: slot.amount,
        })
        .collect()
}

/// How many doses of a course fall before a date, counted up to `most`.
fn doses_before(plan: &Plan, date: NaiveDate, day: &DayShape, most: u32) -> u32 {
    let Schedule::Timed { days, .. } = &plan.schedule else {
        return 0;
    };
    let mut count: u32 = 0;
    for earlier in plan.from.date().iter_days().take_while(|day| *day < date) {
        if days.includes(earlier) {
            let held = slots(plan, earlier, day)
                .iter()
                .filter(|time| time.wall >= plan.from)
                .count();
            count = count.saturating_add(u32::try_from(held).unwrap_or(most));
        }
        if count >= most {
            break;
        }
    }
    count
}

/// The last day on which a course has a dose, if it ends by itself.
pub fn last_day(plan: &Plan, record: &PersonRecord) -> Option<NaiveDate> {
    let day = &record.person.day;
    match &plan.schedule {
        Schedule::Timed {
            ending: Ending::LastDay(last),
            ..
        } => Some(*last),
        Schedule::Timed {
            ending: Ending::AfterDoses(count),
            ..
        } => {
            let mut dates = plan.from.date().iter_days().take(MOST_DAYS);
            dates.find(|date| {
                date.succ_opt()
                    .is_some_and(|next| doses_before(plan, next, day, *count) >= *count)
            })
        }
        Schedule::Once { at, .. } => Some(at.date()),
        _ => None,
    }
}
