//! Gestures: what a person does with one tap or one form, as events.
//!
//! Plain functions from what was touched to what is written down. Who did it,
//! and for whom, is the ledger's to know; ids and moments are handed in. No
//! event is put together anywhere else.

pub mod decision;
pub mod dose;
pub mod edit;
pub mod finding;
pub mod letter;
pub mod medicine;
pub mod own_words;
pub mod person;
pub mod preference;
pub mod question;
pub mod review;
mod same;
pub mod stock;
pub mod two_lists;
pub mod visit;
pub mod worry;

pub use same::{doses, say_the_same, without};

use crate::event::Event;
use crate::id::EntryId;

/// Several things in one gesture; one alone stands for itself.
pub fn together(events: impl IntoIterator<Item = Event>) -> Event {
    let mut events: Vec<Event> = events.into_iter().collect();
    if events.len() == 1 {
        events.remove(0)
    } else {
        Event::Together(events)
    }
}

/// An earlier entry is taken back. The ledger adds the day it belongs to.
pub const fn take_back(entry: EntryId) -> Event {
    Event::Undone { entry, day: None }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::id::{Id, MedicineId};
    use crate::zone::Moment;

    #[test]
    fn one_thing_alone_is_no_set_of_one() {
        let at = Moment::parse_from_rfc3339("2026-05-04T08:00:00Z").unwrap();
        let count =
            |n: u32| stock::count(MedicineId::new(at, [1; 10]), n.to_string().parse().unwrap());
        assert_eq!(together([count(1)]), count(1));
        let two = Event::Together(vec![count(1), count(2)]);
        assert_eq!(together([count(1), count(2)]), two);
        assert_eq!(two.dose_day(), None::<NaiveDate>);
    }
}
