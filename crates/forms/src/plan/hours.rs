//! Every so many hours from a first dose, in a plan being written.

use chrono::NaiveDateTime;

use super::{PlanDraft, PlanProblem, clock, date, whole};
use domain::amount::{Amount, Unit};
use domain::plan::{EveryHours, HoursApart, Schedule};
use domain::zone::Zone;

impl PlanDraft {
    /// When the first dose is due, on the wall clock.
    pub(super) fn first_dose(&self) -> Option<NaiveDateTime> {
        let (day, time) = date(&self.once_day).zip(clock(&self.once_time))?;
        Some(day.and_time(time))
    }

    pub(super) fn every_hours(
        &self,
        unit: Unit,
        from: NaiveDateTime,
        zone: &Zone,
        problems: &mut Vec<PlanProblem>,
    ) -> Option<Schedule> {
        let hours = whole(&self.every, 1..=1000)
            .and_then(|hours| HoursApart::new(u16::try_from(hours).ok()?).ok());
        if hours.is_none() {
            problems.push(PlanProblem::Hours);
        }
        let first = self.first_dose().map(|first| zone.resolve(first).0);
        if first.is_none() {
            problems.push(PlanProblem::FirstDose);
        }
        let quantity = self.single_amount(problems);
        let ending = self.checked_ending(from, problems);
        Some(Schedule::EveryHours(EveryHours {
            hours: hours?,
            first: first?,
            amount: Amount {
                quantity: quantity?,
                unit,
            },
            ending: ending?,
        }))
    }
}
