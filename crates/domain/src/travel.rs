//! Travel: what it means for each plan when a person's times move to the clocks
//! of another zone.
//!
//! Works out the one longer or shorter gap between two doses, and which
//! medicines stay where they are until somebody was asked. It moves nothing
//! itself and never says which times are right.

mod journey;

use chrono::{DateTime, Duration, NaiveDate, NaiveDateTime, Utc};

use super::agenda::{self, Course, Dose};
use super::event::Event;
use super::gesture::edit::edited;
use super::high_risk::{self, HighRisk};
use super::medicine::Medicine;
use super::person::Person;
use super::record::PersonRecord;
use super::zone::{Moment, Zone, ZoneName};

pub use journey::{Crossing, ahead, crossings};

/// From this change of clocks on, insulin is asked about first, in hours, as advice for
/// travellers has it. Not yet checked by a pharmacist.
pub const INSULIN_HOURS: i64 = 4;

/// How many days are looked through for the dose before and the one after: one a month is found.
const LOOK_DAYS: usize = 35;

/// What a move does to the plan of one medicine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The medicine as it is now.
    pub medicine: Medicine,
    /// The time between the last dose before and the first one after, where
    /// there are both.
    pub gap: Option<Duration>,
    /// Whether its times go along.
    pub way: Way,
}

/// Whether the times of a medicine go along with the person's others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// They do.
    GoesAlong,
    /// They stay until a professional was asked.
    AskFirst,
}

/// What moving to a zone does to each medicine that is taken at set times there
/// is a dose of. Those to ask about come first.
pub fn moves(record: &PersonRecord, home: &Zone, to: &Zone, now: Moment) -> Vec<Move> {
    let mut moves: Vec<Move> = timed(record, now.naive_local())
        .filter(|medicine| medicine.is_taking() && zone_name(medicine, home) != to.name())
        .filter_map(|medicine| {
            let (last, next) = around(record, medicine, home, to, now);
            let next = next?;
            Some(Move {
                medicine: medicine.clone(),
                gap: last.map(|last| next.due - last.due),
                way: way(medicine, home, to, now.to_utc()),
            })
        })
        .collect();
    moves.sort_by_key(|one| one.way == Way::GoesAlong);
    moves
}

/// Moves a person's times to a zone. Medicines to ask about first stay on the
/// zone they are on.
pub fn switch(record: &PersonRecord, home: &Zone, to: &Zone, now: DateTime<Utc>) -> Event {
    let person = Person {
        home: to.name().clone(),
        ..record.person.clone()
    };
    let moved = record.seen(record.person.id);
    let mut events: Vec<Event> = moved
        .and_then(|seen| edited(&seen, &person))
        .into_iter()
        .collect();
    for medicine in timed(record, home.moment(&now.fixed_offset()).naive_local()) {
        let stays_on = zone_name(medicine, home);
        let is_kept = stays_on != to.name() && way(medicine, home, to, now) == Way::AskFirst;
        let moved = Medicine {
            kept_on: is_kept.then(|| stays_on.clone()),
            ..medicine.clone()
        };
        let seen = record.seen(medicine.id);
        events.extend(seen.and_then(|seen| edited(&seen, &moved)));
    }
    match events.len() {
        1 => events.remove(0),
        _ => Event::Together(events),
    }
}

/// Medicines with set times, now or later.
fn timed(record: &PersonRecord, at: NaiveDateTime) -> impl Iterator<Item = &Medicine> {
    record.current_medicines().filter(move |medicine| {
        let courses = Course::all(record, medicine, at);
        let has_times = |course: &Course| course.steps().any(|step| step.plan.has_times());
        courses.iter().any(has_times)
    })
}

fn zone_name<'a>(medicine: &'a Medicine, home: &'a Zone) -> &'a ZoneName {
    medicine.kept_on.as_ref().unwrap_or_else(|| home.name())
}

fn way(medicine: &Medicine, home: &Zone, to: &Zone, now: DateTime<Utc>) -> Way {
    let from = home.kept(medicine.kept_on.as_ref()).offset_at(now);
    let change = i64::from((from.local_minus_utc() - to.offset_at(now).local_minus_utc()).abs());
    let asks = match high_risk::of(medicine) {
        Some(HighRisk::Insulin) => change >= INSULIN_HOURS * 3600,
        Some(
            HighRisk::BloodThinner
            | HighRisk::Epilepsy
            | HighRisk::Parkinsons
            | HighRisk::Transplant
            | HighRisk::Hiv
            | HighRisk::Steroid
            | HighRisk::Contraceptive,
        ) => change != 0,
        Some(HighRisk::Methotrexate | HighRisk::Clozapine | HighRisk::Opioid) | None => false,
    };
    if asks { Way::AskFirst } else { Way::GoesAlong }
}

/// The last dose due before now by the clocks a plan runs on now, and the next
/// one of the plan by the other clocks.
fn around(
    record: &PersonRecord,
    medicine: &Medicine,
    home: &Zone,
    to: &Zone,
    now: Moment,
) -> (Option<Dose>, Option<Dose>) {
    let from = home.kept(medicine.kept_on.as_ref());
    let moved = Medicine {
        kept_on: None,
        ..medicine.clone()
    };
    let on = |date, zone: &Zone| agenda::of_medicine(record, &moved, date, zone, now);
    let today = from.moment(&now).date_naive();
    let last = std::iter::successors(Some(today), NaiveDate::pred_opt)
        .take(LOOK_DAYS)
        .find_map(|date| on(date, from).into_iter().rfind(|dose| dose.due <= now));
    let is_next = |dose: &Dose| match &last {
        Some(last) => dose.wall > last.wall && dose.due > last.due,
        None => dose.due > now,
    };
    let start = last.as_ref().map_or(today, |last| last.id.date);
    let next = start
        .iter_days()
        .take(LOOK_DAYS)
        .flat_map(|date| on(date, to))
        .find(is_next);
    (last, next)
}
