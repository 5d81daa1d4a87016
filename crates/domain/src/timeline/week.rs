//! Doses of one week, or of several without any record: how many of those due were not taken and why, without a
//! record, or not sure. Facts, no score.

use chrono::NaiveDate;

use crate::adherence::Tally;
use crate::agenda::Dose;
use crate::dose::{Act, Counts, Outcome, Reason};

/// The doses of a medicine in one week, or in what of it lies in the time shown. Weeks
/// that follow each other with no dose recorded are taken as one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoseWeek {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// What was recorded.
    pub tally: Tally,
    /// Why those not taken were not, each with how often, in the order first given.
    pub reasons: Vec<(Reason, u32)>,
    /// Of how many nobody is sure; they are not among those due.
    pub unsure: u32,
}

impl DoseWeek {
    /// Whether there is anything but doses recorded as taken.
    pub const fn is_told(&self) -> bool {
        self.tally.not_taken > 0 || self.tally.no_record > 0 || self.unsure > 0
    }

    /// Whether doses were due and nothing was recorded of any.
    pub(super) const fn is_blank(&self) -> bool {
        let Tally {
            taken,
            not_taken,
            no_record,
            neither,
        } = self.tally;
        no_record > 0 && taken == 0 && not_taken == 0 && neither == 0
    }

    /// A week from a day on, with no dose yet.
    pub(super) fn beginning(day: NaiveDate) -> Self {
        Self {
            from: day,
            to: day,
            tally: Tally::default(),
            reasons: Vec::new(),
            unsure: 0,
        }
    }

    pub(super) fn add(&mut self, dose: &Dose) {
        self.tally.add(dose);
        // What is taken off is not one more dose.
        if dose.act == Act::TakeOff {
            return;
        }
        match dose.answer().map(|answer| &answer.value.outcome) {
            Some(Outcome::Unsure) => self.unsure += 1,
            Some(outcome @ Outcome::NotTaken(reason)) if outcome.counts() == Counts::NotTaken => {
                match self.reasons.iter_mut().find(|(known, _)| known == reason) {
                    Some((_, count)) => *count += 1,
                    None => self.reasons.push((reason.clone(), 1)),
                }
            }
            _ => {}
        }
    }
}
