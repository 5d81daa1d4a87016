//! Plans that must not ring: a pattern that has killed people when the label
//! was read wrongly.
//!
//! Methotrexate by mouth is usually taken once a week. A plan with more than
//! one dose a week is kept as entered, gives no doses to take, and becomes a
//! question for today. The app never says which pattern is right.

use chrono::{NaiveDate, NaiveDateTime};

use super::days::Cycle;
use super::{DayPattern, Ending, Plan, Revisions, Schedule};
use crate::medicine::{DoseForm, Medicine};

/// Why a plan gives no reminders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanTrap {
    /// This medicine is usually taken once a week; the plan says more often.
    OnceAWeek,
}

/// Its names, as far as they are written alike: English and Danish, Chinese.
const METHOTREXATE: [&str; 2] = ["methotrexat", "甲氨蝶呤"];

/// What is dangerous about a plan of this medicine, if anything: by itself, or
/// together with the medicine's other plans.
pub fn trap(medicine: &Medicine, plan: &Plan) -> Option<PlanTrap> {
    let is_trap = is_weekly(medicine)
        && (is_more_than_weekly(&plan.schedule) || adds_to_another(medicine, plan));
    is_trap.then_some(PlanTrap::OnceAWeek)
}

/// Whether seven days in a row hold doses of this plan and of another that runs
/// beside it.
fn adds_to_another(medicine: &Medicine, plan: &Plan) -> bool {
    let each = medicine.each_plan();
    let all: Vec<_> = each.iter().flat_map(Revisions::until).collect();
    let others: Vec<_> = all
        .iter()
        .filter(|(other, _)| other.id != plan.id)
        .collect();
    if others.is_empty() {
        return false;
    }
    let own_end = all.iter().find(|(own, _)| *own == plan);
    let until = own_end.and_then(|(_, until)| *until);
    let doses = |plan: &Plan, until: Option<NaiveDateTime>, day: NaiveDate| {
        let holds = plan.from.date() <= day && until.is_none_or(|until| day < until.date());
        plan.schedule.doses_on(day) * usize::from(holds)
    };
    let from = plan.from.date();
    let first = plan.schedule.first_day().unwrap_or(from).max(from);
    let counts: Vec<(usize, usize)> = first
        .iter_days()
        .take(DAYS_LOOKED_AT)
        .map(|day| {
            let beside = others.iter().map(|(other, end)| doses(other, *end, day));
            (doses(plan, until, day), beside.sum())
        })
        .collect();
    counts.windows(7).any(|week| {
        week.iter().any(|(own, _)| *own > 0) && week.iter().any(|(_, beside)| *beside > 0)
    })
}

/// Whether a medicine is one that is usually taken once a week and does grave
/// harm when taken more often. A name that was only typed counts too.
pub fn is_weekly(medicine: &Medicine) -> bool {
    let shortest = METHOTREXATE.map(str::len).into_iter().min();
    let named = |name: &str| {
        // Most names are too short, and a page asks this for every day it shows.
        if shortest.is_none_or(|shortest| name.len() < shortest) {
            return false;
        }
        let name = name.to_lowercase();
        METHOTREXATE.iter().any(|known| name.contains(known))
    };
    let known = medicine.ingredients();
    medicine.form != DoseForm::Injection
        && (known.iter().any(|part| named(part.name.as_str())) || named(medicine.label.as_str()))
}

fn is_more_than_weekly(schedule: &Schedule) -> bool {
    match schedule {
        Schedule::Timed {
            days,
            slots,
            ending,
        } => {
            let is_single = matches!(ending, Ending::AfterDoses(0 | 1));
            !is_single && (slots.len() > 1 || days_in_a_week(*days) > 1)
        }
        Schedule::Varying(_) | Schedule::EveryHours(_) | Schedule::FromLast(_) => {
            is_ever_more_than_weekly(schedule)
        }
        Schedule::ByReading(_) | Schedule::WhenNeeded(_) => true,
        Schedule::InPlace(_) | Schedule::Once { .. } | Schedule::AsDirected | Schedule::Ended => {
            false
        }
    }
}

fn in_a_week_of(cycle: Cycle) -> usize {
    let (on, off) = (usize::from(cycle.on.get()), usize::from(cycle.off.get()));
    let is_on = |day: usize| day % (on + off) < on;
    let week = |from: usize| (from..from + 7).filter(|day| is_on(*day)).count();
    (0..on + off).map(week).max().unwrap_or(7)
}

/// How many days are looked at where lines of a plan may fall on any day.
const DAYS_LOOKED_AT: usize = 800;

/// Whether any seven days in a row hold more than one dose.
fn is_ever_more_than_weekly(schedule: &Schedule) -> bool {
    let Some(first) = schedule.first_day() else {
        // Lines that are counted from no day come every week.
        return schedule.slots().len() > 1;
    };
    let days: Vec<usize> = first
        .iter_days()
        .take(DAYS_LOOKED_AT)
        .map(|day| schedule.doses_on(day))
        .collect();
    days.windows(7).any(|week| week.iter().sum::<usize>() > 1)
}

/// The most days that any seven days in a row can hold.
fn days_in_a_week(days: DayPattern) -> usize {
    match days {
        DayPattern::EveryDay => 7,
        DayPattern::Weekdays(set) => set.days().count(),
        DayPattern::EveryDays { every, .. } => 7_usize.div_ceil(usize::from(every.get())),
        DayPattern::WeekdaysEveryWeeks { days, .. } => days.days().count(),
        DayPattern::Cycle(cycle) => in_a_week_of(cycle),
        DayPattern::EveryWeeks { .. } | DayPattern::Monthly(_) => 1,
    }
}
