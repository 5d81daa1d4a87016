//! One thing that happened in the time of a regimen, and on what it rests.

use chrono::NaiveDate;

use crate::concordance::{Concern, Decision, Privacy};
use crate::id::MedicineId;
use crate::person::{Actor, Role};
use crate::plan::{Because, Plan};
use crate::record::PersonRecord;
use crate::words::Words;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Milestone<'a> {
    /// On which day: that from which a change holds, or on which it was written down.
    pub on: NaiveDate,
    /// About which medicine; none where it is about all.
    pub medicine: Option<MedicineId>,
    /// What.
    pub what: MilestoneKind<'a>,
    /// On what it rests.
    pub rests_on: RestsOn<'a>,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MilestoneKind<'a> {
    /// A medicine's first plan begins.
    Began(FirstListed, Vec<&'a Plan>),
    /// It is taken in another way.
    PlanChanged {
        /// The plans before.
        before: Vec<&'a Plan>,
        /// The plans from then on.
        after: Vec<&'a Plan>,
        /// Whether a day holds more or less of it.
        turn: DoseTurn,
    },
    /// It was put on hold, with why if that was said.
    Paused(Option<&'a Words>),
    /// It was ended, with why if that was said.
    Stopped(Option<&'a Words>),
    /// It is taken again, by these plans.
    Resumed(Vec<&'a Plan>),
    /// The last day of its course has passed: which one that was.
    CourseOver(NaiveDate),
    /// Its strength on the label is another.
    Strength,
    /// A side effect or another worry was written down, by whom.
    Felt(&'a Concern, &'a Actor),
    /// A decision was made.
    Decided(&'a Decision),
    /// The record was talked through with somebody.
    Talked(Role),
}

/// How a medicine came onto the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstListed {
    /// It was written down when the list was begun: since when it was taken before
    /// that, nobody knows.
    WithTheList,
    /// It came later.
    Since,
}

/// What a change does to how much a day holds, where both plans ask for the same
/// every day and no other strength was written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoseTurn {
    /// More than before.
    More,
    /// Less than before.
    Less,
    /// As much as before, or nobody can tell.
    Other,
}

/// What something rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RestsOn<'a> {
    /// On what was told with it.
    Told(&'a Because),
    /// On a decision on record.
    Decided(&'a Decision),
    /// On nothing that was said, or that others may see.
    NotSaid,
}

impl Milestone<'_> {
    /// Whether it changed what the person takes.
    pub const fn is_change(&self) -> bool {
        match self.what {
            MilestoneKind::Began(FirstListed::Since, _)
            | MilestoneKind::PlanChanged { .. }
            | MilestoneKind::Paused(_)
            | MilestoneKind::Stopped(_)
            | MilestoneKind::Resumed(_)
            | MilestoneKind::CourseOver(_)
            | MilestoneKind::Strength => true,
            MilestoneKind::Began(FirstListed::WithTheList, _)
            | MilestoneKind::Felt(..)
            | MilestoneKind::Decided(_)
            | MilestoneKind::Talked(_) => false,
        }
    }
}

impl<'a> RestsOn<'a> {
    /// What a change rests on, as far as others may see it.
    pub(super) fn of(record: &'a PersonRecord, because: &'a Because) -> Self {
        let Because::Decision(id) = because else {
            return Self::Told(because);
        };
        let decision = record.decisions.get(id).map(|known| &known.value);
        match decision.filter(|decision| decision.privacy == Privacy::Shared) {
            Some(decision) => Self::Decided(decision),
            None => Self::NotSaid,
        }
    }
}
