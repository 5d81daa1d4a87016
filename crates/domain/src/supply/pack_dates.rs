//! Until when the pack in use may be used: its expiry, and how long it keeps once
//! opened, both copied from the label; and its numbers, where its code was scanned.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::id::MedicineId;
use crate::words::Name;
use crate::years;

/// The dates of the pack in use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackDates {
    /// Of which medicine.
    pub medicine: MedicineId,
    /// The last day printed on it.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub expires: Option<NaiveDate>,
    /// When it was opened.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub opened: Option<NaiveDate>,
    /// For how many days the label says that it keeps once opened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keeps_days: Option<u16>,
    /// The batch, as its code says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch: Option<Name>,
    /// Its product number, as its code says. It names no medicine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub product: Option<Name>,
}

/// The last day of a pack, and what makes it that day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackEnd {
    /// The day printed on it.
    Printed(NaiveDate),
    /// So many days after it was opened.
    AfterOpening(NaiveDate),
}

impl PackEnd {
    /// The day.
    pub const fn day(self) -> NaiveDate {
        match self {
            Self::Printed(day) | Self::AfterOpening(day) => day,
        }
    }
}

impl PackDates {
    /// Nothing known yet.
    pub const fn nothing_of(medicine: MedicineId) -> Self {
        Self {
            medicine,
            expires: None,
            opened: None,
            keeps_days: None,
            batch: None,
            product: None,
        }
    }

    /// The last day of the pack, by whichever comes first.
    pub fn end(&self) -> Option<PackEnd> {
        let printed = self.expires.map(PackEnd::Printed);
        let opened = self.opened.zip(self.keeps_days);
        let opened = opened.and_then(|(day, days)| day.checked_add_days(Days::new(days.into())));
        let opened = opened.map(PackEnd::AfterOpening);
        printed
            .into_iter()
            .chain(opened)
            .min_by_key(|end| end.day())
    }
}
