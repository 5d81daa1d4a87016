//! Filling in a sentence: what goes in, and which of several texts it is.
//!
//! The marks are those of a pack: what goes in is one character from 1 to 8, and
//! one of several texts stands between [`BEGIN`] and [`END`].

use crate::language::PluralRule;

const BEGIN: char = '\u{e}';
const KEY: char = '\u{f}';
const NEXT: char = '\u{10}';
const END: char = '\u{11}';
const LAST_IN: char = '\u{8}';

/// Something that says how many.
pub trait Number: Copy {
    /// How many; nothing below nought, and never more than fits.
    fn number(self) -> usize;
}

macro_rules! numbers {
    ($($kind:ty)*) => {$(
        impl Number for $kind {
            fn number(self) -> usize {
                usize::try_from(self.max(0)).unwrap_or(usize::MAX)
            }
        }
    )*};
}

numbers! { u8 u16 u32 u64 usize i64 }

/// What goes into a sentence.
pub enum Goes<'a> {
    /// Text.
    In(&'a str),
    /// A number, and what is chosen by it.
    Number(usize),
    /// A list that has been joined, and how many are in it.
    List(&'a str, usize),
    /// What is chosen.
    Choice(usize),
}

impl Goes<'_> {
    const fn number(&self) -> usize {
        match self {
            Self::In(_) => 0,
            Self::Number(number) | Self::List(_, number) | Self::Choice(number) => *number,
        }
    }
}

/// Names in one list, with what stands between them and before the last.
pub fn joined(names: &[impl AsRef<str>], comma: &str, and: &str) -> String {
    let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
    match &names[..] {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => [&first.join(comma), and, last].concat(),
    }
}

/// A sentence with what goes into it.
pub fn filled(plural: PluralRule, sentence: &str, goes: &[Goes<'_>]) -> String {
    let mut said = String::new();
    fill(&mut said, plural, sentence, goes);
    said
}

/// One of several sentences, by its place.
pub fn chosen(sentences: &'static str, place: usize) -> &'static str {
    let inside = sentences.get(2..).unwrap_or_default();
    let (inside, _) = ends(inside);
    variant(inside, place, PluralRule::OtherOnly)
}

fn fill(said: &mut String, plural: PluralRule, text: &str, goes: &[Goes<'_>]) {
    let is_mark = |letter: char| letter <= LAST_IN || letter == BEGIN;
    let mut rest = text;
    while let Some(at) = rest.find(is_mark) {
        said.push_str(&rest[..at]);
        let mut marks = rest[at..].chars();
        match marks.next() {
            Some(BEGIN) => {
                let by = marks.next().and_then(|mark| goes.get(place(mark)));
                let (inside, after) = ends(marks.as_str());
                let number = by.map_or(0, Goes::number);
                fill(said, plural, variant(inside, number, plural), goes);
                rest = after;
            }
            Some(mark) => {
                match goes.get(place(mark)) {
                    Some(Goes::In(text) | Goes::List(text, _)) => said.push_str(text),
                    Some(Goes::Number(number) | Goes::Choice(number)) => {
                        said.push_str(&number.to_string());
                    }
                    None => {}
                }
                rest = marks.as_str();
            }
            None => rest = "",
        }
    }
    said.push_str(rest);
}

/// What goes in first is 1.
fn place(mark: char) -> usize {
    (mark as usize).wrapping_sub(1)
}

/// What stands before the mark that ends this choice, and what after it.
fn ends(text: &str) -> (&str, &str) {
    let mut depth = 0_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            BEGIN => depth += 1,
            END if depth == 0 => return (&text[..at], &text[at + 1..]),
            END => depth -= 1,
            _ => {}
        }
    }
    (text, "")
}

/// The first of several texts that is for a number.
fn variant(texts: &str, number: usize, plural: PluralRule) -> &str {
    let mut rest = texts;
    loop {
        let (text, after) = next(rest);
        let (key, text) = text.split_once(KEY).unwrap_or(("", text));
        let fits = match key {
            "" => true,
            "o" => plural == PluralRule::OneAndOther && number == 1,
            key => key.parse() == Ok(number),
        };
        match after {
            Some(after) if !fits => rest = after,
            _ => return text,
        }
    }
}

/// One text, and what comes after it.
fn next(texts: &str) -> (&str, Option<&str>) {
    let mut depth = 0_usize;
    for (at, letter) in texts.char_indices() {
        match letter {
            BEGIN => depth += 1,
            END => depth = depth.saturating_sub(1),
            NEXT if depth == 0 => return (&texts[..at], Some(&texts[at + 1..])),
            _ => {}
        }
    }
    (texts, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WAITING: &str =
        "\u{2}: \u{e}\u{1}0\u{f}none\u{10}o\u{f}one dose\u{10}\u{f}\u{1} doses\u{11}.";
    const NESTED: &str = "\u{e}\u{1}0\u{f}all \u{e}\u{2}2\u{f}both\u{10}\u{f}\u{2}\u{11}\u{10}\u{f}others \u{2}\u{11}!";

    #[test]
    fn a_sentence_counts_as_its_language_does() {
        let said = |plural, n| filled(plural, WAITING, &[Goes::Number(n), Goes::In("Mary")]);
        assert_eq!(said(PluralRule::OneAndOther, 0), "Mary: none.");
        assert_eq!(said(PluralRule::OneAndOther, 1), "Mary: one dose.");
        assert_eq!(said(PluralRule::OneAndOther, 5), "Mary: 5 doses.");
        assert_eq!(said(PluralRule::OtherOnly, 1), "Mary: 1 doses.");
    }

    #[test]
    fn a_choice_may_stand_in_a_choice() {
        let said = |a, b| {
            filled(
                PluralRule::OneAndOther,
                NESTED,
                &[Goes::Number(a), Goes::Number(b)],
            )
        };
        assert_eq!(said(0, 2), "all both!");
        assert_eq!(said(0, 3), "all 3!");
        assert_eq!(said(1, 3), "others 3!");
    }

    #[test]
    fn one_of_several_is_found_by_its_place() {
        let three = "\u{e}\u{1}0\u{f}red\u{10}1\u{f}\u{10}2\u{f}blue\u{11}";
        assert_eq!(
            [0, 1, 2].map(|place| chosen(three, place)),
            ["red", "", "blue"]
        );
        assert_eq!(chosen("", 0), "");
    }

    #[test]
    fn what_is_put_in_is_never_read_as_a_mark() {
        let said = filled(
            PluralRule::OneAndOther,
            "\u{1} and \u{2}",
            &[Goes::In("\u{2}\u{e}"), Goes::In("b")],
        );
        assert_eq!(said, "\u{2}\u{e} and b");
    }
}
