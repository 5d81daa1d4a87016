//! One noun for one thing: no two files give a type the same name, and the
//! glossary names types that exist.
//!
//! Reads the files as text. What a trait or an impl calls a type (`type Problem`
//! of each form, `type Error`) is named by its trait and not counted; nor are two
//! of one name in one file, which are the same for two platforms.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::architecture::{code, everything, root};

/// Names that several files may use, and why.
const SHARED: [(&str, &str); 1] = [(
    "Desk",
    "what the pieces of one page share; each page has its own, and none leaves it",
)];

/// Macros that make types of the names in their first column.
const MACROS: [&str; 4] = ["id_type! {", "lasting_words! {", "parts! {", "text_type! {"];

/// The name that a line of code gives to a type of its own.
fn named(line: &str) -> Option<&str> {
    let bare = line.trim_start();
    let is_inside = bare.len() < line.len();
    let bare = bare
        .strip_prefix("pub ")
        .or_else(|| Some(bare.strip_prefix("pub(")?.split_once(") ")?.1))
        .unwrap_or(bare);
    let (kind, rest) = bare.split_once(' ')?;
    match kind {
        "struct" | "enum" | "trait" => first_word(rest),
        "type" if !is_inside => first_word(rest),
        _ => None,
    }
}

/// The word that a text begins with, if it is the name of a type.
fn first_word(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
    let word = &text[..end.unwrap_or(text.len())];
    word.starts_with(char::is_uppercase).then_some(word)
}

/// The types that the code of a file defines.
fn defined(lines: &[(usize, String)]) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    let mut is_macro = false;
    for (_, line) in lines {
        is_macro = !line.starts_with('}') && (is_macro || MACROS.contains(&line.as_str()));
        let listed = line.strip_prefix("    ").filter(|_| is_macro);
        found.extend(named(line).or_else(|| first_word(listed?)));
    }
    found
}

#[test]
fn types_are_seen_wherever_they_are_defined() {
    let text = "pub struct One<T>(T);\nenum Two {\n    Case,\n}\npub(super) type Three = u8;\n\
                mod native {\n    pub struct Four;\n}\nimpl X for Y {\n    type Error = Two;\n}\n\
                // struct Five;\nid_type! {\n    /// An id.\n    SixId;\n}\nlet structure = 1;\n\
                lasting_words! {\n    Seven {\n        Case = \"case\",\n    }\n}\n\
                #[cfg(test)]\nmod tests {\n    struct Eight;\n}\n";
    let lines = code(text);
    let found: Vec<_> = defined(&lines).into_iter().collect();
    assert_eq!(found, ["Four", "One", "Seven", "SixId", "Three", "Two"]);
}

#[test]
fn no_two_files_give_a_type_the_same_name() {
    let all = everything();
    let mut files: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for source in &all {
        for name in defined(&source.code) {
            files.entry(name).or_default().push(&source.path);
        }
    }
    files.retain(|_, files| files.len() > 1);
    for (name, why) in SHARED {
        let shared = files.remove(name);
        assert!(shared.is_some(), "{name} need not be let through: {why}");
    }
    assert!(
        files.is_empty(),
        "two things under one name, or one thing twice: {files:#?}"
    );
}

/// `[`Word`](module::Word)`, `Word::Case`, a function or a module. Where exactly a link
/// leads is held by rustdoc (`make lint`).
#[test]
fn every_word_of_the_glossary_is_linked_to_what_exists() {
    let all = everything();
    let fields = ["crates/domain/", "crates/terms/"];
    let field: Vec<_> = all
        .iter()
        .filter(|source| fields.iter().any(|field| source.path.starts_with(field)))
        .collect();
    let mut known: BTreeSet<&str> = field
        .iter()
        .flat_map(|source| defined(&source.code))
        .collect();
    let lines = field.iter().flat_map(|source| &source.code);
    known.extend(lines.filter_map(|(_, line)| {
        let (before, after) = line.split_once("fn ").or(line.split_once("pub mod "))?;
        let end = after.find(['(', '<', ';'])?;
        before
            .trim()
            .split(' ')
            .all(|word| ["", "pub", "const"].contains(&word))
            .then_some(&after[..end])
    }));
    let glossary = fs::read_to_string(root().join("crates/domain/src/lib.rs")).unwrap();
    let rows = glossary.lines().filter(|line| line.starts_with("//! |"));
    let linked: Vec<&str> = rows
        .flat_map(|row| row.split("[`").skip(1))
        .filter_map(|rest| rest.split(['`', ':']).next())
        .collect();
    assert!(linked.len() > 35, "{} words are linked", linked.len());
    for word in linked {
        assert!(known.contains(word), "the glossary links {word}");
    }
}
