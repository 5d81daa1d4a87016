//! The file: what stands in it, and how much of it there may be.

use serde::{Deserialize, Serialize};

use super::line::BackupLine;
use domain::years;
use domain::zone::Moment;

/// The most bytes of a backup, unpacked. Five years of thirty doses a day take
/// about 30 million; a foreign file is held to less.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;

/// The most entries of a backup: some thirteen years of fifty a day.
pub const MOST_ENTRIES: usize = 250_000;

/// The newest version of the format that this version writes and reads.
pub const VERSION: u32 = 1;

/// What says that a file is one.
pub const FORMAT: &str = "concord-backup";

/// What a backup says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imprint {
    /// By the device's clock, which may have been wrong.
    pub written_at: Moment,
    /// Which version of Concord wrote it.
    pub app: String,
}

/// A backup that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// What it says of itself.
    pub about: Imprint,
    /// Its entries, in the order saved.
    pub lines: Vec<BackupLine>,
}

/// The first line of the file, up to the entries.
#[derive(Serialize, Deserialize)]
pub struct Heading {
    pub format: String,
    pub version: u32,
    #[serde(deserialize_with = "years::read")]
    pub written_at: Moment,
    pub app: String,
    pub count: usize,
    pub checksum: String,
}
