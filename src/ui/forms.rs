//! Drafts of what people type, with `finish` to check them.

pub mod adding;
pub mod country;
pub mod dose;
pub mod medicine;
pub mod plan;
pub mod standing;
pub mod stock;
pub mod strength;
