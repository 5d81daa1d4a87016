//! What is kept of a calendar file that was handed over.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::tried::TriedOn;
use crate::years;
use crate::zone::ZoneName;

/// So many days before the end people are told that it comes, while the calendar
/// is still believed: they may open the app once a week.
pub const RENEWED_FROM_DAYS: i64 = 14;

/// What the person did with the calendar file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarProof {
    /// When the file was made.
    #[serde(deserialize_with = "years::read")]
    pub made: DateTime<Utc>,
    /// Names the times in it; see the calendar file.
    pub times: String,
    /// The zone the device was in.
    pub zone: ZoneName,
    /// The person's home zone then, by whose clocks the plans run.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub home: Option<ZoneName>,
    /// The last day with reminders in it.
    #[serde(deserialize_with = "years::read")]
    pub until: NaiveDate,
    /// When the person said that a test alarm rang.
    #[serde(default, deserialize_with = "years::read")]
    pub rang: Option<DateTime<Utc>>,
    /// What comes after that day.
    #[serde(default, skip_serializing_if = "goes_on")]
    pub then: AfterFile,
    /// On what it rang.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<TriedOn>,
}

/// What comes after the last day of a calendar file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AfterFile {
    /// More doses: the file has to be made again before.
    #[default]
    GoesOn,
    /// Nothing is planned after it.
    Over,
    /// It rings for nothing: it only takes out what rang before.
    OnlyClears,
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks for a reference"
)]
const fn goes_on(then: &AfterFile) -> bool {
    matches!(then, AfterFile::GoesOn)
}

impl CalendarProof {
    /// Whether its end is so near that it is time to make it again.
    pub fn is_to_be_renewed(&self, today: NaiveDate) -> bool {
        self.then == AfterFile::GoesOn && (self.until - today).num_days() < RENEWED_FROM_DAYS
    }
}
