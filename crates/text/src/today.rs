//! Today: what was earlier, and a time on another day.

use crate::areas::TodayWords;

/// How many doses of a day stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tallied {
    /// Recorded as taken.
    pub taken: usize,
    /// Recorded as not taken.
    pub not_taken: usize,
    /// Nobody is sure.
    pub unsure: usize,
    /// Nobody has said.
    pub unanswered: usize,
}

impl TodayWords {
    /// A clock time on another day, such as "08:00 tomorrow".
    pub fn time_on(&self, time: &str, day: &str) -> String {
        let dates = self.language().text().dates;
        if [dates.today, dates.tomorrow, dates.yesterday].contains(&day) {
            self.time_and_near_day(time, day)
        } else {
            self.time_and_day(time, day)
        }
    }

    /// What was earlier today: how many doses stand how.
    pub fn earlier(&self, tallied: Tallied) -> String {
        type Say = fn(&TodayWords, usize) -> String;
        let all: [(usize, Say); 4] = [
            (tallied.taken, Self::tally_taken),
            (tallied.not_taken, Self::tally_not_taken),
            (tallied.unsure, Self::tally_unsure),
            (tallied.unanswered, Self::tally_unanswered),
        ];
        let told: Vec<String> = all
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, say)| say(self, count))
            .collect();
        self.earlier_today(&told.join(self.language().text().grammar.clause))
    }
}
