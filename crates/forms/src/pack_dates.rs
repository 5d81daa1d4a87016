//! A draft of the dates of the pack in use. Everything may stay empty, but days
//! after opening need the day of opening.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::draft::{Draft, FieldName, Problem};
use super::optional::{self, WholeError};
use domain::event::Event;
use domain::gesture;
use domain::id::MedicineId;
use domain::supply::PackDates;
use domain::words::Name;
use domain::years;

/// The most days that a pack keeps once opened.
pub const MOST_KEPT: u16 = 999;

/// What has been typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackDatesDraft {
    /// The day printed on it.
    pub expires: String,
    /// The day it was opened.
    pub opened: String,
    /// For how many days it keeps then.
    pub keeps: String,
    /// The batch that its code said.
    pub batch: Option<Name>,
    /// The product number that its code said.
    pub product: Option<Name>,
}

/// What the code on a pack says of it, before anybody has saved it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadFromPack {
    /// The last day.
    #[serde(default, deserialize_with = "years::read")]
    pub expires: Option<NaiveDate>,
    /// The batch.
    pub batch: Option<Name>,
    /// The product number.
    pub product: Option<Name>,
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
        let day = |day: Option<NaiveDate>| day.map(|d| d.to_string()).unwrap_or_default();
        let keeps = known.keeps_days.map(|days| days.to_string());
        Self {
            expires: day(known.expires),
            opened: day(known.opened),
            keeps: keeps.unwrap_or_default(),
            batch: known.batch.clone(),
            product: known.product.clone(),
        }
    }

    /// Puts in what a code said: its numbers in the place of those before, its last day
    /// where it has one. All else stays as it was typed.
    pub fn fill_in(&mut self, read: &ReadFromPack) {
        if let Some(day) = read.expires {
            self.expires = day.to_string();
        }
        self.batch.clone_from(&read.batch);
        self.product.clone_from(&read.product);
    }

    /// Leaves out the numbers that a code said.
    pub fn leave_numbers_out(&mut self) {
        (self.batch, self.product) = (None, None);
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
                    batch: self.batch.clone(),
                    product: self.product.clone(),
                }))
            }
            (expires, opened, keeps) => {
                let wrong = expires.err().into_iter().chain(opened.err());
                Err(wrong.chain(keeps.err()).collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::id::Id;
    use domain::zone::Moment;

    use super::*;

    fn medicine() -> MedicineId {
        let at = Moment::parse_from_rfc3339("2026-12-01T08:00:00Z").unwrap();
        Id::new(at, [1; 10])
    }

    fn read(expires: Option<&str>, batch: Option<&str>) -> ReadFromPack {
        ReadFromPack {
            expires: expires.and_then(years::day),
            batch: batch.and_then(|batch| Name::parse(batch).ok()),
            product: Name::parse("5701234567899").ok(),
        }
    }

    #[test]
    fn a_code_fills_in_its_last_day_and_its_own_numbers_and_nothing_else() {
        let mut draft = PackDatesDraft {
            expires: "half typed".to_owned(),
            opened: "2026-11-20".to_owned(),
            keeps: "28".to_owned(),
            ..PackDatesDraft::default()
        };
        draft.fill_in(&read(Some("2027-11-30"), Some("AB4")));
        assert_eq!(draft.expires, "2027-11-30");
        assert_eq!(
            (draft.opened.as_str(), draft.keeps.as_str()),
            ("2026-11-20", "28")
        );
        // A code without a date leaves what is there; its numbers are never mixed with
        // those of the code before.
        draft.fill_in(&read(None, None));
        assert_eq!(draft.expires, "2027-11-30");
        assert_eq!(draft.batch, None);
        assert_eq!(draft.product, Name::parse("5701234567899").ok());
    }

    #[test]
    fn what_was_read_is_kept_as_it_stands_and_opens_the_form_again() {
        let mut draft = PackDatesDraft::default();
        draft.fill_in(&read(Some("2027-11-30"), Some("AB4")));
        let Ok(Event::PackDated(kept)) = draft.finish(medicine()) else {
            panic!("nothing is missing");
        };
        assert_eq!(PackDatesDraft::of(&kept), draft);
        let written = serde_json::to_value(&kept).unwrap();
        assert_eq!(written["batch"], "AB4");
        assert_eq!(written["product"], "5701234567899");
        draft.leave_numbers_out();
        let Ok(Event::PackDated(kept)) = draft.finish(medicine()) else {
            panic!("nothing is missing");
        };
        let written = serde_json::to_value(&kept).unwrap();
        assert!(written.get("batch").is_none() && written.get("product").is_none());
        // What was written before there were numbers is read as it was meant.
        assert_eq!(serde_json::from_value::<PackDates>(written).unwrap(), kept);
    }

    #[test]
    fn what_was_read_waits_as_it_is() {
        let waits = read(Some("2027-11-30"), Some("AB4"));
        let text = serde_json::to_string(&waits).unwrap();
        assert_eq!(serde_json::from_str::<ReadFromPack>(&text).unwrap(), waits);
    }
}
