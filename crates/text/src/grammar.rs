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
    fn a_line_begins_with_a_capital_where_there_are_capitals() {
        assert_eq!(capital("én gang"), "Én gang");
        assert_eq!(capital("每日"), "每日");
        assert_eq!(capital(""), "");
    }
}
