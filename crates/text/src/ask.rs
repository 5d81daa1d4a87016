//! Who told something, and whom something was agreed with.

use chrono::NaiveDate;

use domain::concordance::{Agreement, Talk};
use domain::person::Role;
use domain::words::Name;

use crate::areas::{AskWords, DecideWords};

impl AskWords {
    /// Who told an answer, and when.
    pub fn told(&self, role: Role, name: Option<&str>, on: NaiveDate) -> String {
        self.told_by_whom(&self.who(role, name), on)
    }

    /// A professional as they are told of: by name and part, or part alone.
    pub fn who(&self, role: Role, name: Option<&str>) -> String {
        let part = self.part(role);
        match name {
            // Some are called by their part already.
            Some(name) if name.contains(part) => name.to_owned(),
            Some(name) => self.name_and_part(name, part),
            None => part.to_owned(),
        }
    }
}

impl DecideWords {
    /// Whom something was agreed with, how far, and when.
    pub fn agreement(&self, talk: &Talk) -> String {
        let name = talk.name.as_ref().map(Name::as_str);
        let who = self.language().text().ask.who(talk.role, name);
        match talk.agreement {
            Agreement::Full => self.agreed_fully(&who, talk.on),
            Agreement::Partial { .. } => self.agreed_in_part(&who, talk.on),
            Agreement::None { .. } => self.not_agreed(&who, talk.on),
        }
    }
}
