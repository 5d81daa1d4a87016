//! Behaviour across modules.

mod backup;
mod ledger;
mod storage;
