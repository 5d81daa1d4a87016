//! Worries: written down, put away, brought back.

use crate::concordance::{Concern, Kept};
use crate::event::Event;

/// A worry is written down.
pub const fn write_down(worry: Concern) -> Event {
    Event::ConcernSaved(worry)
}

/// A worry no longer counts.
pub fn put_away(worry: &Concern) -> Event {
    kept(worry, Kept::PutAway)
}

/// A worry counts again.
pub fn bring_back(worry: &Concern) -> Event {
    kept(worry, Kept::InSight)
}

fn kept(worry: &Concern, kept: Kept) -> Event {
    write_down(Concern {
        kept,
        ..worry.clone()
    })
}
