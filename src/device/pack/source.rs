//! Where packs come from, whatever that is.

use std::collections::BTreeSet;

use storage::Pending;

/// Why a pack did not come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackFetchError {
    /// No answer: no network.
    Unreachable,
    /// There is no such pack.
    Missing,
    /// Larger than any pack should be.
    TooLarge,
}

/// The largest pack that is read, in characters.
pub const LARGEST_PACK: usize = 2_000_000;

/// Where packs come from, and where copies of them are kept. A path is one under `medicines/`.
///
/// Nobody waits until a copy is kept, and nobody is told if it was not: it is fetched again
/// another time.
pub trait Packs {
    /// The copy on this device; nothing if there is none, or storage does not give it.
    fn kept(&self, path: &str) -> Pending<Option<String>>;

    /// The pack as our own origin has it now.
    fn fetch(&self, path: &str) -> Pending<Result<String, PackFetchError>>;

    /// Keeps a copy, if there is room.
    fn keep(&self, path: &str, text: &str);

    /// Lets go of all copies but these.
    fn keep_only(&self, named: BTreeSet<String>);
}
