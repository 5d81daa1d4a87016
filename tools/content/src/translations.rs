//! Translated cards against the English ones: the numbers must be the same, part by part.

use knowledge::card::{ReviewStatus, Section};

use crate::card_source::ReadCard;
use crate::finding::Finding;

/// The faults of all translated cards.
pub fn check_translations(cards: &[ReadCard]) -> Vec<Finding> {
    let mut found = Vec::new();
    for translated in cards.iter().filter(|card| card.language != "en") {
        let place = translated.place();
        let source = &translated.source;
        if source.status != ReviewStatus::Draft && source.translation_checked_by.trim().is_empty() {
            found.push(Finding::fault(
                &place,
                "translation_checked_by",
                "more than a draft, and nobody has checked the translation".into(),
            ));
        }
        let original = cards
            .iter()
            .find(|card| card.language == "en" && card.source.id == translated.source.id);
        let Some(original) = original else {
            found.push(Finding::fault_in_whole(
                &place,
                "has no English card".into(),
            ));
            continue;
        };
        for section in Section::ALL {
            let (Some(theirs), Some(ours)) = (
                translated.source.text(section),
                original.source.text(section),
            ) else {
                continue;
            };
            let (theirs, ours) = (numbers(theirs), numbers(ours));
            if theirs != ours {
                found.push(Finding::fault(
                    &place,
                    section.field(),
                    format!("numbers {theirs:?} are not {ours:?}"),
                ));
            }
        }
    }
    found
}

/// The numbers in a text, with a decimal comma read as a point, smallest first.
pub fn numbers(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut found = Vec::new();
    let mut number = String::new();
    for (at, letter) in letters.iter().enumerate() {
        let digit_follows = letters.get(at + 1).is_some_and(char::is_ascii_digit);
        match letter {
            '0'..='9' => number.push(*letter),
            '.' | ',' if !number.is_empty() && digit_follows => number.push('.'),
            _ if !number.is_empty() => found.push(std::mem::take(&mut number)),
            _ => {}
        }
    }
    if !number.is_empty() {
        found.push(number);
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn the_same_numbers_count_as_the_same_in_any_order_and_notation() {
        assert_eq!(
            numbers("1 in 10 people, 2.5 ml"),
            numbers("2,5 ml hos 1 ud af 10")
        );
        assert_ne!(numbers("once in 7 days"), numbers("1 gang om ugen"));
    }
}
