//! How much say somebody wants in decisions about their medicines.

use serde::{Deserialize, Serialize};

/// How much say somebody wants. Theirs to change at any time; it decides nothing by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Say {
    /// They decide, after they have heard what there is to know.
    IDecide,
    /// Both decide together.
    WeDecide,
    /// They would rather leave it to the professional, and be told why.
    YouDecide,
}

impl Say {
    /// All of them, in the order offered.
    pub const ALL: [Self; 3] = [Self::IDecide, Self::WeDecide, Self::YouDecide];
}
