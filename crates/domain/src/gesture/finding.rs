//! What the checks found: what became of it.

use crate::concordance::{FoundAnswer, FoundOutcome};
use crate::event::Event;
use crate::words::Name;

/// What became of a finding, under the name it is kept by.
pub const fn answer(subject: Name, answer: FoundOutcome) -> Event {
    Event::FindingAnswered(FoundAnswer {
        subject,
        answer,
        words: None,
    })
}
