//! The days to come: as many as it takes to see what the plan means.

use chrono::{Datelike, Duration, NaiveDate};

use super::{ToRead, days_from, overdue};
use crate::dose::amount_words;
use crate::dose::manner::placebo_short;
use domain::agenda::Dose;
use domain::dose::Act;
use domain::plan::days::Every;
use domain::plan::{Afterwards, ComesOff, DayPattern, Plan, Schedule};
use text::Text;

/// So far ahead days with a dose are looked for.
const MOST_DAYS_AHEAD: usize = 4000;

/// So far ahead the first dose is looked for.
const FIRST_DOSE_DAYS: usize = 400;

/// How many of them are shown where they come seldom.
const SELDOM_DAYS: usize = 3;

/// From how many days apart a dose comes seldom.
const SELDOM_APART: u16 = 4;

/// The same in hours.
const SELDOM_HOURS: u16 = 48;

/// The next days of a medicine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComingDays {
    /// What they are.
    pub heading: &'static str,
    /// One by one.
    pub rows: Vec<DayRow>,
    /// The first dose, or the day on which it is due out.
    pub below: Option<String>,
}

/// One day and its doses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DayRow {
    /// Which day.
    pub day: String,
    /// Its doses, or that there is none.
    pub times: String,
}

impl ToRead<'_> {
    /// The days to come. None where the day has passed from which they are counted,
    /// and somebody must be asked first.
    pub fn coming_days(&self, t: &Text) -> Option<ComingDays> {
        let today = self.today();
        let plan = self.plan()?;
        if overdue(plan, today).is_some() {
            return None;
        }
        if let Schedule::InPlace(device) = plan.schedule {
            let day = t.dates.weekday_and_date(device.out_by);
            return Some(ComingDays {
                heading: t.adding.next_days,
                rows: Vec::new(),
                below: Some(t.manner.due_out(&day)),
            });
        }
        let dates = self.shown_dates();
        let rows = dates.iter().map(|date| DayRow {
            day: self.day_name(*date, t),
            times: self.times_of(*date, t),
        });
        let rows = rows.collect();
        if seldom_days(&plan.schedule).is_some() {
            return Some(ComingDays {
                heading: t.adding.next_dose_days,
                rows,
                below: None,
            });
        }
        let first = self.first_after(&dates).map(|dose| {
            let day = t.dates.near(dose.wall.date(), today);
            t.adding.first_dose(&day, &t.dates.time(dose.wall.time()))
        });
        Some(ComingDays {
            heading: t.adding.next_days,
            rows,
            below: first,
        })
    }

    /// The first dose, where none is on the days that are shown.
    fn first_after(&self, shown: &[NaiveDate]) -> Option<Dose> {
        let first_of = |date: NaiveDate| self.own(&self.day(date)).next().cloned();
        if shown.iter().any(|date| first_of(*date).is_some()) {
            return None;
        }
        let mut ahead = shown.last()?.iter_days().skip(1).take(FIRST_DOSE_DAYS);
        ahead.find_map(first_of)
    }

    /// The dates that are shown.
    pub(super) fn shown_dates(&self) -> Vec<NaiveDate> {
        let first = self.first_day();
        let Some(schedule) = self.schedule() else {
            return Vec::new();
        };
        match seldom_days(schedule) {
            Some(count) => first
                .iter_days()
                .take(MOST_DAYS_AHEAD)
                .filter(|date| schedule.doses_on(*date) > 0)
                .filter(|date| self.own(&self.day(*date)).next().is_some())
                .take(count)
                .collect(),
            None if is_alike(schedule) => days_from(first, 3),
            None => days_from(first, 8),
        }
    }

    /// "Today, Sunday 22 November": the day as it is near, and its date.
    fn day_name(&self, date: NaiveDate, t: &Text) -> String {
        let today = self.today();
        let near = match date - today {
            ahead if ahead == Duration::zero() => t.dates.today,
            ahead if ahead == Duration::days(1) => t.dates.tomorrow,
            _ if date.year() == today.year() => return t.dates.weekday_and_day(date),
            _ => return t.dates.weekday_and_date(date),
        };
        t.adding.near_day(near, &t.dates.weekday_and_day(date))
    }

    fn times_of(&self, date: NaiveDate, t: &Text) -> String {
        let day = self.day(date);
        let own: Vec<&Dose> = self.own(&day).collect();
        if own.is_empty() {
            let is_open = self.plan().is_some_and(|plan| is_unknown(plan, date));
            let words = if is_open {
                t.adding.not_known
            } else {
                t.adding.no_dose
            };
            return words.to_owned();
        }
        let times = own.iter().filter_map(|dose| self.at_time(dose, &own, t));
        times.collect::<Vec<_>>().join(" · ")
    }

    /// When a dose is due; also how much it is, where that is not always the same.
    /// Nothing for an old one that comes off as the new one goes on, told with that.
    fn at_time(&self, dose: &Dose, own: &[&Dose], t: &Text) -> Option<String> {
        let time = t.dates.time(dose.due.time());
        let plan = self.plan()?;
        let beside = |act: Act| {
            let mut others = own.iter();
            others.any(|other| other.act == act && other.due == dose.due)
        };
        let comes_off = plan.manner.removal.map(|removal| removal.when);
        match (dose.act, comes_off) {
            (Act::TakeOff, Some(ComesOff::WithNext)) if beside(Act::Use) => None,
            (Act::TakeOff, _) => Some(t.manner.off_at(&time)),
            (Act::Use, Some(ComesOff::WithNext)) if beside(Act::TakeOff) => {
                Some(t.manner.swap_at(&time))
            }
            (Act::Use, Some(_)) => Some(t.manner.on_at(&time)),
            (Act::Use, None) if plan.lacks_removal() => Some(t.manner.on_at(&time)),
            (Act::Use, None) => {
                let is_told = is_unlike(&plan.schedule);
                let amount = is_told.then(|| amount_words(dose, t));
                let empty = placebo_short(self.medicine, dose, t).map(ToOwned::to_owned);
                let besides = amount.into_iter().chain(empty);
                Some(besides.fold(time, |time, words| t.dose.with_amount(&time, &words)))
            }
        }
    }
}

/// Whether its amounts are not always the same.
fn is_unlike(schedule: &Schedule) -> bool {
    match schedule {
        Schedule::Varying(_) => true,
        Schedule::Timed { slots, .. } => slots
            .windows(2)
            .any(|two| two.first().map(|one| one.amount) != two.last().map(|one| one.amount)),
        _ => false,
    }
}

/// Whether one day is like the other.
const fn is_alike(schedule: &Schedule) -> bool {
    match schedule {
        Schedule::Varying(_) => false,
        Schedule::Timed { days, .. } => matches!(days, DayPattern::EveryDay),
        _ => true,
    }
}

/// How many days with a dose are shown, where most days have none: enough to see
/// how long it is from one to the next.
fn seldom_days(schedule: &Schedule) -> Option<usize> {
    let comes_seldom = |every: Every, least: u16| (every.get() >= least).then_some(SELDOM_DAYS);
    match schedule {
        // When those after it come follows from when it is given.
        Schedule::FromLast(_) => Some(1),
        Schedule::EveryHours(every) => (every.hours.get() >= SELDOM_HOURS).then_some(SELDOM_DAYS),
        Schedule::Timed { days, .. } => match *days {
            DayPattern::EveryDays { every, .. } => comes_seldom(every, SELDOM_APART),
            DayPattern::EveryWeeks { every, .. } => comes_seldom(every, 2),
            DayPattern::WeekdaysEveryWeeks { days, every, .. } => {
                let of_week = days.days().count();
                comes_seldom(every, 2).map(|days| days.max(of_week + 1))
            }
            DayPattern::Monthly(_) => Some(SELDOM_DAYS),
            DayPattern::EveryDay | DayPattern::Weekdays(_) | DayPattern::Cycle(_) => None,
        },
        _ => None,
    }
}

/// Whether nobody said what is taken on a date: it comes after the last step.
fn is_unknown(plan: &Plan, date: NaiveDate) -> bool {
    let Schedule::Varying(varying) = &plan.schedule else {
        return false;
    };
    varying.after == Afterwards::Ask && varying.last_day().is_some_and(|last| date > last)
}
