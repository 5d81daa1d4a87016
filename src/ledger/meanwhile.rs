//! What another window answered while a gesture of this one was not saved: the
//! newer answer holds, and is not tried against again.

use leptos::prelude::*;

use super::underway::leave_out;
use super::{GestureId, Ledger};
use domain::dose::DoseId;
use domain::gesture;
use domain::id::PersonId;
use domain::zone::Moment;

impl Ledger {
    /// Takes in what another window has saved, also where storage had failed in this
    /// one: before anything is tried again.
    pub async fn look_again(self) {
        // What storage says is told by the save itself.
        if self.takes_entries().await.is_ok() {
            self.catch_up().await;
        }
    }

    /// Leaves doses out of what was not saved that have been answered since.
    pub(super) fn leave_out_answered(self) {
        self.underway().update(|all| {
            all.retain_mut(|old| {
                old.is_saving()
                    || leave_out(old, &self.answered_since(old.person, old.answers_after))
            });
        });
    }

    /// An answer that is known when a gesture's turn comes is none that came after
    /// it, also where a slow save or a clock that was set back dates it later.
    pub(super) fn comes_after_what_is_known(self, id: GestureId) {
        let newest = self
            .journal
            .with_untracked(|journal| journal.newest().map(|entry| entry.at));
        self.underway().update_untracked(|all| {
            let own = all.iter_mut().find(|one| one.id == id);
            if let (Some(own), Some(newest)) = (own, newest) {
                own.answers_after = own.answers_after.max(newest);
            }
        });
    }

    /// The planned doses that were answered after a moment.
    fn answered_since(self, person: PersonId, moment: Moment) -> Vec<DoseId> {
        self.journal.with_untracked(|journal| {
            let newer = journal
                .entries()
                .rev()
                .take_while(|entry| entry.at > moment)
                .filter(|entry| entry.person == person && journal.is_in_force(entry.id));
            newer
                .flat_map(|entry| gesture::doses(&entry.event))
                .collect()
        })
    }
}
