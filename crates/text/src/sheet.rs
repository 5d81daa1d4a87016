//! What a change rests on.

use domain::plan::Because;
use domain::words::Words;

use crate::areas::SheetWords;

impl SheetWords {
    /// What a change rests on; nothing where that is the label.
    pub fn because(&self, because: &Because) -> Option<String> {
        Some(match because {
            Because::Label => return None,
            Because::Letter => self.because_letter.to_owned(),
            Because::Decision(_) => self.because_decision.to_owned(),
            Because::ToldBy(role, words) => {
                let who = self.language().text().ask.who(*role, None);
                match words.as_ref().map(Words::as_str) {
                    Some(words) => self.because_told_words(&who, words),
                    None => self.because_told(&who),
                }
            }
            Because::MyOwn(words) => match words.as_ref().map(Words::as_str) {
                Some(words) => self.because_own_words(words),
                None => self.because_own.to_owned(),
            },
        })
    }
}
