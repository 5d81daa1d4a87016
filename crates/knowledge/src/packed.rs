//! What all packs have in common: a version, one way to be read or refused, and when one may take
//! the place of another.
//!
//! Apps of many ages read the same files. When the version rises, and what is passed over without
//! that, is told in `content/README.md`.

use serde::Deserialize;

/// Why a pack cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// It is not such a pack, or not the whole of one.
    Damaged,
    /// Its version is newer than this program understands.
    Newer,
}

/// Something that is known of medicines, shipped as one file.
pub trait Packed: Sized {
    /// Reads the file.
    ///
    /// # Errors
    /// [`Unreadable`] says whether it is damaged or newer than this program.
    fn read(text: &str) -> Result<Self, Unreadable>;

    /// Whether this may take the place of an earlier copy: nothing that the earlier one says is
    /// among what this program has to pass over here.
    fn may_replace(&self, earlier: &Self) -> bool;
}

/// The one field that every version of a pack in JSON has.
#[derive(Deserialize)]
struct VersionOnly {
    format: u32,
}

/// The version of a pack in JSON; nothing where it names none.
pub(super) fn version(text: &[u8]) -> Option<u32> {
    let only: VersionOnly = serde_json::from_slice(text).ok()?;
    Some(only.format)
}
