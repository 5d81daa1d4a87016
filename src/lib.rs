//! Concord: a medicines companion that lives on the person's own device.
//!
//! Read in this order: the words and rules of the field ([`domain`]), what is
//! known of medicines ([`knowledge`]), what is asked of the browser
//! ([`device`]), the only writer ([`ledger`]), every sentence ([`text`]), and
//! the screens ([`ui`]). Arrows point one way: `domain` and `knowledge` know
//! nobody, `exchange` knows them, `device` knows those, `ui` knows all. Only
//! `device` may name browser types; a test holds this.

// A page of nested views is one deep type natively.
#![recursion_limit = "512"]

pub mod device;
pub mod domain;
pub mod exchange;
pub mod knowledge;
pub mod ledger;
pub mod text;
pub mod ui;
