//! What is said for and against a choice, as typed.

use domain::concordance::Weighed;
use domain::words::{Words, WordsError};
use serde::{Deserialize, Serialize};

/// What can be said of a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WeighedLine {
    /// What is good about it.
    Benefits,
    /// What is not.
    Risks,
    /// What the person thinks of it.
    MyView,
    /// Who says so.
    Source,
}

impl WeighedLine {
    /// All of them, in the order asked.
    pub const ALL: [Self; 4] = [Self::Benefits, Self::Risks, Self::MyView, Self::Source];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Benefits => "benefits",
            Self::Risks => "risks",
            Self::MyView => "view",
            Self::Source => "source",
        }
    }
}

/// What is said of one choice, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct WeighedDraft {
    /// The text of each line, in the order of [`WeighedLine::ALL`].
    lines: [String; 4],
}

impl WeighedDraft {
    /// What was typed into a line.
    pub fn line(&self, line: WeighedLine) -> &str {
        &self.lines[line as usize]
    }

    /// Types something into a line.
    pub fn write(&mut self, line: WeighedLine, typed: String) {
        self.lines[line as usize] = typed;
    }

    /// What is kept of it; what is too long is noted with its line.
    pub(super) fn finish(&self, mut wrong: impl FnMut(WeighedLine, WordsError)) -> Weighed {
        let mut read = |line: WeighedLine| {
            let words = Words::parse_optional(self.line(line));
            words.unwrap_or_else(|error| {
                wrong(line, error);
                None
            })
        };
        Weighed {
            benefits: read(WeighedLine::Benefits),
            risks: read(WeighedLine::Risks),
            my_view: read(WeighedLine::MyView),
            source: read(WeighedLine::Source),
        }
    }
}
