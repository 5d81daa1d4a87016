//! A review of all medicines, prepared by the person, talked through, and written up in
//! their own words (domain.md §4.2).
//!
//! It is one document that is saved anew as it grows; the newest version counts. Nothing in
//! it is guessed, and it changes no plan.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::{MedicineId, ReviewId};
use crate::person::Role;
use crate::words::{Name, Words};
use crate::years;

/// The most things to do that come of one review, and the most that matter first.
pub const MOST_TO_DO: usize = 5;

/// How many things the person puts first.
pub const MOST_FIRST: usize = 3;

/// A review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewPack {
    /// Its id; saving again under it takes the place of what was there.
    pub id: ReviewId,
    /// With whom.
    pub with: Role,
    /// Their name or the place's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// On which day, if one is fixed.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub on: Option<NaiveDate>,
    /// What the person says of each medicine.
    #[serde(default)]
    pub items: Vec<ReviewItem>,
    /// What matters most to them in this talk, at most [`MOST_FIRST`].
    #[serde(default)]
    pub first: Vec<Words>,
    /// What was talked about, in their own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub summary: Option<Words>,
    /// What comes of it, at most [`MOST_TO_DO`].
    #[serde(default)]
    pub to_do: Vec<ToDo>,
}

/// What the person says of one medicine before a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReviewItem {
    /// Which.
    pub medicine: MedicineId,
    /// Whether it helps, as they see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub helps: Option<Helps>,
    /// What bothers them about it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bothers: Option<Words>,
}

/// Whether a medicine helps, as the person sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Helps {
    /// It does.
    Yes,
    /// A little.
    ALittle,
    /// It does not.
    No,
    /// They cannot tell.
    NotSure,
}

impl Helps {
    /// All of them, in the order offered.
    pub const ALL: [Self; 4] = [Self::Yes, Self::ALittle, Self::No, Self::NotSure];
}

/// Something to do after a review.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToDo {
    /// What, in the person's words.
    pub what: Words,
    /// Who does it.
    pub who: ToDoBy,
    /// By when, if a day was named.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub due: Option<NaiveDate>,
    /// On which day it was done.
    #[serde(
        default,
        deserialize_with = "years::read",
        skip_serializing_if = "Option::is_none"
    )]
    pub done: Option<NaiveDate>,
}

/// Who does something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ToDoBy {
    /// The person, or who cares for them.
    Me,
    /// A professional.
    Role(Role),
}

impl ReviewPack {
    /// Nothing said yet.
    pub const fn new(id: ReviewId, with: Role) -> Self {
        Self {
            id,
            with,
            name: None,
            on: None,
            items: Vec::new(),
            first: Vec::new(),
            summary: None,
            to_do: Vec::new(),
        }
    }

    /// What was said of a medicine.
    pub fn item(&self, medicine: MedicineId) -> Option<&ReviewItem> {
        self.items.iter().find(|item| item.medicine == medicine)
    }
}
