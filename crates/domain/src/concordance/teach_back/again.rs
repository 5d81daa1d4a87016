//! Which answers in own words come up again at the next talk.

use super::{SaidBack, TeachBack};
use crate::concordance::Privacy;
use crate::record::{PersonRecord, Recorded};

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
