//! Talks with a professional.

use chrono::NaiveDate;

use crate::concordance::{AfterTalk, Document, DocumentKind, Visit};
use crate::event::Event;
use crate::id::VisitId;
use crate::person::Role;

/// The record was shown to somebody.
pub const fn talked(id: VisitId, with: Role, on: NaiveDate) -> Event {
    Event::Visited(Visit { id, with, on })
}

/// How a talk was for the person, in their own eyes.
pub fn say_how_it_was(said: &AfterTalk) -> Event {
    Event::DocumentKept(Document::of(DocumentKind::AfterTalk, said))
}
