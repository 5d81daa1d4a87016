//! What somebody else told of a question that has an answer.

use serde::{Deserialize, Serialize};

use super::question::Answer;
use crate::id::QuestionId;

/// What somebody else told of a question that has an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldToo {
    /// Of which question.
    pub question: QuestionId,
    /// Who told what, and when.
    pub answer: Answer,
}
