//! A file, read as text.

use std::fs;
use std::path::Path;

/// Reads a text file.
///
/// # Errors
/// The file that cannot be read.
pub fn read_text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}
