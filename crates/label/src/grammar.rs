//! The grammar that the languages share: from phrases to parts.
//!
//! Each file knows one kind of part. A rule is handed a place in the phrases
//! and answers what stands there and where it ends, or nothing.

pub mod amount;
pub mod clock;
pub mod food;
pub mod length;
pub mod limit;
pub mod need;
pub mod number;
pub mod part;
pub mod place;
pub mod rhythm;
pub mod spot;
pub mod week;
