//! Names for things that last: every record has an id of its own type, so a
//! question can never be filed under a medicine by mistake.
//!
//! Ids are UUIDs of version 7: they sort by the time they were made. The time
//! and the random bytes are handed in; nothing here reads a clock.

use std::fmt;
use std::str::FromStr;

use chrono::{DateTime, FixedOffset};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Ten bytes of chance, enough for one id.
pub type RandomBytes = [u8; 10];

/// The text is not an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnId;

/// What every id type can do.
pub trait Id: Copy {
    /// Makes a fresh id from a moment and ten random bytes.
    fn new(at: DateTime<FixedOffset>, random: RandomBytes) -> Self;
}

fn fresh(at: DateTime<FixedOffset>, random: RandomBytes) -> Uuid {
    let millis = u64::try_from(at.timestamp_millis()).unwrap_or(0);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

macro_rules! id_type {
    ($($(#[$doc:meta])* $name:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl Id for $name {
            fn new(at: DateTime<FixedOffset>, random: RandomBytes) -> Self {
                Self(fresh(at, random))
            }
        }

        impl $name {
            /// The id as bytes, where a format has little room.
            pub const fn bytes(self) -> [u8; 16] {
                self.0.into_bytes()
            }

            /// The id that has these bytes.
            pub const fn of_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.simple().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = NotAnId;
            fn from_str(text: &str) -> Result<Self, NotAnId> {
                Uuid::try_parse(text).map(Self).map_err(|_| NotAnId)
            }
        }
    )*};
}

id_type! {
    /// One entry of the journal.
    EntryId;
    /// A person whose medicines are kept here.
    PersonId;
    /// A medicine on somebody's list.
    MedicineId;
    /// A plan: when and how much of one medicine. Keeps its id over revisions.
    PlanId;
    /// A dose that no plan asked for, such as one taken when needed.
    ExtraDoseId;
    /// A question for a professional.
    QuestionId;
    /// A worry somebody raised.
    ConcernId;
    /// A decision reached, alone or together.
    DecisionId;
    /// Something that matters to the person.
    PreferenceId;
    /// An answer in the person's own words.
    TeachBackId;
    /// A talk with a professional.
    VisitId;
    /// A sheet that was handed on.
    SheetId;
    /// What somebody wrote back to a sheet.
    ReplyId;
    /// A list of medicines that somebody else wrote.
    ListId;
    /// A review of all medicines.
    ReviewId;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_by_the_time_they_were_made() {
        let early = DateTime::parse_from_rfc3339("2026-05-04T08:00:00Z").unwrap();
        let late = DateTime::parse_from_rfc3339("2026-05-04T10:00:01+02:00").unwrap();
        assert!(MedicineId::new(early, [255; 10]) < MedicineId::new(late, [0; 10]));
    }

    #[test]
    fn an_id_survives_text() {
        let at = DateTime::parse_from_rfc3339("2026-05-04T08:00:00Z").unwrap();
        let id = QuestionId::new(at, [7; 10]);
        assert_eq!(id.to_string().parse(), Ok(id));
        assert_eq!("milk".parse::<QuestionId>(), Err(NotAnId));
    }
}
