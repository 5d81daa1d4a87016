//! A plan of a medicine as it stands at a moment: the revision that holds, those
//! that were saved for later, and whether it is all over. A medicine that is taken
//! by several plans at once has as many courses.
//!
//! What a page, a list or a sheet says of a medicine's plan starts here, so that
//! a change for later is never shown as today's plan, and a course that is over
//! never as if it went on. Knows no sentences.

use chrono::{NaiveDate, NaiveDateTime};

use super::{last_day, times};
use crate::amount::Amount;
use crate::medicine::Medicine;
use crate::person::DayShape;
use crate::plan::{Plan, Revisions, Schedule};
use crate::record::PersonRecord;

/// One plan of a medicine as it stands at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course<'a> {
    /// The revision that holds; the first to come, where none has begun.
    pub now: CourseStep<'a>,
    /// Those that come after it, in order.
    pub then: Vec<CourseStep<'a>>,
}

/// One revision of a plan, from when and until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CourseStep<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The first day on which it holds.
    pub begins: NaiveDate,
    /// How it ends.
    pub end: StepEnd,
}

/// How one revision of a plan ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepEnd {
    /// No end is planned.
    Open,
    /// With the last day on which it asks for a dose.
    Last(NaiveDate),
    /// The next one takes its place before it would end by itself.
    Replaced,
}

/// How far a course has come on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CoursePhase {
    /// It begins on a later day.
    ToBegin(NaiveDate),
    /// It runs.
    Runs,
    /// Its last day has passed, and nothing was saved for later.
    Over(NaiveDate),
}

impl<'a> Course<'a> {
    /// How each plan of a medicine stands at a local moment, in the order first
    /// told. Those that have ended are left out.
    pub fn all(record: &PersonRecord, medicine: &'a Medicine, at: NaiveDateTime) -> Vec<Self> {
        let each = medicine.each_plan().into_iter();
        each.filter_map(|plan| Self::of(record, &plan, at))
            .filter(|course| course.steps().any(|step| !step.is_ended()))
            .collect()
    }

    /// How one plan stands at a local moment.
    pub fn of(record: &PersonRecord, plan: &Revisions<'a>, at: NaiveDateTime) -> Option<Self> {
        let steps = plan.until().filter(still_holds(at));
        let mut steps = steps.map(|(plan, until)| CourseStep::of(record, plan, until));
        Some(Self {
            now: steps.next()?,
            then: steps.collect(),
        })
    }

    /// One plan with nothing after it.
    pub fn alone(record: &PersonRecord, plan: &'a Plan) -> Self {
        Self {
            now: CourseStep::of(record, plan, None),
            then: Vec::new(),
        }
    }

    /// How far it has come on a day.
    pub fn phase(&self, today: NaiveDate) -> CoursePhase {
        match self.now.end {
            _ if self.now.begins > today => CoursePhase::ToBegin(self.now.begins),
            StepEnd::Last(last) if last < today && self.then.is_empty() => CoursePhase::Over(last),
            StepEnd::Open | StepEnd::Last(_) | StepEnd::Replaced => CoursePhase::Runs,
        }
    }

    /// The plan that holds and those to come, in order.
    pub fn steps(&self) -> impl Iterator<Item = &CourseStep<'a>> {
        [&self.now].into_iter().chain(&self.then)
    }
}

impl<'a> CourseStep<'a> {
    /// A plan that holds until another takes its place.
    pub fn of(record: &PersonRecord, plan: &'a Plan, until: Option<NaiveDateTime>) -> Self {
        let end = match (last_day(plan, record), until) {
            (Some(last), Some(until)) if until.date() <= last => StepEnd::Replaced,
            (Some(last), _) => StepEnd::Last(last),
            (None, Some(_)) => StepEnd::Replaced,
            (None, None) => StepEnd::Open,
        };
        Self {
            plan,
            begins: begins(plan),
            end,
        }
    }

    /// Whether the plan is no longer taken from here on.
    pub fn is_ended(&self) -> bool {
        self.plan.schedule == Schedule::Ended
    }
}

/// The revisions of a medicine's plans that hold at a local moment or later, plan
/// by plan and in order, each with the moment at which the next takes its place.
pub fn plans_from(
    medicine: &Medicine,
    at: NaiveDateTime,
) -> impl Iterator<Item = (&Plan, Option<NaiveDateTime>)> {
    let each = medicine.each_plan().into_iter();
    each.flat_map(|plan| plan.until()).filter(still_holds(at))
}

/// Whether a revision holds at a local moment or later. What an earlier beginning
/// took the place of never holds.
fn still_holds(at: NaiveDateTime) -> impl Fn(&(&Plan, Option<NaiveDateTime>)) -> bool {
    move |(plan, until)| until.is_none_or(|until| until > plan.from && until > at)
}

/// How much a plan asks for on a date, dose by dose, until another takes its
/// place.
pub fn amounts_on(
    (plan, until): (&Plan, Option<NaiveDateTime>),
    date: NaiveDate,
    day: &DayShape,
) -> impl Iterator<Item = Amount> {
    let holds = move |wall| wall >= plan.from && until.is_none_or(|until| wall < until);
    times::expected_on(plan, date, day)
        .into_iter()
        .filter(move |time| holds(time.wall))
        .filter_map(|time| time.amount)
}

/// The first day on which a plan can ask for a dose.
fn begins(plan: &Plan) -> NaiveDate {
    let from = plan.from.date();
    let first = plan.schedule.first_day();
    first.map_or(from, |first| first.max(from))
}
