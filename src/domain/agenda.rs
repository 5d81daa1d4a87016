//! The agenda: which doses a day holds and how each one stands.
//!
//! A function of the record, the day, the zone and the present moment. Nothing
//! is stored, and nothing is ever recorded by itself: a dose nobody answered
//! stays unanswered.

use chrono::{Duration, NaiveDate, NaiveDateTime};

use super::amount::Amount;
use super::dose::{DoseId, DoseKey, DoseRecord};
use super::id::MedicineId;
use super::medicine::{Medicine, Standing};
use super::plan::{Ending, Exactness, Food, Plan, Schedule, SlotTime};
use super::record::{PersonRecord, Recorded};
use super::zone::{Meeting, Moment, Zone};

/// How long after its time a dose counts as due, in minutes, unless a
/// professional gave another.
pub const DUE_MINUTES: i64 = 60;

/// How long a dose is called late before it is called unanswered, in minutes
/// after its time, at most.
pub const LATE_MINUTES: i64 = 240;

/// One dose that a plan asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dose {
    /// Its name.
    pub id: DoseId,
    /// Of which medicine.
    pub medicine: MedicineId,
    /// When it is due.
    pub due: Moment,
    /// The clock time in the plan, which a clock change may have moved.
    pub wall: NaiveDateTime,
    /// Whether clocks change around it.
    pub meeting: Meeting,
    /// The time in the plan: fixed, or tied to the day.
    pub time: SlotTime,
    /// How much.
    pub amount: Amount,
    /// How it stands to food.
    pub food: Food,
    /// How exact its time is.
    pub exactness: Exactness,
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
}

/// The doses of one local date, in order of time, as they stand at `now`.
pub fn on(record: &PersonRecord, date: NaiveDate, zone: &Zone, now: Moment) -> Vec<Dose> {
    let mut doses: Vec<Dose> = record
        .medicines
        .values()
        .flat_map(|recorded| of_medicine(record, &recorded.value, date, zone, now))
        .collect();
    doses.sort_by_key(|dose| (dose.due, dose.medicine, dose.id));
    doses
}

/// The doses of one medicine on one local date.
pub fn of_medicine(
    record: &PersonRecord,
    medicine: &Medicine,
    date: NaiveDate,
    zone: &Zone,
    now: Moment,
) -> Vec<Dose> {
    let mut doses = Vec::new();
    for (index, plan) in medicine.plans.iter().enumerate() {
        let next = medicine.plans.get(index + 1).map(|plan| plan.from);
        for (slot, wall, time, amount) in times_on(plan, date, record) {
            if wall < plan.from || next.is_some_and(|next| wall >= next) {
                continue;
            }
            let standing = medicine.standing_at(wall);
            let id = DoseId {
                plan: plan.id,
                revision: plan.revision,
                date,
                slot,
            };
            let answered = record
                .doses
                .get(&DoseKey::Planned(id))
                .filter(|all| !all.is_empty());
            if matches!(standing, Standing::Stopped { .. }) && answered.is_none() {
                continue;
            }
            let (due, meeting) = zone.resolve(wall);
            let state = match answered {
                Some(records) => DoseState::Answered(records.clone()),
                None if matches!(standing, Standing::Paused { .. }) => DoseState::Paused,
                // Settled below, when the times around it are known.
                None => DoseState::Later,
            };
            doses.push(Dose {
                id,
                medicine: medicine.id,
                due,
                wall,
                meeting,
                time,
                amount,
                food: plan.food,
                exactness: plan.exactness,
                snoozed_until: record.snoozed.get(&id).copied(),
                state,
            });
        }
    }
    doses.sort_by_key(|dose| (dose.due, dose.id));
    settle(&mut doses, now);
    doses
}

/// Decides how unanswered doses of one medicine stand.
fn settle(doses: &mut [Dose], now: Moment) {
    let times: Vec<Moment> = doses.iter().map(|dose| dose.due).collect();
    for (index, dose) in doses.iter_mut().enumerate() {
        if dose.state == DoseState::Later {
            let next = times.get(index + 1).copied();
            dose.state = standing_of(dose.due, dose.exactness, next, now);
        }
    }
}

fn standing_of(due: Moment, exactness: Exactness, next: Option<Moment>, now: Moment) -> DoseState {
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

/// The slots of a plan on a date: number, wall time, time in the plan, amount.
fn times_on(
    plan: &Plan,
    date: NaiveDate,
    record: &PersonRecord,
) -> Vec<(u8, NaiveDateTime, SlotTime, Amount)> {
    match &plan.schedule {
        Schedule::Timed { days, ending, .. } => {
            let over = matches!(ending, Ending::LastDay(last) if date > *last);
            if date < plan.from.date() || over || !days.includes(date) {
                return Vec::new();
            }
            let mut times = slots_on(plan, date, record);
            if let Ending::AfterDoses(count) = *ending {
                let before = doses_before(plan, date, record, count);
                times.sort_by_key(|(_, wall, ..)| *wall);
                times.retain(|(_, wall, ..)| *wall >= plan.from);
                times.truncate(usize::try_from(count.saturating_sub(before)).unwrap_or(0));
            }
            times
        }
        Schedule::Once { at, amount } if at.date() == date => {
            vec![(0, *at, SlotTime::Clock(at.time()), *amount)]
        }
        Schedule::Once { .. } | Schedule::WhenNeeded(_) | Schedule::AsDirected => Vec::new(),
    }
}

fn slots_on(
    plan: &Plan,
    date: NaiveDate,
    record: &PersonRecord,
) -> Vec<(u8, NaiveDateTime, SlotTime, Amount)> {
    let Schedule::Timed { slots, .. } = &plan.schedule else {
        return Vec::new();
    };
    (0..)
        .zip(slots)
        .map(|(number, slot)| {
            let time = slot.time.on(date, &record.person.day);
            (number, date.and_time(time), slot.time, slot.amount)
        })
        .collect()
}

/// How many doses of a course fall before a date, counted up to `most`.
fn doses_before(plan: &Plan, date: NaiveDate, record: &PersonRecord, most: u32) -> u32 {
    let Schedule::Timed { days, .. } = &plan.schedule else {
        return 0;
    };
    let mut count = 0;
    for day in plan.from.date().iter_days().take_while(|day| *day < date) {
        if days.includes(day) {
            let held = slots_on(plan, day, record)
                .iter()
                .filter(|(_, wall, ..)| *wall >= plan.from)
                .count();
            count += u32::try_from(held).unwrap_or(most);
        }
        if count >= most {
            break;
        }
    }
    count
}

/// The last day on which a course has a dose, if it ends by itself.
pub fn last_day(plan: &Plan, record: &PersonRecord) -> Option<NaiveDate> {
    match &plan.schedule {
        Schedule::Timed {
            ending: Ending::LastDay(day),
            ..
        } => Some(*day),
        Schedule::Timed {
            ending: Ending::AfterDoses(count),
            ..
        } => plan
            .from
            .date()
            .iter_days()
            .take(20_000)
            .find(|day| doses_before(plan, *day + Duration::days(1), record, *count) >= *count),
        Schedule::Once { at, .. } => Some(at.date()),
        _ => None,
    }
}

/// The next dose after a moment within `days` days, if there is one.
pub fn next_dose(
    record: &PersonRecord,
    medicine: &Medicine,
    zone: &Zone,
    now: Moment,
    days: u16,
) -> Option<Dose> {
    let today = zone.moment(&now).date_naive();
    today
        .iter_days()
        .take(usize::from(days))
        .flat_map(|date| of_medicine(record, medicine, date, zone, now))
        .find(|dose| dose.state == DoseState::Later)
}
