//! The person whose medicines these are, and the shape of their day.
//!
//! Knows what is needed to show, remind and hand over safely. Holds nothing a
//! screen does not use.

pub mod health;
mod part;

use chrono::{NaiveDate, NaiveTime, Weekday};
use serde::{Deserialize, Serialize};

use super::id::PersonId;
use super::words::{Name, Words};
use super::years;
use super::zone::ZoneName;
use health::Health;

pub use part::{PersonAspect, PersonPart};

/// A person whose medicines are kept here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Lasting: every entry says whose record it belongs to by it.
    pub id: PersonId,
    /// What they are called, shown on every dose when there are several people.
    pub name: Name,
    /// Who keeps this record.
    pub keeper: Keeper,
    /// Date of birth, for the printed sheets.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub born: Option<NaiveDate>,
    /// Allergies, or whether anyone has asked.
    #[serde(default)]
    pub allergies: Allergies,
    /// The country whose emergency numbers apply.
    pub country: Country,
    /// The zone their plans run on.
    pub home: ZoneName,
    /// When the moments of their day are.
    #[serde(default)]
    pub day: DayShape,
    /// Whom they call.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// What they have told about their health.
    #[serde(default, skip_serializing_if = "Health::is_untold")]
    pub health: Box<Health>,
}

/// Who keeps a person's record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keeper {
    /// The person themself.
    Themself,
    /// Somebody who cares for them, by name.
    Carer(Name),
}

/// Who recorded an entry.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Actor {
    /// The person themself.
    Themself,
    /// Somebody who cares for them.
    Carer(Name),
}

/// What is known of allergies. "Not asked" is never shown as "none".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Allergies {
    /// Nobody has answered yet.
    #[default]
    NotAsked,
    /// The person says they have none.
    NoneKnown,
    /// These.
    Known(Vec<Allergy>),
}

/// One allergy in the person's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Allergy {
    /// To what, as the person says it; the checks match it as words.
    pub substance: Name,
    /// What happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reaction: Option<Words>,
}

/// A country with its own emergency numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Country {
    /// The United Kingdom.
    UnitedKingdom,
    /// Hong Kong.
    HongKong,
    /// Denmark.
    Denmark,
    /// Another country of the European Union.
    EuropeanUnion,
    /// The United States.
    UnitedStates,
}

impl Country {
    /// Every country on offer.
    pub const ALL: [Self; 5] = [
        Self::UnitedKingdom,
        Self::HongKong,
        Self::Denmark,
        Self::EuropeanUnion,
        Self::UnitedStates,
    ];

    /// The number for an emergency. Not yet checked by a pharmacist.
    pub const fn emergency_number(self) -> &'static str {
        match self {
            Self::UnitedKingdom | Self::HongKong => "999",
            Self::Denmark | Self::EuropeanUnion => "112",
            Self::UnitedStates => "911",
        }
    }

    /// The public advice line for the same day, where there is one known.
    pub const fn advice_number(self) -> Option<&'static str> {
        match self {
            Self::UnitedKingdom => Some("111"),
            Self::Denmark => Some("1813"),
            Self::HongKong | Self::EuropeanUnion | Self::UnitedStates => None,
        }
    }
}

/// A professional's part in the person's care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Pharmacist or pharmacy.
    Pharmacist,
    /// The person's own doctor.
    Doctor,
    /// A hospital doctor or clinic.
    Clinic,
    /// A nurse.
    Nurse,
    /// Home care or a care home.
    CareProvider,
}

impl Role {
    /// Every role, in the order offered.
    pub const ALL: [Self; 5] = [
        Self::Pharmacist,
        Self::Doctor,
        Self::Clinic,
        Self::Nurse,
        Self::CareProvider,
    ];
}

/// Somebody to call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Their part.
    pub role: Role,
    /// Their name or the place's.
    pub name: Name,
    /// Their number, as typed: [`Contact::dialable`] says whether a telephone can use
    /// it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Name>,
}

impl Contact {
    /// The number as a telephone can dial it: digits with an optional plus.
    pub fn dialable(&self) -> Option<String> {
        let typed = self.phone.as_ref()?.as_str();
        let plus = if typed.starts_with('+') { "+" } else { "" };
        let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
        (digits.len() >= 3).then(|| format!("{plus}{digits}"))
    }
}

/// A moment of the day that medicines can be tied to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    /// Getting up.
    Waking,
    /// Breakfast.
    Breakfast,
    /// The midday meal.
    Lunch,
    /// The evening meal.
    EveningMeal,
    /// Going to bed.
    Bedtime,
}

impl Anchor {
    /// Every anchor, from morning to night.
    pub const ALL: [Self; 5] = [
        Self::Waking,
        Self::Breakfast,
        Self::Lunch,
        Self::EveningMeal,
        Self::Bedtime,
    ];

    const fn index(self) -> usize {
        self as usize
    }
}

/// When each anchor is, on one sort of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnchorTimes([NaiveTime; 5]);

impl AnchorTimes {
    /// The time of an anchor.
    pub fn time(&self, anchor: Anchor) -> NaiveTime {
        self.0[anchor.index()]
    }

    /// The same day with one anchor moved.
    #[must_use]
    pub fn with(mut self, anchor: Anchor, time: NaiveTime) -> Self {
        self.0[anchor.index()] = time;
        self
    }
}

impl Default for AnchorTimes {
    /// A day to start from; the person sets their own.
    fn default() -> Self {
        let hour = |h| NaiveTime::MIN + chrono::Duration::hours(h);
        Self([hour(7), hour(8), hour(13), hour(18), hour(22)])
    }
}

/// The person's day, with weekends of their own if they wish.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayShape {
    /// On most days.
    pub usual: AnchorTimes,
    /// On Saturdays, if different.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub saturday: Option<AnchorTimes>,
    /// On Sundays, if different.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sunday: Option<AnchorTimes>,
}

impl DayShape {
    /// The time of an anchor on a weekday.
    pub fn time(&self, anchor: Anchor, on: Weekday) -> NaiveTime {
        let own = match on {
            Weekday::Sat => self.saturday,
            Weekday::Sun => self.sunday,
            _ => None,
        };
        own.unwrap_or(self.usual).time(anchor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(phone: &str) -> Contact {
        Contact {
            role: Role::Pharmacist,
            name: Name::parse("Corner pharmacy").unwrap(),
            phone: Name::parse(phone).ok(),
        }
    }

    #[test]
    fn a_number_is_dialled_without_its_spaces_and_words() {
        assert_eq!(
            contact("+45 33 12 34 56").dialable().as_deref(),
            Some("+4533123456")
        );
        assert_eq!(
            contact("(020) 7946-0018").dialable().as_deref(),
            Some("02079460018")
        );
        assert_eq!(contact("javascript:alert(1)").dialable(), None);
        assert_eq!(contact("").dialable(), None);
    }

    #[test]
    fn sunday_breakfast_can_be_late() {
        let half_past_nine = NaiveTime::from_hms_opt(9, 30, 0).unwrap();
        let day = DayShape {
            sunday: Some(AnchorTimes::default().with(Anchor::Breakfast, half_past_nine)),
            ..DayShape::default()
        };
        assert_eq!(day.time(Anchor::Breakfast, Weekday::Sun), half_past_nine);
        assert_eq!(
            day.time(Anchor::Breakfast, Weekday::Mon).to_string(),
            "08:00:00"
        );
    }
}
