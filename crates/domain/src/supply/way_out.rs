//! Whether a dose had left the box when somebody counted.
//!
//! A count sees what is in the box at that moment. A dose that was out by then
//! is in the count already; one that came out later is taken off. What is told
//! of a dose is its time, and when that was recorded: mostly the two settle it.
//! Where they do not, nothing is guessed; the person is asked, and the answer
//! is kept.

use chrono::Duration;

use super::counted_in::unit;
use super::placed::SideOfCount;
use crate::agenda::DUE_MINUTES;
use crate::amount::{Amount, Quantity};
use crate::dose::{DoseKey, DoseRecord, Outcome, Reason};
use crate::medicine::Medicine;
use crate::record::Recorded;
use crate::zone::Moment;

/// How exactly people tell a clock time, in minutes. Our own number.
const TOLD_MINUTES: i64 = 15;

/// How long before a count something without a time of its own, such as a
/// dropped tablet, may have happened to be asked about.
const SOMETIME: Duration = Duration::hours(24);

/// How a dose left the box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayOut {
    /// It was taken.
    Taken,
    /// It was dropped, came up again, or somebody else gave it.
    Otherwise,
}

/// What a record says of a dose that left the box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Out {
    /// How.
    pub way: WayOut,
    /// When, as told; the planned time where none was told.
    pub told: Moment,
    /// How much.
    pub amount: Amount,
    /// How far the true time may lie from what was told, on the side of a count
    /// that came after it.
    spread: Duration,
}

impl Out {
    /// What left the box by a record; nothing for a dose that was not taken.
    pub fn of(medicine: &Medicine, record: &DoseRecord) -> Option<Self> {
        if record.is_removal() {
            return None;
        }
        match &record.outcome {
            Outcome::Taken { at, amount } => Some(Self {
                way: WayOut::Taken,
                told: *at,
                amount: *amount,
                // "As planned" stands for any moment around the planned one.
                spread: Duration::minutes(if record.due == Some(*at) {
                    DUE_MINUTES
                } else {
                    TOLD_MINUTES
                }),
            }),
            Outcome::NotTaken(Reason::Spoiled | Reason::Vomited | Reason::GivenByOther(_)) => {
                let told = record.due?;
                let planned = match record.dose {
                    DoseKey::Planned(id) => medicine.planned_amount(id),
                    DoseKey::Extra(_) => None,
                };
                let amount = planned.unwrap_or(Amount {
                    quantity: Quantity::whole(1),
                    unit: unit(medicine, told.naive_local()),
                });
                Some(Self {
                    way: WayOut::Otherwise,
                    told,
                    amount,
                    spread: SOMETIME,
                })
            }
            Outcome::NotTaken(_) | Outcome::Unsure => None,
        }
    }

    /// On which side of a count the told time lies.
    pub fn by_time(&self, count: Moment) -> SideOfCount {
        if self.told > count {
            SideOfCount::AfterCount
        } else {
            SideOfCount::BeforeCount
        }
    }

    /// On which side of a count the dose left the box, by all that was recorded
    /// of it, oldest first; none where that cannot be known. `self` is what the
    /// newest of these records says.
    pub fn place(
        &self,
        medicine: &Medicine,
        records: &[Recorded<DoseRecord>],
        count: Moment,
    ) -> Option<SideOfCount> {
        let newest = records.last().filter(|newest| newest.at > count);
        // What was written down before the count had happened before it.
        if newest.is_none() {
            return Some(SideOfCount::BeforeCount);
        }
        let known_then = records.iter().rev().find(|record| record.at <= count);
        let was_out = known_then.is_some_and(|told| Self::of(medicine, &told.value).is_some());
        match (self.by_time(count), was_out) {
            (SideOfCount::BeforeCount, true) => Some(SideOfCount::BeforeCount),
            // It was called taken before the count, and is now put after it.
            (SideOfCount::AfterCount, true) => None,
            (SideOfCount::AfterCount, false) => Some(SideOfCount::AfterCount),
            (SideOfCount::BeforeCount, false) => {
                (count - self.told >= self.spread).then_some(SideOfCount::BeforeCount)
            }
        }
    }
}

/// The answer to which side of a count a dose left the box, as long as what it
/// was given about is what is told now.
pub(super) fn answered(
    medicine: &Medicine,
    records: &[Recorded<DoseRecord>],
    out: &Out,
    answer: Option<&Recorded<SideOfCount>>,
) -> Option<SideOfCount> {
    let answer = answer?;
    let then = records.iter().rev().find(|told| told.at <= answer.at)?;
    let then = Out::of(medicine, &then.value)?;
    (then.told == out.told && then.way == out.way).then_some(answer.value)
}
