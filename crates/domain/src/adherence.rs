//! What was recorded over some days: facts in two plain numbers, no score.
//!
//! "Recorded as taken: x of y due". Doses on hold, told to hold or in hospital
//! are in neither number; a dose nobody answered is due and shown as a gap.

use chrono::NaiveDate;

use super::agenda::{self, Dose, DoseState};
use super::dose::{Act, Counts};
use super::id::MedicineId;
use super::record::PersonRecord;
use super::zone::{Moment, Zone};

/// What was recorded over some days.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Recorded as taken.
    pub taken: u32,
    /// Recorded as not taken.
    pub not_taken: u32,
    /// Due, with no record.
    pub no_record: u32,
    /// Recorded, but counted in neither number.
    pub neither: u32,
}

impl Tally {
    /// The doses that were due.
    pub const fn due(&self) -> u32 {
        self.taken
            .saturating_add(self.not_taken)
            .saturating_add(self.no_record)
    }

    /// Adds one dose, if its time has passed or it has a record.
    pub fn add(&mut self, dose: &Dose) {
        // What is taken off is not one more dose.
        if dose.act == Act::TakeOff {
            return;
        }
        match &dose.state {
            DoseState::Unanswered => self.no_record += 1,
            DoseState::Answered(_) => match dose.answer().map(|a| a.value.outcome.counts()) {
                Some(Counts::Taken) => self.taken += 1,
                Some(Counts::NotTaken) => self.not_taken += 1,
                Some(Counts::Neither) | None => self.neither += 1,
            },
            DoseState::Later | DoseState::Due | DoseState::Late | DoseState::Paused => {}
        }
    }
}

/// The tally of one medicine from one day to another, both included.
pub fn tally(
    record: &PersonRecord,
    medicine: MedicineId,
    (from, to): (NaiveDate, NaiveDate),
    zone: &Zone,
    now: Moment,
) -> Tally {
    let mut tally = Tally::default();
    if let Some(medicine) = record.medicine(medicine) {
        for date in from.iter_days().take_while(|date| *date <= to) {
            for dose in agenda::of_medicine(record, medicine, date, zone, now) {
                tally.add(&dose);
            }
        }
    }
    tally
}
