//! Questions: asked, answered, put away, asked again, moved.

use crate::concordance::order::{self, Step};
use crate::concordance::{Answer, Origin, Question, QuestionState, Raised};
use crate::event::Event;
use crate::id::QuestionId;
use crate::record::PersonRecord;
use crate::words::Words;

/// A question is asked, or asked in other words.
pub const fn ask(question: Question) -> Event {
    Event::QuestionSaved(question)
}

/// A question that the record raised is asked.
pub fn raise(id: QuestionId, words: Words, raised: &Raised) -> Event {
    let origin = Origin::Rule(raised.id.clone());
    ask(Question {
        to: raised.to,
        ..Question::for_pharmacist(id, words, raised.about, (raised.urgency, origin))
    })
}

/// Somebody answered.
pub fn answer(question: &Question, told: Answer) -> Event {
    moved(question, QuestionState::Answered(told))
}

/// The person no longer asks.
pub fn put_away(question: &Question) -> Event {
    moved(question, QuestionState::Dropped)
}

/// The person asks once more.
pub fn ask_again(question: &Question) -> Event {
    moved(question, QuestionState::Open)
}

fn moved(question: &Question, state: QuestionState) -> Event {
    ask(Question {
        state,
        ..question.clone()
    })
}

/// A question moves one step among those its keeper sees; nothing at either end.
pub fn step(record: &PersonRecord, id: QuestionId, step: Step) -> Option<Event> {
    let seen = |question: &&Question| {
        record.questions.get(&question.id).is_some_and(|known| {
            question
                .privacy
                .is_open_to(&record.person.keeper, &known.by)
        })
    };
    let shown: Vec<&Question> = record.open_questions().into_iter().filter(seen).collect();
    let other = order::neighbour(&shown, id, step)?;
    Some(Event::QuestionsOrdered(order::swapped(
        record, id, other.id,
    )))
}
