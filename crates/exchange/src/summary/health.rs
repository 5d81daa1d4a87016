//! Allergies and problems of a summary.

use super::coded::coded;
use super::date::KnownDate;
use super::passage::{Passage, SummaryCode};

/// An allergy or intolerance of a summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryAllergy {
    /// To what, as the document says it.
    pub name: Passage,
    /// The same in systems of codes.
    pub codes: Vec<SummaryCode>,
    /// To what sort of thing.
    pub kinds: Vec<AllergyKind>,
    /// Whether it is an allergy or an intolerance.
    pub nature: Option<AllergyNature>,
    /// What happened.
    pub reactions: Vec<SummaryReaction>,
    /// How bad it could become.
    pub criticality: Option<Criticality>,
    /// How it goes.
    pub course: Option<ProblemCourse>,
    /// How sure it is.
    pub verification: Option<Verification>,
    /// Since when.
    pub since: Option<KnownDate>,
    /// What is noted beside it.
    pub notes: Vec<Passage>,
}

/// What happened to somebody with an allergy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryReaction {
    /// What.
    pub what: Passage,
    /// How bad it was.
    pub severity: Option<Severity>,
}

/// A problem or condition of a summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryProblem {
    /// What the document calls it.
    pub name: Passage,
    /// The same in systems of codes.
    pub codes: Vec<SummaryCode>,
    /// How it goes.
    pub course: Option<ProblemCourse>,
    /// How sure it is.
    pub verification: Option<Verification>,
    /// Since when.
    pub since: Option<KnownDate>,
    /// Until when.
    pub until: Option<KnownDate>,
    /// What is noted beside it.
    pub notes: Vec<Passage>,
}

coded! {
    /// A sort of thing that allergies are to.
    pub enum AllergyKind {
        /// Medicines.
        Medicine = "medication",
        /// Food.
        Food = "food",
        /// What is around us.
        Environment = "environment",
        /// What is made of living things, such as vaccines.
        Biologic = "biologic",
    }
}

coded! {
    /// Whether something is an allergy.
    pub enum AllergyNature {
        /// The body defends itself.
        Allergy = "allergy",
        /// The body does not bear it.
        Intolerance = "intolerance",
    }
}

coded! {
    /// How bad a reaction could become.
    pub enum Criticality {
        /// Not likely to be dangerous.
        Low = "low",
        /// It could be dangerous.
        High = "high",
        /// Nobody could say.
        Unclear = "unable-to-assess",
    }
}

coded! {
    /// How bad a reaction was.
    pub enum Severity {
        /// Mild.
        Mild = "mild",
        /// In between.
        Moderate = "moderate",
        /// Severe.
        Severe = "severe",
    }
}

coded! {
    /// How an allergy or a problem goes.
    pub enum ProblemCourse {
        /// It is there.
        Active = "active",
        /// It came back.
        Recurrence = "recurrence",
        /// It came back after it was better.
        Relapse = "relapse",
        /// It is quiet.
        Inactive = "inactive",
        /// It is better, and may come back.
        Remission = "remission",
        /// It is over.
        Resolved = "resolved",
        /// Not known.
        Unknown = "unknown",
    }
}

coded! {
    /// How sure an allergy or a problem is.
    pub enum Verification {
        /// Nobody has confirmed it.
        Unconfirmed = "unconfirmed",
        /// It is taken to be so for the time being.
        Provisional = "provisional",
        /// It is one of several that it may be.
        Differential = "differential",
        /// It is presumed (FHIR R5).
        Presumed = "presumed",
        /// It is confirmed.
        Confirmed = "confirmed",
    }
}
