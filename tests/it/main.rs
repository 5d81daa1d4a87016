//! Behaviour across modules.

// Helpers of tests stand outside `#[test]` functions, where the setting for
// tests does not reach.
#![allow(clippy::unwrap_used)]

mod adherence;
mod architecture;
mod catalogue;
mod changes;
mod concordance;
mod content;
mod drawing;
mod pages_adding;
mod pages_medicine;
mod plans;
mod reminders;
mod reminding;
mod supply;
mod support;
mod time;
mod when_needed;
