//! What was typed of a decision, in a form that is opened again.

use super::{DecisionDraft, DecisionProblem};
use crate::draft::{Draft, typed_or_now};

impl Draft for DecisionDraft {
    type Problem = DecisionProblem;

    /// With whom and on which day is filled in beforehand and makes it no other decision.
    fn goes_on_in(&self, now: &Self) -> bool {
        let beside = |draft: &Self| Self {
            role: now.role,
            name: now.name.clone(),
            on: now.on.clone(),
            ..draft.clone()
        };
        beside(self) == beside(now)
    }

    fn carried_into(self, opened: &Self, now: &Self) -> Self {
        Self {
            role: typed_or_now(self.role, &opened.role, &now.role),
            name: typed_or_now(self.name, &opened.name, &now.name),
            on: typed_or_now(self.on, &opened.on, &now.on),
            ..self
        }
    }
}
