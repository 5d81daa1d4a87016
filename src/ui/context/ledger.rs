//! The ledger that every page may ask for.

use leptos::prelude::*;

use crate::ledger::Ledger;

/// The ledger.
pub fn ledger() -> Ledger {
    expect_context()
}
