//! Decisions: written down with the question they bring, and looked at again.

use crate::concordance::{Decision, FollowUp, Question};
use crate::event::Event;
use crate::id::QuestionId;

/// A decision that is written down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deciding {
    /// What is saved.
    pub event: Event,
    /// The question it hangs under afterwards.
    pub under: Option<QuestionId>,
}

/// A decision, with the question for a professional that goes with it. One that
/// grew from no question hangs under the one it brings.
pub fn decide(mut decision: Decision, brings: Option<Question>) -> Deciding {
    if let (None, Some(question)) = (decision.from, &brings) {
        decision.from = Some(question.id);
    }
    let under = decision.from;
    let decided = Event::DecisionSaved(Box::new(decision));
    let asked = brings.map(super::question::ask);
    Deciding {
        event: super::together([decided].into_iter().chain(asked)),
        under,
    }
}

/// What came of looking at a decision again.
pub const fn look_again(found: FollowUp) -> Event {
    Event::FollowedUp(found)
}
