//! When what was put on comes off again.

use chrono::{Days, Duration, NaiveDate, NaiveDateTime};

use super::used::{PlannedTime, used_on};
use crate::dose::Act;
use crate::person::DayShape;
use crate::plan::{ComesOff, Ending, EveryHours, OnAtStart, Plan, Removal, Schedule};

/// How many days back the one that is on is looked for.
const MOST_DAYS_ON: u64 = 100;

/// What a plan asks to be taken off on a date.
pub(super) fn on(
    plan: &Plan,
    removal: Removal,
    date: NaiveDate,
    day: &DayShape,
) -> Vec<PlannedTime> {
    match removal.when {
        ComesOff::WithNext => with_next(plan, removal, date, day),
        ComesOff::AfterHours(hours) => after(plan, hours, date, day),
    }
}

/// The old one comes off when the next goes on, and the last one when the next
/// would have come.
fn with_next(plan: &Plan, removal: Removal, date: NaiveDate, day: &DayShape) -> Vec<PlannedTime> {
    let goes_on = without_end(plan);
    let one_was_on = removal.at_start == OnAtStart::One;
    let comes_off = |time: PlannedTime| {
        let previous = before(&goes_on, time.wall, day);
        let is_on = previous.map_or(one_was_on, |previous| is_put_on(plan, previous, day));
        is_on.then_some(PlannedTime {
            act: Act::TakeOff,
            worn_since: Some(previous.unwrap_or(plan.from)),
            ..time
        })
    };
    let times = used_on(&goes_on, date, day).into_iter();
    times
        .filter(|time| time.wall >= plan.from)
        .filter_map(comes_off)
        .collect()
}

/// Each comes off so many hours by the clock after it went on.
fn after(plan: &Plan, hours: u16, date: NaiveDate, day: &DayShape) -> Vec<PlannedTime> {
    let hours = Duration::hours(i64::from(hours));
    let days = u64::try_from(hours.num_days()).unwrap_or_default() + 1;
    let back = (0..=days).filter_map(|back| date.checked_sub_days(Days::new(back)));
    let put_on = back.flat_map(|day_on| used_on(plan, day_on, day));
    put_on
        .filter_map(|time| {
            let wall = time.wall.checked_add_signed(hours)?;
            (wall.date() == date && time.wall >= plan.from).then(|| PlannedTime {
                wall,
                instant: time.instant.map(|at| at + hours),
                of_plan: crate::plan::SlotTime::Clock(wall.time()),
                act: Act::TakeOff,
                put_on: Some(time.wall),
                worn_since: Some(time.wall),
                ..time
            })
        })
        .collect()
}

/// The plan as if it never ended.
fn without_end(plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    match &mut plan.schedule {
        Schedule::Timed { ending, .. } | Schedule::EveryHours(EveryHours { ending, .. }) => {
            *ending = Ending::Open;
        }
        _ => {}
    }
    plan
}

/// The last time before a moment at which one goes on, since the plan began.
fn before(plan: &Plan, wall: NaiveDateTime, day: &DayShape) -> Option<NaiveDateTime> {
    let days = (0..=MOST_DAYS_ON).map_while(|back| wall.date().checked_sub_days(Days::new(back)));
    days.take_while(|date| *date >= plan.from.date())
        .find_map(|date| {
            let times = used_on(plan, date, day).into_iter().map(|time| time.wall);
            times.filter(|on| *on < wall && *on >= plan.from).max()
        })
}

/// Whether the plan really asks for one to be put on at a moment.
fn is_put_on(plan: &Plan, wall: NaiveDateTime, day: &DayShape) -> bool {
    let times = used_on(plan, wall.date(), day);
    times.iter().any(|time| time.wall == wall)
}
