//! What is wrong with a language, and where.

use std::fmt;

/// Something that is wrong with a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, from the top of the repository.
    pub file: String,
    /// The sentence in it, where it is one sentence's fault.
    pub sentence: Option<String>,
    /// What is wrong.
    pub what: String,
}

impl Fault {
    pub(crate) fn of_file(file: &str, what: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            sentence: None,
            what: what.into(),
        }
    }

    pub(crate) fn of_sentence(file: &str, sentence: &str, what: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            sentence: Some(sentence.to_owned()),
            what: what.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.sentence {
            Some(sentence) => write!(f, "{}: {sentence}: {}", self.file, self.what),
            None => write!(f, "{}: {}", self.file, self.what),
        }
    }
}
