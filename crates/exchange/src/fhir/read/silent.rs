//! What a list may hold in place of entries.

use crate::summary::AllergyKind;

/// One of the three lists of a summary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SummaryList {
    /// Medicines.
    Medicines,
    /// Allergies.
    Allergies,
    /// Problems.
    Problems,
}

/// What an entry that is none says, the most careful first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Silence {
    /// Nothing is known.
    NoInformation,
    /// Too little to know what is meant: none, or nothing known.
    Unclear,
    /// None of something that is less than the list.
    Partly,
    /// None of one sort of allergy.
    NoneOf(AllergyKind),
    /// None.
    NoneKnown,
}
