//! A list that somebody else wrote is held against the person's own.

use crate::concordance::{Document, DocumentKind, Question};
use crate::event::Event;
use crate::two_lists::TheirList;

/// The list is kept, with a question for each difference. No plan changes.
pub fn keep(list: &TheirList, asks: impl IntoIterator<Item = Question>) -> Event {
    let kept = Event::DocumentKept(Document::of(DocumentKind::TheirList, list));
    let asked = asks.into_iter().map(super::question::ask);
    super::together([kept].into_iter().chain(asked))
}
