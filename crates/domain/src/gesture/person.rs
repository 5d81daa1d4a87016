//! Somebody's record is begun.

use crate::event::Event;
use crate::person::Person;

/// A record is kept for somebody from now on.
pub const fn begin(person: Person) -> Event {
    Event::PersonSaved(person)
}
