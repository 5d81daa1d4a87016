//! What is still to talk about.

use domain::know::Topic;

use crate::areas::KnowWords;

impl KnowWords {
    /// What is still to talk about.
    pub fn still(&self, open: &[Topic]) -> String {
        if open.is_empty() {
            return self.all_ticked.to_owned();
        }
        let topics: Vec<&str> = open.iter().map(|topic| self.open_topic(*topic)).collect();
        let comma = self.language().text().grammar.comma;
        self.still_open(open.len(), &topics.join(comma))
    }
}
