//! What was found when a decision was looked at again, being written.

use chrono::NaiveDate;

use super::draft::{Draft, FieldName, Problem};
use domain::concordance::{FollowUp, GoneSince};
use domain::id::DecisionId;
use domain::words::{Words, WordsError};
use serde::{Deserialize, Serialize};

/// What was found, being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FoundDraft {
    /// Of which decision; several can be looked at on one page.
    pub of: DecisionId,
    /// The words so far.
    pub words: String,
    /// How it has gone since, if they said.
    pub since: Option<GoneSince>,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FoundField {
    /// How it has gone since a decision.
    Since(DecisionId),
    /// The words about a decision.
    Words(DecisionId),
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundProblem {
    /// About which decision.
    pub of: DecisionId,
    /// There are no words, or too many.
    pub words: WordsError,
}

impl Draft for FoundDraft {
    type Problem = FoundProblem;
}

impl FieldName for FoundField {
    fn id(self) -> String {
        match self {
            Self::Since(of) => format!("since-{of}"),
            Self::Words(of) => format!("found-{of}"),
        }
    }
}

impl Problem for FoundProblem {
    type Field = FoundField;

    fn field(self) -> FoundField {
        FoundField::Words(self.of)
    }
}

impl FoundDraft {
    /// Nothing written yet.
    pub const fn of(of: DecisionId) -> Self {
        Self {
            of,
            words: String::new(),
            since: None,
        }
    }

    /// What was found on a day.
    ///
    /// # Errors
    /// If there are no words, or too many.
    pub fn finish(&self, on: NaiveDate) -> Result<FollowUp, Vec<FoundProblem>> {
        let of = self.of;
        let words = Words::parse(&self.words);
        let words = words.map_err(|words| vec![FoundProblem { of, words }])?;
        Ok(FollowUp {
            of,
            on,
            words,
            since: self.since,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::Id;
    use domain::zone::Moment;

    #[test]
    fn what_was_found_needs_words_and_each_decision_has_its_own_field() {
        let at = Moment::parse_from_rfc3339("2026-05-04T10:00:00+01:00").unwrap();
        let [first, second] = [1, 2].map(|number| DecisionId::new(at, [number; 10]));
        let mut draft = FoundDraft::of(first);
        let problems = draft.finish(at.date_naive()).unwrap_err();
        let empty = FoundProblem {
            of: first,
            words: WordsError::Empty,
        };
        assert_eq!(problems, [empty]);
        assert_ne!(empty.field().id(), FoundField::Words(second).id());
        draft.words = "My legs are better.".into();
        draft.since = Some(GoneSince::Better);
        let found = draft.finish(at.date_naive()).unwrap();
        assert_eq!((found.of, found.on), (first, at.date_naive()));
        assert_eq!(found.words.as_str(), "My legs are better.");
        assert_eq!(found.since, Some(GoneSince::Better));
    }
}
