//! What is read back of a plan before it is saved, of a new medicine or of one whose
//! plan is changed: how it is taken, in sentences; what must be seen besides; the
//! days to come.
//!
//! Worked out on the record as it would be with the plan, so that it shows what Today
//! would. Nothing is saved here.

mod days;
mod said;

use chrono::{Duration, NaiveDate, NaiveDateTime, NaiveTime};

pub use self::days::{ComingDays, DayRow};
use crate::apart::too_close;
use domain::agenda::{self, Dose};
use domain::medicine::Medicine;
use domain::person::DayShape;
use domain::plan::{Plan, ReadingRow, Schedule};
use domain::record::PersonRecord;
use domain::zone::{Moment, Zone};
use forms::adding::{AddDraft, Added};
use forms::plan::{PlanDraft, this_minute};
use text::Text;

/// A plan that is about to be saved.
pub struct ToRead<'a> {
    what: Readable<'a>,
    /// The medicine as it would be.
    medicine: &'a Medicine,
    zone: &'a Zone,
    now: Moment,
    /// As if it were saved.
    record: PersonRecord,
}

/// What is read back.
#[derive(Clone, Copy)]
enum Readable<'a> {
    /// A medicine that joins the list, with all its plans.
    New(&'a AddDraft, &'a Added),
    /// One plan of a medicine that is on the list, as it was entered.
    Revision(&'a PlanDraft, &'a Plan),
}

impl<'a> ToRead<'a> {
    /// A medicine as it becomes of a draft, beside the record it will join.
    pub fn new(
        (draft, added, medicine): (&'a AddDraft, &'a Added, &'a Medicine),
        record: &PersonRecord,
        (zone, now): (&'a Zone, Moment),
    ) -> Self {
        Self::of(Readable::New(draft, added), medicine, record, (zone, now))
    }

    /// A plan of a medicine that is on the list, as it becomes of a draft. The
    /// medicine is one that has it already.
    pub fn of_revision(
        (draft, plan, medicine): (&'a PlanDraft, &'a Plan, &'a Medicine),
        record: &PersonRecord,
        (zone, now): (&'a Zone, Moment),
    ) -> Self {
        let what = Readable::Revision(draft, plan);
        Self::of(what, medicine, record, (zone, now))
    }

    fn of(
        what: Readable<'a>,
        medicine: &'a Medicine,
        record: &PersonRecord,
        (zone, now): (&'a Zone, Moment),
    ) -> Self {
        Self {
            what,
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

    /// Whether any time is known of it.
    pub fn has_times(&self) -> bool {
        match self.what {
            Readable::New(..) => self.medicine.plans.iter().any(Plan::has_times),
            Readable::Revision(_, plan) => plan.has_times(),
        }
    }

    /// The plan that is read back; a new medicine has one.
    fn plan(&self) -> Option<&Plan> {
        match self.what {
            Readable::New(..) => self.medicine.plans.first(),
            Readable::Revision(_, plan) => Some(plan),
        }
    }

    const fn typed(&self) -> &PlanDraft {
        match self.what {
            Readable::New(draft, _) => &draft.plan,
            Readable::Revision(draft, _) => draft,
        }
    }

    fn schedule(&self) -> Option<&Schedule> {
        self.plan().map(|plan| &plan.schedule)
    }

    fn today(&self) -> NaiveDate {
        self.zone.moment(&self.now).date_naive()
    }

    /// The first day that is shown: a change that begins later says nothing of the
    /// days before it.
    fn first_day(&self) -> NaiveDate {
        match self.what {
            Readable::New(..) => self.today(),
            Readable::Revision(_, plan) => self.today().max(plan.from.date()),
        }
    }

    /// All doses of a day, those of the other medicines too.
    fn day(&self, date: NaiveDate) -> Vec<Dose> {
        agenda::on(&self.record, date, self.zone, self.now)
    }

    /// Its own of these doses: of a changed plan those of the new revision.
    fn own<'d>(&self, day: &'d [Dose]) -> impl Iterator<Item = &'d Dose> {
        let id = self.medicine.id;
        let revision = match self.what {
            Readable::New(..) => None,
            Readable::Revision(_, plan) => Some((plan.id, plan.revision)),
        };
        day.iter().filter(move |dose| {
            let is_of = |(plan, number)| dose.id.plan == plan && dose.id.revision == number;
            dose.medicine == id && revision.is_none_or(is_of)
        })
    }
}

/// The times of today at which a new plan had a dose that has passed, in order. What is
/// counted from the last one given is asked for whenever it was due.
pub fn passed_today(added: &Added, day: &DayShape, now: NaiveDateTime) -> Vec<NaiveTime> {
    let today = now.date();
    let is_asked = matches!(added.planned.schedule, Schedule::FromLast(_));
    if is_asked || added.from.date() != today {
        return Vec::new();
    }
    let slots = added.planned.schedule.slots_on(today);
    let times = slots.iter().map(|slot| slot.time.on(today, day));
    let mut times: Vec<NaiveTime> = times
        .filter(|time| today.and_time(*time) < this_minute(now))
        .collect();
    times.sort_unstable();
    times.dedup();
    times
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
