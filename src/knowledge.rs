//! What is known of medicines in general: names to search by, and plain-language cards.
//!
//! Everything here is handed in as text or bytes; nothing is fetched and nothing is remembered.
//! It knows medicines, never a person: what somebody takes lives in the record.

pub mod card;
pub mod catalogue;
pub mod review;
pub mod section;
