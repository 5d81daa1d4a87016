//! Errors in words, as they are met on many screens.

use domain::concordance::DecisionError;
use domain::words::WordsError;
use storage::{CommitError, SaveError};

use crate::areas::CommonWords;

impl CommonWords {
    /// A text that was refused.
    pub fn words_error(&self, error: WordsError) -> String {
        match error {
            WordsError::Empty => self.words_empty.to_owned(),
            WordsError::TooLong { limit } => self.words_too_long(limit),
        }
    }

    /// A change that was not saved: what happened.
    pub const fn not_saved(&self, error: CommitError) -> &'static str {
        match error {
            CommitError::NotSaved(SaveError::Full) => self.not_saved_full,
            CommitError::NotSaved(SaveError::Unavailable) | CommitError::NotOpen => {
                self.not_saved_unavailable
            }
            CommitError::NotSaved(SaveError::Failed) => self.not_saved_refused,
            CommitError::Decision(DecisionError::OneChoice | DecisionError::KeepAsNowMissing) => {
                self.not_saved_keep_missing
            }
            CommitError::Decision(DecisionError::ChosenUnknown) => self.not_saved_nothing_chosen,
            CommitError::Decision(DecisionError::LookAgainTooEarly) => self.not_saved_too_early,
            CommitError::UnknownPerson => self.not_saved_unknown_person,
            CommitError::NothingToUndo => self.not_saved_nothing_to_undo,
            CommitError::BuiltOn => self.not_saved_built_on,
            CommitError::Gone => self.not_saved_gone,
            CommitError::Behind => self.not_saved_behind,
            CommitError::Unreadable => self.not_saved_unreadable,
            CommitError::NotFetched => self.not_saved_not_fetched,
        }
    }
}
