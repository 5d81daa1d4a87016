//! The files that are shipped: all can be read, none is too large, every card leads to an entry.

#![allow(clippy::unwrap_used, clippy::panic)] // code of a test may fail as a test does

use std::fs;
use std::path::Path;

use knowledge::card::Card;
use knowledge::card::CardId;
use knowledge::card::ReviewStatus;
use knowledge::card::Section;
use knowledge::catalogue::Catalogue;
use knowledge::catalogue::LINES_THAT_FOLLOW;
use knowledge::checks::Rules;
use text::Language;

use crate::shipped;

const SHIPPED: &str = include_str!("../../public/medicines/catalogue.txt");

fn cards() -> Vec<(String, Card)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/medicines/en");
    let Ok(files) = fs::read_dir(folder) else {
        return Vec::new();
    };
    files
        .map(|file| file.unwrap().path())
        .map(|path| {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            let card = Card::parse(&fs::read(&path).unwrap())
                .unwrap_or_else(|error| panic!("{name}: {error:?}"));
            (name, card)
        })
        .collect()
}

#[test]
fn the_catalogue_is_small_enough_for_a_slow_line() {
    assert!(
        SHIPPED.len() < 200_000,
        "{} bytes before packing",
        SHIPPED.len()
    );
}

#[test]
fn this_version_understands_all_of_what_it_ships_and_tells_half_from_whole() {
    assert!(!Catalogue::parse(SHIPPED).unwrap().is_partly_newer());
    let second = SHIPPED.lines().nth(1).unwrap();
    assert!(second.starts_with(LINES_THAT_FOLLOW), "{second}");
    for language in Language::ALL {
        let book = shipped::rulebook(language);
        assert_eq!((book.newer_rules(), book.unworded_rules()), (0, 0));
        assert_eq!(book.phrases().language, language.code());
        assert_eq!(book.pack(), Rules::read(shipped::RULES).unwrap().pack());
        assert_eq!(book.beyond().count(), book.pack().beyond.len());
    }
}

#[test]
fn the_catalogue_speaks_without_abbreviations() {
    let catalogue = Catalogue::parse(SHIPPED).unwrap();
    for entry in catalogue.entries() {
        for text in entry.forms.iter().chain(&entry.example_strengths) {
            let short = ["mcg", "µg", "IU", "tab", "cap", "inj", "MR", "EC", "SL"];
            let found = text
                .split(|letter: char| !letter.is_alphanumeric())
                .find(|word| short.contains(word));
            assert_eq!(found, None, "{}: {text}", entry.display_name());
        }
    }
}

#[test]
fn every_card_of_the_catalogue_is_shipped_and_leads_back() {
    let catalogue = Catalogue::parse(SHIPPED).unwrap();
    let cards = cards();
    let mut linked: Vec<&CardId> = Vec::new();
    for entry in catalogue.entries() {
        for id in &entry.cards {
            let (_, card) = cards.iter().find(|(name, _)| name == id.as_str()).unwrap();
            assert_eq!(card.applies_to.ingredient, entry.id.as_str());
            linked.push(id);
        }
    }
    assert_eq!(linked.len(), cards.len());
}

#[test]
fn no_shipped_card_claims_a_check_that_nobody_made_or_leaves_out_the_emergency() {
    for (name, card) in cards() {
        assert!(!card.check_against.is_empty(), "{name}");
        match card.status {
            ReviewStatus::Draft | ReviewStatus::Withdrawn => {}
            ReviewStatus::SourceChecked => assert!(card.checked_on.is_some(), "{name}"),
            ReviewStatus::PharmacistReviewed => assert!(card.review.is_some(), "{name}"),
        }
        assert!(card.section(Section::Emergency).is_some(), "{name}");
        assert!(card.section(Section::Call).is_some(), "{name}");
    }
}
