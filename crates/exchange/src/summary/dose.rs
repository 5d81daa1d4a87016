//! How a medicine is to be taken, as a document says it: in words, and in figures where
//! it has them.

use chrono::{NaiveTime, Weekday};

use super::amount::{Decimal, SummaryAmount};
use super::date::KnownDate;
use super::passage::Passage;
use super::when::{SpanUnit, WhenCode};

/// One line of directions. A medicine may have several, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SummaryDirection {
    /// The words, as written.
    pub text: Option<Passage>,
    /// The words for the person, where they differ.
    pub to_person: Option<Passage>,
    /// What is added, such as "with food".
    pub added: Vec<Passage>,
    /// When and how often, in figures.
    pub times: Option<DoseTimes>,
    /// Whether it is taken when needed.
    pub as_needed: Option<AsNeeded>,
    /// By which way, such as by mouth.
    pub route: Option<Passage>,
    /// Where on the body.
    pub site: Option<Passage>,
    /// How, such as "swallow".
    pub method: Option<Passage>,
    /// How much. Some systems give the same dose twice, in milligrams and in tablets.
    pub parts: Vec<DosePart>,
    /// The most that is allowed.
    pub limits: Vec<DoseLimit>,
}

/// That a medicine is taken when needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AsNeeded {
    /// For what is not told.
    Untold,
    /// For this.
    For(Passage),
}

/// How much is taken at a time, or how fast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DosePart {
    /// An amount, and what sort of figure it is ("ordered", "calculated").
    Dose(SummaryAmount, Option<Passage>),
    /// So much in so much time; without a time, the unit says it.
    Rate(SummaryAmount, Option<SummaryAmount>),
}

/// The most that is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DoseLimit {
    /// So much within so long.
    Within(SummaryAmount, SummaryAmount),
    /// So much at a time.
    AtATime(SummaryAmount),
    /// So much in a life.
    InALife(SummaryAmount),
}

/// When and how often, in figures. What is not told is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DoseTimes {
    /// How often in a period.
    pub times: Option<u32>,
    /// How often at most in a period.
    pub most_times: Option<u32>,
    /// How long a period is.
    pub period: Option<Decimal>,
    /// How long at most.
    pub most_period: Option<Decimal>,
    /// What the period is counted in.
    pub unit: Option<SpanUnit>,
    /// On which days of the week.
    pub days: Vec<Weekday>,
    /// At which times on the clock.
    pub clock: Vec<NaiveTime>,
    /// At which moments of the day.
    pub when: Vec<WhenCode>,
    /// So many minutes before or after those moments.
    pub minutes_off: Option<u32>,
    /// How many doses in all.
    pub count: Option<u32>,
    /// From when until when, or for how long.
    pub bounds: Option<DoseBounds>,
    /// On these days only.
    pub on: Vec<KnownDate>,
    /// What the rhythm is called, such as `BID`.
    pub called: Option<Passage>,
}

/// From when until when a direction holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DoseBounds {
    /// From the first day on.
    From(KnownDate),
    /// To the last day.
    Until(KnownDate),
    /// From the first day to the last.
    Days(KnownDate, KnownDate),
    /// For so long.
    Lasting(SummaryAmount),
}
