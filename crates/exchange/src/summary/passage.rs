//! Text of a document, as it stands there, and codes.

use domain::words::honest;

/// A text of a document: not empty, at most 2,000 characters, without control characters
/// but new lines and tabs. Letters that turn or hide text stay in it, so that it can be
/// compared and handed on; a screen shows [`Passage::shown`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Passage(String);

impl Passage {
    /// The most characters.
    pub const LIMIT: usize = 2000;

    /// What ends a text that was longer.
    pub const CUT: char = '…';

    /// A text, cut where it is longer than the limit. None where nothing is left.
    pub fn of(text: &str) -> Option<Self> {
        let mut kept = String::with_capacity(text.len().min(Self::LIMIT));
        let lines = text.replace("\r\n", "\n").replace('\r', "\n");
        let kept_letters = lines
            .chars()
            .filter(|c| !c.is_control() || "\n\t".contains(*c));
        kept.extend(kept_letters);
        let whole = kept.trim();
        if whole.is_empty() {
            return None;
        }
        if whole.chars().count() <= Self::LIMIT {
            return Some(Self(whole.to_owned()));
        }
        let cut: String = whole.chars().take(Self::LIMIT - 1).collect();
        Some(Self(format!("{}{}", cut.trim_end(), Self::CUT)))
    }

    /// Whether a text is longer than a passage can hold.
    pub fn is_too_long(text: &str) -> bool {
        text.trim().chars().count() > Self::LIMIT
    }

    /// The text as it stands in the document.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text as it is shown: letters that turn or hide text are marked.
    pub fn shown(&self) -> String {
        honest(&self.0)
    }
}

/// What sort of thing the format calls something: letters and figures, at most 64.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ResourceKind(String);

impl ResourceKind {
    /// A sort as it is written; whatever no sort is written with is left out.
    pub fn of(kind: &str) -> Self {
        let letters = kind
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '.');
        Self(letters.take(64).collect())
    }

    /// The sort, as the format calls it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What something is called in a system of codes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SummaryCode {
    /// The system, as an address: `http://www.whocc.no/atc`.
    pub system: Option<Passage>,
    /// The code in it.
    pub code: Passage,
    /// What the document says it stands for.
    pub display: Option<Passage>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passage_is_never_empty_and_never_endless() {
        assert_eq!(Passage::of(" \u{7} \n"), None);
        assert_eq!(
            Passage::of(" one\r\ntwo\u{0} ").unwrap().as_str(),
            "one\ntwo"
        );
        let long = Passage::of(&"é".repeat(3000)).unwrap();
        assert_eq!(long.as_str().chars().count(), Passage::LIMIT);
        assert!(long.as_str().ends_with(Passage::CUT));
        assert!(Passage::is_too_long(&"é".repeat(2001)));
        assert_eq!(Passage::of(long.as_str()), Some(long));
    }

    #[test]
    fn letters_that_deceive_are_kept_and_shown_marked() {
        let passage = Passage::of("5\u{202e}01 mg").unwrap();
        assert_eq!(passage.as_str(), "5\u{202e}01 mg");
        assert_eq!(passage.shown(), "5\u{fffd}01 mg");
    }
}
