//! The files of `public/medicines/`, made from what is written in `content/`.
//!
//! The catalogue is one text file of tab-parted lines; each card is one JSON file, and so are all
//! rules together, and all phrases of a language. The same sources always give the same bytes.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use knowledge::catalogue::CATALOGUE_FORMAT;
use knowledge::catalogue::LINES_THAT_FOLLOW;
use knowledge::checks::pack::Pack;

use crate::card_source::{LANGUAGES, ReadCard};
use crate::checks::{self, PACKED_PHRASES, Spoken};
use crate::finding::Finding;
use crate::names::{NameRow, Names, parts};

/// Files by their path below the folder of packed files.
pub type Files = BTreeMap<PathBuf, Vec<u8>>;

/// Makes all files.
///
/// # Errors
/// The card that cannot be packed.
pub fn pack(
    names: &Names,
    cards: &[ReadCard],
    rules: &Pack,
    spoken: &[Spoken],
) -> Result<Files, String> {
    let mut files: Files = checks::files(rules, spoken)?.into_iter().collect();
    files.insert(
        PathBuf::from("catalogue.txt"),
        pack_names(names, cards).into_bytes(),
    );
    for card in cards {
        let place = card.place();
        let packed = card
            .source
            .to_card(&card.language)
            .and_then(|card| serde_json::to_vec(&card).ok())
            .ok_or_else(|| format!("{place}: a name or a date cannot be read"))?;
        files.insert(
            PathBuf::from(&card.language).join(format!("{}.json", card.source.id)),
            packed,
        );
    }
    Ok(files)
}

fn pack_names(names: &Names, cards: &[ReadCard]) -> String {
    let lines = names.entries.len() + names.collisions.len();
    let mut text =
        format!("concord-catalogue {CATALOGUE_FORMAT}\n{LINES_THAT_FOLLOW}{lines}\t\t\n");
    for entry in &names.entries {
        text.push_str(&pack_entry(entry, cards));
    }
    for row in &names.collisions {
        let together: Vec<&str> = parts(&row.names).collect();
        let fields = [
            "~",
            &row.kind,
            &together.join("|"),
            &row.country_a,
            &row.ingredient_a,
            &row.country_b,
            &row.ingredient_b,
        ];
        text.push_str(&fields.join("\t"));
        text.push('\n');
    }
    text
}

fn pack_entry(entry: &NameRow, cards: &[ReadCard]) -> String {
    let about = cards
        .iter()
        .filter(|card| card.language == "en" && card.source.applies_to.ingredient == entry.id);
    let cards: Vec<&str> = about.map(|card| card.source.id.as_str()).collect();
    let mut seen = HashSet::new();
    let names: Vec<String> = entry
        .searchable()
        .into_iter()
        .skip(1)
        .filter(|(kind, name)| seen.insert((*kind, *name)))
        .map(|(kind, name)| format!("{kind}{name}"))
        .collect();
    let fields = [
        entry.id.clone(),
        entry.name.clone(),
        joined(&entry.ingredients),
        entry.route.clone(),
        entry.class.clone(),
        joined(&entry.forms),
        joined(&entry.strengths),
        cards.join("|"),
        names.join("|"),
    ];
    let mut line = fields.join("\t");
    line.push('\n');
    line
}

fn joined(field: &str) -> String {
    parts(field).collect::<Vec<_>>().join("|")
}

/// Writes all files, and takes away packed cards and phrases whose source is gone.
///
/// # Errors
/// The file that cannot be written.
pub fn write(folder: &Path, files: &Files) -> Result<(), String> {
    for path in extra_files(folder, files) {
        fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    for (name, bytes) in files {
        let path = folder.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).map_err(|error| format!("{}: {error}", parent.display()))?;
        }
        fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// Packed files that are not what the sources give.
pub fn differences(folder: &Path, files: &Files) -> Vec<Finding> {
    let mut found: Vec<Finding> = files
        .iter()
        .filter(|(name, bytes)| fs::read(folder.join(name)).ok().as_ref() != Some(*bytes))
        .map(|(name, _)| {
            Finding::fault_in_whole(
                &name.to_string_lossy(),
                "is not what the sources give; run concord-content build".into(),
            )
        })
        .collect();
    for path in extra_files(folder, files) {
        found.push(Finding::fault_in_whole(
            &path.to_string_lossy(),
            "has no source".into(),
        ));
    }
    found
}

fn extra_files(folder: &Path, files: &Files) -> Vec<PathBuf> {
    LANGUAGES
        .into_iter()
        .chain([PACKED_PHRASES])
        .filter_map(|language| fs::read_dir(folder.join(language)).ok())
        .flatten()
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == "json"))
        .filter(|path| {
            path.strip_prefix(folder)
                .is_ok_and(|name| !files.contains_key(name))
        })
        .collect()
}
