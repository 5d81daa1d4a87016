//! Why a dose was not taken, as it was recorded.

use domain::dose::{Reason, ReasonKind};

use crate::areas::ReasonWords;

impl ReasonWords {
    /// A reason as it was recorded.
    pub fn words(&self, reason: &Reason) -> String {
        match reason {
            Reason::HeldTold(name) => self.held_by(name.as_str()),
            Reason::GivenByOther(name) => self.given_by(name.as_str()),
            Reason::Ended(name) => self.ended_by(name.as_str()),
            Reason::Declined(Some(own)) => {
                self.because(self.reason(ReasonKind::Declined), self.declined(*own))
            }
            reason => self.reason(reason.kind()).to_owned(),
        }
    }
}
