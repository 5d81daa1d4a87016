//! Whether two lists agree on something.

/// Whether two lists agree on something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Agrees {
    Yes,
    No,
    /// One of them does not say it plainly.
    NotSaid,
}

impl Agrees {
    /// Yes or no.
    pub(super) const fn when(agrees: bool) -> Self {
        if agrees { Self::Yes } else { Self::No }
    }

    /// Agrees on both.
    pub(super) const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::NotSaid, _) | (_, Self::NotSaid) => Self::NotSaid,
            (Self::Yes, Self::Yes) => Self::Yes,
        }
    }
}
