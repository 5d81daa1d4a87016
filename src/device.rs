//! What Concord asks of the device: storage, clock, chance, the address bar.
//!
//! The only place that names browser types, and none of them appear in its
//! public signatures. Natively each adapter has a stand-in, so that everything
//! above it runs in plain tests.

pub mod address;
pub mod awake;
pub mod badge;
pub mod camera;
pub mod clipboard;
pub mod clock;
pub mod composition;
pub mod database;
#[cfg(target_arch = "wasm32")]
mod feature;
pub mod files;
pub mod focus;
#[cfg(target_arch = "wasm32")]
mod frame;
pub mod half_typed;
pub mod incoming;
pub mod install;
pub mod leader;
pub mod leaving;
#[cfg(target_arch = "wasm32")]
mod listener;
pub mod notify;
pub mod pack;
pub mod page;
pub mod patience;
pub mod preferences;
pub mod print;
#[cfg(target_arch = "wasm32")]
mod promise;
pub mod random;
pub mod scanner;
pub mod seal;
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
