//! How far a text has been checked, and by whom.
//!
//! A review is a person and a day together: neither can be written down without the other.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How far a text has been checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReviewStatus {
    /// Written, and checked against nothing yet.
    Draft,
    /// Compared with the documents it names.
    SourceChecked,
    /// Read and agreed by a named pharmacist.
    PharmacistReviewed,
    /// Taken back; it is kept so that old links can say so.
    Withdrawn,
}

/// A pharmacist's agreement with a text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// The pharmacist's name.
    pub by: String,
    /// The day of the review.
    pub on: NaiveDate,
    /// What was looked at, where it was not the whole text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// The country whose practice the pharmacist knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}
