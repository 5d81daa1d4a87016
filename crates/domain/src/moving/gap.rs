//! The hours around doses that are moved, and what of them is to be asked about.

use chrono::{Days, Duration, NaiveDate};

use crate::agenda::{self, Dose};
use crate::dose::DoseId;
use crate::medicine::Medicine;
use crate::record::PersonRecord;
use crate::when_needed::{self, Breach};
use crate::zone::{Moment, Zone};

/// How many days around are looked through for the dose before and the one after:
/// one a month is found.
const LOOK_DAYS: u64 = 35;

/// The hours around one moved dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gaps {
    /// Which dose.
    pub dose: DoseId,
    /// Since the one before it was taken, or is due.
    pub before: Option<Duration>,
    /// Until the one after it.
    pub after: Option<Duration>,
}

/// What is to be asked about before a dose is moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoveDoubt {
    /// Two doses would lie closer together than a label says at least: so long.
    CloserThanLabel(Duration),
    /// More than a label says would fall into 24 hours.
    OverLabel,
    /// Two doses would lie closer together than half of the time their plan has
    /// between them: so long.
    UnderHalf(Duration),
}

/// Doses that are moved, and those around them.
pub(super) struct Neighbours<'a> {
    record: &'a PersonRecord,
    medicine: &'a Medicine,
    moved: &'a [(&'a Dose, Moment)],
    /// Those of the medicine from yesterday on, as the plan has them in order.
    planned: Vec<Dose>,
}

impl<'a> Neighbours<'a> {
    /// As the day stands now.
    pub(super) fn of(
        record: &'a PersonRecord,
        medicine: &'a Medicine,
        zone: &Zone,
        moved: &'a [(&'a Dose, Moment)],
        now: Moment,
    ) -> Self {
        let mut planned = planned_around(record, medicine, zone, now);
        planned.sort_by_key(|dose| (dose.planned(), dose.id));
        Self {
            record,
            medicine,
            moved,
            planned,
        }
    }

    /// The hours around each moved dose, all of them at their new times.
    pub(super) fn gaps(&self) -> Vec<Gaps> {
        let mut times: Vec<Moment> = self
            .planned
            .iter()
            .filter(|dose| dose.answer().is_none())
            .map(|dose| self.new_time(dose))
            .collect();
        let taken = self.record.taken(self.medicine.id);
        times.extend(taken.map(|(at, _)| at));
        let gaps = self.moved.iter().map(|(dose, to)| Gaps {
            dose: dose.id,
            before: times.iter().filter(|at| *at < to).max().map(|at| *to - *at),
            after: times.iter().filter(|at| *at > to).min().map(|at| *at - *to),
        });
        gaps.collect()
    }

    /// What is to be asked about, each once.
    pub(super) fn doubts(&self, gaps: &[Gaps]) -> Vec<MoveDoubt> {
        let mut doubts = Vec::new();
        for ((dose, to), gaps) in self.moved.iter().zip(gaps) {
            let by_label = self.by_label((dose, *to), *gaps);
            let found = by_label.or_else(|| self.under_half(dose).map(MoveDoubt::UnderHalf));
            doubts.extend(found.filter(|one| !doubts.contains(one)));
        }
        doubts
    }

    fn by_label(&self, (dose, to): (&Dose, Moment), gaps: Gaps) -> Option<MoveDoubt> {
        let (record, medicine) = (self.record, self.medicine);
        let label = when_needed::label_gap(record, medicine, to);
        let shortest = gaps.before.into_iter().chain(gaps.after).min();
        let is_under = label.is_some_and(|label| shortest.is_some_and(|gap| gap < label));
        let breach = dose
            .amount
            .and_then(|amount| when_needed::breach(record, medicine, to, amount));
        match breach {
            Some(Breach::OverMost) => Some(MoveDoubt::OverLabel),
            Some(Breach::TooSoon) => label.map(MoveDoubt::CloserThanLabel),
            _ if is_under => label.map(MoveDoubt::CloserThanLabel),
            _ => None,
        }
    }

    /// The time to a neighbour, where it would be less than half of what is
    /// planned.
    fn under_half(&self, dose: &Dose) -> Option<Duration> {
        let place = self.planned.iter().position(|one| one.id == dose.id)?;
        let before = place.checked_sub(1).and_then(|at| self.planned.get(at));
        let neighbours = before.into_iter().chain(self.planned.get(place + 1));
        let short = neighbours.filter_map(|other| {
            let planned = (other.planned() - dose.planned()).abs();
            let left = (self.time(other)? - self.new_time(dose)).abs();
            (left * 2 < planned).then_some(left)
        });
        short.min()
    }

    fn new_time(&self, dose: &Dose) -> Moment {
        let new = self.moved.iter().find(|(one, _)| one.id == dose.id);
        new.map_or(dose.due, |(_, to)| *to)
    }

    /// When a dose was taken or is to be; never, if it was not taken.
    fn time(&self, dose: &Dose) -> Option<Moment> {
        match dose.answer() {
            Some(answer) => answer.value.outcome.taken().map(|(at, _)| at),
            None => Some(self.new_time(dose)),
        }
    }
}

/// The doses of the medicine from yesterday on, as far as one after is found.
fn planned_around(
    record: &PersonRecord,
    medicine: &Medicine,
    zone: &Zone,
    now: Moment,
) -> Vec<Dose> {
    let today = zone.moment(&now).date_naive();
    let on = |day: NaiveDate| agenda::of_medicine(record, medicine, day, zone, now);
    let mut doses: Vec<Dose> = [today.pred_opt(), Some(today)]
        .into_iter()
        .flatten()
        .flat_map(on)
        .collect();
    let days = (1..LOOK_DAYS).filter_map(|days| today.checked_add_days(Days::new(days)));
    let later = days.map(on).find(|doses| !doses.is_empty());
    doses.extend(later.into_iter().flatten());
    doses
}
