//! What the last step of adding a medicine reads back before it is saved: how it is
//! taken, in sentences; what must be seen besides; the days to come.
//!
//! Worked out on the record as it would be with the medicine, so that it shows what
//! Today would. Nothing is saved here.

mod days;
mod said;

use chrono::{Duration, NaiveDate};

pub use self::days::{ComingDays, DayRow};
use crate::apart::too_close;
use domain::agenda::{self, Dose};
use domain::medicine::Medicine;
use domain::plan::{Plan, ReadingRow, Schedule};
use domain::record::PersonRecord;
use domain::zone::{Moment, Zone};
use forms::adding::{AddDraft, Added};
use text::Text;

/// A medicine that is about to be saved.
pub struct ToRead<'a> {
    draft: &'a AddDraft,
    added: &'a Added,
    medicine: &'a Medicine,
    zone: &'a Zone,
    now: Moment,
    /// As if it were saved.
    record: PersonRecord,
}

impl<'a> ToRead<'a> {
    /// A medicine as it becomes of a draft, beside the record it will join.
    pub fn new(
        (draft, added, medicine): (&'a AddDraft, &'a Added, &'a Medicine),
        record: &PersonRecord,
        (zone, now): (&'a Zone, Moment),
    ) -> Self {
        Self {
            draft,
            added,
            medicine,
            zone,
            now,
            record: record.as_if_with(medicine.clone(), now),
        }
    }

    /// The table of a reading, which is shown whole.
    pub fn table(&self) -> &[ReadingRow] {
        match self.schedule() {
            Some(Schedule::ByReading(table)) => &table.table,
            _ => &[],
        }
    }

    /// What comes closer to it than a plan keeps it, on the days that are shown.
    pub fn too_close(&self, t: &Text) -> Vec<String> {
        let found = self.shown_dates().into_iter().flat_map(|date| {
            let day = self.day(date);
            let own: Vec<&Dose> = self.own(&day).collect();
            let close = own.iter();
            let close = close.flat_map(|dose| too_close(&self.record, dose, &day, t));
            close.collect::<Vec<_>>()
        });
        without_twins(found)
    }

    /// The times of today that have passed and are left out.
    pub fn passed(&self, t: &Text) -> Option<String> {
        let (today, from) = (self.today(), self.added.from);
        if from.date() != today || !self.has_times() {
            return None;
        }
        let slots = self.added.planned.schedule.slots_on(today);
        let mut times: Vec<_> = slots
            .iter()
            .map(|slot| slot.time.on(today, &self.record.person.day))
            .filter(|time| today.and_time(*time) < from)
            .collect();
        times.sort_unstable();
        let times: Vec<String> = times.into_iter().map(|it| t.dates.time(it)).collect();
        (!times.is_empty()).then(|| t.adding.passed(&times.join(" · ")))
    }

    /// Whether any time is known of it.
    pub fn has_times(&self) -> bool {
        self.medicine.plans.iter().any(Plan::has_times)
    }

    /// Its only plan.
    fn plan(&self) -> Option<&Plan> {
        self.medicine.plans.first()
    }

    fn schedule(&self) -> Option<&Schedule> {
        self.plan().map(|plan| &plan.schedule)
    }

    fn today(&self) -> NaiveDate {
        self.zone.moment(&self.now).date_naive()
    }

    /// All doses of a day, those of the other medicines too.
    fn day(&self, date: NaiveDate) -> Vec<Dose> {
        agenda::on(&self.record, date, self.zone, self.now)
    }

    fn own<'d>(&self, day: &'d [Dose]) -> impl Iterator<Item = &'d Dose> {
        let id = self.medicine.id;
        day.iter().filter(move |dose| dose.medicine == id)
    }
}

/// The day on which what is counted from the last one given was due, where that has
/// passed.
pub fn overdue(plan: &Plan, today: NaiveDate) -> Option<NaiveDate> {
    match plan.schedule {
        Schedule::FromLast(from) => Some(from.due).filter(|due| *due < today),
        _ => None,
    }
}

/// What follows today, day by day.
fn days_from(today: NaiveDate, count: i64) -> Vec<NaiveDate> {
    (0..count)
        .map(|ahead| today + Duration::days(ahead))
        .collect()
}

/// Each sentence once, in the order found.
fn without_twins(found: impl Iterator<Item = String>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for words in found {
        if !all.contains(&words) {
            all.push(words);
        }
    }
    all
}
