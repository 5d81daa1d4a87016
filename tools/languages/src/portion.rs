//! The two portions in which the sentences of a language come.

/// Which of a language's sentences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Portion {
    /// Those of the areas that the first part of the app asks for.
    Opening,
    /// All others.
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
