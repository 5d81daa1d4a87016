//! The next prescription: what is known of it, by when to ask, and whether it is
//! needed yet. Everything here was entered by somebody; nothing is ordered.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::run_out::RunOut;
use crate::id::MedicineId;
use crate::years;

/// From how many days left at the next order on it may not be needed. Our own
/// number, not yet checked by a pharmacist.
const ENOUGH_DAYS: i64 = 28;

/// What somebody wrote down of the prescription of a medicine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Prescription {
    /// Of which medicine.
    pub medicine: MedicineId,
    /// How many more times it can be fetched.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeats: Option<u16>,
    /// The last day on which it can be used.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_day: Option<NaiveDate>,
    /// How many days the pharmacy needs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pharmacy_days: Option<u16>,
    /// The day of the next order.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub next_order: Option<NaiveDate>,
}

/// By when to ask the pharmacy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AskBy {
    /// The last day on which it can be asked for and still be there in time.
    pub day: NaiveDate,
    /// What makes it that day.
    pub because: AskByReason,
}

/// What makes a day the last to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskByReason {
    /// The pharmacy needs its days before the last full day.
    PharmacyDays(u16),
    /// The prescription cannot be used any longer.
    PrescriptionEnds,
}

impl Prescription {
    /// Nothing known yet.
    pub const fn nothing_of(medicine: MedicineId) -> Self {
        Self {
            medicine,
            repeats: None,
            last_day: None,
            pharmacy_days: None,
            next_order: None,
        }
    }

    /// By when to ask, if enough is known; a day that has passed is today.
    pub fn ask_by(&self, out: &RunOut, today: NaiveDate) -> Option<AskBy> {
        let covered = out.last.unwrap_or(today);
        let in_time = self.pharmacy_days.map(|days| AskBy {
            day: covered
                .checked_sub_days(Days::new(u64::from(days)))
                .unwrap_or(today)
                .max(today),
            because: AskByReason::PharmacyDays(days),
        });
        let ends = self
            .last_day
            .filter(|day| *day >= today && *day < out.first);
        let ends = ends.map(|day| AskBy {
            day,
            because: AskByReason::PrescriptionEnds,
        });
        in_time.into_iter().chain(ends).min_by_key(|ask| ask.day)
    }

    /// How many days are left at the next order, where that is so many that it may
    /// not be needed.
    pub fn may_not_need(&self, out: &RunOut, today: NaiveDate) -> Option<i64> {
        let order = self.next_order.filter(|order| *order >= today)?;
        let left = (out.first - order).num_days();
        (left >= ENOUGH_DAYS).then_some(left)
    }

    /// Whether it can no longer be used.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.last_day.is_some_and(|last| last < today)
    }
}
