//! Whether a name says that a medicine gives off what is in it slowly. Such a one is not the
//! plain one of the same substance, and neither takes the other's place unasked.

use serde::{Deserialize, Serialize};

/// How a medicine gives off what is in it, as far as its name says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DrugRelease {
    /// The name says nothing of it.
    #[default]
    NotSaid,
    /// Slowly.
    Slow,
}

/// The letters and words by which names say so, in the three languages. Not yet checked by a
/// pharmacist.
const SLOW: [&str; 27] = [
    "mr",
    "sr",
    "xr",
    "xl",
    "la",
    "cr",
    "retard",
    "depottablet",
    "depottabletter",
    "depotkapsel",
    "depotkapsler",
    "prolongatum",
    "modified",
    "prolonged",
    "extended",
    "sustained",
    "controlled",
    "continus",
    "chrono",
    "chronosphere",
    "oros",
    "zoc",
    "depot",
    "slow",
    "緩釋",
    "缓释",
    "長效",
];

impl DrugRelease {
    /// What a name or a line says.
    pub fn of(text: &str) -> Self {
        let text = text.to_lowercase();
        let words: Vec<&str> = text
            .split(|letter: char| !letter.is_alphanumeric())
            .collect();
        let is_here = |word: &str| {
            let is_chinese = word.chars().all(|letter| letter > '\u{3000}');
            words.contains(&word) || is_chinese && text.contains(word)
        };
        if SLOW.iter().any(|word| is_here(word)) {
            Self::Slow
        } else {
            Self::NotSaid
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_by_whole_words_that_it_works_slowly() {
        for (text, expected) in [
            ("Metformin MR", DrugRelease::Slow),
            (
                "metformin 500 mg modified-release tablets",
                DrugRelease::Slow,
            ),
            ("Voltarol SR", DrugRelease::Slow),
            ("Morfin depottabletter", DrugRelease::Slow),
            ("硝苯地平緩釋片", DrugRelease::Slow),
            ("Metformin", DrugRelease::NotSaid),
            ("Ramipril", DrugRelease::NotSaid),
            ("Lamotrigine", DrugRelease::NotSaid),
        ] {
            assert_eq!(DrugRelease::of(text), expected, "{text}");
        }
    }
}
