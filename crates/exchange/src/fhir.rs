//! Patient summaries in FHIR R4, in the shape of the International Patient Summary: out
//! and in. `docs/fhir.md` says field by field what is written and read.
//!
//! Reading trusts nothing: size, depth and number are capped before anything is built,
//! and whatever a document holds is either in a list or named as omitted. Writing cannot
//! fail, reads no clock and draws no chance.

mod codes;
mod error;
mod read;
mod write;

pub use error::FhirError;
pub use read::{MOST_BYTES, MOST_RESOURCES, read};
pub use write::{Edition, Narrator, Quiet, SummaryPart, write};

#[cfg(test)]
pub(crate) mod tests;
