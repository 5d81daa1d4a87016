//! The weeks of a lane: one look at each day on which something may have been due.

use std::collections::BTreeSet;

use chrono::{Datelike, Duration, NaiveDate};

use super::lane::{Lane, LaneState};
use super::made_from::TimelineOf;
use super::week::DoseWeek;
use crate::adherence::Tally;
use crate::agenda::{self, Dose};
use crate::zone::Moment;

/// The weeks of a lane from one day to another. Of doses due before the medicine was
/// listed nobody could say anything, so those without a record are left out.
pub(super) fn of(
    of: &TimelineOf,
    lane: &Lane,
    (from, to): (NaiveDate, NaiveDate),
    listed: Option<Moment>,
) -> Vec<DoseWeek> {
    let mut weeks: Vec<DoseWeek> = Vec::new();
    let first = listed.map_or(from, |at| of.day(&at).max(from));
    let could_be_told =
        |dose: &&Dose| dose.answer().is_some() || listed.is_none_or(|listed| dose.due >= listed);
    for day in days(lane, (first, to)) {
        let begins = monday(day);
        if weeks.last().is_none_or(|week| week.to < day) {
            weeks.push(DoseWeek {
                from: begins.max(from),
                to: (begins + Duration::days(6)).min(to),
                tally: Tally::default(),
                reasons: Vec::new(),
                unsure: 0,
            });
        }
        if let Some(week) = weeks.last_mut() {
            let doses = agenda::of_medicine(of.record, lane.medicine, day, of.zone, of.now);
            let told = doses.iter().filter(could_be_told);
            told.for_each(|dose| week.add(dose));
        }
    }
    weeks
}

/// The days of a span on which a dose may be told: those on which the medicine was
/// taken, and those on which that changed, because something may have been due
/// before.
fn days(lane: &Lane, (from, to): (NaiveDate, NaiveDate)) -> BTreeSet<NaiveDate> {
    let taken = lane.stretches.iter();
    let taken = taken.filter(|stretch| matches!(stretch.state, LaneState::Taken { .. }));
    let days = taken.flat_map(|stretch| {
        let last = stretch.to.succ_opt().unwrap_or(stretch.to).min(to);
        let days = stretch.from.max(from).iter_days();
        days.take_while(move |day| *day <= last)
    });
    days.collect()
}

/// The Monday of a day's week.
fn monday(day: NaiveDate) -> NaiveDate {
    day - Duration::days(i64::from(day.weekday().num_days_from_monday()))
}
