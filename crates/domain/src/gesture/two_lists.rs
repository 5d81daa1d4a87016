//! A list that somebody else wrote is held against the person's own.

use super::question;
use crate::concordance::{
    Document, DocumentKind, Kept, LaidAside, Paperwork, Question, QuestionState,
};
use crate::event::Event;
use crate::id::{ListId, QuestionId};
use crate::record::PersonRecord;
use crate::two_lists::{TheirList, is_asked_by};

/// The list is kept, with a question for each difference. No plan changes.
pub fn keep(list: &TheirList, asks: impl IntoIterator<Item = Question>) -> Event {
    let kept = Event::DocumentKept(Document::of(DocumentKind::TheirList, list));
    let asked = asks.into_iter().map(super::question::ask);
    super::together([kept].into_iter().chain(asked))
}

/// A list is put away with those of its questions that nobody has answered, so that nothing
/// goes on asking for what it said.
pub fn put_away(record: &PersonRecord, list: ListId) -> Event {
    let questions = record.questions.values().map(|known| &known.value);
    let open = questions.filter(|question| question.is_open() && is_asked_by(question, list));
    let open: Vec<QuestionId> = open.map(|question| question.id).collect();
    let seen = open.iter().filter_map(|question| record.seen(*question));
    let dropped = seen.filter_map(|seen| question::put_away(&seen));
    super::together(
        [laid(list, Kept::PutAway, open.clone())]
            .into_iter()
            .chain(dropped),
    )
}

/// A list is brought back into sight, and so are the questions that were put away with it;
/// what was put away by itself stays so.
pub fn bring_back(record: &PersonRecord, list: ListId) -> Event {
    let aside = record.laid_aside(Paperwork::List(list));
    let with = aside.map(|aside| aside.with).unwrap_or_default();
    let seen = with
        .into_iter()
        .filter_map(|question| record.seen::<Question>(question));
    let dropped = seen.filter(|seen| seen.value.state == QuestionState::Dropped);
    let again = dropped.filter_map(|seen| question::ask_again(&seen));
    super::together(
        [laid(list, Kept::InSight, Vec::new())]
            .into_iter()
            .chain(again),
    )
}

fn laid(list: ListId, kept: Kept, with: Vec<QuestionId>) -> Event {
    let what = Paperwork::List(list);
    Event::DocumentKept(Document::of(
        DocumentKind::LaidAside,
        &LaidAside { what, kept, with },
    ))
}
