//! Which pictograms stand beside a part of a card: what it is about, seen at a
//! glance by somebody who reads little.
//!
//! A pictogram never says anything that the words do not. It knows the English
//! words that call for one.

use knowledge::section::Section;

/// Where a pictogram may stand, and the beginnings of words that call for it.
const CALLED_FOR: [(&str, &[Section], &[&str]); 7] = [
    ("sunrise", &[Section::HowToTake], &["morning", "breakfast"]),
    (
        "night",
        &[Section::HowToTake],
        &["bedtime", "night", "evening"],
    ),
    (
        "meal",
        &[Section::HowToTake, Section::FoodAndAlcohol],
        &["food", "meal", "eat", "breakfast", "stomach"],
    ),
    (
        "glass",
        &[Section::FoodAndAlcohol],
        &["alcohol", "beer", "wine", "drink"],
    ),
    (
        "sun",
        &[
            Section::HowToTake,
            Section::Usual,
            Section::Call,
            Section::Storage,
        ],
        &[
            "sun",
            "sunlight",
            "sunburn",
            "sunscreen",
            "sunbed",
            "sunbeds",
            "sunshine",
        ],
    ),
    ("fridge", &[Section::Storage], &["fridge"]),
    ("car", &[Section::Driving], &[]),
];

/// The pictograms beside a part of a card, in their usual order.
pub fn pictograms(section: Section, words: &str) -> Vec<&'static str> {
    let words: Vec<String> = words
        .split(|letter: char| !letter.is_alphabetic())
        .map(str::to_lowercase)
        .collect();
    let is_said = |called: &&str| {
        let called = *called;
        words
            .iter()
            .any(|word| word == called || word.strip_suffix('s') == Some(called))
    };
    CALLED_FOR
        .iter()
        .filter(|(_, sections, _)| sections.contains(&section))
        .filter(|(_, _, called)| called.is_empty() || called.iter().any(is_said))
        .map(|(pictogram, ..)| *pictogram)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pictogram_stands_only_where_the_words_speak_of_it() {
        for (section, words, expected) in [
            (
                Section::HowToTake,
                "Take it in the morning, with food.",
                vec!["sunrise", "meal"],
            ),
            (Section::HowToTake, "Mostly at bedtime.", vec!["night"]),
            (
                Section::FoodAndAlcohol,
                "A glass of wine makes you sleepy.",
                vec!["glass"],
            ),
            (
                Section::FoodAndAlcohol,
                "Greens and meals matter.",
                vec!["meal"],
            ),
            (Section::Usual, "Your skin burns in the sun.", vec!["sun"]),
            (Section::Usual, "Sundays are fine.", vec![]),
            (
                Section::Storage,
                "Keep the pens in the fridge.",
                vec!["fridge"],
            ),
            (Section::Storage, "In its pack.", vec![]),
            (
                Section::Driving,
                "Wait until you know how you are.",
                vec!["car"],
            ),
        ] {
            assert_eq!(pictograms(section, words), expected, "{words}");
        }
    }
}
