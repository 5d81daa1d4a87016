//! Formats that leave the app or come into it: bytes in, values out.
//!
//! Pure: knows the domain and what is known of medicines, never the browser.
//! Who gets a file, and how, is for the screens and the device.

pub mod arrived;
pub mod backup;
pub mod calendar;
pub mod fhir;
mod file;
pub mod german_plan;
pub mod pack_code;
pub mod paper;
pub mod share;
pub mod summary;
pub mod table;

pub use file::FileError;

#[cfg(test)]
mod damage_tests;
