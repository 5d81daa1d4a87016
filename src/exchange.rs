//! Formats that leave this device and come back: bytes in, values out.
//!
//! Pure: knows the domain, never the browser, the storage or a sentence. What
//! comes in was made by anybody; limits hold before anything is read.

pub mod backup;
//! Formats that leave the app or come into it: bytes in, values out.
//! Pure: knows the domain, never the browser. Who gets a file, and how, is for
//! the screens and the device.
pub mod calendar;
