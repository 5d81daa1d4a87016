//! A card as it is written: one TOML file in `content/cards/<language>/`.
//!
//! Knows the fields of the file; an unknown field is refused, so that a slip of the pen does not
//! lose a warning. A part that is absent is not written yet; see `content/README.md`.

use chrono::NaiveDate;
use knowledge::card::{AppliesTo, Card, CardFacts, CardId, Review, ReviewStatus, Section};
use serde::Deserialize;

/// The languages cards may be written in, by the name of their folder.
pub const LANGUAGES: [&str; 3] = ["en", "zh-Hant", "da"];

/// A card file that could be read.
#[derive(Debug)]
pub struct ReadCard {
    /// The name of the language folder.
    pub language: String,
    /// The file's name without its ending.
    pub file_stem: String,
    /// What the file says.
    pub source: CardSource,
}

impl ReadCard {
    /// How reports call this card.
    pub fn place(&self) -> String {
        format!("{}/{}", self.language, self.file_stem)
    }
}

/// The fields of a card file.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CardSource {
    /// The card's name, the same as the file's.
    pub id: String,
    /// The medicine and the ways of taking it.
    pub applies_to: AppliesTo,
    /// Short marks for rules elsewhere.
    #[serde(default)]
    pub flags: Vec<String>,
    /// How far it has been checked.
    pub status: ReviewStatus,
    /// The day it was written.
    pub written_on: String,
    /// The day its words last changed.
    #[serde(default)]
    pub changed_on: String,
    /// The documents to compare it with.
    pub check_against: Vec<String>,
    /// The day it was compared with them.
    pub checked_on: String,
    /// The pharmacist who agreed.
    pub reviewed_by: String,
    /// The day of that review.
    #[serde(default)]
    pub reviewed_on: String,
    /// What was looked at.
    #[serde(default)]
    pub review_scope: String,
    /// The country whose practice the pharmacist knows.
    #[serde(default)]
    pub review_country: String,
    /// The person who checked a translation.
    #[serde(default)]
    pub translation_checked_by: String,
    /// The last day on which it may be shown.
    pub expires_on: String,
    often_used_for: Option<String>,
    how_it_helps: Option<String>,
    how_to_take: Option<String>,
    what_to_expect: Option<String>,
    usual: Option<String>,
    call: Option<String>,
    emergency: Option<String>,
    missed_dose: Option<String>,
    too_much: Option<String>,
    food_and_alcohol: Option<String>,
    driving: Option<String>,
    pregnancy_and_breastfeeding: Option<String>,
    with_other_medicines: Option<String>,
    storage: Option<String>,
    /// Questions worth asking.
    #[serde(default)]
    pub ask: Vec<String>,
    /// The five things worth knowing by heart.
    #[serde(default)]
    pub know_five: Vec<String>,
}

/// A date field: left empty, filled, or filled with something that is no date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateField {
    /// Left empty.
    Empty,
    /// A day.
    Day(NaiveDate),
    /// Not a day.
    Unreadable,
}

impl DateField {
    /// Reads a date written as year, month and day.
    pub fn read(text: &str) -> Self {
        match text.trim() {
            "" => Self::Empty,
            filled => filled.parse().map_or(Self::Unreadable, Self::Day),
        }
    }

    /// The day, where there is one.
    pub fn day(self) -> Option<NaiveDate> {
        match self {
            Self::Day(day) => Some(day),
            Self::Empty | Self::Unreadable => None,
        }
    }
}

impl CardSource {
    /// The text of one part: `None` where the field is absent.
    pub fn text(&self, section: Section) -> Option<&str> {
        match section {
            Section::OftenUsedFor => &self.often_used_for,
            Section::HowItHelps => &self.how_it_helps,
            Section::HowToTake => &self.how_to_take,
            Section::WhatToExpect => &self.what_to_expect,
            Section::Usual => &self.usual,
            Section::Call => &self.call,
            Section::Emergency => &self.emergency,
            Section::MissedDose => &self.missed_dose,
            Section::TooMuch => &self.too_much,
            Section::FoodAndAlcohol => &self.food_and_alcohol,
            Section::Driving => &self.driving,
            Section::PregnancyAndBreastfeeding => &self.pregnancy_and_breastfeeding,
            Section::WithOtherMedicines => &self.with_other_medicines,
            Section::Storage => &self.storage,
        }
        .as_deref()
    }

    /// The card for the app, or nothing where a name or a date cannot be read.
    pub fn to_card(&self, language: &str) -> Option<Card> {
        let review = DateField::read(&self.reviewed_on).day().map(|on| Review {
            by: self.reviewed_by.clone(),
            on,
            scope: filled(&self.review_scope),
            country: filled(&self.review_country),
        });
        let facts = CardFacts {
            id: CardId::parse(&self.id).ok()?,
            language: language.to_owned(),
            applies_to: self.applies_to.clone(),
            flags: self.flags.clone(),
            status: self.status,
            written_on: DateField::read(&self.written_on).day()?,
            changed_on: DateField::read(&self.changed_on).day(),
            check_against: self.check_against.clone(),
            checked_on: DateField::read(&self.checked_on).day(),
            review,
            expires_on: DateField::read(&self.expires_on).day()?,
        };
        let sections = Section::ALL.into_iter().filter_map(|section| {
            let text = self.text(section)?;
            Some((section, one_line_each(text)))
        });
        Some(Card::new(
            facts,
            sections,
            self.ask.clone(),
            self.know_five.clone(),
        ))
    }
}

fn filled(text: &str) -> Option<String> {
    (!text.trim().is_empty()).then(|| text.trim().to_owned())
}

/// Keeps the line breaks of the source as paragraphs and drops the space around them.
fn one_line_each(text: &str) -> String {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}
