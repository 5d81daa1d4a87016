//! Gestures on their way: from the tap until the outcome is known and told.
//!
//! Each has its own outcome. A gesture that was not saved stays here, with all
//! that is needed to try again, until somebody was told or tries again.

use leptos::prelude::*;

use super::queue::{Begun, Doing, GestureId, Stage, Underway};
use super::turns::Turn;
use super::{Ledger, TRIES, rest};
use domain::dose::{DoseId, DoseKey};
use domain::event::Event;
use domain::gesture;
use domain::id::{EntryId, PersonId};
use storage::CommitError;

impl Ledger {
    /// Checks an event, saves it when all that was asked for before is done, and
    /// then shows it.
    ///
    /// # Errors
    /// If it is not whole or was not saved; then nothing has changed.
    pub fn commit(
        self,
        person: PersonId,
        event: Event,
    ) -> impl Future<Output = Result<EntryId, CommitError>> {
        let turn = self.line_up();
        async move {
            turn.comes().await;
            let mut outcome = Err(CommitError::Behind);
            for _ in 0..TRIES {
                if outcome == Err(CommitError::Behind) {
                    outcome = rest::say(self, person, event.clone()).await;
                }
            }
            outcome
        }
    }

    /// Takes back an earlier entry by one more entry, which the toast then tells
    /// of and can take back too.
    ///
    /// # Errors
    /// If there is nothing in force under that id, or it was not saved.
    pub fn undo(
        self,
        person: PersonId,
        entry: EntryId,
    ) -> impl Future<Output = Result<EntryId, CommitError>> {
        let turn = self.line_up();
        async move {
            turn.comes().await;
            rest::take_back(self, person, entry).await
        }
    }

    /// A place behind all that was asked for before.
    pub(super) fn line_up(self) -> Turn {
        self.queue.with_value(|queue| queue.turns.line_up())
    }

    /// Begins a gesture; none if it says nothing. It has its place among the
    /// others at once, and is carried out when its turn comes.
    pub fn begin(self, person: PersonId, doing: Doing) -> Option<Begun> {
        let event = self.said(person, &doing)?;
        let id = self.queue.with_value(|queue| {
            queue.begun.set(queue.begun.get() + 1);
            GestureId(queue.begun.get())
        });
        let begun = Underway {
            id,
            person,
            knows: self.answers(person, &event),
            event,
            stage: Stage::Saving,
            doing: doing.clone(),
        };
        self.underway().update(|all| all.push(begun));
        let turn = self.line_up();
        let outcome = Box::pin(async move {
            turn.comes().await;
            let outcome = rest::carry_out(self, id, person, doing).await;
            self.settle(id, outcome.as_ref().err().copied());
            outcome
        });
        Some(Begun { id, outcome })
    }

    /// Leaves doses out of what was not saved that another window answered since.
    pub(super) async fn leave_out_answered(self) {
        self.forget_what_was_overtaken();
        let waits = |one: &Underway| !one.is_saving();
        if self.underway().with_untracked(|all| all.iter().any(waits)) {
            rest::leave_out_answered(self).await;
        }
    }

    pub(super) fn underway(self) -> RwSignal<Vec<Underway>, LocalStorage> {
        self.queue.with_value(|queue| queue.underway)
    }

    /// How many saves this ledger has made or was told of.
    pub(super) fn saves(self) -> u64 {
        self.queue.with_value(|queue| queue.saves.get())
    }

    pub(super) fn count_save(self) {
        self.queue
            .with_value(|queue| queue.saves.set(queue.saves.get() + 1));
    }

    pub(super) fn said(self, person: PersonId, doing: &Doing) -> Option<Event> {
        match doing {
            Doing::Say(event) => Some((**event).clone()),
            Doing::Follow(follows) => {
                untrack(|| self.read_person(person, |record| follows(record))).flatten()
            }
            Doing::TakeBack(entry) => Some(gesture::take_back(*entry)),
        }
    }

    fn settle(self, id: GestureId, error: Option<CommitError>) {
        self.underway().update(|all| {
            let Some(at) = all.iter().position(|one| one.id == id) else {
                return;
            };
            match error {
                Some(error) => all[at].stage = Stage::NotSaved(error),
                None => {
                    all.remove(at);
                }
            }
        });
    }

    /// The entry that answers a planned dose now.
    pub fn answer(&self, person: PersonId, dose: DoseId) -> Option<EntryId> {
        self.read_person(person, |record| {
            record.dose(DoseKey::Planned(dose)).map(|said| said.entry)
        })
        .flatten()
    }

    /// Whether a gesture that says the same is being saved for a person.
    pub fn is_saving(&self, person: PersonId, event: &Event) -> bool {
        self.underway().with_untracked(|all| {
            all.iter().any(|one| {
                one.is_saving() && one.person == person && gesture::say_the_same(&one.event, event)
            })
        })
    }

    /// Whether anything is being saved, or waits for its turn.
    pub fn is_busy(&self) -> bool {
        self.underway()
            .with(|all| all.iter().any(Underway::is_saving))
    }

    /// Whether an entry is being taken back.
    pub fn is_taking_back(&self, entry: EntryId) -> bool {
        self.underway().with_untracked(|all| {
            all.iter().any(|one| {
                one.is_saving() && matches!(one.doing, Doing::TakeBack(taken) if taken == entry)
            })
        })
    }

    /// Forgets what would say the same now and was not saved: this is another try.
    pub fn forget_same(&self, person: PersonId, doing: &Doing) {
        let Some(event) = self.said(person, doing) else {
            return;
        };
        let says_the_same = |old: &Underway| {
            let said = self.said(old.person, &old.doing);
            said.is_some_and(|said| gesture::say_the_same(&said, &event))
        };
        self.underway().update(|all| {
            all.retain(|old| old.is_saving() || old.person != person || !says_the_same(old));
        });
    }

    /// How far the newest gesture about a planned dose has come.
    pub fn stage_of(&self, person: PersonId, dose: DoseId) -> Option<Stage> {
        self.underway().with(|all| {
            let is_about = |one: &&Underway| {
                one.person == person && gesture::doses(&one.event).contains(&dose)
            };
            all.iter().rfind(is_about).map(|one| one.stage)
        })
    }

    /// What was not saved and is not told yet, with the reason of each.
    pub fn not_saved(&self) -> Vec<(Underway, CommitError)> {
        self.underway().with(|all| {
            let failed = all.iter().filter_map(|one| match one.stage {
                Stage::NotSaved(error) => Some((one.clone(), error)),
                Stage::Saving => None,
            });
            failed.collect()
        })
    }

    /// Puts away what was not saved: the person was told.
    pub fn forget(&self, id: GestureId) {
        self.underway()
            .update(|all| all.retain(|one| one.id != id || one.is_saving()));
    }
}
