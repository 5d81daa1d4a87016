//! How far apart days, weeks or months lie.

use serde::{Deserialize, Serialize};

/// How many days, weeks or months: 1 to 366.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Every(u16);

/// The number is not between 1 and 366.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EveryError;

impl Every {
    /// Checks a number.
    ///
    /// # Errors
    /// If it is 0 or over 366.
    pub fn new(number: u16) -> Result<Self, EveryError> {
        if (1..=366).contains(&number) {
            Ok(Self(number))
        } else {
            Err(EveryError)
        }
    }

    /// The number itself.
    pub fn get(self) -> u16 {
        self.0
    }

    pub(super) fn days(self) -> i64 {
        i64::from(self.0)
    }
}

impl TryFrom<u16> for Every {
    type Error = EveryError;
    fn try_from(number: u16) -> Result<Self, EveryError> {
        Self::new(number)
    }
}

impl From<Every> for u16 {
    fn from(every: Every) -> u16 {
        every.0
    }
}

impl std::fmt::Display for EveryError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Only serde shows this, inside a report about a damaged file.
        f.write_str("interval outside 1 to 366")
    }
}
