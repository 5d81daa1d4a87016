//! A document of the conversation, kept as it was in its envelope: what it is stands
//! outside, so that only what is shown is opened.

use serde::{Deserialize, Serialize};

use super::reply::Enclosed;

/// A document in its envelope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// What it is.
    pub kind: DocumentKind,
    /// The document.
    pub inside: Enclosed,
}

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentKind {
    /// A list that somebody else wrote ([`TheirList`](crate::two_lists::TheirList)).
    TheirList,
    /// What somebody else told of a question that has an answer
    /// ([`ToldToo`](super::ToldToo)).
    ToldToo,
    /// A review of all medicines ([`ReviewPack`](super::ReviewPack)).
    Review,
    /// How much say the person wants in decisions ([`Say`](super::Say)).
    Say,
    /// How a talk was for the person ([`AfterTalk`](super::AfterTalk)).
    AfterTalk,
    /// What was put away or brought back ([`LaidAside`](super::LaidAside)).
    LaidAside,
}

impl Document {
    /// Puts something into its envelope.
    pub fn of(kind: DocumentKind, inside: &impl Serialize) -> Self {
        Self {
            kind,
            inside: Enclosed::of(inside),
        }
    }
}
