//! An answer in own words being written. Only the words must be there.

use chrono::NaiveDate;

use super::draft::{Draft, FieldName, Problem};
use domain::concordance::{SaidBack, TeachBack};
use domain::id::{QuestionId, TeachBackId};
use domain::words::{Words, WordsError};
use serde::{Deserialize, Serialize};

/// An answer in own words being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeachBackDraft {
    /// The words so far.
    pub words: String,
    /// How it went when it was said.
    pub outcome: SaidBack,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TeachBackField {
    /// The words.
    Words,
    /// How it went.
    Outcome,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TeachBackProblem {
    /// There are no words, or too many.
    Words(WordsError),
}

impl Draft for TeachBackDraft {
    type Problem = TeachBackProblem;
}

impl FieldName for TeachBackField {
    fn id(self) -> String {
        match self {
            Self::Words => "own-words",
            Self::Outcome => "said",
        }
        .into()
    }
}

impl Problem for TeachBackProblem {
    type Field = TeachBackField;

    fn field(self) -> TeachBackField {
        match self {
            Self::Words(_) => TeachBackField::Words,
        }
    }
}

impl TeachBackDraft {
    /// Nothing written yet, and not said to anybody.
    pub const fn new() -> Self {
        Self {
            words: String::new(),
            outcome: SaidBack::NotDone,
        }
    }

    /// What was written.
    ///
    /// # Errors
    /// If there are no words, or too many.
    pub fn finish(
        &self,
        id: TeachBackId,
        of: QuestionId,
        on: NaiveDate,
    ) -> Result<TeachBack, Vec<TeachBackProblem>> {
        let words = Words::parse(&self.words);
        Ok(TeachBack {
            id,
            of,
            words: words.map_err(|error| vec![TeachBackProblem::Words(error)])?,
            outcome: self.outcome,
            on,
        })
    }
}

impl Default for TeachBackDraft {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::Id;
    use domain::zone::Moment;

    #[test]
    fn only_the_words_must_be_there() {
        let at = Moment::parse_from_rfc3339("2026-05-04T10:00:00+01:00").unwrap();
        let finish = |draft: &TeachBackDraft| {
            draft.finish(
                TeachBackId::new(at, [1; 10]),
                QuestionId::new(at, [2; 10]),
                at.date_naive(),
            )
        };
        let mut draft = TeachBackDraft::new();
        let empty = TeachBackProblem::Words(WordsError::Empty);
        assert_eq!(finish(&draft), Err(vec![empty]));
        draft.words = " I will put my feet up. ".into();
        let said = finish(&draft).unwrap();
        assert_eq!(said.words.as_str(), "I will put my feet up.");
        assert_eq!(said.outcome, SaidBack::NotDone);
    }
}
