//! Gestures: what a person did, as the one event that is saved for it.
//!
//! Pure functions from what was touched to an event. They check nothing that a
//! type already holds and save nothing.

pub mod edit;
pub mod medicine;
