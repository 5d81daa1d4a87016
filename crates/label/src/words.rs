//! The vocabulary: phrases of each language with what they may mean.
//!
//! Tables only. A phrase is written as on a label and cut up by [`token`], so
//! case, points and width do not matter; the longest one that fits wins. The
//! same phrase may stand in several tables.

mod chinese;
mod danish;
mod english;
mod latin;
mod table;

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::sense::Sense;
use crate::token::{self, Kind, LabelToken};
use table::Table;

/// Which text a phrase counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountsIn {
    /// In any text.
    Everywhere,
    /// In any text, and shows that it is Danish.
    ShowsDanish,
    /// Only where something else shows that the text is Danish: "i", "en".
    InDanish,
}

/// A phrase of more than one word, or one.
pub struct KnownPhrase {
    /// What comes after its first word.
    rest: Vec<String>,
    /// What it may mean.
    pub senses: Vec<Sense>,
    /// Where it counts.
    pub counts: CountsIn,
}

/// All phrases by their first word, the longest first.
pub struct Vocabulary {
    by_first: HashMap<String, Vec<KnownPhrase>>,
    /// Words that times and amounts are made of, by how many letters.
    telling: HashMap<usize, Vec<String>>,
}

static ALL: LazyLock<Vocabulary> = LazyLock::new(Vocabulary::new);

/// The vocabulary of all languages.
pub fn all() -> &'static Vocabulary {
    &ALL
}

impl Vocabulary {
    fn new() -> Self {
        let mut made = Self {
            by_first: HashMap::new(),
            telling: HashMap::new(),
        };
        let tables: [(&[Table], CountsIn); 5] = [
            (english::TABLES, CountsIn::Everywhere),
            (latin::TABLES, CountsIn::Everywhere),
            (chinese::TABLES, CountsIn::Everywhere),
            (danish::TABLES, CountsIn::ShowsDanish),
            (danish::LITTLE, CountsIn::InDanish),
        ];
        for (tables, counts) in tables {
            for (sense, phrases) in tables.iter().copied().flatten() {
                for phrase in phrases.split('|') {
                    made.learn(*sense, phrase, counts);
                }
            }
        }
        for phrases in made.by_first.values_mut() {
            phrases.sort_by_key(|phrase| {
                let is_general = phrase.counts != CountsIn::InDanish;
                (std::cmp::Reverse(phrase.rest.len()), is_general)
            });
        }
        made
    }

    fn learn(&mut self, sense: Sense, phrase: &str, counts: CountsIn) {
        let mut texts = token::tokens(phrase).into_iter().map(|token| token.text);
        let Some(first) = texts.next() else { return };
        let rest: Vec<String> = texts.collect();
        let letters = first.chars().count();
        let tells = sense.tells_times() || sense == Sense::Turn && letters >= 5;
        if rest.is_empty() && tells && letters >= 4 {
            let alike = self.telling.entry(first.chars().count()).or_default();
            if !alike.contains(&first) {
                alike.push(first.clone());
            }
        }
        let phrases = self.by_first.entry(first).or_default();
        let known = phrases.iter_mut().find(|known| {
            known.rest == rest
                && (known.counts == CountsIn::InDanish) == (counts == CountsIn::InDanish)
        });
        match known {
            Some(known) => {
                known.senses.push(sense);
                // A word of two languages shows neither.
                if known.counts != counts {
                    known.counts = CountsIn::Everywhere;
                }
            }
            None => phrases.push(KnownPhrase {
                rest,
                senses: vec![sense],
                counts,
            }),
        }
    }

    /// The phrases that these tokens begin with, the longest first, each with
    /// how many tokens it takes.
    pub fn beginning<'a>(
        &'static self,
        tokens: &'a [LabelToken],
    ) -> impl Iterator<Item = (&'static KnownPhrase, usize)> + use<'a> {
        let first = tokens.first().map(|token| token.text.as_str());
        let phrases = first.and_then(|first| self.by_first.get(first));
        phrases.into_iter().flatten().filter_map(|phrase| {
            let after = tokens.get(1..=phrase.rest.len())?;
            let fits = phrase.rest.iter().eq(after.iter().map(|token| &token.text));
            fits.then_some((phrase, phrase.rest.len() + 1))
        })
    }

    /// Whether an unknown word is one slip of the finger away from a word that
    /// times or amounts are made of.
    pub fn is_a_slip(&self, word: &LabelToken) -> bool {
        let letters: Vec<char> = word.text.chars().collect();
        if word.kind != Kind::Word || letters.len() < 4 {
            return false;
        }
        (letters.len() - 1..=letters.len() + 1)
            .filter_map(|count| self.telling.get(&count))
            .flatten()
            .any(|known| is_one_slip(&letters, known))
    }
}

/// One letter more, less or other, or two that changed places.
fn is_one_slip(letters: &[char], known: &str) -> bool {
    let known: Vec<char> = known.chars().collect();
    let (short, long) = if letters.len() <= known.len() {
        (letters, &known[..])
    } else {
        (&known[..], letters)
    };
    let alike = short.iter().zip(long).take_while(|(a, b)| a == b).count();
    let (short, long) = (&short[alike..], &long[alike..]);
    if short.len() < long.len() {
        return short == &long[1..];
    }
    match (short, long) {
        ([one, other, rest @ ..], [first, second, end @ ..])
            if one == second && other == first && rest == end =>
        {
            true
        }
        ([_, rest @ ..], [_, end @ ..]) => rest == end,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_seen_and_another_word_is_not() {
        for slip in [
            "twcie", "tablte", "dialy", "weekyl", "hous", "evry", "dagli",
        ] {
            assert!(all().is_a_slip(&token::tokens(slip)[0]), "{slip}");
        }
        for other in ["amoxicillin", "warfarin", "prednisolone", "grapefruit"] {
            assert!(!all().is_a_slip(&token::tokens(other)[0]), "{other}");
        }
    }
}
