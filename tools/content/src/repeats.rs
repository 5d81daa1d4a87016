//! Sentences that several cards share word for word.
//!
//! A card that could be about any medicine teaches nothing, and general rules live elsewhere once.

use std::collections::BTreeMap;

use knowledge::card::Section;

use crate::card_source::CardSource;
use crate::finding::Finding;
use crate::reading::{sentences, words};

/// The most cards that may share a sentence.
const MOST_CARDS: usize = 3;

/// A sentence up to this many words may be shared freely.
const SHORT_SENTENCE: usize = 6;

/// The sentences shared by more cards than is allowed.
pub fn check_repeats<'a>(cards: impl Iterator<Item = &'a CardSource>) -> Vec<Finding> {
    let mut places: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for card in cards {
        let parts = Section::ALL
            .into_iter()
            .filter_map(|section| card.text(section));
        let asked = card.ask.iter().map(String::as_str);
        let mut own: Vec<String> = parts
            .chain(asked)
            .flat_map(sentences)
            .filter(|sentence| words(sentence).len() > SHORT_SENTENCE)
            .map(|sentence| words(&sentence).join(" ").to_lowercase())
            .collect();
        own.sort();
        own.dedup();
        for sentence in own {
            places.entry(sentence).or_default().push(&card.id);
        }
    }
    places
        .into_iter()
        .filter(|(_, cards)| cards.len() > MOST_CARDS)
        .map(|(sentence, cards)| {
            Finding::fault_in_whole(
                &cards.join(", "),
                format!("share the sentence \"{sentence}\""),
            )
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn card(id: &str, usual: &str) -> CardSource {
        let text = format!(
            "id = \"{id}\"\napplies_to = {{ ingredient = \"{id}\", routes = [\"oral\"] }}\nstatus = \"draft\"\n\
             written_on = \"2026-11-22\"\ncheck_against = []\nchecked_on = \"\"\nreviewed_by = \"\"\n\
             expires_on = \"2028-05-22\"\nusual = \"{usual}\"\n"
        );
        toml::from_str(&text).unwrap()
    }

    #[test]
    fn a_long_sentence_in_four_cards_is_found_and_a_short_one_is_not() {
        let long = "Tell your team about this when you next see them.";
        let four: Vec<CardSource> = ["a", "b", "c", "d"]
            .iter()
            .map(|id| card(id, long))
            .collect();
        assert_eq!(check_repeats(four.iter()).len(), 1);
        assert!(check_repeats(four.iter().take(3)).is_empty());
        let short: Vec<CardSource> = ["a", "b", "c", "d"]
            .iter()
            .map(|id| card(id, "Tell your team."))
            .collect();
        assert!(check_repeats(short.iter()).is_empty());
    }
}
