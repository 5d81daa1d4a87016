//! What is wrong with what was filled in, in words: one sentence for each
//! problem of each draft.

use super::Text;

/// A problem that can be said.
pub trait InWords: Copy {
    /// What to do about it.
    fn in_words(self, t: &Text) -> String;
}
