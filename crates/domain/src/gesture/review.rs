//! A review of all medicines.

use chrono::NaiveDate;

use crate::concordance::{Document, DocumentKind, Kept, LaidAside, Paperwork, ReviewPack};
use crate::event::Event;
use crate::id::ReviewId;

/// A review is kept as it stands now.
pub fn keep(pack: &ReviewPack) -> Event {
    Event::DocumentKept(Document::of(DocumentKind::Review, pack))
}

/// A review is put away, or brought back.
pub fn lay_aside(review: ReviewId, kept: Kept) -> Event {
    let what = Paperwork::Review(review);
    Event::DocumentKept(Document::of(
        DocumentKind::LaidAside,
        &LaidAside {
            what,
            kept,
            with: Vec::new(),
        },
    ))
}

/// Something to do was done on a day, or is to be done after all; by its place.
pub fn tick(pack: &ReviewPack, place: usize, today: NaiveDate) -> Option<Event> {
    let mut pack = pack.clone();
    let one = pack.to_do.get_mut(place)?;
    one.done = if one.done.is_some() {
        None
    } else {
        Some(today)
    };
    Some(keep(&pack))
}
