//! Behaviour across modules.

mod catalogue;
mod content;
mod drawing;
mod reminding;
