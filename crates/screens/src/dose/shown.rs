//! How a dose stands, as it is shown: one word for each state, with the name of
//! its pictogram and of its style. Knows the dose; no sentences.

use chrono::Duration;

use domain::agenda::{DUE_MINUTES, Dose, DoseState};
use domain::concordance::Attention;
use domain::dose::Outcome;
use domain::plan::Exactness;

/// How a dose stands, as it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// Its time has not come.
    Later,
    /// It is time.
    Due,
    /// Its time passed a while ago.
    Late,
    /// Nobody has said what happened.
    Unanswered,
    /// On hold.
    Paused,
    /// Without an answer, and the person decided not to take it for now.
    Decided,
    /// Taken.
    Taken,
    /// Taken late.
    TakenLate,
    /// Not taken.
    NotTaken,
    /// Nobody is sure.
    Unsure,
}

impl Shown {
    /// The name the style sheets know it by.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Later => "later",
            Self::Due => "due",
            Self::Late => "late",
            Self::Unanswered | Self::Unsure => "unanswered",
            Self::Paused => "paused",
            Self::Decided => "decided",
            Self::Taken => "taken",
            Self::TakenLate => "taken-late",
            Self::NotTaken => "not-taken",
        }
    }

    /// Its pictogram.
    pub const fn icon(self) -> &'static str {
        match self {
            Self::Later | Self::Due => "due",
            Self::Late | Self::TakenLate => "late",
            Self::Unanswered | Self::Unsure => "unanswered",
            Self::Paused => "pause",
            Self::Decided => "rings",
            Self::Taken => "check",
            Self::NotTaken => "cross",
        }
    }

    /// Whether it was taken.
    pub const fn is_taken(self) -> bool {
        matches!(self, Self::Taken | Self::TakenLate)
    }

    /// Whether somebody has answered.
    pub const fn is_answered(self) -> bool {
        matches!(
            self,
            Self::Taken | Self::TakenLate | Self::NotTaken | Self::Unsure
        )
    }

    /// Whether one tap records it as taken now.
    pub const fn is_now(self) -> bool {
        matches!(self, Self::Due | Self::Late)
    }
}

/// How a dose stands, as it is shown.
pub fn shown(dose: &Dose) -> Shown {
    match &dose.state {
        DoseState::Later | DoseState::Due | DoseState::Late | DoseState::Unanswered
            if dose.attention == Attention::Quiet =>
        {
            Shown::Decided
        }
        DoseState::Later => Shown::Later,
        DoseState::Due => Shown::Due,
        DoseState::Late => Shown::Late,
        DoseState::Unanswered => Shown::Unanswered,
        DoseState::Paused => Shown::Paused,
        DoseState::Answered(_) => match dose.answer().map(|answer| &answer.value.outcome) {
            Some(Outcome::Taken { at, .. }) if *at - dose.due > window(dose.exactness) => {
                Shown::TakenLate
            }
            Some(Outcome::Taken { .. }) => Shown::Taken,
            Some(Outcome::NotTaken(_)) => Shown::NotTaken,
            Some(Outcome::Unsure) | None => Shown::Unsure,
        },
    }
}

/// How long after its time a dose was still on time.
fn window(exactness: Exactness) -> Duration {
    Duration::minutes(match exactness {
        Exactness::Around => DUE_MINUTES,
        Exactness::WithinMinutes(minutes) => i64::from(minutes),
    })
}
