//! Which events tell of a thing that is changed part by part, and where the
//! record keeps it.

use super::PersonRecord;
use super::register::Registers;
use crate::concordance::{Preference, Question};
use crate::event::Event;
use crate::medicine::Medicine;
use crate::part::{Change, Parts};
use crate::person::Person;

/// A thing that events tell of, as a whole or part by part.
pub trait Told: Parts {
    /// The whole value that one event carries, and the change.
    fn told(event: &Event) -> (Option<&Self>, Option<&Change<Self>>);

    /// The event that carries a change.
    fn changed(change: Change<Self>) -> Event;

    /// What was told of it, in a person's record.
    fn registers(record: &PersonRecord, id: Self::Id) -> Option<&Registers<Self>>;

    /// All that an event tells, what was done in one gesture too.
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
            let (saved, changed) = Self::told(event);
            found(saved, changed);
        }
    }
}

impl Told for Person {
    fn told(event: &Event) -> (Option<&Self>, Option<&Change<Self>>) {
        match event {
            Event::PersonSaved(saved) => (Some(saved), None),
            Event::PersonChanged(changed) => (None, Some(changed)),
            _ => (None, None),
        }
    }

    fn changed(change: Change<Self>) -> Event {
        Event::PersonChanged(change)
    }

    fn registers(record: &PersonRecord, id: Self::Id) -> Option<&Registers<Self>> {
        Some(&record.told.person).filter(|_| record.person.id == id)
    }
}

impl Told for Medicine {
    fn told(event: &Event) -> (Option<&Self>, Option<&Change<Self>>) {
        match event {
            Event::MedicineSaved(saved) => (Some(saved), None),
            Event::MedicineChanged(changed) => (None, Some(changed)),
            _ => (None, None),
        }
    }

    fn changed(change: Change<Self>) -> Event {
        Event::MedicineChanged(change)
    }

    fn registers(record: &PersonRecord, id: Self::Id) -> Option<&Registers<Self>> {
        record.told.medicines.get(&id)
    }
}

impl Told for Question {
    fn told(event: &Event) -> (Option<&Self>, Option<&Change<Self>>) {
        match event {
            Event::QuestionSaved(saved) => (Some(saved), None),
            Event::QuestionChanged(changed) => (None, Some(changed)),
            _ => (None, None),
        }
    }

    fn changed(change: Change<Self>) -> Event {
        Event::QuestionChanged(change)
    }

    fn registers(record: &PersonRecord, id: Self::Id) -> Option<&Registers<Self>> {
        record.told.questions.get(&id)
    }
}

impl Told for Preference {
    fn told(event: &Event) -> (Option<&Self>, Option<&Change<Self>>) {
        match event {
            Event::PreferenceSaved(saved) => (Some(saved), None),
            Event::PreferenceChanged(changed) => (None, Some(changed)),
            _ => (None, None),
        }
    }

    fn changed(change: Change<Self>) -> Event {
        Event::PreferenceChanged(change)
    }

    fn registers(record: &PersonRecord, id: Self::Id) -> Option<&Registers<Self>> {
        record.told.preferences.get(&id)
    }
}
