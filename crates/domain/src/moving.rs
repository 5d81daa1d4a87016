//! Moving a day: one dose at another time, or what is left of today's doses.
//!
//! Works out the new times and what they do to the hours between doses. It never
//! says that a dose should be moved, refuses what would lose a dose's place among
//! the others, and where hours matter it asks instead. The plan stays as it is.

use chrono::{DurationRound, NaiveDateTime};

use self::gap::Neighbours;
pub use self::gap::{Gaps, MoveDoubt};
use super::agenda::{self, Dose, DoseState};
use super::dose::DoseMove;
use super::high_risk;
use super::medicine::Medicine;
use super::person::Anchor;
use super::plan::{Exactness, Plan, Schedule, SlotTime};
use super::record::PersonRecord;
use super::zone::{Moment, Zone};
use serde::{Deserialize, Serialize};

mod gap;

/// Times that are spread are rounded to so many minutes.
const ROUND_MINUTES: i64 = 5;

/// What is to be moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MoveScope {
    /// This dose alone.
    One,
    /// It, and what is left of today by the same length.
    RestOfToday,
    /// It, and what is left of today evenly until bedtime.
    SpreadOverToday,
}

impl MoveScope {
    /// All of them, in the order offered.
    pub const ALL: [Self; 3] = [Self::One, Self::RestOfToday, Self::SpreadOverToday];
}

/// Why the app asks instead of moving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveBar {
    /// Its time is exact.
    ExactTime,
    /// Its hours are counted from one dose to the next.
    CountedHours,
    /// A missed or late dose of it can do grave harm.
    HighRisk,
    /// It has its answer, is on hold, or its day is another than today.
    NotOpenToday,
}

/// What is wrong with new times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveError {
    /// The time has passed, or is the time it has.
    NotLater,
    /// One of them would no longer be today.
    NotToday,
    /// It would come at or past another dose of the medicine, due then.
    PastAnother(Moment),
    /// There is nothing to spread: no other dose is left, or bedtime comes first.
    NothingToSpread,
}

/// New times, before anything is saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MoveProposal {
    /// Each dose with its new time, in order.
    pub moves: Vec<DoseMove>,
    /// The hours around each of them.
    pub gaps: Vec<Gaps>,
    /// What is to be asked about before, each once.
    pub doubts: Vec<MoveDoubt>,
}

/// Why a dose is not offered to be moved, if it is not.
pub fn bar(medicine: &Medicine, dose: &Dose, now: Moment) -> Option<MoveBar> {
    let is_open = matches!(
        dose.state,
        DoseState::Later | DoseState::Due | DoseState::Late
    );
    let is_its = |plan: &&Plan| plan.id == dose.id.plan && plan.revision == dose.id.revision;
    let plan = medicine.plans.iter().find(is_its);
    // What a newer plan took the place of is answered, not moved: moved past it, it
    // would stand for one of the newer plan's doses.
    let is_replaced = medicine.plans.iter().any(|plan| {
        plan.id == dose.id.plan
            && plan.revision > dose.id.revision
            && plan.from <= now.naive_local()
    });
    if !is_open || is_replaced || dose.due.date_naive() != now.date_naive() {
        Some(MoveBar::NotOpenToday)
    } else if dose.exactness != Exactness::Around {
        Some(MoveBar::ExactTime)
    } else if plan.is_some_and(|plan| matches!(plan.schedule, Schedule::EveryHours(_))) {
        Some(MoveBar::CountedHours)
    } else if high_risk::of(medicine).is_some() {
        Some(MoveBar::HighRisk)
    } else {
        None
    }
}

/// What can be moved with a dose: more than it alone only where another of the
/// medicine is still open later today.
pub fn scopes(
    record: &PersonRecord,
    medicine: &Medicine,
    zone: &Zone,
    dose: &Dose,
    now: Moment,
) -> Vec<MoveScope> {
    let open = open_today(record, medicine, zone, now);
    let is_rest = open
        .iter()
        .any(|one| one.due >= dose.due && one.id != dose.id);
    let offered = MoveScope::ALL.into_iter();
    offered
        .filter(|scope| is_rest || *scope == MoveScope::One)
        .collect()
}

/// What moving a dose to a time would do.
///
/// # Errors
/// Where the new times are none of today, or a dose would lose its place among
/// the others.
pub fn propose(
    record: &PersonRecord,
    medicine: &Medicine,
    zone: &Zone,
    (dose, to, scope): (&Dose, Moment, MoveScope),
    now: Moment,
) -> Result<MoveProposal, MoveError> {
    if to <= now || to == dose.due {
        return Err(MoveError::NotLater);
    }
    let today = now.date_naive();
    let open = open_today(record, medicine, zone, now);
    let from_it: Vec<&Dose> = open.iter().filter(|one| one.due >= dose.due).collect();
    let times = match scope {
        MoveScope::One => vec![to],
        MoveScope::RestOfToday => from_it
            .iter()
            .map(|one| one.due + (to - dose.due))
            .collect(),
        MoveScope::SpreadOverToday => spread(record, zone, to, from_it.len())?,
    };
    let moved: Vec<(&Dose, Moment)> = std::iter::once(dose)
        .chain(from_it.into_iter().filter(|one| one.id != dose.id))
        .zip(times)
        .collect();
    if moved.iter().any(|(_, to)| to.date_naive() != today) {
        return Err(MoveError::NotToday);
    }
    keeps_order(&open, &moved)?;
    let around = Neighbours::of(record, medicine, zone, &moved, now);
    let gaps = around.gaps();
    let doubts = around.doubts(&gaps);
    let written = moved.iter().map(|(dose, to)| DoseMove {
        dose: dose.id,
        medicine: dose.medicine,
        from: dose.planned(),
        to: *to,
    });
    Ok(MoveProposal {
        moves: written.collect(),
        gaps,
        doubts,
    })
}

/// The doses of a medicine that are due today and still open, in order.
fn open_today(record: &PersonRecord, medicine: &Medicine, zone: &Zone, now: Moment) -> Vec<Dose> {
    let today = zone.moment(&now).date_naive();
    let is_open = |dose: &Dose| bar(medicine, dose, now).is_none();
    let days = [today.pred_opt(), Some(today), today.succ_opt()];
    let mut open: Vec<Dose> = days
        .into_iter()
        .flatten()
        .flat_map(|day| agenda::of_medicine(record, medicine, day, zone, now))
        .filter(is_open)
        .collect();
    open.sort_by_key(|dose| (dose.due, dose.id));
    open
}

/// So many times from one on until bedtime, as even as a clock is read.
fn spread(
    record: &PersonRecord,
    zone: &Zone,
    first: Moment,
    doses: usize,
) -> Result<Vec<Moment>, MoveError> {
    let date = first.date_naive();
    let bed: NaiveDateTime =
        date.and_time(SlotTime::Anchored(Anchor::Bedtime).on(date, &record.person.day));
    let (last, _) = zone.resolve(bed);
    let steps = i32::try_from(doses.saturating_sub(1)).unwrap_or(i32::MAX);
    if steps == 0 || last <= first {
        return Err(MoveError::NothingToSpread);
    }
    let round = chrono::Duration::minutes(ROUND_MINUTES);
    let step = (last - first) / steps;
    let times = (0..=steps).map(|place| {
        let at = first + step * place;
        // The first is the one that was chosen, to the minute.
        if place == 0 {
            at
        } else {
            at.duration_round(round).unwrap_or(at)
        }
    });
    Ok(times.collect())
}

/// Whether the open doses come in the order they had.
fn keeps_order(open: &[Dose], moved: &[(&Dose, Moment)]) -> Result<(), MoveError> {
    let new_time = |dose: &Dose| {
        let new = moved.iter().find(|(one, _)| one.id == dose.id);
        new.map_or(dose.due, |(_, to)| *to)
    };
    for pair in open.windows(2) {
        let [one, next] = pair else { continue };
        // Two that are due together may stay so or part.
        let is_passed = one.due < next.due && new_time(one) >= new_time(next);
        if is_passed {
            let is_moved = moved.iter().any(|(dose, _)| dose.id == one.id);
            let other = if is_moved { next } else { one };
            return Err(MoveError::PastAnother(other.due));
        }
    }
    Ok(())
}
