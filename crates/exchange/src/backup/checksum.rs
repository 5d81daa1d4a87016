//! Checksums: to find damage, and to tell whether two records are the same.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// The checksum of a backup: SHA-256 over its elements, joined by a comma and a
/// line end, and ended by a line end.
pub(super) fn of_elements<'a>(elements: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash = Sha256::new();
    for (number, element) in elements.into_iter().enumerate() {
        if number > 0 {
            hash.update(b",\n");
        }
        hash.update(element);
    }
    hash.update(b"\n");
    format!("sha256:{}", hexadecimal(hash))
}

/// The same for the same entries, in whatever order they were saved. A record
/// moved to another device has the fingerprint it had before.
pub fn fingerprint<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    let mut texts: Vec<&str> = texts.into_iter().collect();
    texts.sort_unstable();
    texts.dedup();
    let mut hash = Sha256::new();
    for text in texts {
        hash.update(text);
        hash.update(b"\n");
    }
    hexadecimal(hash)
}

fn hexadecimal(hash: Sha256) -> String {
    hash.finalize()
        .iter()
        .fold(String::new(), |mut text, byte| {
            // Writing to a string cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        })
}
