//! One medicine over time: how it stood from day to day.

use chrono::NaiveDate;

use super::week::DoseWeek;
use crate::amount::Amount;
use crate::id::MedicineId;
use crate::medicine::Medicine;
use crate::plan::Plan;

/// One medicine over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane<'a> {
    /// Which.
    pub medicine: &'a Medicine,
    /// How it stood, one after the other without a gap, the last until today.
    pub stretches: Vec<LaneStretch<'a>>,
    /// The weeks in which a dose was not taken, or nobody said or is sure.
    pub weeks: Vec<DoseWeek>,
    /// How many doses were due in the days of which doses are told.
    pub due: u32,
}

/// How a medicine stood over some days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LaneStretch<'a> {
    /// The first of the days.
    pub from: NaiveDate,
    /// The last of them.
    pub to: NaiveDate,
    /// How it stood.
    pub state: LaneState<'a>,
}

/// How a medicine stood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LaneState<'a> {
    /// Nothing was written down yet.
    NotKnown,
    /// It was taken.
    Taken {
        /// By these plans.
        plans: Vec<&'a Plan>,
        /// How much of it a day holds, where that is the same every day.
        daily: Option<Amount>,
    },
    /// It was on hold.
    OnHold,
    /// It was ended.
    Stopped,
    /// Its course was over.
    Over,
}

impl Lane<'_> {
    /// Which medicine.
    pub const fn id(&self) -> MedicineId {
        self.medicine.id
    }

    /// Cuts off what lies before a day. False where nothing of it was on the list
    /// from then on.
    pub(super) fn begin_at(&mut self, from: NaiveDate) -> bool {
        self.stretches.retain(|stretch| stretch.to >= from);
        match self.stretches.first_mut() {
            Some(first) if first.from > from => {
                let before = LaneStretch {
                    from,
                    to: first.from.pred_opt().unwrap_or(first.from),
                    state: LaneState::NotKnown,
                };
                self.stretches.insert(0, before);
            }
            Some(first) => first.from = from,
            None => {}
        }
        let is_on_list =
            |state: &LaneState| matches!(state, LaneState::Taken { .. } | LaneState::OnHold);
        let mut states = self.stretches.iter().map(|stretch| &stretch.state);
        states.any(is_on_list)
    }
}
