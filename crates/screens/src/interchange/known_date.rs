//! A date of a document in words.

use exchange::summary::KnownDate;
use text::Text;

/// A date as far as it is told.
pub fn known_date(date: KnownDate, t: &Text) -> String {
    date.day()
        .map_or_else(|| date.to_string(), |day| t.dates.date(day))
}
