//! A question or a worry being written. Only the words must be there; whom it
//! is for and how soon start as most people need them.

use super::draft::{Draft, FieldName, Problem};
use domain::concordance::{
    About, Concern, ConcernKind, Kept, Origin, Privacy, Question, QuestionState, Urgency,
};
use domain::id::{ConcernId, QuestionId};
use domain::person::Role;
use domain::words::{Words, WordsError};
use serde::{Deserialize, Serialize};

/// Kinds of worry, in the order offered.
pub const KINDS: [ConcernKind; 6] = [
    ConcernKind::SideEffect,
    ConcernKind::Worry,
    ConcernKind::NeedDoubt,
    ConcernKind::Practical,
    ConcernKind::Cost,
    ConcernKind::Other,
];

/// How soon, in the order offered.
pub const URGENCIES: [Urgency; 2] = [Urgency::NextVisit, Urgency::Today];

/// What is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Saying {
    /// A question for somebody.
    Question,
    /// A worry.
    Worry,
}

/// A question or worry being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionDraft {
    /// Which of the two.
    pub saying: Saying,
    /// The words so far.
    pub words: String,
    /// About what.
    pub about: About,
    /// For whom, if it is a question.
    pub to: Role,
    /// How soon, if it is a question.
    pub urgency: Urgency,
    /// Of what kind, if it is a worry.
    pub kind: ConcernKind,
    /// For whose eyes.
    pub privacy: Privacy,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum QuestionField {
    /// A question or a worry.
    Saying,
    /// The words.
    Words,
    /// About what.
    About,
    /// For whom.
    To,
    /// How soon.
    Urgency,
    /// Of what kind.
    Kind,
    /// For whose eyes.
    Privacy,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QuestionProblem {
    /// There are no words, or too many.
    Words(WordsError),
}

impl Draft for QuestionDraft {
    type Problem = QuestionProblem;
}

impl FieldName for QuestionField {
    fn id(self) -> String {
        match self {
            Self::Saying => "saying",
            Self::Words => "say",
            Self::About => "about",
            Self::To => "to",
            Self::Urgency => "how-soon",
            Self::Kind => "kind",
            Self::Privacy => "private",
        }
        .into()
    }
}

impl Problem for QuestionProblem {
    type Field = QuestionField;

    fn field(self) -> QuestionField {
        match self {
            Self::Words(_) => QuestionField::Words,
        }
    }
}

impl QuestionDraft {
    /// Nothing written yet: for the pharmacist, at the next visit.
    pub fn about(about: About) -> Self {
        Self {
            saying: Saying::Question,
            words: String::new(),
            about,
            to: Role::Pharmacist,
            urgency: Urgency::NextVisit,
            kind: ConcernKind::Worry,
            privacy: Privacy::Shared,
        }
    }

    /// A question that is already there.
    pub fn of(question: &Question) -> Self {
        Self {
            words: question.words.to_string(),
            to: question.to,
            urgency: question.urgency,
            privacy: question.privacy,
            ..Self::about(question.about)
        }
    }

    fn checked_words(&self) -> Result<Words, Vec<QuestionProblem>> {
        Words::parse(&self.words).map_err(|error| vec![QuestionProblem::Words(error)])
    }

    /// The question.
    ///
    /// # Errors
    /// If there are no words, or too many.
    pub fn finish(&self, id: QuestionId) -> Result<Question, Vec<QuestionProblem>> {
        Ok(Question {
            id,
            words: self.checked_words()?,
            about: self.about,
            to: self.to,
            urgency: self.urgency,
            origin: Origin::Person,
            privacy: self.privacy,
            state: QuestionState::Open,
        })
    }

    /// The same question with what was changed about it; who raised it and how
    /// far it has come stay as they are.
    ///
    /// # Errors
    /// If there are no words, or too many.
    pub fn finish_change(&self, before: &Question) -> Result<Question, Vec<QuestionProblem>> {
        Ok(Question {
            origin: before.origin.clone(),
            state: before.state.clone(),
            ..self.finish(before.id)?
        })
    }

    /// The worry.
    ///
    /// # Errors
    /// If there are no words, or too many.
    pub fn finish_worry(&self, id: ConcernId) -> Result<Concern, Vec<QuestionProblem>> {
        Ok(Concern {
            id,
            about: self.about,
            words: self.checked_words()?,
            kind: self.kind,
            privacy: self.privacy,
            kept: Kept::InSight,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::concordance::OriginKey;
    use domain::id::Id;
    use domain::words::Name;
    use domain::zone::Moment;

    fn at() -> Moment {
        Moment::parse_from_rfc3339("2026-05-04T10:00:00+01:00").unwrap()
    }

    #[test]
    fn a_question_needs_words_and_nothing_else() {
        let id = QuestionId::new(at(), [1; 10]);
        for (words, expected) in [
            ("", Err(vec![QuestionProblem::Words(WordsError::Empty)])),
            (
                "  \n ",
                Err(vec![QuestionProblem::Words(WordsError::Empty)]),
            ),
            ("Do I still need it?", Ok("Do I still need it?")),
            ("<b>what</b> is it for?\n", Ok("<b>what</b> is it for?")),
        ] {
            let draft = QuestionDraft {
                words: words.into(),
                ..QuestionDraft::about(About::General)
            };
            let finished = draft.finish(id);
            let words = finished.as_ref().map(|q| q.words.as_str());
            assert_eq!(words.map_err(Clone::clone), expected);
        }
        let long = QuestionDraft {
            words: "a".repeat(2001),
            ..QuestionDraft::about(About::General)
        };
        let too_long = QuestionProblem::Words(WordsError::TooLong { limit: 2000 });
        assert_eq!(long.finish(id), Err(vec![too_long]));
    }

    #[test]
    fn a_new_question_is_for_the_pharmacist_at_the_next_visit_and_may_be_shown() {
        let draft = QuestionDraft {
            words: "What is it for?".into(),
            ..QuestionDraft::about(About::General)
        };
        let question = draft.finish(QuestionId::new(at(), [1; 10])).unwrap();
        assert_eq!(question.to, Role::Pharmacist);
        assert_eq!(question.urgency, Urgency::NextVisit);
        assert_eq!(question.privacy, Privacy::Shared);
        assert_eq!(question.origin, Origin::Person);
        assert!(question.is_open());
    }

    #[test]
    fn changing_the_words_keeps_who_raised_it_and_how_far_it_has_come() {
        let raised = Question {
            origin: Origin::Rule(OriginKey::kept(Name::parse("reason-missing.x").unwrap())),
            state: QuestionState::Dropped,
            ..QuestionDraft {
                words: "What is it for?".into(),
                ..QuestionDraft::about(About::General)
            }
            .finish(QuestionId::new(at(), [1; 10]))
            .unwrap()
        };
        let mut draft = QuestionDraft::of(&raised);
        draft.words = "Why do I take it?".into();
        draft.urgency = Urgency::Today;
        let changed = draft.finish_change(&raised).unwrap();
        assert_eq!(changed.words.as_str(), "Why do I take it?");
        assert_eq!(changed.urgency, Urgency::Today);
        assert_eq!(
            (changed.id, changed.origin, changed.state),
            (raised.id, raised.origin, raised.state)
        );
    }
}
