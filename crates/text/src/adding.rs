//! Adding a medicine: a near day and its date.

use crate::areas::AddingWords;
use crate::grammar::capital;

impl AddingWords {
    /// "Today" and its date, at the beginning of a line.
    pub fn near_day(&self, near: &str, date: &str) -> String {
        self.day_and_date(&capital(near), date)
    }
}
