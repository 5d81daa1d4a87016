//! Questions: asked, answered, put away, asked again, moved.

use crate::concordance::order::{self, Step};
use crate::concordance::{
    Answer, Document, DocumentKind, Origin, Question, QuestionState, Raised, ToldToo,
};
use crate::event::Event;
use crate::gesture::edit::edited;
use crate::id::QuestionId;
use crate::part::Seen;
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

/// A question that the record raised is not to be asked: it is kept as put away,
/// so that it does not come up again for a while.
pub fn leave_unasked(id: QuestionId, words: Words, raised: &Raised) -> Event {
    match raise(id, words, raised) {
        Event::QuestionSaved(question) => ask(Question {
            state: QuestionState::Dropped,
            ..question
        }),
        event => event,
    }
}

/// A question was answered; or its answer is corrected. Nothing where that says
/// what was seen already.
pub fn answer(seen: &Seen<Question>, told: Answer) -> Option<Event> {
    moved(seen, QuestionState::Answered(told))
}

/// Somebody else told something different about a question that has an answer; the first
/// answer stays.
pub fn told_too(question: QuestionId, answer: Answer) -> Event {
    let told = ToldToo { question, answer };
    Event::DocumentKept(Document::of(DocumentKind::ToldToo, &told))
}

/// A question is no longer to be asked.
pub fn put_away(seen: &Seen<Question>) -> Option<Event> {
    moved(seen, QuestionState::Dropped)
}

/// A question that was put away is to be asked after all.
pub fn ask_again(seen: &Seen<Question>) -> Option<Event> {
    moved(seen, QuestionState::Open)
}

/// A question is asked in other words, about something else or of somebody else.
pub fn change(seen: &Seen<Question>, changed: &Question) -> Option<Event> {
    edited(seen, changed)
}

fn moved(seen: &Seen<Question>, state: QuestionState) -> Option<Event> {
    let question = Question {
        state,
        ..seen.value.clone()
    };
    edited(seen, &question)
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
