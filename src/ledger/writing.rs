//! Writing: an event is checked, saved as an entry, and then shown.

use leptos::prelude::*;

use super::needs::NeedsDoses;
use super::{Gesture, Ledger, rows};
use domain::event::{Entry, Event};
use domain::id::{EntryId, MedicineId, PersonId};
use domain::journal;
use domain::part::Change;
use domain::person::{Actor, Keeper, Person, PersonAspect, PersonPart};
use storage::{Appended, CommitError};

impl Ledger {
    /// Checks an event, saves it, and then shows it.
    pub(super) async fn say(self, person: PersonId, event: Event) -> Result<EntryId, CommitError> {
        check(&event)?;
        if !self.is_there(person, &event) {
            return Err(CommitError::Gone);
        }
        let by = self.actor(person, &event)?;
        let entry = self.entry(person, by, event);
        let gesture = Gesture {
            person,
            entry: entry.clone(),
        };
        let id = self.save(entry).await?;
        self.newest_gesture.set(Some(gesture));
        Ok(id)
    }

    /// Takes back an earlier entry by one more entry, which can be taken back too.
    pub(super) async fn take_back(
        self,
        person: PersonId,
        entry: EntryId,
    ) -> Result<EntryId, CommitError> {
        let day = self
            .journal
            .with_untracked(|journal| {
                journal
                    .entries()
                    .rfind(|known| known.id == entry && journal.is_in_force(entry))
                    .map(|known| known.event.dose_day())
            })
            .ok_or(CommitError::NothingToUndo)?;
        if self
            .journal
            .with_untracked(|journal| journal.is_built_on(entry))
        {
            return Err(CommitError::BuiltOn);
        }
        self.say(person, Event::Undone { entry, day }).await
    }

    /// Whether what an event changes is still on record, or comes with it.
    fn is_there(self, person: PersonId, event: &Event) -> bool {
        let events = match event {
            Event::Together(events) => events.as_slice(),
            one => std::slice::from_ref(one),
        };
        let comes_with = |id: MedicineId| {
            let mut saved = events.iter();
            saved.any(|event| matches!(event, Event::MedicineSaved(new) if new.id == id))
        };
        self.journal.with_untracked(|journal| {
            let Some(record) = journal.record().person(person) else {
                return true;
            };
            events.iter().all(|event| match event {
                Event::MedicineChanged(change) => {
                    record.medicine(change.of).is_some() || comes_with(change.of)
                }
                Event::QuestionChanged(change) => record.questions.contains_key(&change.of),
                Event::PreferenceChanged(change) => record.preferences.contains_key(&change.of),
                _ => true,
            })
        })
    }

    async fn save(self, entry: Entry) -> Result<EntryId, CommitError> {
        self.takes_entries().await?;
        let row = rows::row(&entry).ok_or(CommitError::Unreadable)?;
        let known = self.known.get_value();
        let head = match self.storage().append_after(known.clone(), vec![row]).await {
            Ok(Appended::Saved(head)) => head,
            Ok(Appended::Behind) => {
                self.catch_up().await;
                return Err(CommitError::Behind);
            }
            Err(error) => return Err(self.refused(error).await),
        };
        let id = entry.id;
        self.count_save();
        let before = self.answers_underway();
        self.journal.update(|journal| journal.extend([entry]));
        self.know_of_own(&before);
        if self.known.with_value(|now| *now == known) {
            self.known.set_value(head);
        } else {
            // Another tab has saved since, and that was taken in meanwhile.
            self.catch_up().await;
        }
        // An older count may be the last again.
        self.read_back_for(NeedsDoses::ToAskAndCount).await;
        Ok(id)
    }

    fn entry(&self, person: PersonId, by: Actor, event: Event) -> Entry {
        let newest = self
            .journal
            .with_untracked(|j| j.newest().map(|entry| entry.at));
        let zone = self.device_zone();
        let now = self.now_at(&zone);
        // A clock that was set back must not put an entry before those it
        // follows; what happened when is in the event itself.
        let at = newest.map_or(now, |newest| now.max(journal::after(newest)));
        Entry {
            id: self.fresh(),
            at,
            by,
            person,
            event,
        }
    }

    fn actor(&self, person: PersonId, event: &Event) -> Result<Actor, CommitError> {
        let told = match event {
            Event::PersonSaved(person) => Some(person.keeper.clone()),
            Event::PersonChanged(change) => keeper_in(change),
            _ => None,
        };
        let known = || {
            self.journal.with_untracked(|journal| {
                let record = journal.record().person(person);
                record.map(|record| record.person.keeper.clone())
            })
        };
        match told.or_else(known).or_else(|| self.keeper_ever(person)) {
            Some(Keeper::Themself) => Ok(Actor::Themself),
            Some(Keeper::Carer(name)) => Ok(Actor::Carer(name)),
            None => Err(CommitError::UnknownPerson),
        }
    }

    /// Who kept a person's record, also when the person's own entry was undone.
    fn keeper_ever(&self, person: PersonId) -> Option<Keeper> {
        self.journal.with_untracked(|journal| {
            journal
                .entries()
                .rev()
                .find_map(|entry| match &entry.event {
                    Event::PersonSaved(known) if known.id == person => Some(known.keeper.clone()),
                    Event::PersonChanged(change) if change.of == person => keeper_in(change),
                    _ => None,
                })
        })
    }
}

/// Who keeps the record from a change of the person's details on, if it says so.
fn keeper_in(change: &Change<Person>) -> Option<Keeper> {
    match &change.part(PersonAspect::Keeper)?.part {
        PersonPart::Keeper(keeper) => Some(keeper.clone()),
        _ => None,
    }
}

fn check(event: &Event) -> Result<(), CommitError> {
    match event {
        Event::DecisionSaved(decision) => decision.check().map_err(CommitError::Decision),
        Event::Together(events) => events.iter().try_for_each(check),
        _ => Ok(()),
    }
}
