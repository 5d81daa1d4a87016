//! The parts of a question that are changed each on its own. Who raised it
//! never changes.

use std::cmp::Ordering;

use super::{Question, QuestionState, Urgency};
use crate::concordance::{About, Privacy};
use crate::id::QuestionId;
use crate::part::{Parts, parts};
use crate::person::Role;
use crate::words::Words;

parts! {
    /// The value of one part of a question.
    QuestionPart,
    /// Which part of a question.
    QuestionAspect {
        /// The words.
        Words(Words) = "words",
        /// About what.
        About(About) = "about",
        /// For whom.
        To(Role) = "to",
        /// How soon.
        Urgency(Urgency) = "urgency",
        /// For whose eyes.
        Privacy(Privacy) = "privacy",
        /// Whether it still waits, and the answer.
        State(QuestionState) = "state",
    }
}

impl Parts for Question {
    type Id = QuestionId;
    type Part = QuestionPart;

    fn id(&self) -> QuestionId {
        self.id
    }

    fn part(&self, aspect: QuestionAspect) -> QuestionPart {
        match aspect {
            QuestionAspect::Words => QuestionPart::Words(self.words.clone()),
            QuestionAspect::About => QuestionPart::About(self.about),
            QuestionAspect::To => QuestionPart::To(self.to),
            QuestionAspect::Urgency => QuestionPart::Urgency(self.urgency),
            QuestionAspect::Privacy => QuestionPart::Privacy(self.privacy),
            QuestionAspect::State => QuestionPart::State(self.state.clone()),
        }
    }

    fn put(&mut self, part: QuestionPart) {
        match part {
            QuestionPart::Words(words) => self.words = words,
            QuestionPart::About(about) => self.about = about,
            QuestionPart::To(to) => self.to = to,
            QuestionPart::Urgency(urgency) => self.urgency = urgency,
            QuestionPart::Privacy(privacy) => self.privacy = privacy,
            QuestionPart::State(state) => self.state = state,
        }
    }

    /// What somebody answered stays in sight, what is for today stays for today,
    /// and what is private stays private.
    fn stronger(one: &QuestionPart, other: &QuestionPart) -> Ordering {
        match (one, other) {
            (QuestionPart::State(one), QuestionPart::State(other)) => {
                in_sight(one).cmp(&in_sight(other))
            }
            (QuestionPart::Urgency(one), QuestionPart::Urgency(other)) => {
                (*one == Urgency::Today).cmp(&(*other == Urgency::Today))
            }
            (QuestionPart::Privacy(one), QuestionPart::Privacy(other)) => {
                (*one == Privacy::Private).cmp(&(*other == Privacy::Private))
            }
            _ => Ordering::Equal,
        }
    }
}

/// How much there is to keep in sight.
fn in_sight(state: &QuestionState) -> u8 {
    match state {
        QuestionState::Dropped => 0,
        QuestionState::Open => 1,
        QuestionState::Answered(_) => 2,
    }
}
