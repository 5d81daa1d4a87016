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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimesFrom {
    /// The label names them.
    Named,
    /// The label says only how many; usual moments stand there, to be looked at.
    Chosen,
}
