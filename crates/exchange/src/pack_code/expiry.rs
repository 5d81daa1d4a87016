//! Until when the contents may be used, as the code says: six digits, YYMMDD.

use std::ops::RangeInclusive;

use chrono::{Datelike, Months, NaiveDate};

use super::refused::PackCodeError;

/// The years that an expiry is believed in.
const YEARS: RangeInclusive<i32> = 2000..=2100;

/// Until when the contents may be used, as read from the pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackExpiry {
    /// A day.
    Day(NaiveDate),
    /// A month only; this is its last day.
    Month(NaiveDate),
}

impl PackExpiry {
    /// The last day on which the contents may be used.
    pub const fn last_day(self) -> NaiveDate {
        match self {
            Self::Day(day) | Self::Month(day) => day,
        }
    }
}

/// Reads YYMMDD. Day 00 means the month, to its last day.
pub(super) fn read(text: &str, today: NaiveDate) -> Result<PackExpiry, PackCodeError> {
    if text.len() != 6 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(PackCodeError::NotAPackCode);
    }
    let two = |from: usize| -> Option<u32> { text.get(from..from + 2)?.parse().ok() };
    let expiry = || {
        let year = year(i32::try_from(two(0)?).ok()?, today.year());
        let (month, day) = (two(2)?, two(4)?);
        if day > 0 {
            return NaiveDate::from_ymd_opt(year, month, day).map(PackExpiry::Day);
        }
        let first = NaiveDate::from_ymd_opt(year, month, 1)?;
        let next = first.checked_add_months(Months::new(1))?;
        next.pred_opt().map(PackExpiry::Month)
    };
    expiry()
        .filter(|expiry| YEARS.contains(&expiry.last_day().year()))
        .ok_or(PackCodeError::ImpossibleDate)
}

/// The year of two digits (GS1 General Specifications, 7.12): of the hundred years from
/// 49 before this year to 50 after it.
fn year(two: i32, this: i32) -> i32 {
    let century = this - this % 100;
    match two - this % 100 {
        51.. => century - 100 + two,
        ..=-50 => century + 100 + two,
        _ => century + two,
    }
}
