//! How a talk was for the person: three things in their own eyes, about the talk and never
//! about anybody by name. Not scored.

use serde::{Deserialize, Serialize};

use crate::id::VisitId;

/// How a talk was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AfterTalk {
    /// Which talk.
    pub visit: VisitId,
    /// Whether they understood what was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub understood: Option<HowMuch>,
    /// Whether they were heard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<HowMuch>,
    /// Whether they had a part in what was decided.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub had_part: Option<HowMuch>,
}

/// How far something was so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HowMuch {
    /// It was.
    Yes,
    /// In part.
    Partly,
    /// It was not.
    No,
}

impl HowMuch {
    /// All of them, in the order offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::No];
}

impl AfterTalk {
    /// Nothing said yet.
    pub const fn of(visit: VisitId) -> Self {
        Self {
            visit,
            understood: None,
            heard: None,
            had_part: None,
        }
    }

    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        *self == Self::of(self.visit)
    }
}
