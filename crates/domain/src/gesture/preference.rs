//! What matters to the person: written down, put away, brought back.

use crate::concordance::{Kept, Preference};
use crate::event::Event;

/// What matters is written down, or put in other words.
pub const fn write_down(preference: Preference) -> Event {
    Event::PreferenceSaved(preference)
}

/// It no longer counts.
pub fn put_away(preference: &Preference) -> Event {
    kept(preference, Kept::PutAway)
}

/// It counts again.
pub fn bring_back(preference: &Preference) -> Event {
    kept(preference, Kept::InSight)
}

fn kept(preference: &Preference, kept: Kept) -> Event {
    write_down(Preference {
        kept,
        ..preference.clone()
    })
}
