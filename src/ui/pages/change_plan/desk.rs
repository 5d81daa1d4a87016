//! What the parts of the page share.

use chrono::NaiveDateTime;
use leptos::prelude::*;

use crate::ui::context::{self, ledger};
use crate::ui::form::Form;
use domain::id::PersonId;
use domain::medicine::Medicine;
use domain::part::Seen;
use domain::plan::Plan;
use forms::change_plan::{ChangeDraft, ChangeProblem};

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub struct Desk {
    pub person: PersonId,
    /// What the form was opened on.
    pub seen: StoredValue<Seen<Medicine>>,
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
        self.medicine(|medicine| draft.finish(medicine, now, &zone))
    }

    pub fn medicine<T>(self, look: impl FnOnce(&Medicine) -> T) -> T {
        self.seen.with_value(|seen| look(&seen.value))
    }
}
