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
mod pages_history;
mod pages_today;
mod plans;
mod reminders;
mod supply;
mod support;
mod time;
mod when_needed;
