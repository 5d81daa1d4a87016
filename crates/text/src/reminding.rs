//! The words of the calendar file.

use chrono::NaiveTime;

use exchange::calendar::CalendarWords;

use crate::areas::RemindingWords;
use crate::language::Language;

/// The words of the calendar file in a language.
struct InCalendar(Language);

impl CalendarWords for InCalendar {
    fn title(&self, time: NaiveTime) -> String {
        let t = self.0.text();
        t.reminding.calendar_title(&t.dates.time(time))
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
