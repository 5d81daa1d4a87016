//! What the checks found: names, and who knows of it.

pub mod saying;

use chrono::NaiveDate;

use domain::person::Role;

use crate::areas::ChecksWords;
use crate::grammar::joined;

impl ChecksWords {
    /// Names in one list.
    pub fn list(&self, names: &[String]) -> String {
        joined(self.language(), names)
    }

    /// Who knows of it, and since when.
    pub fn known_since(&self, role: Role, date: NaiveDate) -> String {
        self.known_on(role, &self.language().text().dates.day(date))
    }

    /// Several that can cause the same trouble.
    pub fn adding_up(&self, names: &[String], trouble: &str) -> String {
        let all = names.join(self.language().text().grammar.comma);
        self.adding_up_of(names.len(), &all, trouble)
    }
}
