//! What another window answered while a gesture of this one was not saved: the
//! newer answer holds, and is not tried against again.

use leptos::prelude::*;

use super::Ledger;
use super::underway::leave_out;
use domain::dose::DoseId;
use domain::gesture;
use domain::id::PersonId;
use domain::zone::Moment;

impl Ledger {
    /// Leaves doses out of what was not saved that have been answered since.
    pub(super) fn leave_out_answered(self) {
        self.underway().update(|all| {
            all.retain_mut(|old| {
                old.is_saving() || leave_out(old, &self.answered_since(old.person, old.begun_at))
            });
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
