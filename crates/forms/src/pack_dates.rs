//! A draft of the dates of the pack in use. Everything may stay empty, but days
//! after opening need the day of opening.

use super::draft::{Draft, FieldName, Problem};
use super::optional::{self, WholeError};
use domain::event::Event;
use domain::gesture;
use domain::id::MedicineId;
use domain::supply::PackDates;

/// The most days that a pack keeps once opened.
pub const MOST_KEPT: u16 = 999;

/// What has been typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PackDatesDraft {
    /// The day printed on it.
    pub expires: String,
    /// The day it was opened.
    pub opened: String,
    /// For how many days it keeps then.
    pub keeps: String,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PackDatesField {
    /// The day printed on it.
    Expires,
    /// The day it was opened.
    Opened,
    /// For how many days it keeps then.
    Keeps,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackDatesProblem {
    /// Not a day.
    Day(PackDatesField),
    /// Not a number of days.
    Keeps(WholeError),
    /// It keeps for some days after a day that nobody wrote.
    OpenedMissing,
}

impl Draft for PackDatesDraft {
    type Problem = PackDatesProblem;
}

impl FieldName for PackDatesField {
    fn id(self) -> String {
        match self {
            Self::Expires => "expires",
            Self::Opened => "opened",
            Self::Keeps => "keeps",
        }
        .into()
    }
}

impl Problem for PackDatesProblem {
    type Field = PackDatesField;

    fn field(self) -> PackDatesField {
        match self {
            Self::Day(field) => field,
            Self::Keeps(_) => PackDatesField::Keeps,
            Self::OpenedMissing => PackDatesField::Opened,
        }
    }
}

impl PackDatesDraft {
    /// What is known so far, to change it.
    pub fn of(known: &PackDates) -> Self {
        let day = |day: Option<chrono::NaiveDate>| day.map(|d| d.to_string()).unwrap_or_default();
        let keeps = known.keeps_days.map(|days| days.to_string());
        Self {
            expires: day(known.expires),
            opened: day(known.opened),
            keeps: keeps.unwrap_or_default(),
        }
    }

    /// Checks the draft.
    ///
    /// # Errors
    /// All that cannot be read or is missing.
    pub fn finish(&self, medicine: MedicineId) -> Result<Event, Vec<PackDatesProblem>> {
        let day = |typed: &str, field| {
            let day = optional::day(typed);
            day.map_err(|_| PackDatesProblem::Day(field))
        };
        let expires = day(&self.expires, PackDatesField::Expires);
        let opened = day(&self.opened, PackDatesField::Opened);
        let keeps = optional::whole(&self.keeps, MOST_KEPT).map_err(PackDatesProblem::Keeps);
        let opened = match (opened, keeps) {
            (Ok(None), Ok(Some(_))) => Err(PackDatesProblem::OpenedMissing),
            (opened, _) => opened,
        };
        match (expires, opened, keeps) {
            (Ok(expires), Ok(opened), Ok(keeps_days)) => {
                Ok(gesture::stock::pack_dates(PackDates {
                    medicine,
                    expires,
                    opened,
                    keeps_days,
                }))
            }
            (expires, opened, keeps) => {
                let wrong = expires.err().into_iter().chain(opened.err());
                Err(wrong.chain(keeps.err()).collect())
            }
        }
    }
}
