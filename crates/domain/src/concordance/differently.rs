//! Two professionals who told different things about one question.
//!
//! Neither is ranked above the other, and neither answer goes: the question that follows
//! asks them to agree.

use super::{Answer, DocumentKind, QuestionState, ToldToo};
use crate::id::QuestionId;
use crate::record::PersonRecord;

/// The questions to which different people told different things: each with the last
/// answer of either.
pub fn told_differently(record: &PersonRecord) -> Vec<(QuestionId, Answer, Answer)> {
    let mut found: Vec<(QuestionId, Answer, Answer)> = Vec::new();
    for ToldToo { question, answer } in record.documents_of(DocumentKind::ToldToo) {
        let known = record.questions.get(&question).map(|known| &known.value);
        let Some(QuestionState::Answered(first)) = known.map(|known| &known.state) else {
            continue;
        };
        found.retain(|(other, ..)| *other != question);
        if (first.by, &first.name) != (answer.by, &answer.name) && first.words != answer.words {
            found.push((question, first.clone(), answer));
        }
    }
    found
}
