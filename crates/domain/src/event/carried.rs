//! Which events carry a thing that is changed part by part.

use super::Event;
use crate::concordance::{Preference, Question};
use crate::medicine::Medicine;
use crate::part::{Change, Parts};
use crate::person::Person;

/// A thing that events carry, as a whole or part by part.
pub trait Carried: Parts {
    /// The whole value that one event carries, and the change.
    fn carried(event: &Event) -> (Option<&Self>, Option<&Change<Self>>);

    /// The event that carries a change.
    fn changed(change: Change<Self>) -> Event;

    /// All that an event carries, what was done in one gesture too.
    fn each<'a>(
        event: &'a Event,
        found: &mut impl FnMut(Option<&'a Self>, Option<&'a Change<Self>>),
    ) where
        Self: 'a,
    {
        if let Event::Together(events) = event {
            for event in events {
                Self::each(event, found);
            }
        } else {
            let (saved, changed) = Self::carried(event);
            found(saved, changed);
        }
    }
}

impl Carried for Person {
    fn carried(event: &Event) -> (Option<&Self>, Option<&Change<Self>>) {
        match event {
            Event::PersonSaved(saved) => (Some(saved), None),
            Event::PersonChanged(changed) => (None, Some(changed)),
            _ => (None, None),
        }
    }

    fn changed(change: Change<Self>) -> Event {
        Event::PersonChanged(change)
    }
}

impl Carried for Medicine {
    fn carried(event: &Event) -> (Option<&Self>, Option<&Change<Self>>) {
        match event {
            Event::MedicineSaved(saved) => (Some(saved), None),
            Event::MedicineChanged(changed) => (None, Some(changed)),
            _ => (None, None),
        }
    }

    fn changed(change: Change<Self>) -> Event {
        Event::MedicineChanged(change)
    }
}

impl Carried for Question {
    fn carried(event: &Event) -> (Option<&Self>, Option<&Change<Self>>) {
        match event {
            Event::QuestionSaved(saved) => (Some(saved), None),
            Event::QuestionChanged(changed) => (None, Some(changed)),
            _ => (None, None),
        }
    }

    fn changed(change: Change<Self>) -> Event {
        Event::QuestionChanged(change)
    }
}

impl Carried for Preference {
    fn carried(event: &Event) -> (Option<&Self>, Option<&Change<Self>>) {
        match event {
            Event::PreferenceSaved(saved) => (Some(saved), None),
            Event::PreferenceChanged(changed) => (None, Some(changed)),
            _ => (None, None),
        }
    }

    fn changed(change: Change<Self>) -> Event {
        Event::PreferenceChanged(change)
    }
}
