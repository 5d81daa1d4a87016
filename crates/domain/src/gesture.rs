//! Gestures: what a person does with one tap or one form, as events.
//!
//! Plain functions from what was touched to what is written down. Who did it,
//! and for whom, is the ledger's to know; ids and moments are handed in.

mod same;

pub use same::{doses, say_the_same, without};
