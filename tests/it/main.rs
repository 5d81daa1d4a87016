//! Behaviour across modules.

mod ledger;
mod storage;
