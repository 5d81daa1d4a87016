//! What the person takes from an answer, in their own words, and how it went
//! when they said so to the professional.
//!
//! Nobody is tested: there is no right or wrong. What was talked through again
//! comes up once more, at the next talk, and then rests.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Privacy;
use crate::id::{QuestionId, TeachBackId};
use crate::record::{PersonRecord, Recorded};
use crate::words::Words;
use crate::years;

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

/// Whether an answer in own words comes up again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ComesUp {
    /// Once more, at the next talk.
    Again,
    /// No more.
    Rests,
}

/// The newest of each question that may be shown, and whether it comes up again.
pub fn newest(record: &PersonRecord) -> Vec<(&TeachBack, ComesUp)> {
    let shared = record.teach_backs.iter().filter(|(question, _)| {
        let known = record.questions.get(question);
        known.is_some_and(|known| known.value.privacy == Privacy::Shared)
    });
    shared
        .filter_map(|(_, all)| Some((&all.last()?.value, comes_up(record, all))))
        .collect()
}

/// Whether the newest of one question's comes up at the next talk.
pub fn comes_up(record: &PersonRecord, all: &[Recorded<TeachBack>]) -> ComesUp {
    let mut newest_first = all.iter().rev().map(|one| &one.value);
    let Some(newest) = newest_first.next() else {
        return ComesUp::Rests;
    };
    let was_repeated = newest_first.any(|one| one.outcome == SaidBack::TalkedAgain);
    let talked_since = record.visits.iter().any(|visit| visit.value.on > newest.on);
    if newest.outcome == SaidBack::TalkedAgain && !was_repeated && !talked_since {
        ComesUp::Again
    } else {
        ComesUp::Rests
    }
}
