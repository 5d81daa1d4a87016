//! How a medicine is taken, as it stands on a day: what holds first, then each
//! change that was saved for later, with the end of a course.
//!
//! Whatever shows a plan says it with these lines and no others, so that page,
//! list, sheet and dose agree.

use chrono::{Datelike, NaiveDate};

use domain::agenda::{Course, CoursePhase, CourseStep, StepEnd};
use domain::plan::{Ending, EveryHours, Schedule};

use super::sentences::STOP;
use super::{EndSaid, PlanSaid, Whole};
use crate::areas::PlansWords;
use crate::grammar::capital;

impl PlansWords {
    /// A sentence for what holds, then one for each change to come; no full stop
    /// at their ends.
    pub fn course(&self, course: &Course, today: NaiveDate) -> Vec<String> {
        let said = self.course_said(course, today, Whole::Alone);
        said.iter().map(|line| self.run_on(line)).collect()
    }

    /// The same of all courses of a medicine, with each step of a plan on a line of
    /// its own.
    pub fn courses_apart(&self, courses: &[Course], today: NaiveDate) -> Vec<String> {
        let each = courses.iter();
        let each = each.flat_map(|course| self.course_apart(course, today, Whole::Alone));
        each.collect()
    }

    /// The same without the day of the next one, where that is counted from the
    /// last, and without the table of a reading: whoever asks shows them beside it.
    /// Each step of a plan is a line of its own.
    pub fn course_beside(&self, course: &Course, today: NaiveDate) -> Vec<String> {
        self.course_apart(course, today, Whole::Beside)
    }

    fn course_apart(&self, course: &Course, today: NaiveDate, whole: Whole) -> Vec<String> {
        let plans = std::iter::once(&course.now).chain(&course.then);
        let said = self
            .course_said(course, today, whole)
            .into_iter()
            .zip(plans);
        let lines = said.flat_map(|(line, step)| match &step.plan.schedule {
            Schedule::Varying(_) => line.split(STOP).map(ToOwned::to_owned).collect(),
            _ => vec![self.run_on(&line)],
        });
        lines.collect()
    }

    fn course_said(&self, course: &Course, today: NaiveDate, whole: Whole) -> Vec<String> {
        let now = self.step(&course.now, today, whole);
        let is_next_beside =
            whole == Whole::Beside && matches!(course.now.plan.schedule, Schedule::FromLast(_));
        let now = match course.phase(today) {
            CoursePhase::ToBegin(day) if !is_next_beside => {
                self.beginning(day, today, &course.now, &now)
            }
            CoursePhase::ToBegin(_) | CoursePhase::Runs | CoursePhase::Over(_) => now,
        };
        let then = course.then.iter().map(|step| {
            let words = self.step(step, today, whole);
            if first_step(step).is_some() {
                return self.instead_from(&self.near_day(step.begins, today), &words);
            }
            self.beginning(step.begins, today, step, &words)
        });
        std::iter::once(now)
            .chain(then)
            .map(|line| capital(&line))
            .collect()
    }

    /// All courses of a medicine, one after the other.
    pub fn courses(&self, courses: &[Course], today: NaiveDate) -> Vec<String> {
        let lines = courses.iter().flat_map(|course| self.course(course, today));
        lines.collect()
    }

    /// The same in one run.
    pub fn courses_line(&self, courses: &[Course], today: NaiveDate) -> String {
        let grammar = self.text().grammar;
        let stop = [grammar.full_stop, grammar.gap].concat();
        self.courses(courses, today).join(&stop)
    }

    /// One plan of a course, in the middle of a sentence.
    fn step(&self, step: &CourseStep, today: NaiveDate, whole: Whole) -> String {
        let plan = step.plan;
        let date = |day| self.text().dates.date(day);
        let count = match &plan.schedule {
            Schedule::Timed {
                ending: Ending::AfterDoses(count),
                ..
            }
            | Schedule::EveryHours(EveryHours {
                ending: Ending::AfterDoses(count),
                ..
            }) => Some(*count),
            _ => None,
        };
        let is_once = matches!(plan.schedule, Schedule::Once { .. } | Schedule::InPlace(_));
        let has_steps = matches!(plan.schedule, Schedule::Varying(_));
        let end = match step.end {
            // Its own day is said already.
            StepEnd::Last(_) if is_once => None,
            StepEnd::Last(last) if last < today => Some(EndSaid::Within(self.ended(&date(last)))),
            // Each step says its days.
            StepEnd::Last(_) if has_steps => None,
            StepEnd::Last(last) => Some(match count {
                Some(count) => EndSaid::Apart(self.doses_until(count, &date(last))),
                None => EndSaid::Within(self.last_day(&date(last))),
            }),
            StepEnd::Open => count.map(|count| EndSaid::Apart(self.doses_in_all(count))),
            StepEnd::Replaced => None,
        };
        self.whole(PlanSaid::of(plan, today, whole), end.as_ref())
    }

    /// "from 7 December: 2 tablets every day"; what names its own day needs none.
    fn beginning(
        &self,
        day: NaiveDate,
        today: NaiveDate,
        step: &CourseStep,
        words: &str,
    ) -> String {
        let names_its_day = match &step.plan.schedule {
            Schedule::Once { .. } | Schedule::InPlace(_) => true,
            // Its first step says from when.
            _ => first_step(step).is_some_and(|first| first >= day),
        };
        if names_its_day {
            return words.to_owned();
        }
        self.from_day(&self.near_day(day, today), words)
    }

    /// A day, with its year where it is another.
    fn near_day(&self, day: NaiveDate, today: NaiveDate) -> String {
        let dates = self.text().dates;
        if day.year() == today.year() {
            dates.day(day)
        } else {
            dates.date(day)
        }
    }
}

/// The day on which the first of its steps begins.
fn first_step(step: &CourseStep) -> Option<NaiveDate> {
    match &step.plan.schedule {
        Schedule::Varying(varying) => varying.lines.first().and_then(|line| line.from),
        _ => None,
    }
}
