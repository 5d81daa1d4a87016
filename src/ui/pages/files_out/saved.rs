//! What became of saving a file.

use crate::device::files::Sent;
use exchange::FileError;

/// What became of saving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Saved {
    /// Nobody tried.
    NotYet,
    /// On its way.
    Working,
    /// It was handed over.
    Given(Sent),
    /// It was not.
    No(FileError),
}
