//! Decisions: what was chosen, why, with whom, and when to look again.
//!
//! The invariants of shared decisions live in [`Decision::check`]; a value that
//! fails it is not saved. Later agreement never overwrites a disagreement, it
//! supersedes it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{About, Enclosed, Privacy, Weighed};
use crate::id::{DecisionId, QuestionId};
use crate::person::Role;
use crate::words::{Name, Words};
use crate::years;

/// A decision about a medicine or about medicines in general.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// Its id; a later decision names it in `supersedes` and leaves it whole.
    pub id: DecisionId,
    /// About what.
    pub about: About,
    /// The question it grew from, if one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<QuestionId>,
    /// What it was about, in words.
    pub topic: Words,
    /// The choices there were; one of them keeps things as they are.
    pub choices: Vec<Choice>,
    /// What speaks for and against each of them, in their order. In an envelope, because
    /// a start should not wait for it; [`Decision::weighed`] opens it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weighed: Option<Enclosed>,
    /// Which choice, counted from 0; [`Decision::check`] refuses one that is not there.
    pub chosen: usize,
    /// What it means for taking the medicine it is about.
    #[serde(default)]
    pub taking: Taking,
    /// Why, in the person's own words.
    pub reasons: Words,
    /// With whom it was talked through, and what they thought.
    pub agreed: Agreed,
    /// When to look again.
    pub look_again: LookAgain,
    /// The decision this one takes the place of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub supersedes: Option<DecisionId>,
    /// On which day it was made.
    #[serde(deserialize_with = "years::read")]
    pub on: NaiveDate,
    /// For whose eyes.
    #[serde(default)]
    pub privacy: Privacy,
}

/// What a decision means for taking its medicine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Taking {
    /// It is taken as planned.
    #[default]
    AsPlanned,
    /// The person does not take it for now.
    NotForNow,
}

/// One of the choices there were.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Choice {
    /// Keep things as they are.
    KeepAsNow,
    /// Something else, in words.
    Other(Words),
}

/// Whether and how a decision was shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Agreed {
    /// Nobody has been talked to: "my decision so far".
    NotYet,
    /// Talked through with somebody.
    With(Talk),
}

/// The talk a decision came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Talk {
    /// With whom.
    pub role: Role,
    /// Their name, if known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Name>,
    /// Face to face, by telephone or in writing.
    pub how: How,
    /// On which day.
    #[serde(deserialize_with = "years::read")]
    pub on: NaiveDate,
    /// How far the two agreed.
    pub agreement: Agreement,
}

/// How people talked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Face to face.
    InPerson,
    /// By telephone or video.
    Phone,
    /// By letter or message.
    Letter,
}

/// How far two people agreed. Less than full keeps both views.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Agreement {
    /// Fully.
    Full,
    /// In part.
    Partial {
        /// Who thinks what.
        views: Words,
    },
    /// They see it differently, and both views are kept.
    None {
        /// Who thinks what.
        views: Words,
    },
}

/// When a decision is looked at again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LookAgain {
    /// On a day.
    On(#[serde(deserialize_with = "years::read")] NaiveDate),
    /// On no set day, for a reason.
    NoDate(Words),
}

/// Why a decision is not whole yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionError {
    /// Fewer than two choices.
    OneChoice,
    /// Keeping things as they are is not among the choices, or stands twice.
    KeepAsNowMissing,
    /// The chosen one is not on the list.
    ChosenUnknown,
    /// To be looked at again before it was made.
    LookAgainTooEarly,
}

impl Decision {
    /// Checks what every decision must have.
    ///
    /// # Errors
    /// The first thing that is missing.
    pub fn check(&self) -> Result<(), DecisionError> {
        let keep = self
            .choices
            .iter()
            .filter(|choice| **choice == Choice::KeepAsNow)
            .count();
        if keep != 1 && !self.choices.is_empty() {
            Err(DecisionError::KeepAsNowMissing)
        } else if self.choices.len() < 2 {
            Err(DecisionError::OneChoice)
        } else if self.chosen >= self.choices.len() {
            Err(DecisionError::ChosenUnknown)
        } else if matches!(self.look_again, LookAgain::On(day) if day < self.on) {
            Err(DecisionError::LookAgainTooEarly)
        } else {
            Ok(())
        }
    }

    /// What was said for and against each choice, in their order; as many as there are
    /// choices.
    pub fn weighed(&self) -> Vec<Weighed> {
        let opened = self.weighed.as_ref().and_then(Enclosed::opened);
        let mut weighed: Vec<Weighed> = opened.unwrap_or_default();
        weighed.resize(self.choices.len(), Weighed::default());
        weighed
    }

    /// The choice made.
    pub fn choice(&self) -> Option<&Choice> {
        self.choices.get(self.chosen)
    }

    /// Whether it has been talked through with a professional.
    pub fn is_talked_through(&self) -> bool {
        matches!(self.agreed, Agreed::With(_))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;
    use crate::zone::Moment;

    fn decision(choices: Vec<Choice>, chosen: usize) -> Decision {
        let at = Moment::parse_from_rfc3339("2026-05-04T10:00:00+01:00").unwrap();
        Decision {
            id: DecisionId::new(at, [1; 10]),
            about: About::General,
            from: None,
            topic: Words::parse("My statin and my legs").unwrap(),
            choices,
            weighed: None,
            chosen,
            taking: Taking::AsPlanned,
            reasons: Words::parse("leg pain").unwrap(),
            agreed: Agreed::NotYet,
            look_again: LookAgain::On(NaiveDate::from_ymd_opt(2026, 8, 1).unwrap()),
            supersedes: None,
            on: at.date_naive(),
            privacy: Privacy::Shared,
        }
    }

    fn other(text: &str) -> Choice {
        Choice::Other(Words::parse(text).unwrap())
    }

    /// AC-OPT.
    #[test]
    fn a_decision_needs_two_choices_and_one_of_them_keeps_things_as_they_are() {
        for (choices, chosen, expected) in [
            (vec![], 0, Err(DecisionError::OneChoice)),
            (vec![Choice::KeepAsNow], 0, Err(DecisionError::OneChoice)),
            (
                vec![other("take less")],
                0,
                Err(DecisionError::KeepAsNowMissing),
            ),
            (
                vec![other("a"), other("b")],
                0,
                Err(DecisionError::KeepAsNowMissing),
            ),
            (
                vec![Choice::KeepAsNow, other("a")],
                2,
                Err(DecisionError::ChosenUnknown),
            ),
            (vec![Choice::KeepAsNow, other("a")], 1, Ok(())),
        ] {
            assert_eq!(
                decision(choices.clone(), chosen).check(),
                expected,
                "{choices:?}"
            );
        }
    }

    #[test]
    fn looking_again_comes_after_deciding() {
        let early = LookAgain::On(NaiveDate::from_ymd_opt(2026, 5, 3).unwrap());
        let made = Decision {
            look_again: early,
            ..decision(vec![Choice::KeepAsNow, other("a")], 0)
        };
        assert_eq!(made.check(), Err(DecisionError::LookAgainTooEarly));
    }
}
