//! What a clock on the wall shows, as the browser writes it, turned back into
//! an offset.

use chrono::{DateTime, FixedOffset, NaiveDate, Utc};

/// The offset of a zone, from an instant and what the browser wrote for it in
/// that zone: month, day, year, hour, minute and second, between anything that
/// is not a digit. `None` if that is not what is there.
pub fn offset_from_wall(at: DateTime<Utc>, written: &str) -> Option<FixedOffset> {
    let mut numbers = written
        .split(|c: char| !c.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(str::parse::<u32>);
    let mut next = || numbers.next()?.ok();
    let (month, day, year) = (next()?, next()?, next()?);
    // Some browsers write midnight as 24.
    let (hour, minute, second) = (next()? % 24, next()?, next()?);
    if next().is_some() {
        return None;
    }
    let wall = NaiveDate::from_ymd_opt(i32::try_from(year).ok()?, month, day)?
        .and_hms_opt(hour, minute, second)?;
    let seconds = wall.and_utc().timestamp() - at.timestamp();
    FixedOffset::east_opt(i32::try_from(seconds).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_is_found_from_what_the_wall_shows() {
        let at: DateTime<Utc> = "2026-05-04T22:30:15Z".parse().unwrap();
        for (written, seconds) in [
            ("05/04/2026, 22:30:15", Some(0)),
            ("05/05/2026, 00:30:15", Some(7200)),
            ("05/05/2026, 24:30:15", Some(7200)),
            ("05/05/2026, 04:15:15", Some(20_700)),
            ("05/04/2026, 18:00:15", Some(-16_200)),
            ("5/5/2026 12:30:15", Some(14 * 3600)),
            ("05/04/2026, 10:30:15 PM 7", None),
            ("05/04/2026", None),
            ("13/04/2026, 10:30:15", None),
            ("01/01/2020, 00:00:00", None),
            ("", None),
        ] {
            let found = offset_from_wall(at, written).map(|offset| offset.local_minus_utc());
            assert_eq!(found, seconds, "{written}");
        }
    }
}
