//! What the parts of the page share.

use chrono::NaiveDateTime;
use leptos::prelude::*;

use crate::ui::context::{self, ledger};
use crate::ui::form::Form;
use domain::id::PersonId;
use domain::medicine::Medicine;
use domain::part::Seen;
use domain::plan::Plan;
use forms::change_plan::{ChangeDraft, ChangeProblem, WhichPlan};

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub struct Desk {
    pub person: PersonId,
    /// What the form was opened on.
    pub seen: StoredValue<Seen<Medicine>>,
    /// Which of its plans is written down.
    pub which: WhichPlan,
    pub form: Form<ChangeDraft>,
}

impl Desk {
    pub fn clock(self) -> NaiveDateTime {
        let zone = context::zone_of(self.person);
        ledger().now_at(&zone).naive_local()
    }

    /// The next revision as the answers stand.
    pub fn finish(self, draft: &ChangeDraft) -> Result<Plan, Vec<ChangeProblem>> {
        let (now, zone) = (self.clock(), context::zone_of(self.person));
        self.medicine(|medicine| draft.finish((medicine, self.which), now, &zone))
    }

    /// Whether the medicine has another plan that goes on.
    pub fn has_others(self) -> bool {
        let WhichPlan::Known(id) = self.which else {
            return false;
        };
        self.medicine(|medicine| medicine.newest_plans().any(|plan| plan.id != id))
    }

    pub fn medicine<T>(self, look: impl FnOnce(&Medicine) -> T) -> T {
        self.seen.with_value(|seen| look(&seen.value))
    }
}
