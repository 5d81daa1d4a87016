//! Concord: a medicines companion that lives on the person's own device.
//!
//! This crate is what touches the device and the screen: what is asked of the
//! browser ([`device`]), the only writer ([`ledger`]), and the pages ([`ui`]).
//! All that can be worked out lies in the crates under it, read in this order:
//! `terms`, `domain`, `knowledge`, `exchange`, `storage`, `forms`, `text`,
//! `screens`. Arrows point one way, and only `device` may name browser types; a
//! test holds this.

// A page of nested views is one deep type natively.
#![recursion_limit = "512"]

pub mod device;
pub mod ledger;
pub mod ui;
