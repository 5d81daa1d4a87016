//! Doses: what a plan asks for at one time, and what really happened.
//!
//! A dose is named by its plan, revision, local date and slot, never by an
//! instant, so it is the same dose across clock changes, travel, tabs and
//! notifications. What was really taken can always be recorded (G5).

mod effect;
mod kind;
mod moved;

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::amount::Amount;
use super::id::{ExtraDoseId, MedicineId, PlanId};
use super::words::{Name, Words};
use super::years;
use super::zone::Moment;

pub use effect::{DoseEffect, Relief};
pub use kind::ReasonKind;
pub use moved::DoseMove;

/// The name of one planned dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DoseId {
    /// The plan it comes from; an id outlives its revisions.
    pub plan: PlanId,
    /// Which wording of the plan asked for it, so that a change of times renames no
    /// dose of the past.
    pub revision: u16,
    /// The local date it belongs to.
    pub date: NaiveDate,
    /// Which slot of that day, counted from 0.
    pub slot: u8,
    /// What is done.
    pub act: Act,
}

/// What is done with a dose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Act {
    /// What was put on before is taken off.
    TakeOff,
    /// It is taken, put on, put in or given.
    #[default]
    Use,
}

impl Act {
    const OFF: &str = "off";
}

/// The text does not name a dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADose;

impl fmt::Display for DoseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}.{}.{}.{}",
            self.plan, self.revision, self.date, self.slot
        )?;
        match self.act {
            Act::Use => Ok(()),
            Act::TakeOff => write!(f, ".{}", Act::OFF),
        }
    }
}

impl FromStr for DoseId {
    type Err = NotADose;

    fn from_str(text: &str) -> Result<Self, NotADose> {
        let mut parts = text.split('.');
        let mut next = || parts.next().ok_or(NotADose);
        let id = Self {
            plan: next()?.parse().map_err(|_| NotADose)?,
            revision: next()?.parse().map_err(|_| NotADose)?,
            date: years::day(next()?).ok_or(NotADose)?,
            slot: next()?.parse().map_err(|_| NotADose)?,
            act: match parts.next() {
                None => Act::Use,
                Some(Act::OFF) => Act::TakeOff,
                Some(_) => return Err(NotADose),
            },
        };
        if parts.next().is_none() {
            Ok(id)
        } else {
            Err(NotADose)
        }
    }
}

impl Serialize for DoseId {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for DoseId {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<str>::deserialize(from)?;
        text.parse()
            .map_err(|_| serde::de::Error::custom("not a dose"))
    }
}

/// Which dose a record speaks of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DoseKey {
    /// One that a plan asked for.
    Planned(DoseId),
    /// One taken beside any plan, such as when needed.
    Extra(ExtraDoseId),
}

/// What somebody recorded about a dose. A later record for the same dose
/// corrects the earlier one, which stays visible (G10).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoseRecord {
    /// The dose it is about; a later record under the same key corrects this one.
    pub dose: DoseKey,
    /// Of which medicine.
    pub medicine: MedicineId,
    /// When it was due, for planned doses.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub due: Option<Moment>,
    /// What happened.
    pub outcome: Outcome,
    /// Anything else, in the person's words; for a when-needed dose, why.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<Words>,
    /// Where it went, for what takes turns on the body.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub site: Option<Name>,
}

impl DoseRecord {
    /// Whether it tells that something was taken off, so that nothing went in.
    pub const fn is_removal(&self) -> bool {
        matches!(
            self.dose,
            DoseKey::Planned(DoseId {
                act: Act::TakeOff,
                ..
            })
        )
    }
}

/// What happened with a dose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was taken.
    Taken {
        /// When it was swallowed, used or given; the entry says when it was recorded.
        #[serde(deserialize_with = "years::read")]
        at: Moment,
        /// How much it really was, which may differ from the plan.
        amount: Amount,
    },
    /// It was not taken.
    NotTaken(Reason),
    /// Nobody is sure. Never prompts to take it.
    Unsure,
}

/// Why a dose was not taken (or what became of it).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// I forgot.
    Forgot,
    /// I was asleep.
    Asleep,
    /// It was not with me.
    Away,
    /// We had none.
    NoStock,
    /// Could not open, use or reach it.
    Practical,
    /// Could not swallow it.
    CouldNotSwallow,
    /// I chose not to.
    Declined(Option<Declined>),
    /// Felt unwell.
    Unwell,
    /// Sick after taking it.
    Vomited,
    /// Told to hold it, by somebody.
    HeldTold(Name),
    /// My written plan says not with this reading.
    PlanReading,
    /// Before a test or operation.
    NilByMouth,
    /// In hospital.
    Hospital,
    /// Staying elsewhere.
    Leave,
    /// Somebody else gave it.
    GivenByOther(Name),
    /// Dropped or spoiled.
    Spoiled,
    /// The course ended or the prescriber stopped it, by somebody's word.
    Ended(Name),
}

/// Why somebody chose not to take a dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Declined {
    /// A side effect.
    SideEffect,
    /// A worry.
    Worry,
    /// It did not seem needed.
    NotNeeded,
    /// The cost.
    Cost,
    /// No private place.
    Privacy,
    /// A fast.
    Fasting,
    /// The taste.
    Taste,
}

impl Declined {
    /// Every reason, in the order offered.
    pub const ALL: [Self; 7] = [
        Self::SideEffect,
        Self::Worry,
        Self::NotNeeded,
        Self::Cost,
        Self::Privacy,
        Self::Fasting,
        Self::Taste,
    ];

    const fn code(self) -> &'static str {
        match self {
            Self::SideEffect => "R1",
            Self::Worry => "R2",
            Self::NotNeeded => "R3",
            Self::Cost => "R4",
            Self::Privacy => "R5",
            Self::Fasting => "R6",
            Self::Taste => "R7",
        }
    }
}

/// How a record counts in "recorded as taken: x of y due".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// Taken.
    Taken,
    /// Due and not taken.
    NotTaken,
    /// In neither number.
    Neither,
}

impl Reason {
    /// The letter printed for it on sheets, with a legend beside.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Declined(Some(own)) => own.code(),
            reason => reason.kind().code(),
        }
    }

    const fn counts(&self) -> Counts {
        match self {
            Self::Forgot
            | Self::Asleep
            | Self::Away
            | Self::NoStock
            | Self::Practical
            | Self::CouldNotSwallow
            | Self::Declined(_)
            | Self::Unwell => Counts::NotTaken,
            // It was swallowed: the event is kept as one.
            Self::Vomited | Self::GivenByOther(_) => Counts::Taken,
            Self::HeldTold(_)
            | Self::PlanReading
            | Self::NilByMouth
            | Self::Hospital
            | Self::Leave
            | Self::Spoiled
            | Self::Ended(_) => Counts::Neither,
        }
    }
}

impl Outcome {
    /// How it counts.
    pub const fn counts(&self) -> Counts {
        match self {
            Self::Taken { .. } => Counts::Taken,
            Self::NotTaken(reason) => reason.counts(),
            Self::Unsure => Counts::Neither,
        }
    }

    /// When and how much was taken, if it was.
    pub const fn taken(&self) -> Option<(Moment, Amount)> {
        match self {
            Self::Taken { at, amount } => Some((*at, *amount)),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;

    fn id() -> DoseId {
        let at = Moment::parse_from_rfc3339("2026-05-04T08:00:00Z").unwrap();
        DoseId {
            plan: PlanId::new(at, [3; 10]),
            revision: 2,
            date: at.date_naive(),
            slot: 1,
            act: Act::Use,
        }
    }

    #[test]
    fn a_dose_keeps_its_name_through_text_and_json() {
        assert_eq!(id().to_string().parse(), Ok(id()));
        let json = serde_json::to_string(&id()).unwrap();
        assert_eq!(serde_json::from_str::<DoseId>(&json).unwrap(), id());
    }

    #[test]
    fn what_comes_off_has_a_name_of_its_own() {
        let off = DoseId {
            act: Act::TakeOff,
            ..id()
        };
        assert_eq!(off.to_string(), format!("{}.off", id()));
        assert_eq!(off.to_string().parse(), Ok(off));
        assert_eq!(format!("{}.on", id()).parse::<DoseId>(), Err(NotADose));
    }

    #[test]
    fn a_damaged_name_is_refused() {
        for text in [
            "",
            "x",
            "....",
            &format!("{}.9", id()),
            &id().to_string()[1..],
        ] {
            assert_eq!(text.parse::<DoseId>(), Err(NotADose), "{text}");
        }
    }

    #[test]
    fn every_own_reason_is_printed_with_a_number_of_its_own() {
        let codes = Declined::ALL.map(|own| Reason::Declined(Some(own)).code());
        assert_eq!(codes, ["R1", "R2", "R3", "R4", "R5", "R6", "R7"]);
        assert_eq!(Reason::Declined(None).code(), "R");
    }

    #[test]
    fn told_to_hold_counts_in_neither_number() {
        let jo = Name::parse("Jo").unwrap();
        for (outcome, counts) in [
            (
                Outcome::NotTaken(Reason::HeldTold(jo.clone())),
                Counts::Neither,
            ),
            (Outcome::NotTaken(Reason::Forgot), Counts::NotTaken),
            (Outcome::NotTaken(Reason::GivenByOther(jo)), Counts::Taken),
            (Outcome::Unsure, Counts::Neither),
        ] {
            assert_eq!(outcome.counts(), counts, "{outcome:?}");
        }
    }
}
