//! A draft of what is known of the next prescription. Everything may stay empty.

use super::draft::{Draft, FieldName, Problem};
use super::optional::{self, WholeError};
use domain::event::Event;
use domain::gesture;
use domain::id::MedicineId;
use domain::supply::Prescription;
use serde::{Deserialize, Serialize};

/// The most times a prescription can be fetched, and the most days a pharmacy
/// needs.
pub const MOST: u16 = 99;

/// What has been typed so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrescriptionDraft {
    /// How many more times it can be fetched.
    pub repeats: String,
    /// The last day on which it can be used.
    pub last_day: String,
    /// How many days the pharmacy needs.
    pub pharmacy_days: String,
    /// The day of the next order.
    pub next_order: String,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PrescriptionField {
    /// How many more times.
    Repeats,
    /// The last day.
    LastDay,
    /// How many days the pharmacy needs.
    PharmacyDays,
    /// The next order.
    NextOrder,
}

/// What is wrong with one of its fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrescriptionProblem {
    /// Not a whole number up to [`MOST`].
    Number(PrescriptionField),
    /// A number with two readings.
    TwoReadings(PrescriptionField),
    /// Not a day.
    Day(PrescriptionField),
}

impl Draft for PrescriptionDraft {
    type Problem = PrescriptionProblem;
}

impl FieldName for PrescriptionField {
    fn id(self) -> String {
        match self {
            Self::Repeats => "repeats",
            Self::LastDay => "last-day",
            Self::PharmacyDays => "pharmacy-days",
            Self::NextOrder => "next-order",
        }
        .into()
    }
}

impl Problem for PrescriptionProblem {
    type Field = PrescriptionField;

    fn field(self) -> PrescriptionField {
        match self {
            Self::Number(field) | Self::TwoReadings(field) | Self::Day(field) => field,
        }
    }
}

impl PrescriptionDraft {
    /// What is known so far, to change it.
    pub fn of(known: &Prescription) -> Self {
        let number = |number: Option<u16>| number.map(|n| n.to_string()).unwrap_or_default();
        let day = |day: Option<chrono::NaiveDate>| day.map(|d| d.to_string()).unwrap_or_default();
        Self {
            repeats: number(known.repeats),
            last_day: day(known.last_day),
            pharmacy_days: number(known.pharmacy_days),
            next_order: day(known.next_order),
        }
    }

    /// Checks the draft.
    ///
    /// # Errors
    /// All that cannot be read.
    pub fn finish(&self, medicine: MedicineId) -> Result<Event, Vec<PrescriptionProblem>> {
        use PrescriptionField::{LastDay, NextOrder, PharmacyDays, Repeats};
        let mut wrong = Vec::new();
        let prescription = Prescription {
            medicine,
            repeats: kept(number(&self.repeats, Repeats), &mut wrong),
            last_day: kept(day(&self.last_day, LastDay), &mut wrong),
            pharmacy_days: kept(number(&self.pharmacy_days, PharmacyDays), &mut wrong),
            next_order: kept(day(&self.next_order, NextOrder), &mut wrong),
        };
        if wrong.is_empty() {
            Ok(gesture::stock::prescription(prescription))
        } else {
            Err(wrong)
        }
    }
}

fn kept<T>(
    read: Result<Option<T>, PrescriptionProblem>,
    wrong: &mut Vec<PrescriptionProblem>,
) -> Option<T> {
    read.unwrap_or_else(|problem| {
        wrong.push(problem);
        None
    })
}

fn number(typed: &str, field: PrescriptionField) -> Result<Option<u16>, PrescriptionProblem> {
    optional::whole(typed, MOST).map_err(|error| match error {
        WholeError::NotWhole => PrescriptionProblem::Number(field),
        WholeError::TwoReadings => PrescriptionProblem::TwoReadings(field),
    })
}

fn day(
    typed: &str,
    field: PrescriptionField,
) -> Result<Option<chrono::NaiveDate>, PrescriptionProblem> {
    optional::day(typed).map_err(|_| PrescriptionProblem::Day(field))
}

#[cfg(test)]
mod tests {
    use super::PrescriptionField::{LastDay, PharmacyDays, Repeats};
    use super::PrescriptionProblem::{Day, Number, TwoReadings};
    use super::*;
    use domain::id::Id;
    use domain::years;

    fn medicine() -> MedicineId {
        MedicineId::new(chrono::DateTime::UNIX_EPOCH.fixed_offset(), [1; 10])
    }

    #[test]
    fn everything_may_stay_empty_and_comes_back_as_it_was() {
        let empty = PrescriptionDraft::default();
        let nothing = Prescription::nothing_of(medicine());
        assert_eq!(
            empty.finish(medicine()),
            Ok(Event::PrescriptionSaved(nothing))
        );
        let known = Prescription {
            medicine: medicine(),
            repeats: Some(0),
            last_day: years::day("2027-03-01"),
            pharmacy_days: Some(5),
            next_order: years::day("2026-12-07"),
        };
        let again = PrescriptionDraft::of(&known).finish(medicine());
        assert_eq!(again, Ok(Event::PrescriptionSaved(known)));
    }

    #[test]
    fn what_is_no_whole_number_or_half_a_day_is_said_at_its_field() {
        let draft = PrescriptionDraft {
            repeats: "1.5".into(),
            last_day: "half typed".into(),
            pharmacy_days: "100".into(),
            next_order: String::new(),
        };
        let wrong = vec![Number(Repeats), Day(LastDay), Number(PharmacyDays)];
        assert_eq!(draft.finish(medicine()), Err(wrong));
        let draft = PrescriptionDraft {
            repeats: "1,000".into(),
            ..PrescriptionDraft::default()
        };
        assert_eq!(draft.finish(medicine()), Err(vec![TwoReadings(Repeats)]));
    }
}
