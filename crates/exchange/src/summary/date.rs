//! Dates of which only the year, or the year and the month, may be known.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use domain::years;

/// A date as far as it is told, in the years 1800 to 2199.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KnownDate {
    /// A year.
    Year(i32),
    /// A year and a month, 1 to 12.
    Month(i32, u32),
    /// A day.
    Day(NaiveDate),
}

impl KnownDate {
    /// Reads a date as FHIR has it: `2011`, `2011-11`, `2011-11-29`, with or without a
    /// time after it. The day is the one written down, on the clocks of its writer.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let day = text.split('T').next()?;
        let mut parts = day.split('-');
        let year = digits(parts.next()?, 4)?;
        let year = i32::try_from(year).ok()?;
        let month = parts.next().map(|part| digits(part, 2));
        let of_month = parts.next().map(|part| digits(part, 2));
        if parts.next().is_some() || (of_month.is_none() && day != text) {
            return None;
        }
        match (month, of_month) {
            (None, _) => years::day(&format!("{year:04}-01-01")).map(|_| Self::Year(year)),
            (Some(month), None) => {
                let month = month?;
                years::day(&format!("{year:04}-{month:02}-01")).map(|_| Self::Month(year, month))
            }
            (Some(_), Some(_)) => years::day(day).map(Self::Day),
        }
    }

    /// The year.
    pub fn year(self) -> i32 {
        match self {
            Self::Year(year) | Self::Month(year, _) => year,
            Self::Day(day) => day.year(),
        }
    }

    /// The day, where it is told.
    pub const fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Year(_) | Self::Month(..) => None,
        }
    }
}

/// A number of so many digits.
fn digits(text: &str, count: usize) -> Option<u32> {
    let is_number = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

impl fmt::Display for KnownDate {
    /// As FHIR writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{}", day.format("%Y-%m-%d")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_read_as_far_as_it_is_told() {
        let day = |text: &str| KnownDate::Day(text.parse().unwrap());
        for (text, expected) in [
            ("1999", Some(KnownDate::Year(1999))),
            ("1999-03", Some(KnownDate::Month(1999, 3))),
            ("1987-04-01", Some(day("1987-04-01"))),
            ("2023-06-21T00:00:00+02:00", Some(day("2023-06-21"))),
            ("2024-05-16T20:55:09Z", Some(day("2024-05-16"))),
            ("", None),
            ("99", None),
            ("1999-13", None),
            ("1999-1", None),
            ("2023-02-30", None),
            ("2023-02-03-04", None),
            ("1999T10:00", None),
            ("0000", None),
            ("9999-12-31", None),
            ("+999-01", None),
        ] {
            assert_eq!(KnownDate::parse(text), expected, "{text}");
            if let Some(date) = expected {
                assert_eq!(KnownDate::parse(&date.to_string()), Some(date));
            }
        }
    }
}
