//! A language as such: its codes, its own name, how it counts.

use std::fs;
use std::path::Path;

use serde::Deserialize;

use crate::fault::Fault;

/// How a language tells one from many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PluralRule {
    /// One is said in its own way, all else in another.
    OneAndOther,
    /// Every number is said alike.
    OtherOnly,
}

/// How a language says that something is not so.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Negation {
    /// By words of their own; one that begins with `*` is the end of a word.
    Words(Vec<String>),
    /// By signs that are parts of other words too.
    Parts(Vec<String>),
}

/// A language, as its `language.toml` tells.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Its code, for `lang` attributes; also the name of its folder.
    pub code: String,
    /// Its name in English, in one word: what the code calls it.
    pub in_english: String,
    /// What it is and where, in English.
    pub describes: String,
    /// Its name in itself.
    pub own_name: String,
    /// Its place among those offered.
    pub place: u32,
    /// What the code of a device begins with that is set to it.
    pub devices: Vec<String>,
    /// How it counts.
    pub plural: PluralRule,
    /// How it says that something is not so.
    pub not: Negation,
    /// Which names of the catalogue are in it; none where those on the box are.
    #[serde(default)]
    pub names: Option<String>,
    /// Whether the cards of medicines are written in it too.
    #[serde(default)]
    pub cards: bool,
}

/// Reads every `language.toml`; the reference comes first, whatever its place.
pub(crate) fn read_all(folder: &Path, reference: &str) -> Result<Vec<Language>, Vec<Fault>> {
    let shown = folder.display().to_string();
    let entries =
        fs::read_dir(folder).map_err(|error| vec![Fault::of_file(&shown, error.to_string())])?;
    let mut languages = Vec::new();
    let mut faults = Vec::new();
    for entry in entries.filter_map(Result::ok) {
        if !entry.path().is_dir() {
            continue;
        }
        let code = entry.file_name().to_string_lossy().into_owned();
        match read_one(&entry.path(), &code) {
            Ok(language) => languages.push(language),
            Err(fault) => faults.push(fault),
        }
    }
    languages.sort_by_key(|language| (language.code != reference, language.place));
    if languages
        .first()
        .is_none_or(|first| first.code != reference)
    {
        faults.push(Fault::of_file(&shown, format!("no folder {reference}")));
    }
    if faults.is_empty() {
        Ok(languages)
    } else {
        Err(faults)
    }
}

fn read_one(folder: &Path, code: &str) -> Result<Language, Fault> {
    let file = format!("languages/{code}/language.toml");
    let text = fs::read_to_string(folder.join("language.toml"))
        .map_err(|error| Fault::of_file(&file, error.to_string()))?;
    let language: Language =
        toml::from_str(&text).map_err(|error| Fault::of_file(&file, error.to_string()))?;
    if language.code == code {
        Ok(language)
    } else {
        Err(Fault::of_file(&file, "the code is not the folder's name"))
    }
}
