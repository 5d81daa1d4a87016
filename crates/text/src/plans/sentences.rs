//! The sentences of a plan, one after the other or each by itself.

use crate::areas::PlansWords;

/// Where one sentence ends and the next begins, until it is known how they are
/// shown. A character that no text holds.
pub(super) const STOP: char = '\u{1e}';

impl PlansWords {
    /// Ends the sentence and begins the next.
    pub(super) fn stop(out: &mut String, sentence: &str) {
        out.push(STOP);
        out.push_str(sentence);
    }

    /// Sentences one after the other.
    pub(super) fn run_on(&self, sentences: &str) -> String {
        let grammar = self.text().grammar;
        sentences.replace(STOP, &[grammar.full_stop, grammar.gap].concat())
    }
}
