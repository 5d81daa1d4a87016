//! A plan that is proposed, and where its times come from.

use crate::plan::draft::PlanDraft;

/// A plan that is proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedPlan {
    /// The answers that follow from the words.
    pub draft: PlanDraft,
    /// Where its times come from.
    pub times: TimesFrom,
}

/// Where the times of a proposed plan come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TimesFrom {
    /// The label names them.
    Named,
    /// The label names a part of the day, such as the morning; the nearest meal stands
    /// there, which the label does not speak of.
    PartOfDay,
    /// The label says only how many; usual moments stand there, to be looked at.
    Chosen,
}
