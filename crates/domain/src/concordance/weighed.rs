//! What speaks for and against one of the choices, as it was talked through: in the
//! person's words, with who says so (domain.md §6, after BRAN: benefits, risks,
//! alternatives, nothing).

use serde::{Deserialize, Serialize};

use crate::words::Words;

/// What speaks for and against one choice. Nothing of it is added up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Weighed {
    /// What is good about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub benefits: Option<Words>,
    /// What is not.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub risks: Option<Words>,
    /// What the person thinks of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub my_view: Option<Words>,
    /// Who says so, or where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Words>,
}

impl Weighed {
    /// Whether nothing was said of it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
