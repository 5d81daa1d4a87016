//! The sentences of the app itself, held against the turns of phrase that tell somebody what to
//! take or promise that something is harmless (AC-G1).
//!
//! Reads the text in quotation marks of `crates/text` and knows nothing of where it is shown.

use std::fs;
use std::path::{Path, PathBuf};

use crate::banned::Banned;
use crate::finding::Finding;
use crate::run::read_text;

/// The reasons that hold for every sentence a person reads; the others are about cards.
const HOLD_EVERYWHERE: [&str; 3] = [
    "G1:",
    "never say that something is safe",
    "no false comfort",
];

/// The faults of all sentences, in all three languages.
///
/// # Errors
/// The file that cannot be read.
pub fn check(root: &Path) -> Result<Vec<Finding>, String> {
    let content = root.join("content");
    let mut english =
        Banned::read(&read_text(&content.join("banned.txt"))?)?.only(&HOLD_EVERYWHERE);
    english.read_allowed(&read_text(&content.join("allowed-app.txt"))?)?;
    let danish = read_text(&content.join("checks/banned-da.txt"))?;
    let mut danish = Banned::read(&danish)?.only(&HOLD_EVERYWHERE);
    danish.read_allowed(&read_text(&content.join("allowed-app.txt"))?)?;
    let mut found = Vec::new();
    for path in files(&root.join("crates/text/src"))? {
        let place = path.strip_prefix(root).unwrap_or(&path).to_string_lossy();
        for sentence in quoted(&read_text(&path)?) {
            for fault in [english.faults(&sentence), danish.faults(&sentence)].concat() {
                found.push(Finding::fault_in_whole(&place, fault));
            }
        }
    }
    Ok(found)
}

fn files(source: &Path) -> Result<Vec<PathBuf>, String> {
    let mut open = vec![source.to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder);
        let entries = entries.map_err(|error| format!("{}: {error}", folder.display()))?;
        for path in entries.filter_map(|entry| entry.ok().map(|entry| entry.path())) {
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// The texts in quotation marks, without those in comments and in the tests at the end.
fn quoted(code: &str) -> Vec<String> {
    let code = code
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap_or(code);
    let mut texts = Vec::new();
    let mut letters = code.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '/' if letters.peek() == Some(&'/') => {
                letters.by_ref().find(|letter| *letter == '\n');
            }
            // A quotation mark as a character, as in '"'.
            '\'' if letters.peek() == Some(&'"') => {
                letters.next();
            }
            '"' => texts.push(quotation(&mut letters)),
            _ => {}
        }
    }
    texts
}

/// The rest of a text in quotation marks, as it is shown.
fn quotation(letters: &mut std::iter::Peekable<std::str::Chars<'_>>) -> String {
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => break,
            '\\' => match letters.next() {
                Some('\n') => while letters.next_if(|next| next.is_whitespace()).is_some() {},
                Some('n') => text.push('\n'),
                Some(escaped) => text.push(escaped),
                None => {}
            },
            _ => text.push(letter),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn only_what_stands_in_quotation_marks_is_read() {
        let code = r#"//! "a comment"
            const A: &str = "one \"two\" \
                three"; // "four"
            let mark = '"'; let b = "five";
            #[cfg(test)]
            mod tests { "six" }"#;
        let code = code.replace(
            "            #[cfg(test)]\n            mod",
            "#[cfg(test)]\nmod",
        );
        assert_eq!(quoted(&code), ["one \"two\" three", "five"]);
    }
}
