//! Two professionals who told different things about one question.
//!
//! Neither is ranked above the other, and neither answer goes: the question that follows
//! asks them to agree.

use chrono::NaiveDate;

use super::{Answer, DocumentKind, Origin, OriginKey, QuestionState, ToldToo};
use crate::id::QuestionId;
use crate::record::PersonRecord;

/// The questions to which different people told different things: each with two answers
/// that are not the same, the latest of them last. Once somebody answered the question that
/// asks them to agree, it is settled.
pub fn told_differently(record: &PersonRecord) -> Vec<(QuestionId, Answer, Answer)> {
    let mut told: Vec<(QuestionId, Vec<Answer>)> = Vec::new();
    for ToldToo { question, answer } in record.documents_of(DocumentKind::ToldToo) {
        let known = record.questions.get(&question).map(|known| &known.value);
        let Some(QuestionState::Answered(first)) = known.map(|known| &known.state) else {
            continue;
        };
        if !told.iter().any(|(other, _)| *other == question) {
            told.push((question, vec![first.clone()]));
        }
        if let Some((_, answers)) = told.iter_mut().find(|(other, _)| *other == question) {
            // What somebody said last counts.
            answers.retain(|one| (one.by, &one.name) != (answer.by, &answer.name));
            answers.push(answer);
        }
    }
    let apart = told.into_iter().filter_map(|(question, answers)| {
        let (one, other) = last_apart(&answers)?;
        let since = one.on.max(other.on);
        (!is_settled(record, question, since)).then_some((question, one, other))
    });
    apart.collect()
}

/// The last two answers in different words, of different people.
fn last_apart(answers: &[Answer]) -> Option<(Answer, Answer)> {
    let pairs = answers.iter().enumerate().rev().flat_map(|(place, later)| {
        let earlier = answers.iter().take(place).rev();
        earlier.map(move |earlier| (earlier, later))
    });
    let mut apart = pairs.filter(|(one, other)| one.words != other.words);
    apart
        .next()
        .map(|(one, other)| (one.clone(), other.clone()))
}

/// Whether the question that asks them to agree has its answer, since a day.
fn is_settled(record: &PersonRecord, question: QuestionId, since: NaiveDate) -> bool {
    let Some(key) = OriginKey::told_differently(question) else {
        return false;
    };
    let origin = Origin::Rule(key);
    let mut all = record.questions.values().map(|known| &known.value);
    all.any(|one| match &one.state {
        QuestionState::Answered(answer) => one.origin == origin && answer.on >= since,
        QuestionState::Open | QuestionState::Dropped => false,
    })
}
