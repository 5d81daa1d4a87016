//! How a finding stands: from its question and from what was answered.

use chrono::NaiveDate;

use super::FoundOutcome;
use crate::concordance::{Origin, OriginKey, Question, QuestionState};
use crate::id::{EntryId, QuestionId};
use crate::person::Role;
use crate::record::PersonRecord;
use crate::words::Name;
use crate::zone::Moment;

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
) -> Option<(&'a Question, Moment)> {
    record
        .questions
        .values()
        .filter(|question| {
            matches!(&question.value.origin, Origin::Rule(origin) if origins.contains(origin))
        })
        .map(|question| (&question.value, question.at))
        .max_by_key(|(_, at)| *at)
}
