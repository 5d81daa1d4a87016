//! A person's details while they are being written down.
//!
//! Knows what must be answered and what may stay empty. An unanswered question
//! about allergies stays unanswered; it never becomes "none".

use chrono::{Datelike, Months, NaiveDate};

use super::draft::{Draft, FieldName, Problem};
use domain::id::PersonId;
use domain::person::health::Health;
use domain::person::{Allergies, Allergy, Contact, Country, DayShape, Keeper, Person, Role};
use domain::words::{Name, Words, WordsError};
use domain::years;
use domain::zone::ZoneName;
use serde::{Deserialize, Serialize};

/// Whose record it is, as seen by whoever writes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Whom {
    /// The writer's own.
    #[default]
    Me,
    /// Somebody the writer cares for.
    SomeoneICareFor,
}

/// Whether the carer has said that the person agrees.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Consent {
    /// Not said yet.
    #[default]
    NotGiven,
    /// Said.
    Given,
}

/// What was answered about allergies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum AllergyAnswer {
    /// Nothing yet.
    #[default]
    NotAsked,
    /// There are none that anyone knows of.
    NoneKnown,
    /// There are some, listed.
    Known,
}

/// Somebody to call, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactDraft {
    /// Their part.
    pub role: Role,
    /// Their name.
    pub name: String,
    /// Their number.
    pub phone: String,
}

/// A person's details, as typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonDraft {
    /// Whose record it is.
    pub whom: Whom,
    /// The person's name.
    pub name: String,
    /// The carer's name.
    pub carer: String,
    /// Whether the person agrees.
    pub consent: Consent,
    /// The country.
    pub country: Option<Country>,
    /// The date of birth, as `2026-11-22`, or nothing.
    pub born: String,
    /// What was answered about allergies.
    pub allergies: AllergyAnswer,
    /// The allergies, one a line, each perhaps with a colon and what happened.
    pub allergy_lines: String,
    /// Whom they call.
    pub contacts: Vec<ContactDraft>,
    /// What they have told about their health, carried along as it is.
    pub health: Box<Health>,
}

/// What is wrong with a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersonError {
    /// The person's name.
    Name(WordsError),
    /// The carer's name.
    Carer(WordsError),
    /// The carer has not said that the person agrees.
    ConsentMissing,
    /// No country was chosen.
    CountryMissing,
    /// The date of birth is not one.
    Born(BornError),
    /// There are allergies, but none is written.
    AllergiesMissing,
    /// An allergy is too long.
    Allergy(WordsError),
    /// The name of the contact at this place in the list.
    ContactName(usize, WordsError),
    /// The number of the contact at this place in the list.
    ContactPhone(usize),
}

/// The fields of a person's details.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PersonField {
    /// Whose record it is.
    Whom,
    /// The person's name.
    Name,
    /// The carer's name.
    Carer,
    /// Whether the person agrees.
    Consent,
    /// The country.
    Country,
    /// The date of birth.
    Born,
    /// Whether there are allergies.
    Allergies,
    /// The allergies.
    AllergyLines,
    /// A part of the contact at this place in the list.
    Contact(usize, ContactPart),
}

/// What a contact consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ContactPart {
    /// Their part.
    Role,
    /// Their name.
    Name,
    /// Their number.
    Phone,
}

impl Draft for PersonDraft {
    type Problem = PersonError;
}

impl FieldName for PersonField {
    fn id(self) -> String {
        match self {
            Self::Whom => "whom".into(),
            Self::Name => "name".into(),
            Self::Carer => "carer".into(),
            Self::Consent => "consent".into(),
            Self::Country => "country".into(),
            Self::Born => "born".into(),
            Self::Allergies => "allergies".into(),
            Self::AllergyLines => "allergy-lines".into(),
            Self::Contact(place, ContactPart::Role) => format!("contact-{place}-role"),
            Self::Contact(place, ContactPart::Name) => format!("contact-{place}-name"),
            Self::Contact(place, ContactPart::Phone) => format!("contact-{place}-phone"),
        }
    }
}

impl Problem for PersonError {
    type Field = PersonField;

    fn field(self) -> PersonField {
        match self {
            Self::Name(_) => PersonField::Name,
            Self::Carer(_) => PersonField::Carer,
            Self::ConsentMissing => PersonField::Consent,
            Self::CountryMissing => PersonField::Country,
            Self::Born(_) => PersonField::Born,
            Self::AllergiesMissing | Self::Allergy(_) => PersonField::AllergyLines,
            Self::ContactName(place, _) => PersonField::Contact(place, ContactPart::Name),
            Self::ContactPhone(place) => PersonField::Contact(place, ContactPart::Phone),
        }
    }
}

/// Why a date of birth was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BornError {
    /// It is not a date.
    NotADate,
    /// It lies ahead.
    Ahead,
    /// It is more than 130 years ago.
    TooLongAgo,
}

impl PersonDraft {
    /// A new person in a country that was guessed.
    pub fn new(country: Option<Country>) -> Self {
        Self {
            country,
            ..Self::default()
        }
    }

    /// A person as they stand.
    pub fn of(person: &Person) -> Self {
        let (whom, carer, consent) = match &person.keeper {
            Keeper::Themself => (Whom::Me, String::new(), Consent::NotGiven),
            Keeper::Carer(name) => (Whom::SomeoneICareFor, name.to_string(), Consent::Given),
        };
        let (allergies, allergy_lines) = match &person.allergies {
            Allergies::NotAsked => (AllergyAnswer::NotAsked, String::new()),
            Allergies::NoneKnown => (AllergyAnswer::NoneKnown, String::new()),
            Allergies::Known(list) => (AllergyAnswer::Known, lines_of(list)),
        };
        Self {
            whom,
            name: person.name.to_string(),
            carer,
            consent,
            country: Some(person.country),
            born: person.born.map(|day| day.to_string()).unwrap_or_default(),
            allergies,
            allergy_lines,
            contacts: person.contacts.iter().map(ContactDraft::of).collect(),
            health: person.health.clone(),
        }
    }

    /// The person.
    ///
    /// # Errors
    /// Everything that is wrong, in the order of the fields.
    pub fn finish(
        &self,
        id: PersonId,
        home: ZoneName,
        day: DayShape,
        today: NaiveDate,
    ) -> Result<Person, Vec<PersonError>> {
        let mut wrong = Vec::new();
        let name = keep(Name::parse(&self.name), PersonError::Name, &mut wrong);
        let keeper = self.keeper(&mut wrong);
        let born = keep(self.born(today), PersonError::Born, &mut wrong).flatten();
        if self.country.is_none() {
            wrong.push(PersonError::CountryMissing);
        }
        let allergies = self.allergies(&mut wrong);
        let contacts = self.contacts(&mut wrong);
        match (name, keeper, self.country, allergies) {
            (Some(name), Some(keeper), Some(country), Some(allergies)) if wrong.is_empty() => {
                Ok(Person {
                    id,
                    name,
                    keeper,
                    born,
                    allergies,
                    country,
                    home,
                    day,
                    contacts,
                    health: self.health.clone(),
                })
            }
            _ => Err(wrong),
        }
    }

    fn keeper(&self, wrong: &mut Vec<PersonError>) -> Option<Keeper> {
        match self.whom {
            Whom::Me => Some(Keeper::Themself),
            Whom::SomeoneICareFor => {
                let carer = keep(Name::parse(&self.carer), PersonError::Carer, wrong);
                if self.consent == Consent::NotGiven {
                    wrong.push(PersonError::ConsentMissing);
                }
                carer.map(Keeper::Carer)
            }
        }
    }

    fn born(&self, today: NaiveDate) -> Result<Option<NaiveDate>, BornError> {
        let typed = self.born.trim();
        if typed.is_empty() {
            return Ok(None);
        }
        let born: NaiveDate = typed.parse().map_err(|_| BornError::NotADate)?;
        let oldest = today.checked_sub_months(Months::new(130 * 12));
        if born > today {
            Err(BornError::Ahead)
        } else if born.year() < years::FIRST || oldest.is_some_and(|oldest| born < oldest) {
            Err(BornError::TooLongAgo)
        } else {
            Ok(Some(born))
        }
    }

    fn allergies(&self, wrong: &mut Vec<PersonError>) -> Option<Allergies> {
        match self.allergies {
            AllergyAnswer::NotAsked => Some(Allergies::NotAsked),
            AllergyAnswer::NoneKnown => Some(Allergies::NoneKnown),
            AllergyAnswer::Known => {
                let lines = self.allergy_lines.lines();
                let written = lines.filter(|line| !line.trim().is_empty());
                let list: Result<Vec<_>, _> = written.map(allergy).collect();
                let list = keep(list, PersonError::Allergy, wrong)?;
                if list.is_empty() {
                    wrong.push(PersonError::AllergiesMissing);
                }
                Some(Allergies::Known(list))
            }
        }
    }

    fn contacts(&self, wrong: &mut Vec<PersonError>) -> Vec<Contact> {
        let drafts = self.contacts.iter().enumerate();
        let finished = drafts.map(|(place, draft)| draft.finish(place));
        finished
            .filter_map(|contact| {
                contact.unwrap_or_else(|error| {
                    wrong.push(error);
                    None
                })
            })
            .collect()
    }
}

impl ContactDraft {
    /// An empty line for a role.
    pub fn new(role: Role) -> Self {
        Self {
            role,
            name: String::new(),
            phone: String::new(),
        }
    }

    fn of(contact: &Contact) -> Self {
        let phone = contact.phone.as_ref();
        Self {
            role: contact.role,
            name: contact.name.to_string(),
            phone: phone.map(ToString::to_string).unwrap_or_default(),
        }
    }

    /// The contact; nothing, if nothing was typed.
    fn finish(&self, place: usize) -> Result<Option<Contact>, PersonError> {
        if self.name.trim().is_empty() && self.phone.trim().is_empty() {
            return Ok(None);
        }
        let name = Name::parse(&self.name);
        let phone = Name::parse_optional(&self.phone);
        let contact = Contact {
            role: self.role,
            name: name.map_err(|error| PersonError::ContactName(place, error))?,
            phone: phone.map_err(|_| PersonError::ContactPhone(place))?,
        };
        if contact.phone.is_some() && contact.dialable().is_none() {
            return Err(PersonError::ContactPhone(place));
        }
        Ok(Some(contact))
    }
}

fn keep<T, E>(
    parsed: Result<T, E>,
    named: impl FnOnce(E) -> PersonError,
    wrong: &mut Vec<PersonError>,
) -> Option<T> {
    parsed.map_err(|error| wrong.push(named(error))).ok()
}

/// Reads "penicillin: rash". The first colon parts the two, also a full-width
/// one.
fn allergy(line: &str) -> Result<Allergy, WordsError> {
    let (substance, reaction) = line.split_once([':', '：']).unwrap_or((line, ""));
    Ok(Allergy {
        substance: Name::parse(substance)?,
        reaction: Words::parse_optional(reaction)?,
    })
}

fn lines_of(list: &[Allergy]) -> String {
    let line = |allergy: &Allergy| match &allergy.reaction {
        Some(reaction) => format!(
            "{}: {}",
            allergy.substance,
            reaction.as_str().replace('\n', " ")
        ),
        None => allergy.substance.to_string(),
    };
    list.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests;
