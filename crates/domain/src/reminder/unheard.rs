//! Medicines for which no clock time comes within some days, and why: what a
//! calendar or an alarm clock cannot ring for. Knows no sentences.

use chrono::{Duration, NaiveDate};

use crate::agenda::{self, Course, CoursePhase, CourseStep, Dose, DoseState};
use crate::concordance::{Attention, not_taking};
use crate::id::MedicineId;
use crate::medicine::Medicine;
use crate::plan;
use crate::record::PersonRecord;
use crate::zone::{Moment, Zone};

/// How many days ahead a first or next dose is looked for.
const DAYS_LOOKED_AT: i64 = 400;

/// Where the next dose after the last day is so many days after the one before,
/// it is told: nobody waits for what comes so rarely.
const RARE_DAYS: i64 = 28;

/// Why nothing rings for a medicine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unheard {
    /// It is taken only when needed.
    WhenNeeded,
    /// Its times are not known yet.
    AsDirected,
    /// It is on hold.
    OnHold,
    /// The person decided not to take it for now.
    DecidedAgainst,
    /// Its plan must be asked about before it rings.
    AskFirst,
    /// No dose of it is planned any more.
    Over,
    /// The first dose comes on a day after the last.
    Begins(NaiveDate),
    /// It rings, but rarely: the next dose after the last day comes on a day.
    Again(NaiveDate),
}

/// The medicines of a person that do not ring up to a last day, or so rarely that
/// the next dose after it is to be known, in the order of their names.
pub fn until(
    record: &PersonRecord,
    zone: &Zone,
    now: Moment,
    last: NaiveDate,
) -> Vec<(MedicineId, Unheard)> {
    let mut medicines: Vec<&Medicine> = record.current_medicines().collect();
    medicines.sort_by_key(|medicine| medicine.called().as_str().to_lowercase());
    let why = |medicine: &Medicine| Some((medicine.id, of(record, medicine, (zone, now), last)?));
    medicines.into_iter().filter_map(why).collect()
}

/// The first day after a last one on which a dose of a person rings, if one comes
/// within so many days.
pub fn first_after(
    record: &PersonRecord,
    zone: &Zone,
    now: Moment,
    (last, days): (NaiveDate, i64),
) -> Option<NaiveDate> {
    let firsts = record.current_medicines().filter_map(|medicine| {
        let days = last + Duration::days(1)..=last + Duration::days(days);
        rings(record, medicine, (zone, now), days).next()
    });
    firsts.min()
}

fn of(
    record: &PersonRecord,
    medicine: &Medicine,
    (zone, now): (&Zone, Moment),
    last: NaiveDate,
) -> Option<Unheard> {
    let here = zone.moment(&now);
    let today = here.date_naive();
    if !medicine.is_taking() {
        return Some(Unheard::OnHold);
    }
    let courses = Course::all(record, medicine, here.naive_local());
    if courses.is_empty() {
        return Some(Unheard::AsDirected);
    }
    let is_over = |course: &Course| matches!(course.phase(today), CoursePhase::Over(_));
    let is_any = |holds: &dyn Fn(&CourseStep) -> bool| {
        let mut steps = courses.iter().flat_map(Course::steps);
        steps.any(holds)
    };
    let later = || {
        let days = last + Duration::days(1)..=today + Duration::days(DAYS_LOOKED_AT);
        rings(record, medicine, (zone, now), days).next()
    };
    if let Some(before) = rings(record, medicine, (zone, now), today..=last).last() {
        let next = later().filter(|next| (*next - before).num_days() >= RARE_DAYS);
        return next.map(Unheard::Again);
    }
    Some(
        if is_any(&|step| plan::trap(medicine, step.plan).is_some()) {
            Unheard::AskFirst
        } else if not_taking::attention(record, medicine, today) == Attention::Quiet {
            Unheard::DecidedAgainst
        } else if !is_any(&|step| step.plan.has_times()) {
            let is_needed = is_any(&|step| step.plan.when_needed().is_some());
            if is_needed {
                Unheard::WhenNeeded
            } else {
                Unheard::AsDirected
            }
        } else {
            match later() {
                Some(day) if !courses.iter().all(is_over) => Unheard::Begins(day),
                Some(_) | None => Unheard::Over,
            }
        },
    )
}

/// The days within some on which a dose of a medicine is still to ring.
fn rings<'a>(
    record: &'a PersonRecord,
    medicine: &'a Medicine,
    (zone, now): (&'a Zone, Moment),
    days: std::ops::RangeInclusive<NaiveDate>,
) -> impl Iterator<Item = NaiveDate> + 'a {
    let last = *days.end();
    let days = days.start().iter_days().take_while(move |day| *day <= last);
    days.filter(move |day| {
        let doses = agenda::of_medicine(record, medicine, *day, zone, now);
        doses.iter().any(is_to_ring)
    })
}

/// Whether a dose has yet to ring.
pub fn is_to_ring(dose: &Dose) -> bool {
    dose.state == DoseState::Later && dose.attention != Attention::Quiet
}
