//! The rules of `content/checks/`: read, held against the catalogue, and packed into one file.
//!
//! Knows how rules are written for people to review. How they are applied is known to the app.

mod basis;
mod groups;
mod overlap;
mod packing;
mod phrases;
mod source;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use knowledge::checks::Rulebook;
use knowledge::checks::pack::Pack;

use crate::banned::Banned;
use crate::finding::Finding;
use crate::names::Names;
use crate::run::read_text;

pub use source::Sources;

/// The name of the packed file.
pub const PACKED: &str = "checks.json";

/// Reads all files of rules; a folder that is not there holds none.
///
/// # Errors
/// The file that cannot be read.
pub fn read(content: &Path) -> Result<Sources, String> {
    let folder = content.join("checks");
    let mut sources = Sources::default();
    for path in files_below(&folder)? {
        let text = read_text(&path)?;
        let name = path
            .strip_prefix(&folder)
            .unwrap_or(&path)
            .with_extension("");
        sources
            .add(&name.to_string_lossy().replace('\\', "/"), &text)
            .map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(sources)
}

fn files_below(folder: &Path) -> Result<Vec<PathBuf>, String> {
    if !folder.is_dir() {
        return Ok(Vec::new());
    }
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut files = Vec::new();
    for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Packs the rules, and says everything that is wrong with them.
pub fn pack(sources: &Sources, names: &Names, today: NaiveDate) -> (Pack, Vec<Finding>) {
    let (pack, mut found) = packing::pack(sources, names, today);
    found.extend(overlap::check(&pack));
    if Rulebook::of_pack(pack.clone()).is_err() {
        found.push(Finding::fault_in_whole(
            "checks",
            "the packed rules cannot be read: a name or a rule is there twice".into(),
        ));
    }
    (pack, found)
}

/// What is wrong with the phrases, in English and in the other languages.
///
/// # Errors
/// The list of words that cannot be read.
pub fn check_phrases(
    sources: &Sources,
    content: &Path,
    english: &Banned,
) -> Result<Vec<Finding>, String> {
    let folder = content.join("checks");
    let danish = Banned::read(&read_text(&folder.join("banned-da.txt"))?)?;
    let chinese = phrases::read_parts(&read_text(&folder.join("banned-zh.txt"))?)?;
    Ok(phrases::check(
        sources,
        &phrases::Lists {
            english,
            danish: &danish,
            chinese: &chinese,
        },
    ))
}

/// The packed rules as they are shipped.
///
/// # Errors
/// Only where a rule cannot be written down at all.
pub fn bytes(pack: &Pack) -> Result<Vec<u8>, String> {
    serde_json::to_vec(pack).map_err(|error| format!("{PACKED}: {error}"))
}

#[cfg(test)]
mod tests;
