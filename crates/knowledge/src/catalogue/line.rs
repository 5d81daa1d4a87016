//! A line of text in pieces: names of the catalogue, words that say nothing, and the rest.
//!
//! Knows how labels are written: makers in brackets, marks that join two medicines, salts behind a
//! name. It does not know which medicine is meant.

use super::Catalogue;
use super::entry::NameKind;
use super::fold::{fold, is_chinese};
use super::label_words::{CHINESE, is_label_word, is_salt, way_of_word};

/// The most words one name is made of.
const MOST_WORDS: usize = 9;

/// A part of a label line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LabelPiece {
    /// A name in the catalogue, without spaces.
    Name { close: String, words: usize },
    /// A number or a word that says nothing about which medicine it is.
    Label(String),
    /// Anything else.
    Unknown(String),
}

/// Splits a line into folded words, parting figures from letters and Chinese from other writing.
pub fn tokens(line: &str) -> Vec<String> {
    let folded = fold(line);
    let mut tokens: Vec<String> = Vec::new();
    let mut kind_before = None;
    for letter in folded.chars() {
        let kind = match letter {
            ' ' => {
                kind_before = None;
                continue;
            }
            _ if letter.is_numeric() => 0,
            _ if is_chinese(letter) => 1,
            _ => 2,
        };
        match tokens.last_mut() {
            Some(last) if kind_before == Some(kind) => last.push(letter),
            _ => tokens.push(letter.to_string()),
        }
        kind_before = Some(kind);
    }
    tokens
}

/// Reads tokens as names, the longest first, and words between them.
pub fn pieces(catalogue: &Catalogue, tokens: &[String]) -> Vec<LabelPiece> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        if let Some((close, words)) = longest_name(catalogue, &tokens[at..])
            && !(words == 1 && is_salt(token) && follows_substance(catalogue, &pieces))
        {
            pieces.push(LabelPiece::Name { close, words });
            at += words;
            continue;
        }
        at += 1;
        if token.chars().any(is_chinese) {
            pieces.extend(chinese_pieces(catalogue, token));
        } else if token.chars().all(char::is_numeric) || is_label_word(token) {
            pieces.push(LabelPiece::Label(token.clone()));
        } else {
            pieces.push(LabelPiece::Unknown(token.clone()));
        }
    }
    pieces
}

/// Says whether the last piece names a substance, so that a salt may follow: "atorvastatin calcium".
fn follows_substance(catalogue: &Catalogue, pieces: &[LabelPiece]) -> bool {
    matches!(pieces.last(), Some(LabelPiece::Name { close, .. }) if !is_brand_only(catalogue, close))
}

fn longest_name(catalogue: &Catalogue, tokens: &[String]) -> Option<(String, usize)> {
    (1..=tokens.len().min(MOST_WORDS)).rev().find_map(|words| {
        let close: String = tokens[..words].concat();
        let known = catalogue.index.equal_to(&close).next().is_some()
            || catalogue.index.ingredient(&close).is_some();
        known.then_some((close, words))
    })
}

fn chinese_pieces(catalogue: &Catalogue, run: &str) -> Vec<LabelPiece> {
    let mut rest = run.to_owned();
    let mut pieces = Vec::new();
    let mut names: Vec<&str> = catalogue
        .index
        .chinese()
        .iter()
        .map(|term| &*term.text)
        .collect();
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    for name in names {
        if rest.contains(name) {
            rest = rest.replace(name, "");
            pieces.push(LabelPiece::Name {
                close: name.to_owned(),
                words: 1,
            });
        }
    }
    for word in CHINESE {
        if rest.contains(word) {
            rest = rest.replace(word, "");
            pieces.push(LabelPiece::Label((*word).to_owned()));
        }
    }
    if !rest.is_empty() {
        pieces.push(LabelPiece::Unknown(rest));
    }
    pieces
}

/// Writes marks that join two medicines as a word; a bar between figures is a strength.
pub fn with_joins_spelled(line: &str) -> String {
    let mut spelled = String::with_capacity(line.len());
    let mut before = ' ';
    let mut rest = line.chars().peekable();
    while let Some(letter) = rest.next() {
        let figures = before.is_numeric() && rest.peek().is_some_and(|next| next.is_numeric());
        match letter {
            '+' | '&' | '/' | '＋' | '／' if !figures => spelled.push_str(" and "),
            _ => spelled.push(letter),
        }
        before = letter;
    }
    spelled
}

/// Takes out what stands in brackets, unless it may name a medicine.
pub fn without_maker(catalogue: &Catalogue, line: &str) -> String {
    let mut kept = String::with_capacity(line.len());
    let mut inside = String::new();
    let mut depth = 0_usize;
    for letter in line.chars() {
        match letter {
            '(' | '（' => {
                depth += 1;
                inside.push(' ');
            }
            ')' | '）' if depth > 0 => {
                depth -= 1;
                inside.push(' ');
                if depth == 0 {
                    keep_unless_maker(catalogue, &inside, &mut kept);
                    inside.clear();
                }
            }
            _ if depth > 0 => inside.push(letter),
            _ => kept.push(letter),
        }
    }
    if depth > 0 {
        keep_unless_maker(catalogue, &inside, &mut kept);
    }
    kept
}

fn keep_unless_maker(catalogue: &Catalogue, inside: &str, kept: &mut String) {
    let tokens = tokens(inside);
    let joins = inside.contains(['+', '/'])
        || tokens
            .iter()
            .any(|word| matches!(word.as_str(), "with" | "plus" | "contains" | "and"));
    let names = pieces(catalogue, &tokens)
        .iter()
        .any(|piece| matches!(piece, LabelPiece::Name { .. }));
    let says_how = tokens.iter().any(|word| way_of_word(word).is_some());
    kept.push(' ');
    if joins || names || says_how {
        kept.push_str(inside);
        kept.push(' ');
    }
}

/// Says whether a name without spaces is a brand and nothing else.
pub fn is_brand_only(catalogue: &Catalogue, close: &str) -> bool {
    let mut kinds = catalogue
        .index
        .equal_to(close)
        .filter_map(|term| catalogue.entries.get(term.entry)?.names.get(term.name))
        .peekable();
    kinds.peek().is_some() && kinds.all(|name| matches!(name.kind, NameKind::Brand(_)))
}
