//! The backup file: every entry to the letter, also those this version cannot
//! read, with a checksum. `docs/backup-format.md` describes it for others.
//!
//! Writing cannot fail. Reading trusts nothing: size, depth and number are
//! limited before anything is taken apart. Restoring is the ledger's affair.

mod checksum;
mod line;
mod preview;
mod read;

use serde::{Deserialize, Serialize};

pub use checksum::fingerprint;
pub use line::{BackupLine, entry};
pub use preview::{Preview, preview};
pub use read::{BackupError, read};

use domain::years;
use domain::zone::Moment;

/// The most bytes of a backup, unpacked. Five years of thirty doses a day take
/// about 30 million; a foreign file is held to less.
pub const MOST_BYTES: usize = 64 * 1024 * 1024;

/// The most entries of a backup: some thirteen years of fifty a day.
pub const MOST_ENTRIES: usize = 250_000;

/// The most bytes of one entry. A medicine carries all its plans of the past:
/// this holds one whose plan was changed every day for ten years.
pub const MOST_ENTRY_BYTES: usize = 2 * 1024 * 1024;

/// How deep brackets may stand within brackets.
pub const MOST_DEPTH: usize = 32;

/// The newest version of the format that this version writes and reads.
pub const VERSION: u32 = 1;

const FORMAT: &str = "concord-backup";

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
struct Heading {
    format: String,
    version: u32,
    #[serde(deserialize_with = "years::read")]
    written_at: Moment,
    app: String,
    count: usize,
    checksum: String,
}

/// Writes entries, given by their texts in the order saved.
pub fn write<'a>(texts: impl IntoIterator<Item = &'a str>, about: &Imprint) -> String {
    let elements: Vec<String> = texts.into_iter().map(line::element).collect();
    let heading = Heading {
        format: FORMAT.to_owned(),
        version: VERSION,
        written_at: about.written_at,
        app: about.app.clone(),
        count: elements.len(),
        checksum: checksum::of_elements(elements.iter().map(String::as_str)),
    };
    // A value of plain texts and numbers always has a JSON form.
    let heading = serde_json::to_string(&heading).unwrap_or_default();
    let opening = heading.trim_end_matches('}');
    format!("{opening},\"entries\":[\n{}\n]}}\n", elements.join(",\n"))
}

/// Whether a written backup, read again from its own text, holds exactly these
/// entries, whatever they say. Only then may anyone say "backed up".
pub fn verify<'a>(written: &str, texts: impl IntoIterator<Item = &'a str>) -> bool {
    match read::texts(written.as_bytes()) {
        Ok(read) => read.iter().map(String::as_str).eq(texts),
        Err(BackupError::Empty) => texts.into_iter().next().is_none(),
        Err(_) => false,
    }
}
