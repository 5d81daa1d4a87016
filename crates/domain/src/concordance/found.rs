//! What became of something that the checks found: talked about, saved all the
//! same, or to be asked again.
//!
//! Knows the name a finding is kept under and nothing of rules or medicines. An
//! answer holds for that name alone, so a new medicine asks anew.

mod state;

use serde::{Deserialize, Serialize};

use super::OriginKey;
use crate::fingerprint;
use crate::person::Role;
use crate::words::{Name, Words};

pub use state::{FindingState, state};

/// What became of a finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundAnswer {
    /// The name of the finding.
    pub subject: Name,
    /// What became of it; the newest counts.
    pub answer: FoundOutcome,
    /// What was said, in the person's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Words>,
}

/// What became of a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FoundOutcome {
    /// Somebody who should know of it knows.
    Talked {
        /// Who.
        role: Role,
    },
    /// The person asked before the first dose.
    AskedFirst {
        /// Whom.
        role: Role,
    },
    /// The medicine was saved before anybody was asked; it is still to be asked.
    SavedAnyway,
    /// It is to be asked again, whatever was said before.
    AskAgain,
}

/// The longest name that a finding is kept under, in characters; what is longer
/// ends in a figure that stands for the rest.
const LONGEST: usize = 160;

/// The lasting name of a finding from how the checks tell it apart.
pub fn subject(written: &str) -> Option<Name> {
    if written.chars().count() <= LONGEST {
        return Name::parse(written).ok();
    }
    let sum = fingerprint::of(written.bytes());
    let head: String = written.chars().take(LONGEST - 20).collect();
    Name::parse(&format!("{head}~{sum}")).ok()
}

/// The origin of the question that a finding becomes, so that it is asked once.
pub fn origin(subject: &Name) -> Option<OriginKey> {
    OriginKey::found(subject)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_name_is_cut_the_same_way_every_time_and_stays_its_own() {
        let long = format!("adds-up-sleepy:{}", "amitriptyline+".repeat(30));
        let longer = format!("{long}zopiclone");
        let (one, other) = (subject(&long).unwrap(), subject(&longer).unwrap());
        assert_ne!(one, other);
        assert_eq!(one, subject(&long).unwrap());
        assert_eq!(one.as_str().chars().count(), LONGEST - 20 + 17);
        assert!(
            one.as_str().ends_with("~38ee059b3558c1cc"),
            "as it is kept: {one}"
        );
        assert!(origin(&one).is_some());
        assert_eq!(
            subject("a:b+c").unwrap().as_str(),
            "a:b+c",
            "a short one stays as it is"
        );
    }
}
