//! What a label leaves open, and the answers that its own words allow, to be chosen
//! by the person.

use domain::amount::Quantity;

use crate::ask::LabelAsk;
use crate::reading::LabelSide;
use crate::said::UsedWords;

/// One thing to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelPoint {
    /// What.
    pub ask: LabelAsk,
    /// The words that it is about; those of a contradiction are all here.
    pub places: Vec<UsedWords>,
    /// The answers there are; none where only a professional can say, or where
    /// a number or a day has to be written.
    pub answers: Vec<LabelAnswer>,
}

/// An answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelAnswer {
    /// So much, of a range.
    Amount(Quantity),
    /// So many times a day, of a range.
    Times(u16),
    /// So many times a day, where the label does not say how often.
    Often(u16),
    /// Only when needed, where the label does not say how often.
    OnlyWhenNeeded,
    /// So many hours apart, of a range.
    HoursApart(u16),
    /// All at once, of what is taken a day.
    Together,
    /// One at a time, so many times a day.
    Apart(u16),
    /// "Once at night" is one dose.
    OneDose,
    /// "Once at night" is every night.
    EachTime,
    /// "On Monday" is this Monday.
    ThisWeekday,
    /// "On Monday" is every Monday.
    EachWeek,
    /// On this day of the week.
    OnWeekday(chrono::Weekday),
    /// As often as the label says, and not at the moments that it names.
    AsOften,
    /// At the moments that the label names, and not as often as it says.
    AtMoments,
    /// The limit is for 24 hours.
    In24Hours,
    /// The limit is for one taking.
    AtOneTime,
    /// "Up to" is when needed.
    UpToWhenNeeded,
    /// "Up to" is so many times, each day.
    UpToRegularly,
    /// "od" is once a day.
    OdDaily,
    /// "od" is the right eye.
    OdRightEye,
    /// This eye, ear or nostril.
    On(LabelSide),
    /// For so many days.
    Days(u16),
    /// No last day for now.
    NoLastDay,
    /// The regular part only; what is taken when needed besides is left out.
    RegularOnly,
    /// "As directed" adds nothing to what the label says.
    NothingElse,
}

impl LabelAnswer {
    /// What it answers.
    pub const fn ask(self) -> LabelAsk {
        match self {
            Self::Amount(_) => LabelAsk::AmountRange,
            Self::Times(_) => LabelAsk::TimesRange,
            Self::Often(_) | Self::OnlyWhenNeeded => LabelAsk::HowOften,
            Self::HoursApart(_) => LabelAsk::HoursRange,
            Self::Together | Self::Apart(_) => LabelAsk::AtOnce,
            Self::OneDose | Self::EachTime => LabelAsk::OnceOrDaily,
            Self::ThisWeekday | Self::EachWeek => LabelAsk::WeeklyOrOnce,
            Self::OnWeekday(_) => LabelAsk::WhichWeekday,
            Self::AsOften | Self::AtMoments => LabelAsk::TimesAndMoments,
            Self::In24Hours | Self::AtOneTime => LabelAsk::LimitWindow,
            Self::UpToWhenNeeded | Self::UpToRegularly => LabelAsk::UpTo,
            Self::OdDaily | Self::OdRightEye => LabelAsk::OdOrEye,
            Self::On(_) => LabelAsk::WhichSide,
            Self::Days(_) | Self::NoLastDay => LabelAsk::LengthRange,
            Self::RegularOnly => LabelAsk::AlsoNeeded,
            Self::NothingElse => LabelAsk::AsDirected,
        }
    }
}
