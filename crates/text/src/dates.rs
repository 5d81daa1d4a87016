//! Days, dates and times in words.

use chrono::{Datelike, Duration, NaiveDate, NaiveTime, Timelike};

use crate::areas::DatesWords;

impl DatesWords {
    /// A day of the year, without the year.
    pub fn day(&self, date: NaiveDate) -> String {
        self.day_of_month(&date.day().to_string(), self.month(date))
    }

    /// A weekday and day, such as "Sunday 22 November".
    pub fn weekday_and_day(&self, date: NaiveDate) -> String {
        self.weekday_beside_day(self.weekday(date.weekday()), &self.day(date))
    }

    /// A full date with the year.
    pub fn date(&self, date: NaiveDate) -> String {
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.full_date(&day, self.month(date), &year)
    }

    /// A weekday and full date, such as "Sunday 22 November 2026".
    pub fn weekday_and_date(&self, date: NaiveDate) -> String {
        self.weekday_beside_day(self.weekday(date.weekday()), &self.date(date))
    }

    /// The name of the month of a date.
    pub fn month(&self, date: NaiveDate) -> &'static str {
        self.months()
            .nth(date.month0() as usize)
            .unwrap_or_default()
    }

    /// A clock time.
    pub fn time(&self, time: NaiveTime) -> String {
        // Chrono's own formatting would weigh on a first visit.
        format!("{:02}:{:02}", time.hour(), time.minute())
    }

    /// A length of time in hours and minutes.
    pub fn length(&self, length: Duration) -> String {
        let minutes = length.num_minutes();
        match (minutes / 60, minutes % 60) {
            (0, minutes) => self.minutes(minutes),
            (hours, 0) => self.hours(hours),
            (hours, minutes) => self.hours_and_minutes(hours, minutes),
        }
    }

    /// A length of time that went by or is to come: from two days on in days and
    /// hours, as people count.
    pub fn elapsed(&self, length: Duration) -> String {
        match (length.num_days(), length.num_hours() % 24) {
            (..2, _) => self.length(length),
            (days, 0) => self.days(days),
            (days, hours) => self.days_and_hours(&self.days(days), &self.hours(hours)),
        }
    }

    /// "today", "tomorrow", "yesterday", else the weekday and day.
    pub fn near(&self, date: NaiveDate, today: NaiveDate) -> String {
        match (date - today).num_days() {
            0 => self.today.to_owned(),
            1 => self.tomorrow.to_owned(),
            -1 => self.yesterday.to_owned(),
            _ if date.year() == today.year() => self.weekday_and_day(date),
            _ => self.date(date),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn dates_and_lengths_are_said_as_each_language_says_them() {
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let dates = Language::ALL.map(|language| language.text().dates);
        assert_eq!(
            dates.map(|dates| dates.date(day)),
            ["22 November 2026", "2026年11月22日", "22. november 2026"]
        );
        assert_eq!(
            dates.map(|dates| dates.weekday_and_day(day)),
            [
                "Sunday 22 November",
                "11月22日（星期日）",
                "søndag 22. november"
            ]
        );
        assert_eq!(
            dates.map(|dates| dates.weekday_and_date(day)),
            [
                "Sunday 22 November 2026",
                "2026年11月22日（星期日）",
                "søndag 22. november 2026"
            ]
        );
        let lengths = |minutes| dates.map(|dates| dates.length(Duration::minutes(minutes)));
        assert_eq!(lengths(1), ["1 minute", "1分鐘", "1 minut"]);
        assert_eq!(lengths(120), ["2 hours", "2小時", "2 timer"]);
        assert_eq!(
            lengths(61),
            ["1 hour 1 minute", "1小時1分鐘", "1 time og 1 minut"]
        );
    }

    #[test]
    fn what_is_days_ago_is_said_in_days() {
        let dates = Language::ALL.map(|language| language.text().dates);
        let said = |minutes| dates.map(|dates| dates.elapsed(Duration::minutes(minutes)));
        assert_eq!(said(47 * 60 + 59)[0], "47 hours 59 minutes");
        assert_eq!(said(48 * 60 + 5), ["2 days", "2天", "2 dage"]);
        assert_eq!(
            said(146 * 60),
            ["6 days and 2 hours", "6天2小時", "6 dage og 2 timer"]
        );
        assert_eq!(
            said(573 * 60 + 59),
            ["23 days and 21 hours", "23天21小時", "23 dage og 21 timer"]
        );
    }
}
