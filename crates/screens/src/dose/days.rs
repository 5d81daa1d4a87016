//! On which days a dose can have been taken, as they are offered.

use chrono::NaiveDate;

use text::Text;

/// So many days are offered one by one; of more, those most likely to be meant.
const MOST_DAYS: usize = 8;

/// The days on which it can have been taken: every one since it was due, or those
/// most likely to be meant. Any other can be typed.
pub fn days(t: &Text, date: NaiveDate, today: NaiveDate) -> Vec<(NaiveDate, String)> {
    let since = date.iter_days().take_while(|day| *day <= today);
    let mut days: Vec<NaiveDate> = since.take(MOST_DAYS + 1).collect();
    if days.len() > MOST_DAYS {
        days.truncate(2);
    }
    days.extend(today.pred_opt().into_iter().chain([today]));
    days.sort_unstable();
    days.dedup();
    days.into_iter()
        .rev()
        .map(|day| (day, t.dates.near(day, today)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use text::Language;

    fn offered(due: &str) -> Vec<String> {
        let t = Language::English.text();
        let days = days(t, due.parse().unwrap(), "2026-12-06".parse().unwrap());
        days.into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn every_day_since_it_was_due_is_offered_and_of_many_the_likely_ones() {
        assert_eq!(
            offered("2026-11-30"),
            [
                "today",
                "yesterday",
                "Friday 4 December",
                "Thursday 3 December",
                "Wednesday 2 December",
                "Tuesday 1 December",
                "Monday 30 November",
            ]
        );
        assert_eq!(offered("2026-12-06"), ["today", "yesterday"]);
        assert_eq!(
            offered("2026-08-08"),
            ["today", "yesterday", "Sunday 9 August", "Saturday 8 August"]
        );
    }
}
