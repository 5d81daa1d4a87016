//! What is wrong with what was filled in, in words: one sentence for each
//! problem of each draft.

use super::Text;
use forms::standing::StandingProblem;

/// A problem that can be said.
pub trait InWords: Copy {
    /// What to do about it.
    fn in_words(self, t: &Text) -> String;
}

impl InWords for StandingProblem {
    fn in_words(self, t: &Text) -> String {
        match self {
            Self::Change | Self::Who => t.standings.choose.to_owned(),
            Self::Until => t.standings.until_error.to_owned(),
            Self::Why(error) => (t.common.words_error)(error),
        }
    }
}
