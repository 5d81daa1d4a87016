//! Talks with a professional.

use chrono::NaiveDate;

use crate::concordance::Visit;
use crate::event::Event;
use crate::id::VisitId;
use crate::person::Role;

/// The record was shown to somebody.
pub const fn talked(id: VisitId, with: Role, on: NaiveDate) -> Event {
    Event::Visited(Visit { id, with, on })
}
