//! Lengths of time after which a decision is looked at again. Knows the
//! calendar; no sentences.

use chrono::{Days, Months, NaiveDate};

/// Lengths of time offered for looking again.
pub const SPANS: [Span; 4] = [
    Span::TwoWeeks,
    Span::FourWeeks,
    Span::ThreeMonths,
    Span::SixMonths,
];

/// A length of time until a decision is looked at again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// Two weeks.
    TwoWeeks,
    /// Four weeks.
    FourWeeks,
    /// Three months.
    ThreeMonths,
    /// Half a year.
    SixMonths,
}

impl Span {
    /// The day it ends if it begins on `from`.
    pub fn after(self, from: NaiveDate) -> NaiveDate {
        let end = match self {
            Self::TwoWeeks => from.checked_add_days(Days::new(14)),
            Self::FourWeeks => from.checked_add_days(Days::new(28)),
            Self::ThreeMonths => from.checked_add_months(Months::new(3)),
            Self::SixMonths => from.checked_add_months(Months::new(6)),
        };
        end.unwrap_or(from)
    }
}
