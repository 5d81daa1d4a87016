//! The sentences of the app itself, held against the turns of phrase that tell somebody what to
//! take or promise that something is harmless (AC-G1).
//!
//! Reads every way in which a sentence of `languages/` may come out, and knows nothing of where
//! it is shown.

use std::path::Path;

use crate::banned::Banned;
use crate::checks::phrases::banned_of;
use crate::file::read_text;
use crate::finding::Finding;

/// The reasons that hold for every sentence a person reads; the others are about cards.
const HOLD_EVERYWHERE: [&str; 3] = [
    "G1:",
    "never say that something is safe",
    "no false comfort",
];

/// The faults of all sentences, in every language.
///
/// # Errors
/// The file that cannot be read.
pub fn check(root: &Path) -> Result<Vec<Finding>, String> {
    let all = languages::read(&root.join("languages")).map_err(|faults| {
        faults
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(
                "
",
            )
    })?;
    let allowed = read_text(&root.join("content/allowed-app.txt"))?;
    let mut lists = Vec::new();
    for (at, language) in all.languages.iter().enumerate() {
        let list = read_text(&banned_of(root, at, language))?;
        let mut list = Banned::read(&list)?.only(&HOLD_EVERYWHERE);
        list.read_allowed(&allowed)?;
        lists.push(list);
    }
    let faults_of = |sentence: &str| -> Vec<String> {
        let lists = lists.iter();
        lists.flat_map(|list| list.faults(sentence)).collect()
    };
    let mut found = Vec::new();
    for (at, language) in all.languages.iter().enumerate() {
        for area in &all.areas {
            let place = format!("languages/{}/{}.ftl", language.code, area.name);
            let texts = area
                .messages
                .iter()
                .filter_map(|message| message.texts.get(at));
            for sentence in texts.flat_map(|text| languages::readings(text)) {
                let faults = faults_of(&sentence);
                found.extend(
                    faults
                        .into_iter()
                        .map(|fault| Finding::fault_in_whole(&place, fault)),
                );
            }
        }
    }
    Ok(found)
}
