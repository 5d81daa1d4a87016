//! The words of the calendar file, and of what it does not ring for.

use chrono::{Duration, NaiveDate, NaiveTime};

use domain::reminder::unheard::Unheard;
use exchange::calendar::{CalendarWords, HORIZON_DAYS};

use crate::areas::{RemindersWords, RemindingWords};
use crate::language::Language;

/// The words of the calendar file in a language.
struct InCalendar(Language);

impl CalendarWords for InCalendar {
    fn title(&self, time: NaiveTime) -> String {
        let t = self.0.text();
        t.reminding.calendar_title(&t.dates.time(time))
    }

    fn ends(&self, last: NaiveDate) -> String {
        let t = self.0.text();
        t.reminding.calendar_ends(&t.dates.weekday_and_day(last))
    }

    fn gone(&self) -> &str {
        self.0.text().reminding.calendar_gone
    }

    fn test(&self) -> &str {
        self.0.text().reminding.calendar_test
    }

    fn calendar(&self) -> &str {
        self.0.text().reminding.calendar_name
    }
}

impl RemindingWords {
    /// The words of the calendar file.
    pub fn calendar(&self) -> impl CalendarWords + use<> {
        InCalendar(self.language())
    }
}

impl RemindersWords {
    /// A medicine that the calendar does not ring for, and why.
    pub fn unheard_line(&self, name: &str, why: Unheard) -> String {
        let (day, from) = match why {
            Unheard::Begins(day) | Unheard::Again(day) => {
                let dates = self.language().text().dates;
                let from = day - Duration::days(HORIZON_DAYS - 1);
                (dates.date(day), dates.date(from))
            }
            _ => (String::new(), String::new()),
        };
        self.unheard(name, &day, &from, why)
    }
}
