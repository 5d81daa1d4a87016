//! Rules have short names in comments and tests, such as G4 or AC-CON-1.
//! `docs/rules.md` explains each, and here it is held to the code and back.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::architecture::{files, root};

/// Where rules are named. What medicines' rules cite (`content/checks`) has signs
/// of its own.
const READ: [&str; 10] = [
    "src",
    "crates",
    "tests",
    "tools",
    "languages",
    "docs",
    "public",
    "content/banned.txt",
    "README.md",
    "ARCHITECTURE.md",
];

/// The page itself.
const PAGE: &str = "docs/rules.md";

/// Files that people write, with what they hold.
fn written() -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for part in READ {
        let path = root().join(part);
        if path.is_dir() {
            files(&path, &mut found);
        } else {
            found.push(path);
        }
    }
    let ends = ["rs", "mjs", "js", "md", "ftl", "txt"];
    found
        .into_iter()
        .filter(|path| {
            path.extension()
                .is_some_and(|end| ends.iter().any(|e| end == *e))
        })
        .filter(|path| {
            !path
                .components()
                .any(|part| part.as_os_str() == "node_modules")
        })
        .map(|path| (path.clone(), fs::read_to_string(path).unwrap()))
        .collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.len() <= 2 && word.chars().all(|c| c.is_ascii_digit())
}

/// The rule that a word names, if it names one: the check of a rule names the rule.
fn sign(word: &str) -> Option<String> {
    let word = word.trim_end_matches('-');
    let name = word.strip_prefix("AC-").unwrap_or(word);
    if name.strip_prefix('G').is_some_and(is_number) {
        return Some(name.to_owned());
    }
    let is_check = name.len() < word.len() && name.starts_with(|c: char| c.is_ascii_uppercase());
    is_check.then(|| word.to_owned())
}

/// The rules that a test's own name begins with: `ac_g4_ac_dur_2_what_is_said`.
fn signs_of_test(name: &str) -> Vec<String> {
    let parts: Vec<&str> = name.split('_').collect();
    let mut rest = &parts[..];
    let mut found = Vec::new();
    while let ["ac", feature, after @ ..] = rest {
        let feature = feature.to_uppercase();
        let (word, after) = match after {
            [number, after @ ..] if is_number(number) => (format!("AC-{feature}-{number}"), after),
            _ => (format!("AC-{feature}"), after),
        };
        found.extend(sign(&word));
        rest = after;
    }
    found
}

fn signs(text: &str) -> BTreeSet<String> {
    words(text)
        .flat_map(|word| sign(word).into_iter().chain(signs_of_test(word)))
        .collect()
}

/// The rows of the page that explain a sign.
fn explained(page: &str) -> BTreeMap<String, &str> {
    let first = |row: &str| sign(row.strip_prefix("| ")?.split(" |").next()?);
    page.lines()
        .filter_map(|row| Some((first(row)?, row)))
        .collect()
}

#[test]
fn signs_are_seen_in_comments_and_in_names_of_tests() {
    let text = "//! the warning comes with the save (G5).\n/// AC-CON-2, and AC-G11: x.\n\
                fn ac_g4_ac_dur_2_what() { AC-; G123; xG4; \"AC-\"; AC-A1 }";
    let found: Vec<_> = signs(text).into_iter().collect();
    assert_eq!(found, ["AC-A1", "AC-CON-2", "AC-DUR-2", "G11", "G4", "G5"]);
}

#[test]
fn every_rule_that_is_named_is_explained_and_no_other() {
    let page = fs::read_to_string(root().join(PAGE)).unwrap();
    let explained = explained(&page);
    let mut used = BTreeMap::new();
    let own = [root().join(PAGE), root().join("tests/it/rules.rs")];
    for (path, text) in written().iter().filter(|(path, _)| !own.contains(path)) {
        for sign in signs(text) {
            used.entry(sign)
                .or_insert_with(|| path.display().to_string());
        }
    }
    let unknown: Vec<_> = used
        .iter()
        .filter(|(sign, _)| !explained.contains_key(*sign))
        .collect();
    assert!(unknown.is_empty(), "not explained in {PAGE}: {unknown:#?}");
    let idle: Vec<_> = explained
        .iter()
        .filter(|(sign, row)| !used.contains_key(*sign) && !row.contains("held by reading"))
        .collect();
    assert!(
        idle.is_empty(),
        "explained in {PAGE}, used nowhere: {idle:#?}"
    );
}

/// A page that says which test holds something is believed only as long as there is
/// such a test.
#[test]
fn every_test_and_file_that_the_pages_name_exists() {
    let written = written();
    let is_file = |name: &str| {
        root().join(name).is_file()
            || written
                .iter()
                .any(|(path, _)| path.file_name() == Path::new(name).file_name())
    };
    let functions: BTreeSet<&str> = written
        .iter()
        .flat_map(|(_, text)| text.split("fn ").skip(1))
        .filter_map(|rest| words(rest).next())
        .collect();
    let mut missing = Vec::new();
    for page in [PAGE, "docs/hazards.md"] {
        let text = fs::read_to_string(root().join(page)).unwrap();
        let rows = text.lines().filter(|line| line.starts_with('|'));
        let named = rows.flat_map(|row| row.split('`').skip(1).step_by(2));
        for name in named {
            let is_code = [".rs", ".mjs", ".txt"]
                .iter()
                .any(|end| name.ends_with(end));
            let is_test = name.contains('_') && words(name).eq([name]);
            if is_code && !is_file(name) || is_test && !functions.contains(name) {
                missing.push(format!("{page} names {name}"));
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}
