//! The rows of two lists in words, with the question each difference brought.

use super::asked::question_of;
use super::row::{ListGround, mine, notes, title, written};
use domain::concordance::{Question, QuestionState};
use domain::two_lists::{ListRow, RowState, compare};

/// One row in words.
#[derive(Clone, Debug, PartialEq)]
pub struct RowShown {
    /// The row.
    pub row: ListRow,
    /// What it comes to.
    pub title: String,
    /// What the person's own list says, a line for each medicine.
    pub mine: Vec<String>,
    /// What the other says, to the letter.
    pub theirs: Vec<String>,
    /// What was not compared, and other facts beside it.
    pub notes: Vec<String>,
    /// The question about it, if it was asked.
    pub question: Option<Question>,
}

impl RowShown {
    /// Whether nobody here can tell if the two say the same.
    pub const fn is_not_compared(&self) -> bool {
        matches!(self.row.state, RowState::NotCompared(_))
    }

    /// Whether somebody still has to be asked.
    pub fn is_open(&self) -> bool {
        let is_settled = |question: &Question| question.state != QuestionState::Open;
        !self.row.is_same() && !self.question.as_ref().is_some_and(is_settled)
    }
}

/// All rows in words: what differs first.
pub fn rows(ground: ListGround<'_>) -> Vec<RowShown> {
    let rows = compare(ground.record, ground.list, ground.at);
    let mut shown: Vec<RowShown> = rows.into_iter().map(|row| shown(ground, row)).collect();
    shown.sort_by_key(|shown| (shown.row.is_same(), shown.is_not_compared()));
    shown
}

fn shown(ground: ListGround<'_>, row: ListRow) -> RowShown {
    RowShown {
        title: title(ground, &row),
        mine: row.mine.iter().filter_map(|id| mine(ground, *id)).collect(),
        theirs: written(ground, &row),
        notes: notes(ground, &row),
        question: question_of(ground, &row).cloned(),
        row,
    }
}
