//! What a rule rests on: documents, dates and how far it has been checked.

use chrono::NaiveDate;
use knowledge::checks::Basis;
use knowledge::review::ReviewStatus;

use super::source::FileDates;
use crate::finding::Finding;

/// The dates and the status as written.
pub struct Dates<'a> {
    /// The day it was written.
    pub written_on: &'a str,
    /// The last day it holds.
    pub expires_on: &'a str,
    /// How far it has been checked.
    pub status: ReviewStatus,
}

impl<'a> From<&'a FileDates> for Dates<'a> {
    fn from(dates: &'a FileDates) -> Self {
        Self {
            written_on: &dates.written_on,
            expires_on: &dates.expires_on,
            status: dates.status,
        }
    }
}

/// Puts the basis of a rule together; `needed` is how many documents it has to name.
pub fn basis(
    place: &str,
    dates: &Dates<'_>,
    sources: &[String],
    needed: usize,
    today: NaiveDate,
    found: &mut Vec<Finding>,
) -> Basis {
    let mut named: Vec<&String> = sources
        .iter()
        .filter(|source| !source.trim().is_empty())
        .collect();
    named.dedup();
    if named.len() < needed {
        let what = format!("names {} documents and needs {needed}", named.len());
        found.push(Finding::fault(place, "sources", what));
    }
    if named
        .iter()
        .any(|source| source.to_lowercase().contains("from memory"))
    {
        found.push(Finding::fault(
            place,
            "sources",
            "\"from memory\" is not a source".into(),
        ));
    }
    let mut day = |name: &'static str, text: &str| {
        text.parse().unwrap_or_else(|_| {
            found.push(Finding::fault(
                place,
                name,
                format!("\"{text}\" is not a date"),
            ));
            NaiveDate::MIN
        })
    };
    let written_on = day("written_on", dates.written_on);
    let expires_on = day("expires_on", dates.expires_on);
    if expires_on <= written_on || written_on > today {
        found.push(Finding::fault(
            place,
            "expires_on",
            "written on a day to come, or not before the day it expires".into(),
        ));
    }
    // Nobody has reviewed a rule yet, and there is no field to say who did.
    if dates.status != ReviewStatus::Draft {
        found.push(Finding::fault(
            place,
            "status",
            "more than a draft, and nobody is named who checked it".into(),
        ));
    }
    Basis {
        sources: sources.to_vec(),
        written_on,
        expires_on,
        status: dates.status,
    }
}
