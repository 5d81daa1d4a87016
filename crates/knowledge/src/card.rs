//! A card: what one medicine is like to live with, in plain language.
//!
//! Knows the parts of a card, how far it was checked, and when it must be checked again.
//! It does not know who reads it, and it never says what anyone should change.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::packed::{self, Packed, Unreadable};
pub use super::review::{Review, ReviewStatus};
pub use super::section::Section;

/// The newest card format this program reads.
pub const CARD_FORMAT: u32 = 1;

/// The largest card file that is read, in bytes.
pub const LARGEST_CARD: usize = 200 * 1024;

/// The name of a card, which is also the name of its file.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct CardId(String);

impl CardId {
    /// Reads a card name: lower-case letters, digits and single hyphens.
    ///
    /// # Errors
    /// [`CardError::NotAName`] where the text is anything else.
    pub fn parse(text: &str) -> Result<Self, CardError> {
        if is_plain_name(text) {
            Ok(Self(text.to_owned()))
        } else {
            Err(CardError::NotAName)
        }
    }

    /// The name as written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Says whether a text can name a file and a link as it stands.
pub(super) fn is_plain_name(text: &str) -> bool {
    !text.is_empty()
        && text.len() <= 80
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// Why a card could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardError {
    /// The file is larger than any card.
    TooLarge,
    /// A newer version of the program wrote it.
    Newer,
    /// It is not a card, or a part of it is missing or of the wrong kind.
    Unreadable,
    /// The name holds something other than lower-case letters, digits and hyphens.
    NotAName,
}

/// What a card is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AppliesTo {
    /// The catalogue entry of the ingredient.
    pub ingredient: String,
    /// The ways of taking it that the card speaks of, such as "oral" or "inhaled".
    pub routes: Vec<String>,
}

/// A plain-language explanation of one medicine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    format: u32,
    /// The card's name.
    pub id: CardId,
    /// The language of its sentences, as a language tag.
    pub language: String,
    /// The medicine and the ways of taking it.
    pub applies_to: AppliesTo,
    /// Short marks for rules elsewhere, such as "weekly".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<String>,
    /// How far it has been checked.
    pub status: ReviewStatus,
    /// The day it was written.
    pub written_on: NaiveDate,
    /// The day its words last changed, where that is later.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed_on: Option<NaiveDate>,
    /// The documents to compare it with.
    pub check_against: Vec<String>,
    /// The day it was compared with them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub checked_on: Option<NaiveDate>,
    /// The pharmacist's agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// The last day on which it may be shown without a new check.
    pub expires_on: NaiveDate,
    sections: BTreeMap<String, String>,
    /// Questions worth asking about this medicine.
    pub ask: Vec<String>,
    /// The five things worth knowing by heart.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub know_five: Vec<String>,
}

/// The facts around the sentences of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardFacts {
    /// The card's name.
    pub id: CardId,
    /// The language of its sentences.
    pub language: String,
    /// The medicine and the ways of taking it.
    pub applies_to: AppliesTo,
    /// Short marks for rules elsewhere.
    pub flags: Vec<String>,
    /// How far it has been checked.
    pub status: ReviewStatus,
    /// The day it was written.
    pub written_on: NaiveDate,
    /// The day its words last changed.
    pub changed_on: Option<NaiveDate>,
    /// The documents to compare it with.
    pub check_against: Vec<String>,
    /// The day it was compared with them.
    pub checked_on: Option<NaiveDate>,
    /// The pharmacist's agreement.
    pub review: Option<Review>,
    /// The last day on which it may be shown without a new check.
    pub expires_on: NaiveDate,
}

impl Card {
    /// Puts a card together; parts without a sentence count as not written yet.
    pub fn new(
        facts: CardFacts,
        sections: impl IntoIterator<Item = (Section, String)>,
        ask: Vec<String>,
        know_five: Vec<String>,
    ) -> Self {
        let sections = sections
            .into_iter()
            .filter(|(_, text)| !text.trim().is_empty())
            .map(|(section, text)| (section.field().to_owned(), text.trim().to_owned()))
            .collect();
        Self {
            format: CARD_FORMAT,
            id: facts.id,
            language: facts.language,
            applies_to: facts.applies_to,
            flags: facts.flags,
            status: facts.status,
            written_on: facts.written_on,
            changed_on: facts.changed_on,
            check_against: facts.check_against,
            checked_on: facts.checked_on,
            review: facts.review,
            expires_on: facts.expires_on,
            sections,
            ask,
            know_five,
        }
    }

    /// Reads a card file.
    ///
    /// # Errors
    /// [`CardError`] says whether the file is too large, newer than this program, or not a card.
    pub fn parse(bytes: &[u8]) -> Result<Self, CardError> {
        if bytes.len() > LARGEST_CARD {
            return Err(CardError::TooLarge);
        }
        if packed::version(bytes).ok_or(CardError::Unreadable)? > CARD_FORMAT {
            return Err(CardError::Newer);
        }
        let card: Self = serde_json::from_slice(bytes).map_err(|_| CardError::Unreadable)?;
        CardId::parse(card.id.as_str())?;
        Ok(card)
    }

    /// The sentences of one part, or nothing where they are not written yet.
    pub fn section(&self, section: Section) -> Option<&str> {
        self.sections.get(section.field()).map(String::as_str)
    }

    /// The parts that are not written yet, in reading order.
    pub fn not_written_yet(&self) -> impl Iterator<Item = Section> {
        Section::ALL
            .into_iter()
            .filter(|section| self.section(*section).is_none())
    }

    /// Says whether the card is past the day on which it must be checked again.
    pub fn is_expired(&self, today: NaiveDate) -> bool {
        today > self.expires_on
    }
}

impl Packed for Card {
    fn read(text: &str) -> Result<Self, Unreadable> {
        Self::parse(text.as_bytes()).map_err(|error| match error {
            CardError::Newer => Unreadable::Newer,
            CardError::TooLarge | CardError::Unreadable | CardError::NotAName => {
                Unreadable::Damaged
            }
        })
    }

    /// A part that is not there was taken out by whoever wrote it.
    fn may_replace(&self, _earlier: &Self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALL: &str = r#"{"format":1,"id":"amlodipine","language":"en",
        "applies_to":{"ingredient":"amlodipine","routes":["oral"]},"status":"draft",
        "written_on":"2026-11-22","check_against":["a leaflet"],"expires_on":"2028-05-22",
        "sections":{"storage":"In its pack."},"ask":["What is it for?"]}"#;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_part_that_is_missing_is_not_written_yet_rather_than_empty() {
        let card = Card::parse(SMALL.as_bytes()).unwrap();
        assert_eq!(card.section(Section::Storage), Some("In its pack."));
        assert_eq!(card.section(Section::Driving), None);
        assert_eq!(card.not_written_yet().count(), 13);
    }

    #[test]
    fn the_last_day_still_counts_and_the_day_after_does_not() {
        let card = Card::parse(SMALL.as_bytes()).unwrap();
        assert!(!card.is_expired(day("2028-05-22")));
        assert!(card.is_expired(day("2028-05-23")));
    }

    #[test]
    fn a_card_of_a_newer_format_is_named_as_newer_whatever_else_it_holds() {
        let newer = r#"{"format":2,"id":{"unlike":"today"}}"#;
        assert_eq!(Card::parse(newer.as_bytes()), Err(CardError::Newer));
    }

    #[test]
    fn what_a_newer_program_adds_to_a_card_is_passed_over() {
        let card = Card::parse(SMALL.as_bytes()).unwrap();
        let added = SMALL
            .replacen('{', r#"{"pictures":[{"of":"a tablet"}],"#, 1)
            .replace("\"routes\":", "\"ages\":[12,99],\"routes\":")
            .replace(
                "\"storage\":",
                "\"for_carers\":\"Sit down first.\",\"storage\":",
            );
        let added = Card::parse(added.as_bytes()).unwrap();
        assert_eq!(added.applies_to, card.applies_to);
        let said = |card: &Card| Section::ALL.map(|part| card.section(part).map(str::to_owned));
        assert_eq!(said(&added), said(&card));
    }

    #[test]
    fn half_a_card_is_damaged_wherever_it_ends() {
        assert_eq!(Card::read("{\"format\":2}"), Err(Unreadable::Newer));
        for (end, _) in SMALL.char_indices() {
            let half = Card::read(&SMALL[..end]);
            assert_eq!(half, Err(Unreadable::Damaged), "{}", &SMALL[..end]);
        }
    }

    #[test]
    fn what_is_not_a_card_is_refused() {
        assert_eq!(Card::parse(b"[]"), Err(CardError::Unreadable));
        assert_eq!(Card::parse(b"{\"format\":1}"), Err(CardError::Unreadable));
        let status = SMALL.replace("\"draft\"", "\"perfect\"");
        assert_eq!(Card::parse(status.as_bytes()), Err(CardError::Unreadable));
        let id = SMALL.replace("\"id\":\"amlodipine\"", "\"id\":\"../amlodipine\"");
        assert_eq!(Card::parse(id.as_bytes()), Err(CardError::NotAName));
    }

    #[test]
    fn a_file_over_the_limit_is_not_even_read() {
        let large = vec![b' '; LARGEST_CARD + 1];
        assert_eq!(Card::parse(&large), Err(CardError::TooLarge));
    }

    #[test]
    fn a_card_that_is_written_reads_back_the_same() {
        let card = Card::parse(SMALL.as_bytes()).unwrap();
        let written = serde_json::to_vec(&card).unwrap();
        assert_eq!(Card::parse(&written), Ok(card));
    }
}
