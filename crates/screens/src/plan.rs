//! How a medicine is taken, as every screen and the sheet say it: what holds
//! today, what was saved for later, and whether it is over.

use chrono::{NaiveDate, NaiveDateTime};

use crate::apart::kept_apart;
pub use crate::called::{full_name, label_name};
use domain::agenda::{Course, CoursePhase};
use domain::id::{MedicineId, PlanId};
use domain::medicine::{Medicine, MedicineAspect};
use domain::plan::{Plan, Schedule};
use domain::record::PersonRecord;
use domain::supply;
use domain::zone::{Moment, Zone};
use text::{PlansWords, Text};

/// For how many days after its last day the page of today tells that a course is
/// over. Our own number, not yet checked by a pharmacist.
const TOLD_DAYS: i64 = 14;

/// Sentences without full stops: what holds at a local moment, then each change
/// saved for later.
pub fn lines(
    record: &PersonRecord,
    medicine: &Medicine,
    at: NaiveDateTime,
    t: &Text,
) -> Vec<String> {
    said(record, medicine, (at, t), PlansWords::courses)
}

/// The same where there is room: each step of a plan on a line of its own.
pub fn lines_apart(
    record: &PersonRecord,
    medicine: &Medicine,
    at: NaiveDateTime,
    t: &Text,
) -> Vec<String> {
    said(record, medicine, (at, t), PlansWords::courses_apart)
}

/// The sentences of the courses of a medicine, and what it is kept apart from.
fn said(
    record: &PersonRecord,
    medicine: &Medicine,
    (at, t): (NaiveDateTime, &Text),
    sentences: impl FnOnce(&PlansWords, &[Course], NaiveDate) -> Vec<String>,
) -> Vec<String> {
    let mut lines = sentences(&t.plans, &Course::all(record, medicine, at), at.date());
    let plans = medicine.plans_at(at);
    lines.extend(plans.flat_map(|plan| kept_apart(record, plan, t)));
    lines
}

/// The same of one of its plans.
pub fn lines_of(
    record: &PersonRecord,
    medicine: &Medicine,
    (plan, at): (PlanId, NaiveDateTime),
    t: &Text,
) -> Vec<String> {
    let course = course_of(record, medicine, (plan, at));
    course.map_or_else(Vec::new, |course| t.plans.course(&course, at.date()))
}

/// The same of all in one run; none where no plan is known.
pub fn line(
    record: &PersonRecord,
    medicine: &Medicine,
    at: NaiveDateTime,
    t: &Text,
) -> Option<String> {
    let courses = Course::all(record, medicine, at);
    (!courses.is_empty()).then(|| t.plans.courses_line(&courses, at.date()))
}

/// Whether the plan was changed after the label's words were written down, so that
/// they may speak of the plan before.
pub fn label_is_older(record: &PersonRecord, medicine: MedicineId) -> bool {
    let seen = record.seen::<Medicine>(medicine);
    seen.is_some_and(|seen| {
        let told = |aspect| seen.rests_on(aspect).iter().max().copied();
        let words = told(MedicineAspect::Directions);
        seen.value.directions.is_some() && words < told(MedicineAspect::Plans)
    })
}

/// The plan that one dose belongs to, in one sentence, and what follows it.
pub fn of_revision(
    record: &PersonRecord,
    medicine: &Medicine,
    (plan, at): (&Plan, NaiveDateTime),
    t: &Text,
) -> Vec<String> {
    match course_of(record, medicine, (plan.id, at)) {
        Some(course) if course.now.plan.revision == plan.revision => {
            t.plans.course(&course, at.date())
        }
        _ => vec![t.plans.sentence(plan, at.date())],
    }
}

/// What was saved for later and never comes, because a new plan begins before it.
pub fn falls_away(
    record: &PersonRecord,
    medicine: &Medicine,
    (plan, at): (&Plan, NaiveDateTime),
    t: &Text,
) -> Vec<String> {
    let course = course_of(record, medicine, (plan.id, at));
    let steps = course.iter().flat_map(Course::steps);
    steps
        .filter(|step| step.plan.from > at && step.plan.from >= plan.from)
        .map(|step| t.changing.falls_away(&t.dates.date(step.begins)))
        .collect()
}

fn course_of<'a>(
    record: &PersonRecord,
    medicine: &'a Medicine,
    (plan, at): (PlanId, NaiveDateTime),
) -> Option<Course<'a>> {
    let mut courses = Course::all(record, medicine, at).into_iter();
    courses.find(|course| course.now.plan.id == plan)
}

/// Whether its first plan begins on a later day than that of a local moment.
pub fn is_to_begin(record: &PersonRecord, medicine: &Medicine, at: NaiveDateTime) -> bool {
    let is_to_begin = |course: &Course| matches!(course.phase(at.date()), CoursePhase::ToBegin(_));
    let courses = Course::all(record, medicine, at);
    !courses.is_empty() && courses.iter().all(is_to_begin)
}

/// Where a medicine that is taken stands in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sort {
    /// At set times.
    ByTheClock,
    /// When needed.
    WhenNeeded,
    /// Nobody knows how yet.
    AsDirected,
    /// Its course is over.
    Over,
}

/// Where a medicine stands in a list at a local moment. One that is taken in
/// several ways stands where most is asked of the person.
pub fn sort(record: &PersonRecord, medicine: &Medicine, at: NaiveDateTime) -> Sort {
    let courses = Course::all(record, medicine, at);
    let sorts =
        courses.iter().map(
            |course| match (&course.now.plan.schedule, course.phase(at.date())) {
                (_, CoursePhase::Over(_)) => Sort::Over,
                (Schedule::WhenNeeded(_), _) => Sort::WhenNeeded,
                (Schedule::AsDirected, _) => Sort::AsDirected,
                (_, CoursePhase::ToBegin(_) | CoursePhase::Runs) => Sort::ByTheClock,
            },
        );
    sorts.min().unwrap_or(Sort::AsDirected)
}

/// A course that is over, with nothing said about it since.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OverCourse {
    /// Of which medicine.
    pub medicine: MedicineId,
    /// That it is over, and since when.
    pub words: String,
    /// What may be left of it, and whom to ask.
    pub ask: String,
}

/// Courses whose last day passed not long ago, until somebody has asked about
/// them since or has changed them.
pub fn over(record: &PersonRecord, now: Moment, zone: &Zone, t: &Text) -> Vec<OverCourse> {
    let at = zone.moment(&now).naive_local();
    let today = at.date();
    let taken = record.current_medicines().filter(|one| one.is_taking());
    let over = taken.filter_map(|medicine| {
        let courses = Course::all(record, medicine, at);
        let ended = courses.iter().map(|course| match course.phase(today) {
            CoursePhase::Over(last) => Some(last),
            CoursePhase::ToBegin(_) | CoursePhase::Runs => None,
        });
        // Over only when nothing of it goes on.
        let last = ended.collect::<Option<Vec<_>>>()?.into_iter().max()?;
        // One dose alone is no course; Today asks about it until it is answered.
        let is_once = |course: &Course| matches!(course.now.plan.schedule, Schedule::Once { .. });
        if courses.iter().all(is_once) {
            return None;
        }
        let is_told = (today - last).num_days() > TOLD_DAYS;
        (!is_told && !is_asked_since(record, medicine.id, last, zone)).then(|| {
            let is_left =
                supply::left(record, medicine).is_some_and(|left| !left.at_hand().is_zero());
            OverCourse {
                medicine: medicine.id,
                words: t
                    .beside
                    .course_over(&full_name(medicine), &t.dates.day(last)),
                ask: if is_left {
                    t.beside.course_left.to_owned()
                } else {
                    t.beside.course_unsure.to_owned()
                },
            }
        })
    });
    over.collect()
}

fn is_asked_since(
    record: &PersonRecord,
    medicine: MedicineId,
    last: NaiveDate,
    zone: &Zone,
) -> bool {
    let about = domain::concordance::About::Medicine(medicine);
    record.questions.values().any(|question| {
        question.value.about == about && zone.moment(&question.at).date_naive() > last
    })
}
