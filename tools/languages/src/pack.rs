//! A pack: a portion of the sentences of a language in the order in which the code
//! reads them, a line each, after a line that says what it is.
//!
//! A language has two: what the first part of the app can say, and the rest.
//!
//! What goes in is one character from 1 to 8. One of several texts stands
//! between [`BEGIN`] and [`END`]: the character of what it is chosen by, then
//! each text after its key and [`KEY`], with [`NEXT`] between two of them. A key
//! is a number, `o` for what a language says of one, or nothing for every other.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use crate::area::Message;
use crate::fluent::{Key, Piece, Select};
use crate::portion::Portion;
use crate::{Language, Languages};

/// Before one of several texts.
pub const BEGIN: char = '\u{e}';
/// Between a key and its text.
pub const KEY: char = '\u{f}';
/// Between one text and the next.
pub const NEXT: char = '\u{10}';
/// After the last of several texts.
pub const END: char = '\u{11}';
/// Between two lines of a list.
pub const LINE: char = '\u{b}';

/// The packs of a portion in all languages, in their order.
pub fn all(languages: &Languages, portion: Portion) -> Vec<String> {
    let stamp = stamp(languages);
    let one = |(place, language): (usize, &Language)| {
        let mut pack = format!(
            "concord-text {stamp} {} {}\n",
            language.code,
            portion.name()
        );
        for message in languages.of(portion).flat_map(|area| &area.messages) {
            write(&mut pack, message, &message.texts[place]);
            pack.push('\n');
        }
        pack
    };
    languages.languages.iter().enumerate().map(one).collect()
}

/// The name of a pack as a file.
pub fn file(code: &str, portion: Portion) -> String {
    format!("{code}-{}.txt", portion.name())
}

/// What tells packs of one set of sentences from those of another: the code
/// reads by place, so it reads no pack with another stamp.
pub fn stamp(languages: &Languages) -> String {
    let mut hash = Sha256::new();
    for area in &languages.areas {
        hash.update(format!("{} {}\n", area.name, area.portion.name()));
        for message in &area.messages {
            hash.update(format!(
                "{}.{} {:?} {:?}\n",
                area.name, message.key, message.shape, message.choices
            ));
            hash.update(format!("{:?}\n", message.signature.arguments));
        }
    }
    let sum = hash.finalize();
    sum.iter().take(8).fold(String::new(), |mut stamp, byte| {
        let _ = write!(stamp, "{byte:02x}");
        stamp
    })
}

fn write(pack: &mut String, message: &Message, text: &[Piece]) {
    for piece in text {
        match piece {
            Piece::Words(words) => pack.extend(words.chars().map(|letter| match letter {
                '\n' => LINE,
                letter => letter,
            })),
            Piece::Argument(name) => pack.push(place(message, name)),
            Piece::Select(select) => write_select(pack, message, select),
        }
    }
}

/// Exact numbers come first and what holds for all others last, so that the
/// first that fits is the right one.
fn write_select(pack: &mut String, message: &Message, select: &Select) {
    pack.push(BEGIN);
    pack.push(place(message, &select.by));
    let words = message
        .choices
        .iter()
        .find(|(name, _)| *name == select.by)
        .map(|(_, words)| words);
    let key = |key: &Key| match (key, words) {
        (Key::Number(number), _) => number.to_string(),
        (Key::Word(word), Some(words)) => words
            .iter()
            .position(|one| one == word)
            .unwrap_or_default()
            .to_string(),
        (Key::Word(word), None) if word == "one" => "o".to_owned(),
        (Key::Word(_), None) => String::new(),
    };
    let mut variants: Vec<_> = select
        .variants
        .iter()
        .map(|(name, text)| (key(name), text))
        .collect();
    variants.sort_by_key(|(key, _)| match key.as_str() {
        "" => 2,
        "o" => 1,
        _ => 0,
    });
    for (at, (key, text)) in variants.iter().enumerate() {
        if at > 0 {
            pack.push(NEXT);
        }
        pack.push_str(key);
        pack.push(KEY);
        write(pack, message, text);
    }
    pack.push(END);
}

/// The character of what goes in: by its place, from 1.
fn place(message: &Message, name: &str) -> char {
    let at = message
        .signature
        .arguments
        .iter()
        .position(|one| one.name == name);
    let at = u8::try_from(at.unwrap_or_default()).unwrap_or_default();
    char::from(at + 1)
}
