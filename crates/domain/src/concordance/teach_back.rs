//! What the person takes from an answer, in their own words, and how it went
//! when they said so to the professional.
//!
//! Nobody is tested: there is no right or wrong. What was talked through again
//! comes up once more, at the next talk, and then rests.

mod again;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::id::{QuestionId, TeachBackId};
use crate::words::Words;
use crate::years;

pub use again::{ComesUp, comes_up, newest};

/// An answer in the person's own words: what they will do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeachBack {
    /// Its own id: saying it once more stands beside, not in its place.
    pub id: TeachBackId,
    /// Of which question.
    pub of: QuestionId,
    /// What the person will do.
    pub words: Words,
    /// How it went.
    pub outcome: SaidBack,
    /// On which day.
    #[serde(deserialize_with = "years::read")]
    pub on: NaiveDate,
}

/// How it went when the person said it to the professional.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SaidBack {
    /// It was clear to both.
    Clear,
    /// They talked it through again.
    TalkedAgain,
    /// It has not been said yet.
    NotDone,
}

impl SaidBack {
    /// Every outcome, in the order offered.
    pub const ALL: [Self; 3] = [Self::Clear, Self::TalkedAgain, Self::NotDone];
}
