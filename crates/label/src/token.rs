//! The text of a label as tokens, each with its bytes.
//!
//! Case, full-width signs, odd spaces and dotted abbreviations are evened out
//! here, so that nobody after this file meets them.

mod characters;
mod kind;
mod reader;

pub use characters::single_digit;
pub use kind::{Kind, LabelToken, Sign};
pub use reader::tokens;
