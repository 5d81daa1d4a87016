//! One medicine of a summary.

use super::amount::SummaryAmount;
use super::author::SummaryAuthor;
use super::coded::coded;
use super::date::KnownDate;
use super::dose::SummaryDirection;
use super::passage::{Passage, SummaryCode};

/// A medicine of a summary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryMedicine {
    /// What it is called in the document. Where the document has nothing but a code, the
    /// code.
    pub name: Passage,
    /// What it is called in systems of codes, national ones too.
    pub codes: Vec<SummaryCode>,
    /// Its strength in words, where they stand apart from the name.
    pub strength: Option<Passage>,
    /// What works in it.
    pub ingredients: Vec<SummaryIngredient>,
    /// Its form, such as "tablet".
    pub form: Option<Passage>,
    /// How it is to be taken, line by line.
    pub directions: Vec<SummaryDirection>,
    /// What it is for.
    pub reasons: Vec<Passage>,
    /// How things stand with it.
    pub status: IntakeStatus,
    /// Why they stand so.
    pub status_reasons: Vec<Passage>,
    /// How it is really taken, where that is told.
    pub adherence: Option<Adherence>,
    /// Whether it is said to be taken, or was ordered.
    pub claim: Claim,
    /// When it is or was taken.
    pub taken: Option<IntakePeriod>,
    /// When this was said or ordered.
    pub said_on: Option<KnownDate>,
    /// Who says so, or ordered it.
    pub said_by: Option<SummaryAuthor>,
    /// What is noted beside it.
    pub notes: Vec<Passage>,
}

/// Something that works in a medicine.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryIngredient {
    /// What it is called.
    pub name: Passage,
    /// The same in systems of codes.
    pub codes: Vec<SummaryCode>,
    /// How much of it is in how much: 120 mg in 1 tablet. In one piece, where the second
    /// is not told.
    pub strength: Option<(SummaryAmount, Option<SummaryAmount>)>,
}

/// What a document says of a medicine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claim {
    /// That it is, was or is to be taken.
    Taken,
    /// That it was ordered; whether it is taken is not said.
    Ordered(OrderIntent),
}

/// When something is or was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IntakePeriod {
    /// On that day; since when and how long is not said.
    On(KnownDate),
    /// From that day on.
    From(KnownDate),
    /// To that day.
    Until(KnownDate),
    /// From the first day to the last.
    Days(KnownDate, KnownDate),
}

coded! {
    /// How things stand with a medicine, by the words of FHIR R4 for statements and for
    /// orders.
    pub enum IntakeStatus {
        /// It is taken, or the order holds.
        Active = "active",
        /// It was taken to its end.
        Completed = "completed",
        /// It is to be taken later.
        Intended = "intended",
        /// It was ended before its end.
        Stopped = "stopped",
        /// It rests.
        OnHold = "on-hold",
        /// It is not taken.
        NotTaken = "not-taken",
        /// An order that was taken back.
        Cancelled = "cancelled",
        /// An order that is not given yet.
        Draft = "draft",
        /// Not known, or not told.
        Unknown = "unknown",
    }
}

coded! {
    /// How a medicine is really taken, by the words of FHIR R5.
    pub enum Adherence {
        /// It is taken.
        Taking = "taking",
        /// It is taken as directed.
        TakingAsDirected = "taking-as-directed",
        /// It is taken, otherwise than directed.
        TakingNotAsDirected = "taking-not-as-directed",
        /// It is not taken.
        NotTaking = "not-taking",
        /// It rests.
        OnHold = "on-hold",
        /// It rests, as directed.
        OnHoldAsDirected = "on-hold-as-directed",
        /// It rests, without having been told to.
        OnHoldNotAsDirected = "on-hold-not-as-directed",
        /// It has been ended.
        Stopped = "stopped",
        /// It has been ended, as directed.
        StoppedAsDirected = "stopped-as-directed",
        /// It has been ended, without having been told to.
        StoppedNotAsDirected = "stopped-not-as-directed",
        /// Not known.
        Unknown = "unknown",
    }
}

coded! {
    /// What an order is meant to be, by the words of FHIR.
    pub enum OrderIntent {
        /// A proposal.
        Proposal = "proposal",
        /// A plan.
        Plan = "plan",
        /// An order.
        Order = "order",
        /// The first order of a row.
        OriginalOrder = "original-order",
        /// An order that carries out another.
        ReflexOrder = "reflex-order",
        /// An order for one who fills it.
        FillerOrder = "filler-order",
        /// A single occurrence of an order.
        InstanceOrder = "instance-order",
        /// One of several to choose from.
        OneOfSeveral = "option",
    }
}
