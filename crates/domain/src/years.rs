//! The years a record can speak of: the door through which every date from
//! outside comes in, be it from storage, a file, an address or a field.
//!
//! 1800 to 2199. So far apart that whatever a device's clock showed when
//! something was saved, 1970 or 2106 too, is read again; so near that no sum or
//! difference of times leaves what the calendar can hold, and no walk over days
//! takes long. An entry with a date outside was not written by Concord. It is
//! kept to the letter and counted as unreadable, like that of a newer version.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, TimeZone, Utc};
use serde::{Deserialize, Deserializer, de::Error};

/// The first year.
pub const FIRST: i32 = 1800;

/// The last year.
pub const LAST: i32 = 2199;

/// Something that names a day.
pub trait Dated {
    /// Whether a record can speak of that day.
    fn is_held(&self) -> bool;
}

fn holds(year: i32) -> bool {
    (FIRST..=LAST).contains(&year)
}

impl Dated for NaiveDate {
    fn is_held(&self) -> bool {
        holds(self.year())
    }
}

impl Dated for NaiveDateTime {
    fn is_held(&self) -> bool {
        holds(self.year())
    }
}

impl<Z: TimeZone> Dated for DateTime<Z> {
    fn is_held(&self) -> bool {
        // The clocks of a zone may show another year than Greenwich.
        holds(self.year()) && holds(self.to_utc().year())
    }
}

impl<T: Dated> Dated for Option<T> {
    fn is_held(&self) -> bool {
        self.as_ref().is_none_or(Dated::is_held)
    }
}

/// Reads a date as it is written down; for `deserialize_with`.
///
/// # Errors
/// If it is no date, or none that a record can speak of.
pub fn read<'de, D: Deserializer<'de>, T: Dated + Deserialize<'de>>(
    from: D,
) -> Result<T, D::Error> {
    let dated = T::deserialize(from)?;
    if dated.is_held() {
        Ok(dated)
    } else {
        // Only serde shows this, inside a report about a damaged file.
        Err(D::Error::custom("a year outside 1800 to 2199"))
    }
}

/// A date that came in through this door.
pub struct Held<T>(pub T);

impl<'de, T: Dated + Deserialize<'de>> Deserialize<'de> for Held<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        read(from).map(Self)
    }
}

/// A day as fields and addresses give it.
pub fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok().filter(NaiveDate::is_held)
}

/// What a device's clock shows, held far enough inside that what is worked out
/// from it, two years on or back, can be read again too.
pub fn clock(shown: DateTime<Utc>) -> DateTime<Utc> {
    let new_year = |year: i32| Utc.with_ymd_and_hms(year, 1, 1, 0, 0, 0).single();
    match (new_year(FIRST + 3), new_year(LAST - 3)) {
        (Some(first), Some(last)) => shown.clamp(first, last),
        _ => shown,
    }
}

#[cfg(test)]
mod tests {
    use chrono::FixedOffset;

    use super::*;

    #[test]
    fn a_day_is_read_only_from_years_a_record_can_speak_of() {
        for (text, is_read) in [
            ("1800-01-01", true),
            ("1970-01-01", true),
            ("2026-05-04", true),
            ("2199-12-31", true),
            ("1799-12-31", false),
            ("2200-01-01", false),
            ("0026-05-04", false),
            ("+20266-05-04", false),
            ("+262142-12-31", false),
            ("-262143-01-01", false),
            ("2026-02-30", false),
            ("soon", false),
            ("", false),
        ] {
            assert_eq!(day(text).is_some(), is_read, "{text}");
        }
    }

    #[test]
    fn whatever_is_read_is_held_to_the_same_years() {
        for (day, is_read) in [
            ("1799-12-31", false),
            ("1800-01-01", true),
            ("2199-12-31", true),
            ("2200-01-01", false),
        ] {
            let json = format!("\"{day}\"");
            let local = format!("\"{day}T12:00:00\"");
            let moment = format!("\"{day}T12:00:00Z\"");
            for (found, what) in [
                (
                    serde_json::from_str::<Held<NaiveDate>>(&json).is_ok(),
                    "day",
                ),
                (
                    serde_json::from_str::<Held<Option<NaiveDate>>>(&json).is_ok(),
                    "day that may be missing",
                ),
                (
                    serde_json::from_str::<Held<NaiveDateTime>>(&local).is_ok(),
                    "local time",
                ),
                (
                    serde_json::from_str::<Held<DateTime<Utc>>>(&moment).is_ok(),
                    "moment",
                ),
            ] {
                assert_eq!(found, is_read, "{what} {day}");
            }
        }
        assert!(serde_json::from_str::<Held<Option<NaiveDate>>>("null").is_ok());
    }

    #[test]
    fn no_offset_carries_a_moment_over_the_edge() {
        for (text, is_held) in [
            ("2199-12-31T23:30:00-01:00", false),
            ("2200-01-01T00:30:00+01:00", false),
            ("1800-01-01T00:30:00+01:00", false),
            ("2199-12-31T23:30:00+01:00", true),
        ] {
            let at = DateTime::<FixedOffset>::parse_from_rfc3339(text).unwrap();
            assert_eq!(at.is_held(), is_held, "{text}");
        }
        for edge in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            assert!(!edge.is_held());
            let east = FixedOffset::east_opt(86_399).unwrap();
            assert!(!edge.with_timezone(&east).is_held());
        }
    }

    #[test]
    fn a_clock_far_off_is_held_inside_and_any_other_is_believed() {
        for shown in [
            "1970-01-01T00:00:00Z",
            "2026-05-04T08:00:00Z",
            "2106-02-07T06:28:15Z",
        ] {
            let shown: DateTime<Utc> = shown.parse().unwrap();
            assert_eq!(clock(shown), shown);
        }
        for edge in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
            let held = clock(edge);
            for days in [-800, 800] {
                assert!((held + chrono::Duration::days(days)).is_held());
            }
        }
    }
}
