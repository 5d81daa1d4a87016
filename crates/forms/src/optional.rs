//! What may stay empty: a day, and a whole number.

use chrono::NaiveDate;
use domain::figure::{self, FigureError};
use domain::years;

/// Why a whole number was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WholeError {
    /// It is none, or too large.
    NotWhole,
    /// It can be read in two ways.
    TwoReadings,
}

/// A whole number up to `most`, or nothing.
///
/// # Errors
/// If something was typed that is no such number.
pub fn whole(typed: &str, most: u16) -> Result<Option<u16>, WholeError> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    match figure::exact(typed) {
        Ok(number) if number.thousandths().is_multiple_of(1000) => {
            let whole = u16::try_from(number.thousandths() / 1000).ok();
            let whole = whole.filter(|whole| *whole <= most);
            whole.map(Some).ok_or(WholeError::NotWhole)
        }
        Err(FigureError::TwoReadings) => Err(WholeError::TwoReadings),
        Ok(_) | Err(_) => Err(WholeError::NotWhole),
    }
}

/// A day as a date field gives it, or nothing.
///
/// # Errors
/// If something is in the field that is no day.
pub fn day(typed: &str) -> Result<Option<NaiveDate>, NotADate> {
    if typed.is_empty() {
        return Ok(None);
    }
    years::day(typed).map(Some).ok_or(NotADate)
}

/// What stands in a date field is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotADate;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_may_stay_empty_is_nothing_then_and_never_half_of_something() {
        for (typed, expected) in [
            ("", Ok(None)),
            (" ", Ok(None)),
            ("0", Ok(Some(0))),
            ("99", Ok(Some(99))),
            ("100", Err(WholeError::NotWhole)),
            ("1.5", Err(WholeError::NotWhole)),
            ("soon", Err(WholeError::NotWhole)),
            ("1,000", Err(WholeError::TwoReadings)),
        ] {
            assert_eq!(whole(typed, 99), expected, "{typed}");
        }
        assert_eq!(day(""), Ok(None));
        assert_eq!(day("half typed"), Err(NotADate));
        assert_eq!(day("2350-01-01"), Err(NotADate));
        assert_eq!(day("2027-03-01"), Ok(years::day("2027-03-01")));
    }
}
