//! What people type: names and free text, checked once and then trusted.
//!
//! Knows the limits and which characters can deceive a reader. Does not know
//! what the text means.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Why a text was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordsError {
    /// Nothing but spaces.
    Empty,
    /// Longer than the limit, which is given in characters.
    TooLong {
        /// The most characters allowed.
        limit: usize,
    },
}

/// Makes a text honest to look at: line ends become one kind, control
/// characters vanish, and characters that turn or hide text show as `\u{fffd}`.
pub fn honest(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{feff}' => out.push('\u{fffd}'),
            '\n' | '\t' => out.push(c),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    // Only now: a space may have stood before a letter that vanished.
    out.trim().to_owned()
}

fn within(text: String, limit: usize) -> Result<String, WordsError> {
    if text.is_empty() {
        Err(WordsError::Empty)
    } else if text.chars().count() > limit {
        Err(WordsError::TooLong { limit })
    } else {
        Ok(text)
    }
}

macro_rules! text_type {
    ($($(#[$doc:meta])* $name:ident, $limit:expr, $clean:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The most characters allowed.
            pub const LIMIT: usize = $limit;

            /// Checks a text as typed.
            ///
            /// # Errors
            /// If nothing is left after trimming, or too much is.
            pub fn parse(text: &str) -> Result<Self, WordsError> {
                let clean: fn(&str) -> String = $clean;
                within(clean(&honest(text)), Self::LIMIT).map(Self)
            }

            /// The same, where nothing typed means nothing said.
            ///
            /// # Errors
            /// If the text is too long.
            pub fn parse_optional(text: &str) -> Result<Option<Self>, WordsError> {
                match Self::parse(text) {
                    Ok(words) => Ok(Some(words)),
                    Err(WordsError::Empty) => Ok(None),
                    Err(error) => Err(error),
                }
            }

            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = WordsError;
            fn try_from(text: String) -> Result<Self, WordsError> {
                Self::parse(&text)
            }
        }

        impl From<$name> for String {
            fn from(text: $name) -> String {
                text.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

text_type! {
    /// A short name on one line: of a person, a medicine, a strength.
    Name, 200, one_line;
    /// A sentence or a few, in somebody's own words.
    Words, 2000, str::to_owned;
}

impl fmt::Display for WordsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Only serde shows this, inside a report about a damaged file.
        match self {
            Self::Empty => f.write_str("empty text"),
            Self::TooLong { limit } => write!(f, "text over {limit} characters"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whoever reads what was written finds the same.
    #[test]
    fn what_was_cleaned_once_stays_as_it_is() {
        for (text, line) in [
            ("word \u{1}", "word"),
            ("\u{1} word", "word"),
            ("two \u{1} words", "two words"),
            ("\u{7f}two\u{2028}words\u{0} ", "two words"),
        ] {
            let name = Name::parse(text).unwrap();
            assert_eq!(name.as_str(), line, "{text:?}");
            assert_eq!(Name::parse(name.as_str()), Ok(name.clone()), "{text:?}");
            let words = Words::parse(text).unwrap();
            assert_eq!(Words::parse(words.as_str()), Ok(words.clone()), "{text:?}");
        }
        for nothing in ["\u{1}", "\u{1} \u{1}", " \u{1}\n\u{2} "] {
            assert_eq!(Name::parse(nothing), Err(WordsError::Empty), "{nothing:?}");
            assert_eq!(Words::parse(nothing), Err(WordsError::Empty), "{nothing:?}");
        }
    }

    #[test]
    fn names_are_one_tidy_line() {
        assert_eq!(
            Name::parse("  Mary \n  Smith ").unwrap().as_str(),
            "Mary Smith"
        );
        assert_eq!(Name::parse(" \t "), Err(WordsError::Empty));
        assert_eq!(
            Name::parse(&"a".repeat(10_000)),
            Err(WordsError::TooLong { limit: 200 })
        );
    }

    #[test]
    fn markup_is_only_text() {
        let text = "<img src=x onerror=alert(1)>";
        assert_eq!(Name::parse(text).unwrap().as_str(), text);
    }

    #[test]
    fn characters_that_turn_or_hide_text_are_shown() {
        assert_eq!(
            Words::parse("5\u{202e}01 mg").unwrap().as_str(),
            "5\u{fffd}01 mg"
        );
        assert_eq!(Words::parse("a\0b\u{7}").unwrap().as_str(), "ab");
    }

    #[test]
    fn a_file_cannot_bring_in_what_a_person_could_not_type() {
        assert!(serde_json::from_str::<Name>("\"   \"").is_err());
        let long = serde_json::to_string(&"x".repeat(2001)).unwrap();
        assert!(serde_json::from_str::<Words>(&long).is_err());
    }
}
