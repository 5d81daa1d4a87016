//! Numbers and amounts as a document gives them; nothing is worked out (G6).

use std::fmt;

use super::passage::{Passage, SummaryCode};

/// A number that is not negative, in plain figures: `0.5`, `120`. Exactly what was
/// written, without zeros at the end.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Decimal(String);

impl Decimal {
    /// The most figures, the point counted: so many are exact in every reader of JSON.
    const MOST: usize = 16;

    /// Reads plain figures; exponents, signs and whatever is longer are refused.
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, places) = text.split_once('.').unwrap_or((text, "0"));
        let is_figures = |t: &str| !t.is_empty() && t.bytes().all(|byte| byte.is_ascii_digit());
        if text.len() > Self::MOST || !is_figures(whole) || !is_figures(places) {
            return None;
        }
        let whole = match whole.trim_start_matches('0') {
            "" => "0",
            whole => whole,
        };
        Some(Self(match places.trim_end_matches('0') {
            "" => whole.to_owned(),
            places => format!("{whole}.{places}"),
        }))
    }

    /// The figures.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// How much of what.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SummaryAmount {
    /// How much.
    pub size: AmountSize,
    /// Of what, as written: `tablet`, `mg`.
    pub unit: Option<Passage>,
    /// The same in a system of codes, such as UCUM. Without a display of its own.
    pub code: Option<SummaryCode>,
}

/// The number of an amount.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum AmountSize {
    /// This much.
    Exactly(Decimal),
    /// Less than this.
    LessThan(Decimal),
    /// This or less.
    AtMost(Decimal),
    /// This or more.
    AtLeast(Decimal),
    /// More than this.
    MoreThan(Decimal),
    /// From the first to the second.
    Between(Decimal, Decimal),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_kept_in_its_plain_figures() {
        for (text, expected) in [
            ("120.0", Some("120")),
            ("0.0625", Some("0.0625")),
            ("007", Some("7")),
            ("0", Some("0")),
            ("-1", None),
            ("1e3", None),
            ("", None),
            (".5", None),
            ("5.", None),
            ("1234567890123456789", None),
            ("１", None),
        ] {
            let read = Decimal::parse(text);
            assert_eq!(read.as_ref().map(Decimal::as_str), expected, "{text}");
        }
    }
}
