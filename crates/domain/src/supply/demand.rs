//! How much the plans of a medicine ask for between two days, worked out from
//! the pattern of the days and not by walking over them.
//!
//! Days on which a plan begins, is replaced or ends are looked at one by one;
//! all days between are alike. Knows nothing of what was answered.

use chrono::{Days, Duration, NaiveDate, NaiveDateTime, NaiveTime};

use crate::agenda::course::amounts_on;
use crate::agenda::last_day;
use crate::person::DayShape;
use crate::plan::{DayPattern, EveryHours, Plan, Schedule, Slot, Varying};
use crate::record::PersonRecord;
use crate::years;

/// How many days ahead a plan is looked at whose days must be walked over.
const WALKED_DAYS: u64 = 3660;

/// How many times a day can hold; no dose has a name beyond.
const MOST_SLOTS: usize = 256;

/// What one plan asks for, from its first day to its last.
pub(super) struct Demand<'a> {
    plan: &'a Plan,
    until: Option<NaiveDateTime>,
    day: &'a DayShape,
    first: NaiveDate,
    last: Option<NaiveDate>,
}

impl<'a> Demand<'a> {
    /// What a plan asks for until another takes its place.
    pub fn of(record: &'a PersonRecord, plan: &'a Plan, until: Option<NaiveDateTime>) -> Self {
        let replaced = until.map(|until| until.date());
        let ends = last_day(plan, record);
        Self {
            plan,
            until,
            day: &record.person.day,
            first: plan.from.date(),
            last: ends.into_iter().chain(replaced).min(),
        }
    }

    /// The last day on which it can ask for anything, if it ends.
    pub const fn last(&self) -> Option<NaiveDate> {
        self.last
    }

    /// The last day that is looked at.
    pub fn reach(&self, today: NaiveDate) -> NaiveDate {
        let walked = today.checked_add_days(Days::new(WALKED_DAYS));
        match self.plan.schedule {
            Schedule::Timed { .. }
            | Schedule::Varying(_)
            | Schedule::EveryHours(_)
            | Schedule::Once { .. } => end_of_time(),
            _ => walked.unwrap_or(today),
        }
    }

    /// How many thousandths it asks for from one day on until before another.
    pub fn between(&self, from: NaiveDate, until: NaiveDate) -> u128 {
        let past_last = self.last.and_then(|last| last.succ_opt());
        let from = from.max(self.first);
        let until = past_last.map_or(until, |past| until.min(past));
        if from >= until {
            return 0;
        }
        let mut whole = (from, until);
        let mut sum = 0;
        // The days at either end may hold fewer doses than those between.
        if from == self.first {
            sum += self.on(from);
            whole.0 = from.succ_opt().unwrap_or(from);
        }
        if let Some(last) = self.last.filter(|last| whole.0 <= *last && *last < until) {
            sum += self.on(last);
            whole.1 = last;
        }
        if whole.0 < whole.1 {
            sum += self.whole_days(whole);
        }
        sum
    }

    fn on(&self, date: NaiveDate) -> u128 {
        let amounts = amounts_on((self.plan, self.until), date, self.day);
        amounts
            .map(|amount| u128::from(amount.quantity.thousandths()))
            .sum()
    }

    fn whole_days(&self, (from, until): (NaiveDate, NaiveDate)) -> u128 {
        match &self.plan.schedule {
            Schedule::Timed { days, slots, .. } => {
                of_slots(slots, MOST_SLOTS) * of_days(*days, from, until)
            }
            Schedule::Varying(varying) => of_lines(varying, from, until),
            Schedule::EveryHours(every) => of_hours(*every, from, until),
            _ => {
                let days = from.iter_days().take_while(|day| *day < until);
                days.map(|day| self.on(day)).sum()
            }
        }
    }
}

/// The last day a record can speak of.
pub(super) fn end_of_time() -> NaiveDate {
    NaiveDate::from_ymd_opt(years::LAST, 12, 31).unwrap_or(NaiveDate::MAX)
}

fn of_slots(slots: &[Slot], room: usize) -> u128 {
    let slots = slots.iter().take(room);
    slots
        .map(|slot| u128::from(slot.amount.quantity.thousandths()))
        .sum()
}

fn of_days(days: DayPattern, from: NaiveDate, until: NaiveDate) -> u128 {
    if from < until {
        u128::from(days.count(from, until))
    } else {
        0
    }
}

fn of_lines(varying: &Varying, from: NaiveDate, until: NaiveDate) -> u128 {
    let mut room = MOST_SLOTS;
    let mut sum = 0;
    for line in &varying.lines {
        let from = line.from.map_or(from, |first| first.max(from));
        let past = line.last.and_then(|last| last.succ_opt());
        let until = past.map_or(until, |past| past.min(until));
        sum += of_slots(&line.slots, room) * of_days(line.days, from, until);
        room = room.saturating_sub(line.slots.len());
    }
    sum
}

/// The hours that pass are counted as if clocks were never changed, as the
/// names of these doses are.
fn of_hours(every: EveryHours, from: NaiveDate, until: NaiveDate) -> u128 {
    let apart = Duration::hours(i64::from(every.hours.get())).num_seconds();
    let before = |date: NaiveDate| {
        let since = date.and_time(NaiveTime::MIN) - every.first.naive_local();
        (since.num_seconds().max(0) + apart - 1) / apart
    };
    let number = u128::try_from(before(until) - before(from)).unwrap_or(0);
    u128::from(every.amount.quantity.thousandths()) * number
}
