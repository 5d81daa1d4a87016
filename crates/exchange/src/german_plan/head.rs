//! The head of a plan: whose it is, who printed it and when, and what it says of the
//! patient. Insurance and doctors' numbers and the sex are not read: nothing here needs
//! them.

use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate, NaiveDateTime};

use super::attributes::Attributes;
use super::plain_text::GermanText;
use super::refused::GermanPlanError;
use super::tree::Element;

/// The years in which somebody who has a plan can have been born.
const BORN: RangeInclusive<i32> = 1875..=2100;

/// The years in which a plan can have been printed.
const PRINTED: RangeInclusive<i32> = 2000..=2100;

/// Whose plan it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GermanPatient {
    /// A title, such as "Dr.".
    pub title: Option<GermanText>,
    /// The given names.
    pub given: Option<GermanText>,
    /// A rank that is part of the name, such as "Freifrau".
    pub rank: Option<GermanText>,
    /// What stands before the family name, such as "von".
    pub prefix: Option<GermanText>,
    /// The family name.
    pub family: Option<GermanText>,
    /// When they were born.
    pub born: Option<GermanBirth>,
    /// How much of this was not read.
    pub passed_over: usize,
}

/// When somebody was born, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GermanBirth {
    /// The day.
    Day(NaiveDate),
    /// A month of a year; the day is its first.
    Month(NaiveDate),
    /// A year.
    Year(i32),
}

/// Who printed the plan last. They need not have prescribed what is on it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GermanAuthor {
    /// The name of a person or place.
    pub name: Option<GermanText>,
    /// What kind of place it is, by the number that it gives.
    pub kind: Option<GermanAuthorKind>,
    /// Street and house number.
    pub street: Option<GermanText>,
    /// The postcode.
    pub postcode: Option<GermanText>,
    /// The town.
    pub town: Option<GermanText>,
    /// The telephone number.
    pub telephone: Option<GermanText>,
    /// The e-mail address.
    pub email: Option<GermanText>,
    /// When it was printed, by the clock there.
    pub printed: Option<NaiveDateTime>,
    /// How much of this was not read.
    pub passed_over: usize,
}

/// What kind of place printed a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GermanAuthorKind {
    /// A doctor's practice (`lanr`).
    Practice,
    /// A pharmacy (`idf`).
    Pharmacy,
    /// A hospital (`kik`).
    Hospital,
}

/// Something that the head says of the patient, as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GermanFact {
    /// Allergies and what is not tolerated, parted by commas.
    Allergies(GermanText),
    /// They are pregnant.
    Pregnant,
    /// They are breastfeeding.
    Breastfeeding,
    /// Their weight in kilograms.
    Kilograms(GermanText),
    /// Their height in centimetres.
    Centimetres(GermanText),
    /// Their creatinine in milligrams per decilitre.
    Creatinine(GermanText),
    /// Anything else.
    Other(GermanText),
}

/// Reads whose plan it is (`P`).
pub(super) fn patient(element: &Element) -> Result<GermanPatient, GermanPlanError> {
    let mut told = Attributes::of(element);
    told.skip(&["egk", "s"]);
    let mut patient = GermanPatient {
        title: told.text("t")?,
        given: told.text("g")?,
        rank: told.text("z")?,
        prefix: told.text("v")?,
        family: told.text("f")?,
        born: None,
        passed_over: 0,
    };
    if let Some(digits) = told.text("b")? {
        patient.born = birth(digits.as_str());
        if patient.born.is_none() {
            told.pass_over();
        }
    }
    patient.passed_over = told.passed_over() + element.children.len();
    Ok(patient)
}

/// Reads who printed it (`A`).
pub(super) fn author(element: &Element) -> Result<GermanAuthor, GermanPlanError> {
    let mut told = Attributes::of(element);
    let kinds = [
        ("lanr", GermanAuthorKind::Practice),
        ("idf", GermanAuthorKind::Pharmacy),
        ("kik", GermanAuthorKind::Hospital),
    ];
    let mut named = kinds
        .into_iter()
        .filter_map(|(name, kind)| told.raw(name).map(|_| kind));
    let kind = named.next();
    // One number is allowed; with two it is not known whose the plan is.
    let kind = kind.filter(|_| named.next().is_none());
    let mut author = GermanAuthor {
        name: told.text("n")?,
        kind,
        street: told.text("s")?,
        postcode: told.text("z")?,
        town: told.text("c")?,
        telephone: told.text("p")?,
        email: told.text("e")?,
        printed: None,
        passed_over: 0,
    };
    if let Some(moment) = told.text("t")? {
        author.printed = printed(moment.as_str());
        if author.printed.is_none() {
            told.pass_over();
        }
    }
    author.passed_over = told.passed_over() + element.children.len();
    Ok(author)
}

/// Reads what the head says of the patient (`O`), and how much of it was not read.
pub(super) fn facts(element: &Element) -> Result<(Vec<GermanFact>, usize), GermanPlanError> {
    let mut told = Attributes::of(element);
    let mut facts = Vec::new();
    facts.extend(told.text("ai")?.map(GermanFact::Allergies));
    for (name, fact) in [
        ("p", GermanFact::Pregnant),
        ("b", GermanFact::Breastfeeding),
    ] {
        // Only 1 is a value; anything else says nothing that could be relied on.
        match told.raw(name) {
            Some("1") => facts.push(fact),
            Some(_) => told.pass_over(),
            None => {}
        }
    }
    facts.extend(told.text("w")?.map(GermanFact::Kilograms));
    facts.extend(told.text("h")?.map(GermanFact::Centimetres));
    facts.extend(told.text("c")?.map(GermanFact::Creatinine));
    facts.extend(told.lines("x")?.map(GermanFact::Other));
    Ok((facts, told.passed_over() + element.children.len()))
}

/// YYYYMMDD, with 00 for a day or month that is not known.
fn birth(text: &str) -> Option<GermanBirth> {
    if text.len() != 8 || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let year = text
        .get(..4)?
        .parse()
        .ok()
        .filter(|year| BORN.contains(year))?;
    let month: u32 = text.get(4..6)?.parse().ok()?;
    let day: u32 = text.get(6..)?.parse().ok()?;
    match (month, day) {
        (0, 0) => Some(GermanBirth::Year(year)),
        (_, 0) => NaiveDate::from_ymd_opt(year, month, 1).map(GermanBirth::Month),
        _ => NaiveDate::from_ymd_opt(year, month, day).map(GermanBirth::Day),
    }
}

/// A local day and time, with or without seconds.
fn printed(text: &str) -> Option<NaiveDateTime> {
    let forms = ["%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M"];
    let mut read = forms
        .iter()
        .filter_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    read.next()
        .filter(|moment| PRINTED.contains(&moment.year()))
}

#[cfg(test)]
mod tests;
