//! Behaviour across modules.

mod catalogue;
mod content;
mod drawing;
// Helpers of tests stand outside `#[test]` functions, where the setting for
// tests does not reach.
#![allow(clippy::unwrap_used)]

mod adherence;
mod architecture;
mod changes;
mod concordance;
mod plans;
mod reminders;
mod supply;
mod support;
mod time;
mod when_needed;
