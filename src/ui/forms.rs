//! Drafts of what people type, with `finish` to check them.

pub mod answer;
pub mod decision;
pub mod matters;
pub mod question;
