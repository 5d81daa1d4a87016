//! Questions for a professional, and the answers as the person heard them.

mod part;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{About, Origin, Privacy};
use crate::id::QuestionId;
use crate::person::Role;
use crate::words::{Name, Words};
use crate::years;

pub use part::{QuestionAspect, QuestionPart};

/// A question for a professional.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its id; saving again under it replaces the words.
    pub id: QuestionId,
    /// In the person's own words, or as a rule worded it.
    pub words: Words,
    /// About what.
    pub about: About,
    /// Whom to ask; a sheet for somebody else leaves it out.
    pub to: Role,
    /// How soon it needs its answer; those for today come first everywhere.
    pub urgency: Urgency,
    /// Who raised it.
    pub origin: Origin,
    /// For whose eyes.
    #[serde(default)]
    pub privacy: Privacy,
    /// Whether it still waits.
    #[serde(default)]
    pub state: QuestionState,
}

/// How soon a question needs its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// By telephone today.
    Today,
    /// At the next visit.
    NextVisit,
}

/// How far a question has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuestionState {
    /// Nobody has answered.
    #[default]
    Open,
    /// Somebody has.
    Answered(Answer),
    /// The person no longer asks.
    Dropped,
}

/// An answer, as the person heard it: told by somebody, not verified.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// In the person's own words.
    pub words: Words,
    /// Who told.
    pub by: Role,
    /// Their name, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// On which day.
    #[serde(deserialize_with = "years::read")]
    pub on: NaiveDate,
}

impl Question {
    /// An open question for the pharmacist, for all who may see.
    pub fn for_pharmacist(
        id: QuestionId,
        words: Words,
        about: About,
        (urgency, origin): (Urgency, Origin),
    ) -> Self {
        Self {
            id,
            words,
            about,
            to: Role::Pharmacist,
            urgency,
            origin,
            privacy: Privacy::Shared,
            state: QuestionState::Open,
        }
    }

    /// Whether it still waits for an answer.
    pub fn is_open(&self) -> bool {
        self.state == QuestionState::Open
    }
}
