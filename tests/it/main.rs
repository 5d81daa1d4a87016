//! Behaviour across modules.

// Helpers of tests stand outside `#[test]` functions, where the setting for
// tests does not reach.
#![allow(clippy::unwrap_used)]

mod adherence;
mod anything;
mod architecture;
mod arranging;
mod backup;
mod boundaries;
mod catalogue;
mod changes;
mod checks;
mod circles;
mod commands;
mod concordance;
mod content;
mod courses;
mod deciding;
mod drawing;
mod effects;
mod form_kit;
mod gestures;
mod kinds;
mod last_day;
mod late;
mod ledger;
mod missed;
mod moot;
mod moving;
mod names;
mod not_taking;
mod open_doses;
mod packs;
mod pages_adding;
mod pages_ask;
mod pages_before;
mod pages_checks;
mod pages_dose;
mod pages_forms;
mod pages_health;
mod pages_help;
mod pages_history;
mod pages_medicine;
mod pages_moving;
mod pages_rescue;
mod pages_settings;
mod pages_sheet;
mod pages_today;
mod pages_welcome;
mod pages_windows;
mod plans;
mod reminders;
mod reminding;
mod rules;
mod shipped;
mod storage;
mod supply;
mod support;
mod teach_back;
mod time;
mod travel;
mod when_needed;
mod windows;
