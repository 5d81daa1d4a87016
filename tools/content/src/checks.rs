//! The rules of `content/checks/`: read, held against the catalogue, and packed into one file; and
//! their phrases in each language, packed into a file each.
//!
//! Knows how rules are written for people to review. How they are applied is known to the app.

mod basis;
mod groups;
mod overlap;
mod packing;
pub mod phrases;
mod source;

use std::fs;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use knowledge::checks::Rules;
use knowledge::checks::pack::Pack;
use serde::Serialize;

use crate::file::read_text;
use crate::finding::Finding;
use crate::names::Names;

pub use phrases::Spoken;
pub use source::Sources;

/// The name of the packed file of rules.
pub const PACKED: &str = "checks.json";

/// The folder of the packed phrases, a file a language.
pub const PACKED_PHRASES: &str = "phrases";

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

/// Packs the rules, and says everything that is wrong with them, a key without a phrase too.
pub fn pack(
    sources: &Sources,
    spoken: &[Spoken],
    names: &Names,
    today: NaiveDate,
) -> (Pack, Vec<Finding>) {
    let (pack, mut found) = packing::pack(sources, names, today);
    found.extend(overlap::check(&pack));
    found.extend(phrases::check_keys(spoken, &pack, sources.foods()));
    if Rules::of_pack(pack.clone()).is_err() {
        found.push(Finding::fault_in_whole(
            "checks",
            "the packed rules cannot be read: a name or a rule is there twice".into(),
        ));
    }
    (pack, found)
}

/// The packed files as they are shipped, by their paths: the rules, and the phrases of each
/// language.
///
/// # Errors
/// Only where something cannot be written down at all.
pub fn files(pack: &Pack, spoken: &[Spoken]) -> Result<Vec<(PathBuf, Vec<u8>)>, String> {
    let mut files = vec![(PathBuf::from(PACKED), bytes(PACKED, pack)?)];
    for one in spoken {
        let path = format!("{PACKED_PHRASES}/{}.json", one.language.code);
        let bytes = bytes(&path, &phrases::packed(one, spoken))?;
        files.push((PathBuf::from(path), bytes));
    }
    Ok(files)
}

fn bytes(path: &str, packed: &impl Serialize) -> Result<Vec<u8>, String> {
    serde_json::to_vec(packed).map_err(|error| format!("{path}: {error}"))
}

#[cfg(test)]
mod tests;
