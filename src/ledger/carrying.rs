//! Carrying a gesture out when its turn comes: what another window saved first is
//! looked at before anything is written.

use leptos::prelude::*;

use super::meanwhile::StillToSay;
use super::queue::{Doing, GestureId, Underway};
use super::{Ledger, TRIES};
use domain::dose::DoseId;
use domain::event::{Entry, Event};
use domain::gesture;
use domain::id::{EntryId, PersonId};
use storage::CommitError;

impl Ledger {
    /// Saves what a gesture still has to say. Where another window had saved
    /// something, that is looked at before it is tried again.
    pub(super) async fn carry_out(
        self,
        id: GestureId,
        person: PersonId,
        doing: Doing,
    ) -> Result<Option<EntryId>, CommitError> {
        let mut outcome = Err(CommitError::Behind);
        for _ in 0..TRIES {
            if outcome != Err(CommitError::Behind) {
                break;
            }
            outcome = self.try_to(id, person, &doing).await;
        }
        if matches!(outcome, Ok(Some(_))) {
            self.leave_out_what_was_answered_by(id);
        }
        outcome
    }

    async fn try_to(
        self,
        id: GestureId,
        person: PersonId,
        doing: &Doing,
    ) -> Result<Option<EntryId>, CommitError> {
        // Where storage had failed, others may have saved since.
        self.takes_entries().await?;
        if let Doing::TakeBack(entry) = doing {
            return match self.taken_back_by(*entry) {
                // Another window was first: it is as was wished.
                Some(by) => {
                    self.show(person, (Some(by), &gesture::take_back(*entry)));
                    Ok(None)
                }
                None => self.take_back(person, *entry).await.map(Some),
            };
        }
        let Some(event) = self.said(person, doing) else {
            return Ok(None);
        };
        let knows = self.underway().with_untracked(|all| {
            let own = all.iter().find(|one| one.id == id);
            own.map(|one| one.knows.clone()).unwrap_or_default()
        });
        let event = match self.left_of(person, &event, &knows) {
            StillToSay::All => event,
            StillToSay::Some(left) => {
                self.underway().update(|all| {
                    if let Some(own) = all.iter_mut().find(|one| one.id == id) {
                        own.keeps((*left).clone());
                    }
                });
                *left
            }
            StillToSay::Nothing(same) => {
                self.show(person, (same, &event));
                return Ok(same);
            }
        };
        self.say(person, event).await.map(Some)
    }

    /// The entry by which an entry was taken back, if it was.
    fn taken_back_by(self, entry: EntryId) -> Option<EntryId> {
        self.journal.with_untracked(|journal| {
            let takes_back = |one: &&Entry| {
                matches!(one.event, Event::Undone { entry: taken, .. } if taken == entry)
                    && journal.is_in_force(one.id)
            };
            journal.entries().rfind(takes_back).map(|one| one.id)
        })
    }

    /// What was answered by a gesture that was saved is not to be tried again, nor
    /// told as set aside.
    fn leave_out_what_was_answered_by(self, id: GestureId) {
        let saved = self.underway().with_untracked(|all| {
            let own = all.iter().find(|one| one.id == id);
            own.map(|own| (own.person, gesture::doses(&own.event)))
        });
        let Some((person, answered)) = saved else {
            return;
        };
        self.told_by(person, &answered);
        let is_answered = |old: &Underway| {
            let mut about = gesture::doses(&old.event).into_iter();
            !old.is_saving() && old.person == person && about.any(|it| answered.contains(&it))
        };
        // Nobody is told of a change where there is none: whoever listens draws anew.
        if !self
            .underway()
            .with_untracked(|all| all.iter().any(is_answered))
        {
            return;
        }
        self.underway().update(|all| {
            all.retain_mut(|old| !is_answered(old) || leave_out(old, &answered));
        });
    }
}

/// Takes doses that have an answer out of what was not saved; false if nothing
/// is left of it.
fn leave_out(old: &mut Underway, answered: &[DoseId]) -> bool {
    match gesture::without(old.event.clone(), answered) {
        Some(left) => {
            old.keeps(left);
            true
        }
        None => false,
    }
}
