//! Drafts of what people type, with `finish` to check them.

pub mod dose;
pub mod standing;
pub mod stock;
