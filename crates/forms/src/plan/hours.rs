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

    pub(super) fn hours_apart(&self) -> Result<HoursApart, PlanProblem> {
        let wrong = PlanProblem::Hours;
        let hours = u16::try_from(whole(&self.every, 1..=1000, wrong)?).map_err(|_| wrong)?;
        HoursApart::new(hours).map_err(|_| wrong)
    }

    pub(super) fn every_hours(
        &self,
        unit: Unit,
        from: NaiveDateTime,
        zone: &Zone,
        problems: &mut Vec<PlanProblem>,
    ) -> Option<Schedule> {
        let hours = self
            .hours_apart()
            .map_err(|problem| problems.push(problem))
            .ok();
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
