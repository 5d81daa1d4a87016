//! An area of sentences in every language, held against English.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::fault::Fault;
use crate::fluent::{self, File, Key, Piece, Select, Sentence};
use crate::language::{Language, PluralRule};
use crate::portion::Portion;
use crate::signature::{self, Kind, Signature};

/// What a `###` line of an English file says where the first part of the app
/// needs the area.
const OPENING: &str = "(opening)";

/// An area of sentences, such as those of one page.
#[derive(Clone, Debug)]
pub struct Area {
    /// Its name: that of its files.
    pub name: String,
    /// What it is, a line each.
    pub about: Vec<String>,
    /// With which of a language's sentences it travels.
    pub portion: Portion,
    /// Its sentences, in the order of the English file.
    pub messages: Vec<Message>,
}

/// A sentence in every language.
#[derive(Clone, Debug)]
pub struct Message {
    /// Its key, in words joined by `-`.
    pub key: String,
    /// What it is and what goes into it.
    pub signature: Signature,
    /// What it gives.
    pub shape: Shape,
    /// The words that English chooses between by each choice, in order.
    pub choices: Vec<(String, Vec<String>)>,
    /// The text in each language, in the order of the languages.
    pub texts: Vec<Vec<Piece>>,
}

/// What a sentence gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The sentence as it stands.
    Plain,
    /// Lines as they stand.
    Lines,
    /// One of several sentences as they stand.
    Chosen,
    /// A sentence that has been filled in.
    Filled,
}

/// Reads every area of every language.
pub(crate) fn read_all(folder: &Path, languages: &[Language]) -> Result<Vec<Area>, Vec<Fault>> {
    let mut faults = Vec::new();
    let names = names(folder, languages, &mut faults);
    let mut areas = Vec::new();
    for name in &names {
        match read_one(folder, name, languages) {
            Ok(area) => areas.push(area),
            Err(found) => faults.extend(found),
        }
    }
    if faults.is_empty() {
        Ok(areas)
    } else {
        Err(faults)
    }
}

/// The areas of the first language; others have the same.
fn names(folder: &Path, languages: &[Language], faults: &mut Vec<Fault>) -> BTreeSet<String> {
    let of = |language: &Language| -> BTreeSet<String> {
        let entries = fs::read_dir(folder.join(&language.code));
        let files = entries.into_iter().flatten().filter_map(Result::ok);
        files
            .filter_map(|entry| {
                let name = entry.file_name().to_string_lossy().into_owned();
                name.strip_suffix(".ftl").map(ToOwned::to_owned)
            })
            .collect()
    };
    let Some((first, others)) = languages.split_first() else {
        return BTreeSet::new();
    };
    let names = of(first);
    for language in others {
        for extra in of(language).difference(&names) {
            faults.push(Fault::of_file(
                &place(language, extra),
                "English has no such file",
            ));
        }
    }
    names
}

fn place(language: &Language, area: &str) -> String {
    format!("languages/{}/{area}.ftl", language.code)
}

fn read_one(folder: &Path, name: &str, languages: &[Language]) -> Result<Area, Vec<Fault>> {
    let mut files = Vec::new();
    let mut faults = Vec::new();
    for language in languages {
        let place = place(language, name);
        let path = folder.join(&language.code).join(format!("{name}.ftl"));
        let read = fs::read_to_string(path)
            .map_err(|error| vec![Fault::of_file(&place, error.to_string())])
            .and_then(|text| fluent::read(&place, &text));
        match read {
            Ok(file) => files.push(file),
            Err(found) => faults.extend(found),
        }
    }
    if faults.is_empty() {
        joined(name, languages, &files)
    } else {
        Err(faults)
    }
}

/// One area of the files of all languages.
pub(crate) fn joined(
    name: &str,
    languages: &[Language],
    files: &[File],
) -> Result<Area, Vec<Fault>> {
    let mut faults = Vec::new();
    let Some((english, others)) = files.split_first() else {
        return Err(vec![Fault::of_file(name, "there is no language")]);
    };
    let (marks, about): (Vec<String>, Vec<String>) = english
        .about
        .iter()
        .cloned()
        .partition(|line| line == OPENING);
    if about.is_empty() {
        faults.push(Fault::of_file(
            &place(&languages[0], name),
            "no ### line says what it is",
        ));
    }
    let mut messages = Vec::new();
    for sentence in &english.sentences {
        let all: Vec<Option<&Sentence>> = std::iter::once(Some(sentence))
            .chain(
                others
                    .iter()
                    .map(|file| file.sentences.iter().find(|one| one.key == sentence.key)),
            )
            .collect();
        match message(name, languages, sentence, &all) {
            Ok(message) => messages.push(message),
            Err(found) => faults.extend(found),
        }
    }
    faults.extend(strangers(name, languages, files));
    if faults.is_empty() {
        Ok(Area {
            name: name.to_owned(),
            about,
            portion: if marks.is_empty() {
                Portion::Rest
            } else {
                Portion::Opening
            },
            messages,
        })
    } else {
        Err(faults)
    }
}

/// Sentences that English does not have, and keys that come twice.
fn strangers(name: &str, languages: &[Language], files: &[File]) -> Vec<Fault> {
    let mut faults = Vec::new();
    let Some(english) = files.first() else {
        return faults;
    };
    for (language, file) in languages.iter().zip(files) {
        let mut seen = BTreeSet::new();
        for sentence in &file.sentences {
            let fault =
                |what: &str| Fault::of_sentence(&place(language, name), &sentence.key, what);
            if !seen.insert(&sentence.key) {
                faults.push(fault("it is there twice"));
            }
            if !english.sentences.iter().any(|one| one.key == sentence.key) {
                faults.push(fault("English has no such sentence"));
            }
        }
    }
    faults
}

fn message(
    area: &str,
    languages: &[Language],
    english: &Sentence,
    all: &[Option<&Sentence>],
) -> Result<Message, Vec<Fault>> {
    let key = &english.key;
    let at =
        |language: &Language, what: String| Fault::of_sentence(&place(language, area), key, what);
    let signature =
        signature::read(&english.comment).map_err(|what| vec![at(&languages[0], what)])?;
    let choices = choices(&signature, english);
    let mut faults = Vec::new();
    let mut texts = Vec::new();
    for (language, sentence) in languages.iter().zip(all) {
        let Some(sentence) = sentence else {
            faults.push(at(language, "it is missing".to_owned()));
            continue;
        };
        for what in wrong(&signature, &choices, language, &sentence.text) {
            faults.push(at(language, what));
        }
        texts.push(sentence.text.clone());
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    Ok(Message {
        key: key.clone(),
        shape: shape(&signature, &texts),
        signature,
        choices,
        texts,
    })
}

/// The words that English chooses between, by each argument that is a choice.
fn choices(signature: &Signature, english: &Sentence) -> Vec<(String, Vec<String>)> {
    let mut selects = Vec::new();
    selects_in(&english.text, &mut selects);
    let of = |name: &str| {
        let first = selects.iter().find(|select| select.by == name)?;
        Some(
            first
                .variants
                .iter()
                .filter_map(|(key, _)| word(key))
                .collect(),
        )
    };
    signature
        .arguments
        .iter()
        .filter(|argument| matches!(argument.kind, Kind::Choice(_)))
        .map(|argument| {
            (
                argument.name.clone(),
                of(&argument.name).unwrap_or_default(),
            )
        })
        .collect()
}

fn word(key: &Key) -> Option<String> {
    match key {
        Key::Word(word) => Some(word.clone()),
        Key::Number(_) => None,
    }
}

fn selects_in<'a>(text: &'a [Piece], found: &mut Vec<&'a Select>) {
    for piece in text {
        if let Piece::Select(select) = piece {
            found.push(select);
            for (_, text) in &select.variants {
                selects_in(text, found);
            }
        }
    }
}

fn arguments_in(text: &[Piece], found: &mut BTreeSet<String>) {
    for piece in text {
        match piece {
            Piece::Words(_) => {}
            Piece::Argument(name) => {
                found.insert(name.clone());
            }
            Piece::Select(select) => {
                found.insert(select.by.clone());
                for (_, text) in &select.variants {
                    arguments_in(text, found);
                }
            }
        }
    }
}

/// What is wrong with a text.
fn wrong(
    signature: &Signature,
    choices: &[(String, Vec<String>)],
    language: &Language,
    text: &[Piece],
) -> Vec<String> {
    let mut faults = Vec::new();
    let mut used = BTreeSet::new();
    arguments_in(text, &mut used);
    for name in &used {
        if !signature.arguments.iter().any(|one| one.name == *name) {
            faults.push(format!("${name} does not go into it"));
        }
    }
    for argument in &signature.arguments {
        let must = !matches!(argument.kind, Kind::Count);
        if must && !used.contains(&argument.name) {
            faults.push(format!("${} is left out", argument.name));
        }
    }
    let mut selects = Vec::new();
    selects_in(text, &mut selects);
    for select in selects {
        let kind = signature.arguments.iter().find(|one| one.name == select.by);
        match kind.map(|argument| &argument.kind) {
            Some(Kind::Count | Kind::List) => faults.extend(wrong_count(select, language)),
            Some(Kind::Choice(_)) => {
                let known = choices.iter().find(|(name, _)| *name == select.by);
                faults.extend(known.and_then(|(_, words)| wrong_choice(select, words)));
            }
            Some(_) => faults.push(format!("${} is text and chooses nothing", select.by)),
            None => {}
        }
    }
    faults
}

fn wrong_count(select: &Select, language: &Language) -> Option<String> {
    let may = |key: &Key| match key {
        Key::Number(_) => true,
        Key::Word(word) => {
            word == "other" || word == "one" && language.plural == PluralRule::OneAndOther
        }
    };
    let strange = select.variants.iter().find(|(key, _)| !may(key));
    let default = select.variants.get(select.default).map(|(key, _)| key);
    if let Some((key, _)) = strange {
        Some(format!("{key:?} is no way in which this language counts"))
    } else if default != Some(&Key::Word("other".to_owned())) {
        Some("what holds for every other number is marked *[other]".to_owned())
    } else {
        None
    }
}

fn wrong_choice(select: &Select, words: &[String]) -> Option<String> {
    let mine: BTreeSet<String> = select
        .variants
        .iter()
        .filter_map(|(key, _)| word(key))
        .collect();
    let all: BTreeSet<String> = words.iter().cloned().collect();
    (mine != all).then(|| format!("by ${} it has {mine:?}, English has {all:?}", select.by))
}

fn shape(signature: &Signature, texts: &[Vec<Piece>]) -> Shape {
    let is_bare = |text: &[Piece]| matches!(text, [] | [Piece::Words(_)]);
    let is_chosen = |text: &Vec<Piece>| match &text[..] {
        [Piece::Select(select)] => select.variants.iter().all(|(_, text)| is_bare(text)),
        _ => false,
    };
    match &signature.arguments[..] {
        [] if signature.is_list => Shape::Lines,
        [] => Shape::Plain,
        [one] if matches!(one.kind, Kind::Choice(_)) && texts.iter().all(is_chosen) => {
            Shape::Chosen
        }
        _ => Shape::Filled,
    }
}

/// Every way in which a text may come out, with its choices made in turn. What
/// goes in is left as an ellipsis.
pub fn readings(text: &[Piece]) -> Vec<String> {
    text.iter().fold(vec![String::new()], |said, piece| {
        let next: Vec<String> = match piece {
            Piece::Words(words) => vec![words.clone()],
            Piece::Argument(_) => vec!["…".to_owned()],
            Piece::Select(select) => select
                .variants
                .iter()
                .flat_map(|(_, text)| readings(text))
                .collect(),
        };
        said.iter()
            .flat_map(|said| next.iter().map(move |next| format!("{said}{next}")))
            .collect()
    })
}
