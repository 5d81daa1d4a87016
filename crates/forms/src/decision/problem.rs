//! The fields of a decision being written, and what can be wrong with them. No
//! wording.

use super::weighed::WeighedLine;
use crate::answer::DayError;
use crate::draft::{FieldName, Problem};
use domain::words::WordsError;

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DecisionField {
    /// What it is about, in words.
    Topic,
    /// About which medicine.
    About,
    /// The decision it takes the place of.
    Replaces,
    /// The choice at this place beside keeping things as they are.
    Other(usize),
    /// What was said of a choice: 0 keeps things as they are.
    Weighed(usize, WeighedLine),
    /// Which one.
    Chosen,
    /// Whether it means not taking the medicine for now.
    Taking,
    /// Why.
    Reasons,
    /// Whether somebody has been talked to.
    Talked,
    /// With whom.
    Role,
    /// Their name.
    Name,
    /// How.
    How,
    /// When.
    On,
    /// How far both agreed.
    HowFar,
    /// Who thinks what.
    Views,
    /// Whether there is a day to look again.
    Looking,
    /// That day.
    LookOn,
    /// Why there is none.
    WhyNoDay,
    /// For whose eyes.
    Privacy,
}

/// What is missing or does not make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DecisionProblem {
    /// The topic.
    Topic(WordsError),
    /// There is no choice beside keeping things as they are.
    NoOther,
    /// The words of the choice at this place.
    Other(usize, WordsError),
    /// What was said of a choice.
    Weighed(usize, WeighedLine, WordsError),
    /// Nothing is chosen.
    Chosen,
    /// The reasons.
    Reasons(WordsError),
    /// Nobody said whether there was a talk.
    Talked,
    /// The name.
    Name(WordsError),
    /// The day of the talk.
    On(DayError),
    /// Nobody said how far both agreed.
    HowFar,
    /// The two views.
    Views(WordsError),
    /// Nobody said whether to look again on a day.
    Looking,
    /// The day to look again.
    LookOn(LookError),
    /// The reason why there is no day.
    WhyNoDay(WordsError),
}

impl FieldName for DecisionField {
    fn id(self) -> String {
        match self {
            Self::Topic => "topic".into(),
            Self::About => "about".into(),
            Self::Replaces => "replaces".into(),
            Self::Other(place) => format!("other-{}", place + 1),
            Self::Weighed(place, line) => format!("weighed-{place}-{}", line.name()),
            Self::Chosen => "chosen".into(),
            Self::Taking => "taking".into(),
            Self::Reasons => "reasons".into(),
            Self::Talked => "talked".into(),
            Self::Role => "talk-role".into(),
            Self::Name => "talk-name".into(),
            Self::How => "how".into(),
            Self::On => "talk-on".into(),
            Self::HowFar => "how-far".into(),
            Self::Views => "views".into(),
            Self::Looking => "looking".into(),
            Self::LookOn => "look-on".into(),
            Self::WhyNoDay => "why-no-day".into(),
            Self::Privacy => "private".into(),
        }
    }
}

impl Problem for DecisionProblem {
    type Field = DecisionField;

    fn field(self) -> DecisionField {
        match self {
            Self::Topic(_) => DecisionField::Topic,
            Self::NoOther => DecisionField::Other(0),
            Self::Other(place, _) => DecisionField::Other(place),
            Self::Weighed(place, line, _) => DecisionField::Weighed(place, line),
            Self::Chosen => DecisionField::Chosen,
            Self::Reasons(_) => DecisionField::Reasons,
            Self::Talked => DecisionField::Talked,
            Self::Name(_) => DecisionField::Name,
            Self::On(_) => DecisionField::On,
            Self::HowFar => DecisionField::HowFar,
            Self::Views(_) => DecisionField::Views,
            Self::Looking => DecisionField::Looking,
            Self::LookOn(_) => DecisionField::LookOn,
            Self::WhyNoDay(_) => DecisionField::WhyNoDay,
        }
    }
}

/// Why a day to look again was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LookError {
    /// It is not a date.
    NotADay,
    /// It has passed.
    Passed,
}
