//! The languages, and what is known of each beside its sentences.

use crate::portion::Portion;

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// How a language tells one from many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PluralRule {
    /// One is said in its own way, all else in another.
    OneAndOther,
    /// Every number is said alike.
    OtherOnly,
}

/// What is known of a language beside its sentences.
pub struct LanguageFacts {
    pub code: &'static str,
    pub own_name: &'static str,
    pub devices: &'static [&'static str],
    pub plural: PluralRule,
    pub names: Option<&'static str>,
    pub cards: bool,
}

impl Language {
    /// The code for `lang` attributes.
    pub const fn code(self) -> &'static str {
        self.facts().code
    }

    /// The language's name in itself.
    pub const fn own_name(self) -> &'static str {
        self.facts().own_name
    }

    /// How it tells one from many.
    pub const fn plural(self) -> PluralRule {
        self.facts().plural
    }

    /// Which names of the catalogue are in this language; none where those on
    /// the box are.
    pub const fn names(self) -> Option<&'static str> {
        self.facts().names
    }

    /// The language in which medicines are explained to those who read this one:
    /// itself where the cards are written in it, else English.
    #[must_use]
    pub const fn of_cards(self) -> Self {
        if self.facts().cards {
            self
        } else {
            Self::English
        }
    }

    /// The language that a device's own code stands for; English where none does.
    pub fn of_device(code: &str) -> Self {
        let code = code.to_ascii_lowercase();
        let speaks = |language: &Self| {
            let mut beginnings = language.facts().devices.iter();
            beginnings.any(|beginning| code.starts_with(beginning))
        };
        Self::ALL.into_iter().find(speaks).unwrap_or(Self::English)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_device_is_answered_in_its_language_or_in_english() {
        for (code, language) in [
            ("en-GB", Language::English),
            ("da", Language::Danish),
            ("da-DK", Language::Danish),
            ("zh-HK", Language::Chinese),
            ("ZH-Hant", Language::Chinese),
            ("tlh", Language::English),
            ("", Language::English),
        ] {
            assert_eq!(Language::of_device(code), language, "{code}");
        }
    }
}
