//! What matters to the person: written down, put away, brought back.

use crate::concordance::{Document, DocumentKind, Kept, Preference, Say};
use crate::event::Event;
use crate::gesture::edit::edited;
use crate::part::Seen;

/// What matters is written down, or put in other words.
pub const fn write_down(preference: Preference) -> Event {
    Event::PreferenceSaved(preference)
}

/// Something no longer matters to the person.
pub fn put_away(seen: &Seen<Preference>) -> Option<Event> {
    kept(seen, Kept::PutAway)
}

/// It matters again.
pub fn bring_back(seen: &Seen<Preference>) -> Option<Event> {
    kept(seen, Kept::InSight)
}

/// What matters is said in other words, or for other eyes.
pub fn change(seen: &Seen<Preference>, changed: &Preference) -> Option<Event> {
    edited(seen, changed)
}

/// How much say the person wants in decisions.
pub fn say(say: Say) -> Event {
    Event::DocumentKept(Document::of(DocumentKind::Say, &say))
}

fn kept(seen: &Seen<Preference>, kept: Kept) -> Option<Event> {
    let preference = Preference {
        kept,
        ..seen.value.clone()
    };
    edited(seen, &preference)
}
