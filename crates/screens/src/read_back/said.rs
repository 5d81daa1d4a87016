//! The sentences: the plan, and what belongs beside it before it is saved.

use super::{Readable, ToRead, overdue, without_twins};
use crate::apart::kept_apart;
use domain::agenda::{Course, DROPS_APART_MINUTES, Dose};
use domain::person::Anchor;
use domain::plan::{ComesOff, Food, Schedule, Slot, SlotTime};
use text::Text;

impl ToRead<'_> {
    /// How it is taken, and what the person told besides, line by line.
    pub fn sentences(&self, t: &Text) -> Vec<String> {
        let mut lines = self.plans(t);
        let apart = self.plan().map(|plan| kept_apart(&self.record, plan, t));
        lines.extend(apart.into_iter().flatten());
        lines.extend(self.counted_from_last(t));
        lines.extend(self.on_now(t));
        lines.extend(self.at_meals(t));
        lines.extend(self.after_other_drops(t));
        lines
    }

    /// How it is taken, and nothing beside.
    fn plans(&self, t: &Text) -> Vec<String> {
        let of_course = |course: &Course, day| t.plans.course_beside(course, day);
        match self.what {
            Readable::New(_, added) => {
                let at = self.zone.moment(&self.now).naive_local();
                let courses = Course::all(&self.record, self.medicine, at);
                let lines = courses.iter();
                let lines: Vec<_> = lines.flat_map(|it| of_course(it, at.date())).collect();
                if lines.is_empty() {
                    return vec![t.plans.planned(&added.planned, at.date())];
                }
                lines
            }
            Readable::Revision(_, plan) => {
                of_course(&Course::alone(&self.record, plan), self.first_day())
            }
        }
    }

    /// When the last one was given, as it was entered, and when the next is due.
    fn counted_from_last(&self, t: &Text) -> Vec<String> {
        let Some(Schedule::FromLast(from)) = self.schedule() else {
            return Vec::new();
        };
        let given = self.typed().last_given();
        let given = given.map(|day| t.adding.last_given(&t.dates.date(day)));
        let due = t.dates.weekday_and_date(from.due);
        let is_overdue = self.plan().and_then(|plan| overdue(plan, self.today()));
        if is_overdue.is_some() {
            return [t.adding.was_due(&due)].into_iter().chain(given).collect();
        }
        let both: Vec<String> = given.into_iter().chain([t.adding.next_one(&due)]).collect();
        vec![both.join(t.grammar.gap)]
    }

    /// Whether one is on now, where the first new one takes its place.
    fn on_now(&self, t: &Text) -> Option<String> {
        let removal = self.plan()?.manner.removal?;
        (removal.when == ComesOff::WithNext)
            .then(|| t.manner.on_now_said(removal.at_start).to_owned())
    }

    /// The clock time of a meal stands for a time so long before or after it.
    fn at_meals(&self, t: &Text) -> Vec<String> {
        let told = self.plan().and_then(|plan| {
            let minutes = plan.manner.food_minutes?;
            Some((plan, chrono::Duration::minutes(minutes.into())))
        });
        let Some((plan, length)) = told else {
            return Vec::new();
        };
        let length = t.dates.length(length);
        let meals = times(&plan.schedule).into_iter().filter_map(|time| {
            let SlotTime::Anchored(anchor) = time else {
                return None;
            };
            let is_meal = !matches!(anchor, Anchor::Waking | Anchor::Bedtime);
            let at = t.dates.time(time.on(self.today(), &self.record.person.day));
            is_meal.then(|| match plan.food {
                Food::After => t.manner.meal_after(&at, anchor, &length),
                Food::Before | Food::EmptyStomach | Food::With | Food::NotSaid => {
                    t.manner.meal_before(&at, anchor, &length)
                }
            })
        });
        without_twins(meals)
    }

    /// It waits for other drops into the same eye or ear.
    fn after_other_drops(&self, t: &Text) -> Vec<String> {
        let minutes = u16::try_from(DROPS_APART_MINUTES).unwrap_or_default();
        let found = self.shown_dates().into_iter().flat_map(|date| {
            let day = self.day(date);
            let waits = self.own(&day).filter_map(|dose| {
                let first = self.record.medicine(dose.after?)?;
                let is_before = |other: &&Dose| other.medicine == first.id && other.due < dose.due;
                let before = day.iter().rfind(is_before)?;
                let time = t.dates.time(before.due.time());
                Some(
                    t.manner
                        .drops_after(first.called().as_str(), &time, minutes),
                )
            });
            waits.collect::<Vec<_>>()
        });
        without_twins(found)
    }
}

/// The times of day of a schedule.
fn times(schedule: &Schedule) -> Vec<SlotTime> {
    match schedule {
        Schedule::ByReading(table) => table.times.clone(),
        Schedule::FromLast(from) => vec![from.time],
        other => other.slots().iter().map(|slot: &Slot| slot.time).collect(),
    }
}
