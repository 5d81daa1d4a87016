//! The codes on a picture: brightness in, texts out. Knows nobody of the workspace, and
//! nothing of what a text means.
//!
//! It is a program of its own in the browser (`door`), which a small worker loads when
//! somebody scans (`public/scanner.js`), so that neither the app nor the page carries it.
//! Where the codes are, and what their squares and bars say, is found by the readers of a
//! well-kept crate, rxing. What is here is what they leave open: the letters of a Data
//! Matrix, with the separators that a pack code needs (`letters`), and when a row of bars
//! is believed (`bars`). Its own reading of letters knows the alphabets of the world, which
//! would weigh more than all the rest; it is left out.
//!
//! A picture is whatever somebody points at: one that cannot be is a picture without a
//! code. Should a reader stop at one all the same, the worker starts a new program.

mod bars;
mod code;
mod data_matrix;
#[cfg(target_arch = "wasm32")]
mod door;
mod letters;
mod photograph;
mod qr;
mod reader;

pub use code::{CodeFormat, FoundCode};
pub use photograph::Photograph;
pub use reader::CodeReader;

#[cfg(test)]
mod tests;
