//! The order in which the person wants to ask.
//!
//! Questions for today stay before the others; within each of the two the
//! person's own order counts, and what they never moved follows as it was asked.

use super::Question;
use crate::id::QuestionId;
use crate::record::PersonRecord;

/// One step in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Towards the first.
    Up,
    /// Towards the last.
    Down,
}

impl Step {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Up, Self::Down];

    const fn from(self, place: usize) -> Option<usize> {
        match self {
            Self::Up => place.checked_sub(1),
            Self::Down => place.checked_add(1),
        }
    }
}

/// The question with which one of those shown changes places by a step. None at
/// either end, and none between today's questions and the others.
pub fn neighbour<'a>(shown: &[&'a Question], id: QuestionId, step: Step) -> Option<&'a Question> {
    let at = shown.iter().position(|question| question.id == id)?;
    let other = shown.get(step.from(at)?)?;
    (other.urgency == shown[at].urgency).then_some(*other)
}

/// The person's order after two questions changed places. Those that are not
/// shown stay where they are.
pub fn swapped(record: &PersonRecord, one: QuestionId, other: QuestionId) -> Vec<QuestionId> {
    let swap = |id| match id {
        id if id == one => other,
        id if id == other => one,
        id => id,
    };
    let open = record.open_questions();
    open.iter().map(|question| swap(question.id)).collect()
}
