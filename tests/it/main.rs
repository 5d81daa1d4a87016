//! Behaviour across modules.

mod catalogue;
mod content;
