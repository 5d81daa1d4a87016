//! The agenda: which doses a day holds and how each one stands.
//!
//! A function of the record, the day, the zone and the present moment. Nothing
//! is stored, and nothing is ever recorded by itself: a dose nobody answered
//! stays unanswered.

mod ahead;
pub mod course;
mod moved;
mod pause;
mod times;
pub mod today;

use std::collections::BTreeMap;

use chrono::{Duration, NaiveDate, NaiveDateTime};

pub use self::ahead::{Ahead, next_dose};
pub use self::course::{Course, CoursePhase, CourseStep, StepEnd};
pub use self::pause::{BreakDay, break_day};
use self::times::PlannedTime;
pub use self::times::last_day;
pub use self::today::{Group, Today, groups, last_two_days, today};
use super::amount::Amount;
use super::concordance::{Attention, not_taking};
use super::dose::{DoseId, DoseKey, DoseRecord, Outcome};
use super::id::MedicineId;
use super::medicine::{Medicine, Status};
use super::plan::{self, Exactness, Food, Plan, Schedule, SlotTime};
use super::record::{PersonRecord, Recorded};
use super::zone::{Moment, Occurrence, Zone};

/// How long after its time a dose counts as due, in minutes, unless a
/// professional gave another. This and the next are our own numbers, not yet
/// checked by a pharmacist.
pub const DUE_MINUTES: i64 = 60;

/// How long a dose is called late before it is called unanswered, in minutes
/// after its time, at most.
pub const LATE_MINUTES: i64 = 240;

/// One dose that a plan asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dose {
    /// Its name, the same however clocks and zones change.
    pub id: DoseId,
    /// Of which medicine.
    pub medicine: MedicineId,
    /// The instant it is due, in the zone its plan runs on.
    pub due: Moment,
    /// When its plan has it, where somebody moved it.
    pub moved_from: Option<Moment>,
    /// The clock time in the plan, which a clock change may have moved.
    pub wall: NaiveDateTime,
    /// Whether clocks change around it.
    pub occurrence: Occurrence,
    /// The time in the plan: fixed, or tied to the day.
    pub time: SlotTime,
    /// How much.
    pub amount: Amount,
    /// How it stands to food.
    pub food: Food,
    /// How exact its time is.
    pub exactness: Exactness,
    /// Whether it calls for attention.
    pub attention: Attention,
    /// Until when its reminder is put off.
    pub snoozed_until: Option<Moment>,
    /// How it stands.
    pub state: DoseState,
}

/// How a dose stands at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DoseState {
    /// Its time has not come.
    Later,
    /// It is time.
    Due,
    /// Its time has passed a while ago.
    Late,
    /// Its time has long passed and nobody has said what happened.
    Unanswered,
    /// Somebody has said what happened; the last record counts, earlier ones
    /// were corrected.
    Answered(Vec<Recorded<DoseRecord>>),
    /// The medicine is on hold.
    Paused,
}

impl Dose {
    /// When its plan has it, whether it was moved or not.
    pub fn planned(&self) -> Moment {
        self.moved_from.unwrap_or(self.due)
    }

    /// The record that counts, if there is one.
    pub fn answer(&self) -> Option<&Recorded<DoseRecord>> {
        match &self.state {
            DoseState::Answered(records) => records.last(),
            _ => None,
        }
    }

    /// Whether it waits for an answer now.
    pub fn is_waiting(&self) -> bool {
        matches!(
            self.state,
            DoseState::Due | DoseState::Late | DoseState::Unanswered
        )
    }

    /// Whether it went into the person, or nobody is sure that it did not.
    fn may_be_taken(&self) -> bool {
        let outcome = self.answer().map(|answer| &answer.value.outcome);
        matches!(outcome, Some(Outcome::Taken { .. } | Outcome::Unsure))
    }

    /// Whether it is open and was moved past the moment at which a later plan
    /// begins. It stays, and stands for one of that plan's doses of the day.
    fn stays_past(&self, from: Option<NaiveDateTime>) -> bool {
        self.moved_from.is_some()
            && self.answer().is_none()
            && from.is_some_and(|from| self.due.naive_local() >= from)
    }

    /// Whether it waits for an answer and somebody is to be reminded of it.
    pub fn calls(&self) -> bool {
        self.is_waiting() && self.attention != Attention::Quiet
    }
}

/// The doses of one local date, in order of time, as they stand at `now`.
pub fn on(record: &PersonRecord, date: NaiveDate, zone: &Zone, now: Moment) -> Vec<Dose> {
    let mut doses: Vec<Dose> = record
        .medicines
        .values()
        .flat_map(|recorded| shown_on(record, &recorded.value, date, zone, now))
        .collect();
    doses.sort_by_key(|dose| (dose.due, dose.medicine, dose.id));
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

/// The doses of one medicine on one date of its plan.
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
    let (mut doses, mut ahead) = (Vec::new(), Vec::new());
    let mut passed = BTreeMap::<u16, usize>::new();
    for (plan, until) in medicine.plans.iter().zip(ends(&medicine.plans)) {
        let is_over = until.is_some_and(|until| until.date() < date);
        if is_over && !has_answers(record, plan, date) {
            continue;
        }
        let trap = plan::trap(medicine, plan);
        for time in times::on(plan, date, &record.person.day) {
            let id = DoseId {
                plan: plan.id,
                revision: plan.revision,
                date,
                slot: time.slot,
            };
            let dose = dose(record, medicine, plan, (id, time), zone);
            let is_answered = matches!(dose.state, DoseState::Answered(_));
            let wall = dose.wall;
            let holds = wall >= plan.from && until.is_none_or(|until| wall < until);
            if wall < plan.from {
                *passed.entry(plan.revision).or_default() += 1;
            }
            let ended = matches!(medicine.status_at(wall), Status::Stopped { .. });
            if holds && (is_answered || !(ended || trap.is_some())) {
                doses.push(dose);
            } else if is_answered {
                ahead.push(dose);
            }
        }
    }
    doses.sort_by_key(|dose| (dose.due, dose.id));
    ask_nothing_twice(&mut doses, &passed, &medicine.plans);
    stand_for(&mut doses, ahead);
    doses.sort_by_key(|dose| (dose.due, dose.id));
    settle(&mut doses, now);
    doses
}

/// Until when each plan of a medicine holds: the earliest beginning of any that
/// comes after it.
pub(crate) fn ends(plans: &[Plan]) -> Vec<Option<NaiveDateTime>> {
    let mut earliest = None::<NaiveDateTime>;
    let mut ends: Vec<_> = plans
        .iter()
        .rev()
        .map(|plan| {
            let from = earliest.map_or(plan.from, |known| known.min(plan.from));
            earliest.replace(from)
        })
        .collect();
    ends.reverse();
    ends
}

/// Whether somebody has said anything of a plan's doses on a date.
fn has_answers(record: &PersonRecord, plan: &Plan, date: NaiveDate) -> bool {
    let dose = |slot| {
        DoseKey::Planned(DoseId {
            plan: plan.id,
            revision: plan.revision,
            date,
            slot,
        })
    };
    let mut answers = record.doses.range(dose(0)..=dose(u8::MAX));
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
        None => match medicine.status_at(time.wall) {
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
    let due = was_due.unwrap_or_else(|| zone.moment(&moved.map_or(due, |moved| moved.to)));
    let moved = moved.filter(|moved| moved.to == due);
    let wall = match time.instant {
        Some(_) => due.naive_local(),
        None => time.wall,
    };
    Dose {
        id,
        medicine: medicine.id,
        due,
        moved_from: moved.map(|moved| zone.moment(&moved.from)),
        wall,
        occurrence: moved.map_or(occurrence, |_| Occurrence::Once),
        time: match (moved, time.instant) {
            (Some(_), _) => SlotTime::Clock(due.time()),
            (None, Some(_)) => SlotTime::Clock(wall.time()),
            (None, None) => time.of_plan,
        },
        amount: time.amount,
        food: plan.food,
        exactness: plan.exactness,
        attention: not_taking::attention(record, medicine, id.date),
        snoozed_until: record.snoozed.get(&id).copied(),
        state,
    }
}

/// Lets each dose that was answered before its plan was changed stand for the
/// nearest open dose of a later revision that day, so that a change in the
/// middle of a day asks for nothing twice.
fn stand_for(doses: &mut Vec<Dose>, ahead: Vec<Dose>) {
    for answered in ahead {
        let open = doses.iter().enumerate().filter(|(_, dose)| {
            dose.id.revision > answered.id.revision && !matches!(dose.state, DoseState::Answered(_))
        });
        let nearest = open
            .min_by_key(|(_, dose)| (dose.wall - answered.wall).abs())
            .map(|(index, _)| index);
        match nearest.and_then(|index| doses.get_mut(index)) {
            Some(open) => *open = answered,
            None => doses.push(answered),
        }
    }
}

/// Takes out what a change of the times would ask for once more: the first dose
/// of the day was taken at eight and now comes at nine in the evening, so today
/// it was taken. What was taken before a change, or moved past it, counts against
/// the doses of the new plan in their order, those first whose time had `passed`
/// at the change. So with each change of a day, not the last alone.
fn ask_nothing_twice(doses: &mut Vec<Dose>, passed: &BTreeMap<u16, usize>, plans: &[Plan]) {
    let mut revisions: Vec<u16> = doses.iter().map(|dose| dose.id.revision).collect();
    revisions.sort_unstable();
    revisions.dedup();
    for revision in revisions {
        let from = plans.iter().find(|plan| plan.revision == revision);
        let from = from.map(|plan| plan.from);
        let is_asked = |dose: &&Dose| {
            let is_earlier = dose.id.revision < revision;
            is_earlier && (dose.may_be_taken() || dose.stays_past(from))
        };
        let asked = doses.iter().filter(is_asked).count();
        let before = passed.get(&revision).copied().unwrap_or_default();
        let mut twice = asked.saturating_sub(before);
        doses.retain(|dose| {
            let is_open = dose.id.revision == revision && dose.answer().is_none();
            let goes = is_open && twice > 0;
            twice -= usize::from(goes);
            !goes
        });
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
