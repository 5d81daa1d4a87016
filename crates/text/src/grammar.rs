//! What joins words and sentences, the same in every language but for the marks.

use crate::areas::RaisedWords;
use crate::filled;
use crate::language::Language;

/// Names in one list, as the language joins them.
pub fn joined(language: Language, names: &[impl AsRef<str>]) -> String {
    let grammar = language.text().grammar;
    filled::joined(names, grammar.comma, grammar.and)
}

impl RaisedWords {
    /// Names in one list.
    pub fn list(&self, names: &[String]) -> String {
        joined(self.language(), names)
    }
}

/// A line with a capital at its beginning, in the writings that have them.
pub fn capital(line: &str) -> String {
    let mut letters = line.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// The longest word that stays beside its number.
const LONGEST_UNIT: usize = 12;

/// A line in which a number and the word it counts stay together where it is broken:
/// "6 tablets", "2½ ml". A clock time or a year counts nothing.
pub fn kept_together(line: &str) -> String {
    let is_number = |letter: char| letter.is_numeric();
    let is_moment = |before: &str| {
        let word = before
            .rsplit(char::is_whitespace)
            .next()
            .unwrap_or_default();
        word.contains(':') || word.parse().is_ok_and(|year| (2001..2100).contains(&year))
    };
    let mut kept = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(place) = rest.find(' ') {
        let (before, after) = rest.split_at(place);
        let after = &after[1..];
        let unit: usize = after
            .chars()
            .take_while(|letter| !letter.is_whitespace())
            .count();
        let counts = before.chars().next_back().is_some_and(is_number)
            && after.chars().next().is_some_and(char::is_alphabetic)
            && unit <= LONGEST_UNIT
            && !is_moment(before);
        kept.push_str(before);
        kept.push(if counts { '\u{a0}' } else { ' ' });
        rest = after;
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_joined_in_every_language() {
        let names = ["a", "b", "c"];
        let said = Language::ALL.map(|language| joined(language, &names));
        assert_eq!(said, ["a, b and c", "a、b及c", "a, b og c"]);
        assert_eq!(joined(Language::English, &names[..1]), "a");
        assert_eq!(joined(Language::English, &names[..0]), "");
    }

    #[test]
    fn a_number_stays_with_what_it_counts() {
        for (line, kept) in [
            ("6 tablets at 08:00", "6_tablets at 08:00"),
            ("2½ tablets and 1 1/2 ml", "2½_tablets and 1 1/2_ml"),
            ("Fentanyl 25 micrograms/hour", "Fentanyl 25 micrograms/hour"),
            ("5 mg", "5_mg"),
            ("at 08:00 and 20:00", "at 08:00 and 20:00"),
            ("1 May 2026 at noon", "1_May 2026 at noon"),
            ("每次1粒", "每次1粒"),
            ("no number", "no number"),
            ("", ""),
        ] {
            assert_eq!(kept_together(line), kept.replace('_', "\u{a0}"));
        }
    }

    #[test]
    fn a_line_begins_with_a_capital_where_there_are_capitals() {
        assert_eq!(capital("én gang"), "Én gang");
        assert_eq!(capital("每日"), "每日");
        assert_eq!(capital(""), "");
    }
}
