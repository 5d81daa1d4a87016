//! The weeks of a lane: one look at each day on which something may have been due.

use std::collections::BTreeSet;

use chrono::{Datelike, Duration, NaiveDate};

use super::lane::{Lane, LaneState};
use super::made_from::TimelineOf;
use super::week::DoseWeek;
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
        let is_of_week = |week: &DoseWeek| monday(week.to) == monday(day);
        if !weeks.last().is_some_and(is_of_week) {
            weeks.push(DoseWeek::beginning(day));
        }
        if let Some(week) = weeks.last_mut() {
            week.to = day;
            let doses = agenda::of_medicine(of.record, lane.medicine, day, of.zone, of.now);
            let told = doses.iter().filter(could_be_told);
            told.for_each(|dose| week.add(dose));
        }
    }
    joined(weeks)
}

/// The weeks, those that follow each other without any record taken as one: nobody
/// said anything in them, so there is nothing to tell week by week.
fn joined(weeks: Vec<DoseWeek>) -> Vec<DoseWeek> {
    let mut joined: Vec<DoseWeek> = Vec::new();
    for week in weeks {
        match joined.last_mut() {
            Some(last) if last.is_blank() && week.is_blank() && follows(last.to, week.from) => {
                last.to = week.to;
                last.tally.no_record += week.tally.no_record;
            }
            _ => joined.push(week),
        }
    }
    joined
}

fn follows(last: NaiveDate, next: NaiveDate) -> bool {
    last.succ_opt() == Some(next)
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
