//! What is wrong with a plan being written.

use forms::plan::{AmountError, PlanProblem};

use crate::areas::PlanningWords;

impl PlanningWords {
    /// What is wrong with a plan being written.
    pub fn problem(&self, problem: PlanProblem) -> &'static str {
        match problem {
            PlanProblem::SlotAmount(_, AmountError::Number(error))
            | PlanProblem::LineAmount(_, _, AmountError::Number(error))
            | PlanProblem::Amount(AmountError::Number(error))
            | PlanProblem::Most(AmountError::Number(error)) => {
                self.language().text().amounts.figure_error(error)
            }
            problem => self.problem_of(problem),
        }
    }
}
