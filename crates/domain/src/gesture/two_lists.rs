//! A list that somebody else wrote is held against the person's own.

use crate::concordance::{Document, DocumentKind, Kept, LaidAside, Paperwork, Question};
use crate::event::Event;
use crate::id::ListId;
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
    let dropped = open.filter_map(|question| super::question::put_away(&record.seen(question.id)?));
    super::together([laid(list, Kept::PutAway)].into_iter().chain(dropped))
}

/// A list is brought back into sight; its questions stay as they are.
pub fn bring_back(list: ListId) -> Event {
    laid(list, Kept::InSight)
}

fn laid(list: ListId, kept: Kept) -> Event {
    let what = Paperwork::List(list);
    Event::DocumentKept(Document::of(
        DocumentKind::LaidAside,
        &LaidAside { what, kept },
    ))
}
