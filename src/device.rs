//! What Concord asks of the device: storage, clock, chance, the address bar.
//!
//! The only place that names browser types, and none of them appear in its
//! public signatures. Natively each adapter has a stand-in, so that everything
//! above it runs in plain tests.

pub mod address;
pub mod badge;
pub mod clock;
pub mod database;
pub mod files;
pub mod focus;
pub mod install;
pub mod leader;
pub mod notify;
pub mod pack;
pub mod page;
#[cfg(target_arch = "wasm32")]
mod patience;
pub mod preferences;
pub mod print;
pub mod random;
pub mod sentences;
pub mod session;
pub mod sound;
pub mod speech;
pub mod starts;
pub mod steps;

pub mod tabs;
pub mod taps;
pub mod tick;
pub mod update;
