//! The agenda: which doses a day holds and how each one stands.
//!
//! A function of the record, the day, the zone and the present moment. Nothing
//! is stored, and nothing is ever recorded by itself: a dose nobody answered
//! stays unanswered.

mod ahead;
mod changed;
pub mod course;
mod dose;
mod drops;
mod moved;
mod old_one;
mod pause;
pub mod seldom;
mod times;
pub mod today;

use chrono::{Duration, NaiveDate};

pub use self::ahead::{Ahead, next_dose};
use self::changed::Changed;
pub use self::course::{Course, CoursePhase, CourseStep, StepEnd};
pub use self::dose::{Dose, DoseState, GoesBy};
pub use self::drops::DROPS_APART_MINUTES;
pub use self::old_one::{is_one_on, old_one};
pub use self::pause::{BreakDay, break_day};
use self::times::PlannedTime;
pub use self::times::last_day;
pub use self::today::{Group, Today, groups, last_two_days, today};
use super::concordance::not_taking;
use super::dose::{Act, DoseId, DoseKey};
use super::medicine::{Medicine, Status};
use super::plan::{self, Exactness, Plan, Revisions, Schedule, SlotTime};
use super::record::PersonRecord;
use super::zone::{Moment, Occurrence, Zone};

/// How long after its time a dose counts as due, in minutes, unless a
/// professional gave another. This and the next are our own numbers, not yet
/// checked by a pharmacist.
pub const DUE_MINUTES: i64 = 60;

/// How long a dose is called late before it is called unanswered, in minutes
/// after its time, at most.
pub const LATE_MINUTES: i64 = 240;

/// The doses of one local date, in order of time, as they stand at `now`.
pub fn on(record: &PersonRecord, date: NaiveDate, zone: &Zone, now: Moment) -> Vec<Dose> {
    let mut doses = Vec::new();
    for recorded in record.medicines.values() {
        doses.append(&mut shown_on(record, &recorded.value, date, zone, now));
    }
    if drops::may_meet(record) {
        drops::one_after_another(record, &mut doses, now);
    }
    doses.sort_by_cached_key(|dose| (dose.due.timestamp_millis(), dose.medicine, dose.id));
    doses
}

/// The doses of one medicine that are due on a local date at home. A plan kept
/// on another zone has days of its own.
fn shown_on(
    record: &PersonRecord,
    medicine: &Medicine,
    date: NaiveDate,
    zone: &Zone,
    now: Moment,
) -> Vec<Dose> {
    // Nor are the days of hours that are counted those of the clocks around.
    let counts_hours = |plan: &Plan| matches!(plan.schedule, Schedule::EveryHours(_));
    let is_as_named = medicine.kept_on.is_none()
        && !medicine.plans.iter().any(counts_hours)
        && !moved::is_any_near(record, medicine, date);
    if is_as_named {
        return of_medicine(record, medicine, date, zone, now);
    }
    [date.pred_opt(), Some(date), date.succ_opt()]
        .into_iter()
        .flatten()
        .flat_map(|day| of_medicine(record, medicine, day, zone, now))
        .filter(|dose| dose.due.date_naive() == date)
        .collect()
}

/// The doses of one medicine on one date of its plans.
///
/// A plan that may be read wrongly with grave harm gives none
/// ([`plan::trap`](super::plan::trap())). What somebody answered is always here,
/// also when the plan was changed or ended later.
pub fn of_medicine(
    record: &PersonRecord,
    medicine: &Medicine,
    date: NaiveDate,
    zone: &Zone,
    now: Moment,
) -> Vec<Dose> {
    let mut doses = Vec::new();
    for plan in medicine.each_plan() {
        doses.append(&mut of_plan(record, (medicine, &plan), date, (zone, now)));
    }
    doses.sort_by_key(|dose| (dose.due, dose.id));
    settle(&mut doses, now);
    doses
}

/// The doses of one plan on one date, in no order; those nobody answered are not
/// yet settled.
fn of_plan(
    record: &PersonRecord,
    (medicine, revisions): (&Medicine, &Revisions),
    date: NaiveDate,
    (zone, now): (&Zone, Moment),
) -> Vec<Dose> {
    let here = zone.kept(medicine.kept_on.as_ref()).moment(&now);
    let mut changed = Changed::default();
    for (plan, until) in revisions.until() {
        let is_over = until.is_some_and(|until| until.date() < date);
        if is_over && !has_answers(record, plan, date) {
            continue;
        }
        let times = times::on(record, plan, date);
        if times.is_empty() {
            continue;
        }
        let trap = plan::trap(medicine, plan);
        let has_begun = plan.from <= here.naive_local();
        for time in times {
            let id = DoseId {
                plan: plan.id,
                revision: plan.revision,
                date,
                slot: time.slot,
                act: time.act,
            };
            let dose = dose(record, medicine, plan, (id, time), zone);
            let is_answered = dose.answer().is_some();
            let claims = claims(plan, date) && (is_answered || until.is_none() && has_begun);
            if claims {
                // It is the day that the new plan counts from: it is asked for once.
                changed.doses.retain(|dose| dose.answer().is_some());
            }
            // What was put on while the plan held comes off although it ended since.
            let wall = time.put_on.unwrap_or(dose.wall);
            let begins = wall >= plan.from || claims;
            if !begins {
                *changed.passed.entry(plan.revision).or_default() += 1;
            }
            let holds = begins && until.is_none_or(|until| wall < until);
            let is_asked = trap.is_none() && is_asked(medicine, time);
            if holds && (is_answered || is_asked) {
                changed.doses.push(dose);
            } else if is_answered {
                changed.ahead.push(dose);
            } else if is_asked && wall >= plan.from {
                changed.gone.push(dose);
            }
        }
    }
    if !revisions.is_changed() {
        changed.doses.append(&mut changed.ahead);
        return changed.doses;
    }
    // In the order of the plan: a dose that was moved keeps its place.
    changed.doses.sort_by_key(|dose| (dose.wall, dose.id));
    changed.ask_nothing_twice(revisions)
}

/// Whether a medicine was taken when this was due. What was put on before comes off
/// although the medicine was stopped since, or is on hold; what was not put on, because
/// it was on hold, does not.
fn is_asked(medicine: &Medicine, time: PlannedTime) -> bool {
    let since = medicine.status_at(time.worn_since.unwrap_or(time.wall));
    let is_held = |status: &Status| matches!(status, Status::Paused { .. });
    let is_stopped = matches!(since, Status::Stopped { .. });
    !is_stopped && (!is_held(since) || is_held(medicine.status_at(time.wall)))
}

/// Whether a date is the first due day that a plan names itself. What is counted from
/// the last one given asks for that day also where it was written down later.
fn claims(plan: &Plan, date: NaiveDate) -> bool {
    matches!(plan.schedule, Schedule::FromLast(from) if from.due == date)
}

/// Whether somebody has said anything of a plan's doses on a date.
fn has_answers(record: &PersonRecord, plan: &Plan, date: NaiveDate) -> bool {
    let dose = |slot, act| {
        DoseKey::Planned(DoseId {
            plan: plan.id,
            revision: plan.revision,
            date,
            slot,
            act,
        })
    };
    let all = dose(0, Act::TakeOff)..=dose(u8::MAX, Act::Use);
    let mut answers = record.doses.range(all);
    answers.next().is_some()
}

/// One dose; its state is settled later if nobody has answered.
fn dose(
    record: &PersonRecord,
    medicine: &Medicine,
    plan: &Plan,
    (id, time): (DoseId, PlannedTime),
    zone: &Zone,
) -> Dose {
    let (due, occurrence) = match time.instant {
        Some(due) => (due, Occurrence::Once),
        None => zone.kept(medicine.kept_on.as_ref()).resolve(time.wall),
    };
    let answers = record.doses.get(&DoseKey::Planned(id));
    let state = match answers.filter(|all| !all.is_empty()) {
        Some(records) => DoseState::Answered(records.clone()),
        // What was put on before comes off although the medicine was stopped since, or is
        // on hold.
        None => match medicine.status_at(time.worn_since.unwrap_or(time.wall)) {
            Status::Paused { .. } => DoseState::Paused,
            Status::Taking | Status::Stopped { .. } => DoseState::Later,
        },
    };
    // What was answered was due when it was due, wherever the times moved since.
    let was_due = match &state {
        DoseState::Answered(records) => records.last().and_then(|answer| answer.value.due),
        _ => None,
    };
    let moved = moved::of(record, id);
    let due = was_due.unwrap_or_else(|| zone.moment(&moved.map_or(due, |moved| moved.value.to)));
    let moved = moved.filter(|moved| moved.value.to == due);
    let wall = match time.instant {
        Some(_) => due.naive_local(),
        None => time.wall,
    };
    Dose {
        id,
        medicine: medicine.id,
        due,
        moved_from: moved.map(|moved| zone.moment(&moved.value.from)),
        wall,
        after: None,
        occurrence: moved.map_or(occurrence, |_| Occurrence::Once),
        time: match (moved, time.instant) {
            (Some(_), _) => SlotTime::Clock(due.time()),
            (None, Some(_)) => SlotTime::Clock(wall.time()),
            (None, None) => time.of_plan,
        },
        goes_by: match time.instant {
            Some(_) => GoesBy::Hours,
            None => GoesBy::Clock,
        },
        amount: time.amount,
        act: time.act,
        food: plan.food,
        exactness: plan.exactness,
        attention: not_taking::attention(record, medicine, id.date),
        snoozed_until: record.snoozed.get(&id).copied(),
        state,
    }
}

/// Decides how unanswered doses of one medicine stand.
fn settle(doses: &mut [Dose], now: Moment) {
    let times: Vec<Moment> = doses.iter().map(|dose| dose.due).collect();
    for (index, dose) in doses.iter_mut().enumerate() {
        if dose.state == DoseState::Later {
            // Clocks that move forward can put two times on one moment.
            let next = times[index..].iter().find(|due| **due > dose.due).copied();
            dose.state = state_of(dose.due, dose.exactness, next, now);
        }
    }
}

fn state_of(due: Moment, exactness: Exactness, next: Option<Moment>, now: Moment) -> DoseState {
    let due_for = match exactness {
        Exactness::Around => Duration::minutes(DUE_MINUTES),
        Exactness::WithinMinutes(minutes) => Duration::minutes(i64::from(minutes)),
    };
    // Past half of the way to the next dose the app no longer shows this one as
    // something to take now; it only asks what happened.
    let late_for =
        Duration::minutes(LATE_MINUTES).min(next.map_or(Duration::MAX, |next| (next - due) / 2));
    let since = now - due;
    if since < Duration::zero() {
        DoseState::Later
    } else if since < due_for.min(late_for) {
        DoseState::Due
    } else if since < late_for {
        DoseState::Late
    } else {
        DoseState::Unanswered
    }
}
