//! What calendar files told a person's calendar so far, as long as it could ring:
//! what a later file has to take out.
//!
//! Kept on the device that made the files. A file that was handed over counts,
//! whether or not the person added it: nobody can see into their calendar.

use chrono::{DateTime, Days, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use super::name::EventName;
use domain::years;

/// What earlier files told a calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandedOver {
    /// The sequence of the newest file: the next one's is higher.
    sequence: i64,
    /// The events that may still ring, in the order of their names.
    events: Vec<HandedEvent>,
}

/// An event that a file handed to a calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct HandedEvent {
    /// Its name.
    pub(super) name: EventName,
    /// The last day on which any version of it rings.
    #[serde(deserialize_with = "years::read")]
    pub(super) last: NaiveDate,
}

/// From this moment on sequences count, in seconds: so late that they fit into 32
/// bits for long, as some calendars need it, and higher than any that were given.
const COUNTED_FROM: i64 = 1_600_000_000;

impl HandedOver {
    /// The sequence of a file made now: it rises with every file, also within a
    /// second and when the clock was set back.
    pub(super) fn next_sequence(&self, made: DateTime<Utc>) -> i64 {
        let by_clock = (made.timestamp() - COUNTED_FROM).max(0);
        by_clock.max(self.sequence.saturating_add(1))
    }

    /// The events that may still ring on a day and that a new file does not hold.
    pub(super) fn gone<'a>(
        &'a self,
        held: &'a [HandedEvent],
        today: NaiveDate,
    ) -> impl Iterator<Item = EventName> + 'a {
        let is_held = |event: &HandedEvent| held.iter().any(|one| one.name == event.name);
        self.events
            .iter()
            .filter(move |event| event.may_ring(today) && !is_held(event))
            .map(|event| event.name)
    }

    /// Whether anything that was handed over may still ring on a day.
    pub fn may_ring(&self, today: NaiveDate) -> bool {
        self.events.iter().any(|event| event.may_ring(today))
    }

    /// What is known after a new file with some events was handed over. The old
    /// ones stay, for as long as they could ring if the file is never added.
    #[must_use]
    pub(super) fn with(&self, held: &[HandedEvent], sequence: i64, today: NaiveDate) -> Self {
        let mut events = self.events.clone();
        events.retain(|event| event.may_ring(today));
        for new in held {
            match events.iter_mut().find(|event| event.name == new.name) {
                Some(known) => known.last = known.last.max(new.last),
                None => events.push(*new),
            }
        }
        events.sort_by_key(|event| event.name);
        Self { sequence, events }
    }

    /// What is known once the person says that a file which only takes out is in
    /// their calendar: nothing of it rings any more.
    #[must_use]
    pub fn cleared(&self) -> Self {
        Self {
            sequence: self.sequence,
            events: Vec::new(),
        }
    }
}

impl HandedEvent {
    /// A day more, for a device that is elsewhere.
    fn may_ring(&self, today: NaiveDate) -> bool {
        self.last
            .checked_add_days(Days::new(1))
            .is_none_or(|last| last >= today)
    }
}
