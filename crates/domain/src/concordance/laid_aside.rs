//! A comparison of two lists, or a review, that is no longer to be in sight.

use serde::{Deserialize, Serialize};

use super::Kept;
use crate::id::{ListId, QuestionId, ReviewId};

/// What can be put away as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paperwork {
    /// A list that somebody else wrote, with its comparison.
    List(ListId),
    /// A review of all medicines.
    Review(ReviewId),
}

/// Something was put away or brought back; nothing of it is lost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LaidAside {
    /// What.
    pub what: Paperwork,
    /// Whether it is in sight.
    pub kept: Kept,
    /// The questions that were put away with it, and come back with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub with: Vec<QuestionId>,
}
