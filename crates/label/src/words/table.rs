//! What a table of the vocabulary is.

use crate::sense::Sense;

/// Phrases with one meaning, with `|` between them.
pub type Table = &'static [(Sense, &'static str)];
