//! The two portions in which the sentences of a language come.

/// Which of a language's sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Portion {
    /// What the first part of the app can say. Which areas these are, their
    /// English files tell; `tools/dist` holds the built app to it.
    Opening,
    /// All that only the second part can say.
    Rest,
}

impl Portion {
    /// Both, in the order in which they are needed.
    pub const ALL: [Self; 2] = [Self::Opening, Self::Rest];

    /// Its name in a pack and in files.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Rest => "rest",
        }
    }
}
