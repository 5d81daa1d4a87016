//! What another window answered while a gesture of this one was on its way or was
//! not saved: the answer that was saved first holds. It is not written over by
//! somebody who had not seen it, and whoever said something else is told.

use leptos::prelude::*;

use super::queue::{Answers, SetAside, Underway};
use super::{Gesture, Ledger};
use domain::dose::{DoseId, DoseKey};
use domain::event::{Entry, Event};
use domain::gesture;
use domain::id::{EntryId, PersonId};

/// What is left of a gesture where doses of it were answered in another window.
pub(super) enum StillToSay {
    /// All of it: none was answered.
    All,
    /// Only this is still to be said.
    Some(Box<Event>),
    /// Nothing. The entry that says the same, if one says all of it.
    Nothing(Option<EntryId>),
}

impl Ledger {
    /// What was not written down because another window had said something else
    /// first, and nobody was told of yet.
    pub fn set_aside(&self) -> Vec<SetAside> {
        self.queue.with_value(|queue| queue.set_aside).get()
    }

    /// The person was told of what was not written down.
    pub fn forget_set_aside(&self) {
        self.queue
            .with_value(|queue| queue.set_aside)
            .set(Vec::new());
    }

    /// Whoever answers a dose once more has seen how it stands.
    pub(super) fn told_by(self, person: PersonId, answered: &[DoseId]) {
        let is_about = |one: &SetAside| {
            one.person == person
                && gesture::doses(&one.event)
                    .iter()
                    .any(|dose| answered.contains(dose))
        };
        let all = self.queue.with_value(|queue| queue.set_aside);
        if all.with_untracked(|all| all.iter().any(is_about)) {
            all.update(|all| all.retain(|one| !is_about(one)));
        }
    }

    /// Takes in what another window has saved, also where storage had failed in this
    /// one: before anything is tried again.
    pub async fn look_again(self) {
        // What storage says is told by the save itself.
        if self.takes_entries().await.is_ok() {
            self.catch_up().await;
        }
    }

    /// Leaves doses out of what was not saved that another window answered since.
    pub(super) fn leave_out_what_others_answered(self) {
        self.underway().update(|all| {
            all.retain_mut(|old| {
                old.is_saving()
                    || match self.left_of(old.person, &old.event, &old.knows) {
                        StillToSay::All => true,
                        StillToSay::Some(event) => {
                            old.keeps(*event);
                            true
                        }
                        StillToSay::Nothing(same) => {
                            self.show(old.person, (same, &old.event));
                            false
                        }
                    }
            });
        });
    }

    /// The answers to the doses of an event, as they stand.
    pub(super) fn answers(self, person: PersonId, event: &Event) -> Answers {
        let doses = gesture::doses(event).into_iter();
        doses
            .map(|dose| (dose, untrack(|| self.answer(person, dose))))
            .collect()
    }

    /// What a gesture that knew of some answers still has to say. What it would
    /// have said otherwise is set aside, to be told.
    pub(super) fn left_of(self, person: PersonId, event: &Event, knows: &Answers) -> StillToSay {
        let is_new = |(dose, known): &(DoseId, Option<EntryId>)| {
            let answer = untrack(|| self.answer(person, *dose));
            answer
                .filter(|_| answer != *known)
                .map(|entry| (*dose, entry))
        };
        let answered: Vec<(DoseId, EntryId)> = knows.iter().filter_map(is_new).collect();
        if answered.is_empty() {
            return StillToSay::All;
        }
        let (same, otherwise): (Vec<_>, Vec<_>) = answered
            .iter()
            .copied()
            .partition(|(dose, _)| self.says_the_same(person, event, *dose));
        self.put_aside(person, event, &doses_of(&otherwise));
        match gesture::without(event.clone(), &doses_of(&answered)) {
            Some(left) => StillToSay::Some(Box::new(left)),
            None if otherwise.is_empty() => {
                StillToSay::Nothing(same.last().map(|(_, entry)| *entry))
            }
            None => StillToSay::Nothing(None),
        }
    }

    /// Shows an entry that says the same as a gesture, and no more, as what was done
    /// last, so that it can be taken back.
    pub(super) fn show(self, person: PersonId, (entry, said): (Option<EntryId>, &Event)) {
        let says_no_more =
            |one: &&Entry| gesture::doses(&one.event).len() == gesture::doses(said).len();
        let found = entry.and_then(|entry| {
            self.journal.with_untracked(|journal| {
                let found = journal.entries().rfind(|one| one.id == entry);
                found.filter(says_no_more).cloned()
            })
        });
        if let Some(entry) = found {
            self.newest_gesture.set(Some(Gesture { person, entry }));
        }
    }

    /// What was done here last is no longer offered to be taken back where another
    /// window has answered all its doses anew, or took it back.
    pub(super) fn forget_what_was_overtaken(self) {
        let is_overtaken = |gesture: &Gesture| {
            let doses = gesture::doses(&gesture.entry.event);
            let own = Some(gesture.entry.id);
            let stands = |dose: &DoseId| untrack(|| self.answer(gesture.person, *dose)) == own;
            !doses.is_empty() && !doses.iter().any(stands)
        };
        if self
            .newest_gesture
            .with_untracked(|newest| newest.as_ref().is_some_and(is_overtaken))
        {
            self.newest_gesture.set(None);
        }
    }

    /// An entry of this window is no news to what is on its way here.
    pub(super) fn know_of_own(self, before: &[Answers]) {
        self.underway().update_untracked(|all| {
            for (one, before) in all.iter_mut().zip(before) {
                let now = self.answers(one.person, &one.event);
                for ((dose, answer), (_, was)) in now.into_iter().zip(before) {
                    let known = one.knows.iter_mut().find(|(known, _)| *known == dose);
                    if let Some(known) = known.filter(|_| answer != *was) {
                        known.1 = answer;
                    }
                }
            }
        });
    }

    /// The answers as they stand to the doses of each gesture on its way.
    pub(super) fn answers_underway(self) -> Vec<Answers> {
        let answers = |one: &Underway| self.answers(one.person, &one.event);
        self.underway()
            .with_untracked(|all| all.iter().map(answers).collect())
    }

    /// Whether an event says of a dose what stands there as its answer.
    pub fn says_the_same(self, person: PersonId, event: &Event, dose: DoseId) -> bool {
        let said = self.journal.with_untracked(|journal| {
            let record = journal.record().person(person)?;
            let said = record.dose(DoseKey::Planned(dose))?;
            Some(Event::DoseRecorded(said.value.clone()))
        });
        let other: Vec<DoseId> = gesture::doses(event)
            .into_iter()
            .filter(|one| *one != dose)
            .collect();
        let own = gesture::without(event.clone(), &other);
        said.zip(own)
            .is_some_and(|(said, own)| gesture::say_the_same(&said, &own))
    }

    /// Sets aside what would have been said of these doses. A save that is begun anew
    /// finds them once more; they are told once.
    fn put_aside(self, person: PersonId, event: &Event, answered: &[DoseId]) {
        let set_aside = self.queue.with_value(|queue| queue.set_aside);
        let told: Vec<DoseId> = set_aside.with_untracked(|all| {
            let own = all.iter().filter(|one| one.person == person);
            own.flat_map(|one| gesture::doses(&one.event)).collect()
        });
        let is_new = |dose: &DoseId| answered.contains(dose) && !told.contains(dose);
        let (new, others): (Vec<DoseId>, Vec<DoseId>) =
            gesture::doses(event).into_iter().partition(is_new);
        if new.is_empty() {
            return;
        }
        if let Some(event) = gesture::without(event.clone(), &others) {
            // What was saved before must not stand beside it as if it were this.
            self.forget_gesture();
            set_aside.update(|all| all.push(SetAside { person, event }));
        }
    }
}

fn doses_of(answered: &[(DoseId, EntryId)]) -> Vec<DoseId> {
    answered.iter().map(|(dose, _)| *dose).collect()
}
