//! Steps that go on are counted from the day of the change.

use chrono::NaiveDate;

use super::ChangeDraft;
use crate::plan::{LineDraft, PlanDraft};
use domain::amount::Quantity;
use domain::plan::Plan;

impl ChangeDraft {
    /// Lets the steps of a plan that go on be counted from another day. Amounts that
    /// somebody wrote stay; steps that are over by a later day come back with an earlier
    /// one. Where somebody wrote other days, only what comes back is counted.
    pub fn count_anew(
        &mut self,
        plan: &Plan,
        (before, after): (NaiveDate, NaiveDate),
        written: impl Fn(Quantity) -> String,
    ) {
        let counted = |day| PlanDraft::going_on(plan, day).with_amounts(&written).lines;
        let (before, after) = (counted(before), counted(after));
        let back = after.len().saturating_sub(before.len());
        if back > self.over.len() {
            return;
        }
        let lines = &mut self.plan.lines;
        let is_same = |(line, counted): (&LineDraft, &LineDraft)| line.days == counted.days;
        let follow = lines.len() >= before.len() && lines.iter().zip(&before).all(is_same);
        if follow {
            let over = before.len().saturating_sub(after.len());
            self.over.extend(lines.drain(..over));
        }
        lines.splice(0..0, self.over.drain(self.over.len() - back..));
        let counted = if follow { after.len() } else { back };
        for (line, counted) in lines.iter_mut().zip(after.iter().take(counted)) {
            line.days.clone_from(&counted.days);
        }
    }
}
