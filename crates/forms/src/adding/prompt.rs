//! Questions offered for a new medicine, for the person to pick from.

use serde::{Deserialize, Serialize};

/// A question offered when a medicine is added, written by us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Prompt {
    /// How will I know that it works?
    Working,
    /// Which side effects?
    SideEffects,
    /// For how long?
    HowLong,
    /// What if I forget one?
    Forgotten,
    /// Together with my others?
    Together,
    /// What else could be done?
    Otherwise,
}

impl Prompt {
    /// Every prompt, in the order offered.
    pub const ALL: [Self; 6] = [
        Self::Working,
        Self::SideEffects,
        Self::HowLong,
        Self::Forgotten,
        Self::Together,
        Self::Otherwise,
    ];
}
