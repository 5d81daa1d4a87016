//! The backup file: every entry to the letter, also those this version cannot
//! read, with a checksum. `docs/backup-format.md` describes it for others.
//!
//! Writing cannot fail. Reading trusts nothing: size, depth and number are
//! limited before anything is taken apart. Restoring is the ledger's affair.

mod checksum;
mod depth;
mod format;
mod line;
mod preview;
mod read;

pub use checksum::fingerprint;
pub use depth::MOST_DEPTH;
pub(crate) use depth::depth;
pub use format::{Backup, Imprint, MOST_BYTES, MOST_ENTRIES, VERSION};
pub use line::{BackupLine, MOST_ENTRY_BYTES, entry};
pub use preview::{Preview, preview};
pub use read::{BackupError, read};

use format::{FORMAT, Heading};

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
