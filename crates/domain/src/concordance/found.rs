//! What became of something that the checks found: talked about, saved all the
//! same, or to be asked again.
//!
//! Knows the name a finding is kept under and nothing of rules or medicines. An
//! answer holds for that name alone, so a new medicine asks anew.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Origin, OriginKey, Question, QuestionState};
use crate::fingerprint;
use crate::id::{EntryId, QuestionId};
use crate::person::Role;
use crate::record::PersonRecord;
use crate::words::{Name, Words};

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

/// How a finding stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FindingState {
    /// Nobody was asked.
    ToAsk,
    /// It is among the questions.
    Asked(QuestionId),
    /// Somebody knows of it.
    Known {
        /// Who.
        by: Role,
        /// Since when.
        on: NaiveDate,
        /// The entry that says so; a question's answer is undone with the question.
        entry: Option<EntryId>,
    },
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

/// How a finding stands; its question may have been raised under any of these
/// origins.
pub fn state(record: &PersonRecord, subject: &Name, origins: &[OriginKey]) -> FindingState {
    let answer = record.found.get(subject);
    let question = newest_question(record, origins);
    let again = answer
        .filter(|answer| answer.value.answer == FoundOutcome::AskAgain)
        .map(|answer| answer.at);
    if let Some((Question { id, state, .. }, at)) = question
        && again.is_none_or(|again| at > again)
    {
        match state {
            QuestionState::Open => return FindingState::Asked(*id),
            QuestionState::Answered(told) => {
                return FindingState::Known {
                    by: told.by,
                    on: told.on,
                    entry: None,
                };
            }
            QuestionState::Dropped => {}
        }
    }
    match answer.map(|answer| (answer.value.answer, answer)) {
        Some((FoundOutcome::Talked { role } | FoundOutcome::AskedFirst { role }, answer)) => {
            FindingState::Known {
                by: role,
                on: answer.at.date_naive(),
                entry: Some(answer.entry),
            }
        }
        Some((FoundOutcome::SavedAnyway | FoundOutcome::AskAgain, _)) | None => FindingState::ToAsk,
    }
}

/// The newest question of these origins, with when it was last saved.
fn newest_question<'a>(
    record: &'a PersonRecord,
    origins: &[OriginKey],
) -> Option<(&'a Question, crate::zone::Moment)> {
    record
        .questions
        .values()
        .filter(|question| {
            matches!(&question.value.origin, Origin::Rule(origin) if origins.contains(origin))
        })
        .map(|question| (&question.value, question.at))
        .max_by_key(|(_, at)| *at)
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
