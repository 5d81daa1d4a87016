//! What is known of medicines in general: names to search by, plain-language cards, and the rules
//! that turn a list of medicines into questions.
//!
//! Everything here is handed in as text or bytes; nothing is fetched and nothing is remembered.
//! It knows medicines, never a person: what somebody takes lives in the record.

pub mod card;
pub mod catalogue;
pub mod checks;
pub mod packed;
pub mod review;
pub mod section;
