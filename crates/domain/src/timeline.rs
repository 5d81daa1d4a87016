//! The regimen over time: how each medicine stood from day to day, what changed,
//! on what it rests, and what was felt, missed, decided and talked about meanwhile.
//!
//! Worked out from the record and the journal; nothing is stored for it. What came
//! before a side effect is told as it was written down: no cause is ever named.
//! What is private never comes in (G9), and what was saved for later is not in it,
//! because it has not happened.
//!
//! Cost: a few looks at each plan, status, worry, decision and visit, one pass over
//! the journal, and for doses one look at each day on which a medicine was taken,
//! at most [`DOSE_DAYS`] a medicine however long the record is.

mod lane;
mod made_from;
mod milestone;
mod plan_days;
mod said;
mod telling;
mod way;
mod week;
mod weeks;

use std::collections::BTreeMap;

use chrono::{Duration, Months, NaiveDate};

pub use self::lane::{Lane, LaneState, LaneStretch};
pub use self::made_from::TimelineOf;
pub use self::milestone::{DoseTurn, FirstListed, Milestone, MilestoneKind, RestsOn};
pub use self::week::DoseWeek;
use super::changes::{self, ListChange, WhatChanged};
use super::id::MedicineId;
use super::zone::Moment;

/// The most days of doses that are looked at, the last ones: a year. Our own number.
pub const DOSE_DAYS: i64 = 366;

/// How many days are looked at before a side effect was written down. Our own
/// number, not yet checked by a pharmacist.
pub const DAYS_BEFORE: i64 = 30;

/// The fewest days that are shown, so that a few days do not look like years.
const FEWEST_DAYS: i64 = 28;

/// How far back one looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimelineSpan {
    /// The last three months.
    ThreeMonths,
    /// The last six.
    SixMonths,
    /// The last twelve.
    Year,
    /// As far back as anything is known.
    Everything,
}

impl TimelineSpan {
    /// Every length, in the order offered.
    pub const ALL: [Self; 4] = [
        Self::ThreeMonths,
        Self::SixMonths,
        Self::Year,
        Self::Everything,
    ];

    /// The first day of it, seen from a day; none where that is the first known.
    pub fn first_day(self, today: NaiveDate) -> Option<NaiveDate> {
        let months = match self {
            Self::ThreeMonths => 3,
            Self::SixMonths => 6,
            Self::Year => 12,
            Self::Everything => return None,
        };
        today.checked_sub_months(Months::new(months))
    }

    /// The first day of which doses may be told, seen from a day.
    pub fn first_dose_day(self, today: NaiveDate) -> NaiveDate {
        let most = today - Duration::days(DOSE_DAYS - 1);
        self.first_day(today).map_or(most, |first| first.max(most))
    }
}

/// The regimen over some time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Timeline<'a> {
    /// The first day.
    pub from: NaiveDate,
    /// The last day: today.
    pub to: NaiveDate,
    /// The day on which the list was begun; nothing is known of days before but what
    /// was written down later.
    pub list_begun: Option<NaiveDate>,
    /// From which day on doses are told.
    pub doses_from: NaiveDate,
    /// A lane for each medicine that was on the list in this time, in the order added.
    pub lanes: Vec<Lane<'a>>,
    /// What happened in this time, oldest first.
    pub milestones: Vec<Milestone<'a>>,
    ever: Vec<Milestone<'a>>,
}

impl Timeline<'_> {
    /// What changed in the [`DAYS_BEFORE`] days before a day, and on it, oldest
    /// first: also what lies before the first day shown.
    pub fn before(&self, day: NaiveDate) -> impl Iterator<Item = &Milestone<'_>> {
        let first = day - Duration::days(DAYS_BEFORE);
        let changes = self.ever.iter().filter(|one| one.is_change());
        changes.filter(move |one| one.on >= first && one.on <= day)
    }

    /// Whether doses that are told were due in this time.
    pub fn is_any_dose_due(&self) -> bool {
        self.lanes.iter().any(|lane| lane.due > 0)
    }
}

/// What was told of each medicine and when, from the journal.
struct WhenListed {
    list_begun: Option<NaiveDate>,
    added: BTreeMap<MedicineId, Moment>,
    strengths: Vec<(MedicineId, NaiveDate)>,
}

impl WhenListed {
    fn read(of: &TimelineOf) -> Self {
        let person = of.record.person.id;
        let mut entries = of.journal.entries();
        let first = entries.find(|entry| entry.person == person);
        let mut written = Self {
            list_begun: first.map(|entry| of.day(&entry.at)),
            added: BTreeMap::new(),
            strengths: Vec::new(),
        };
        for change in changes::since(of.journal, person, None) {
            let ListChange {
                at, medicine, what, ..
            } = change;
            match what {
                WhatChanged::Added => {
                    written.added.entry(medicine).or_insert(at);
                }
                WhatChanged::Strength => written.strengths.push((medicine, of.day(&at))),
                WhatChanged::Plan
                | WhatChanged::Paused
                | WhatChanged::Stopped
                | WhatChanged::Resumed
                | WhatChanged::Details => {}
            }
        }
        written
    }

    fn begun(&self, of: &TimelineOf, medicine: MedicineId, first: NaiveDate) -> FirstListed {
        let added = self.added.get(&medicine).map(|at| of.day(at));
        match (self.list_begun, added) {
            (Some(list), Some(added)) if added <= list && first <= list => FirstListed::WithTheList,
            _ => FirstListed::Since,
        }
    }

    fn strengths_of(&self, medicine: MedicineId) -> Vec<NaiveDate> {
        let all = self.strengths.iter();
        all.filter(|(of, _)| *of == medicine)
            .map(|(_, day)| *day)
            .collect()
    }
}

/// The regimen of a person over a span.
pub fn timeline(of: TimelineOf<'_>, span: TimelineSpan) -> Timeline<'_> {
    let today = of.now.date_naive();
    let written = WhenListed::read(&of);
    let mut lanes = Vec::new();
    let mut ever = Vec::new();
    for recorded in of.record.medicines.values() {
        let medicine = &recorded.value;
        let strengths = written.strengths_of(medicine.id);
        let told = telling::told(of.record, medicine, today, &strengths, |first| {
            written.begun(&of, medicine.id, first)
        });
        if let Some((lane, mut happened)) = told {
            lanes.push(lane);
            ever.append(&mut happened);
        }
    }
    ever.append(&mut said::all(&of, today));
    // What changed on one day stays in the order of the list.
    ever.sort_by_key(|one| one.on);
    let known = ever.first().map_or(today, |one| one.on);
    let known = known.min(today - Duration::days(FEWEST_DAYS - 1));
    let from = span.first_day(today).map_or(known, |day| day.max(known));
    let doses_from = span.first_dose_day(today).max(of.doses_read_from).max(from);
    let is_changed = |lane: &Lane| {
        let mut changes = ever.iter().filter(|one| one.on >= from && one.is_change());
        changes.any(|one| one.medicine == Some(lane.id()))
    };
    lanes.retain_mut(|lane| lane.begin_at(from) || is_changed(lane));
    for lane in &mut lanes {
        // Nobody could record a dose of a medicine that was not on the list yet.
        let listed = written.added.get(&lane.id()).copied();
        let weeks = weeks::of(&of, lane, (doses_from, today), listed);
        lane.due = weeks.iter().map(|week| week.tally.due()).sum();
        lane.weeks = weeks.into_iter().filter(DoseWeek::is_told).collect();
    }
    let milestones = ever.iter().filter(|one| one.on >= from);
    Timeline {
        from,
        to: today,
        list_begun: written.list_begun,
        doses_from,
        lanes,
        milestones: milestones.cloned().collect(),
        ever,
    }
}
