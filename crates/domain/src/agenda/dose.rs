//! One dose that a plan asks for, and how it stands at a moment.

use chrono::NaiveDateTime;

use crate::amount::Amount;
use crate::concordance::Attention;
use crate::dose::{Act, DoseId, DoseRecord, Outcome};
use crate::id::MedicineId;
use crate::plan::{Exactness, Food, SlotTime};
use crate::record::Recorded;
use crate::zone::{Moment, Occurrence};

/// One dose that a plan asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dose {
    /// Its name, the same however clocks and zones change.
    pub id: DoseId,
    /// Of which medicine.
    pub medicine: MedicineId,
    /// The instant it is due, in the zone its plan runs on.
    pub due: Moment,
    /// When its plan has it, where somebody moved it.
    pub moved_from: Option<Moment>,
    /// The clock time in the plan, which a clock change may have moved.
    pub wall: NaiveDateTime,
    /// Another medicine that goes first, into the same eye or ear.
    pub after: Option<MedicineId>,
    /// Whether clocks change around it.
    pub occurrence: Occurrence,
    /// The time in the plan: fixed, or tied to the day.
    pub time: SlotTime,
    /// What its time goes by.
    pub goes_by: GoesBy,
    /// How much; nothing where a table tells it by a reading.
    pub amount: Option<Amount>,
    /// What is done.
    pub act: Act,
    /// How it stands to food.
    pub food: Food,
    /// How exact its time is.
    pub exactness: Exactness,
    /// Whether it calls for attention.
    pub attention: Attention,
    /// Until when its reminder is put off.
    pub snoozed_until: Option<Moment>,
    /// How it stands.
    pub state: DoseState,
}

/// What the time of a dose goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GoesBy {
    /// The clock on the wall.
    Clock,
    /// The hours that pass, whatever clocks show.
    Hours,
}

/// How a dose stands at a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DoseState {
    /// Its time has not come.
    Later,
    /// It is time.
    Due,
    /// Its time has passed a while ago.
    Late,
    /// Its time has long passed and nobody has said what happened.
    Unanswered,
    /// Somebody has said what happened; the last record counts, earlier ones
    /// were corrected.
    Answered(Vec<Recorded<DoseRecord>>),
    /// The medicine is on hold.
    Paused,
}

impl Dose {
    /// When its plan has it, whether it was moved or not.
    pub fn planned(&self) -> Moment {
        self.moved_from.unwrap_or(self.due)
    }

    /// Whether it went into the person, or nobody is sure that it did not.
    pub(super) fn may_be_taken(&self) -> bool {
        let outcome = self.answer().map(|answer| &answer.value.outcome);
        matches!(outcome, Some(Outcome::Taken { .. } | Outcome::Unsure))
    }

    /// Whether it is open and was moved past the moment at which a later plan
    /// begins. It stays, and stands for one of that plan's doses of the day.
    pub(super) fn stays_past(&self, from: Option<NaiveDateTime>) -> bool {
        self.moved_from.is_some()
            && self.answer().is_none()
            && from.is_some_and(|from| self.due.naive_local() >= from)
    }

    /// The record that counts, if there is one.
    pub fn answer(&self) -> Option<&Recorded<DoseRecord>> {
        match &self.state {
            DoseState::Answered(records) => records.last(),
            _ => None,
        }
    }

    /// Whether it waits for an answer now.
    pub fn is_waiting(&self) -> bool {
        matches!(
            self.state,
            DoseState::Due | DoseState::Late | DoseState::Unanswered
        )
    }

    /// Whether it waits for an answer and somebody is to be reminded of it.
    pub fn calls(&self) -> bool {
        self.is_waiting() && self.attention != Attention::Quiet
    }
}
