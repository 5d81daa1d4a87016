//! Results of gene tests, as a laboratory printed them.
//!
//! Knows the words of a report. It reads no raw file, works out no result and knows no dose; "not
//! tested" is never the same as "normal".

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::words::Name;
use crate::years;
use terms::{Gene, GeneSays};

/// One line of a gene report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GeneResult {
    /// The gene that was tested; a gene without a result was not.
    pub gene: Gene,
    /// What the report says about it.
    pub says: GeneSays,
    /// The result word for word, as printed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub printed: Option<Name>,
    /// The laboratory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub laboratory: Option<Name>,
    /// The day on the report.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub on: Option<NaiveDate>,
}
