//! The browser's database and the second copy beside it, put together as one
//! storage; and whether the browser promises to keep them.
//!
//! What a storage can do, and what may go wrong with it, is said in [`storage`];
//! natively there is one in memory.

#[cfg(target_arch = "wasm32")]
mod cache_shelf;
#[cfg(target_arch = "wasm32")]
mod here;
#[cfg(target_arch = "wasm32")]
mod indexed_db;
mod lasting;

#[cfg(target_arch = "wasm32")]
pub use here::here;
pub use lasting::{ask_to_last, lasting, room};
