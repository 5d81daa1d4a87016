//! Drafts of what people type, with `finish` to check them.

pub mod adding;
pub mod country;
pub mod day;
pub mod dose;
pub mod medicine;
pub mod person;
pub mod plan;
pub mod standing;
pub mod stock;
pub mod strength;
