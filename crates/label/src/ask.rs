//! What has to be asked about a label.

/// What has to be asked. None of these is ever resolved by guessing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LabelAsk {
    /// "As directed": how to take it is not on the label.
    AsDirected,
    /// No amount is named.
    HowMuch,
    /// No time is named.
    HowOften,
    /// "1 or 2": which of them.
    AmountRange,
    /// An amount by weight: how many tablets that is.
    ByWeight,
    /// A spoon without its size.
    SpoonSize,
    /// "2 tablets a day": at once or apart.
    AtOnce,
    /// "2 to 3 times a day": how often.
    TimesRange,
    /// "Every 4 to 6 hours": how far apart.
    HoursRange,
    /// "Once at night": one dose, or one every night.
    OnceOrDaily,
    /// "On Monday": this one, or every one.
    WeeklyOrOnce,
    /// "Daily" beside "weekly" or one weekday.
    DailyOrWeekly,
    /// A day of the week is missing.
    WhichWeekday,
    /// A day of the month is missing.
    WhichDate,
    /// So many times a day, but other moments are named.
    TimesAndMoments,
    /// The plan comes to more than the label allows.
    LimitBelowPlan,
    /// A limit without the time it is for.
    LimitWindow,
    /// "Up to 4 times a day" without "when needed".
    UpTo,
    /// "o.d." beside an eye: a day, or the right eye.
    OdOrEye,
    /// "The affected eye": which one.
    WhichSide,
    /// "For 5 to 7 days", or "for at most 3 days".
    LengthRange,
    /// "Morning and evening and when needed": a regular dose, and more besides.
    AlsoNeeded,
    /// A step that is not the last one and does not say how long.
    StepLength,
    /// A date that can be read in two ways, or has no year.
    Date,
    /// A number that can be read in two ways, such as 1,000.
    Number,
    /// Something is not to be done, and times or amounts are in it.
    Negation,
    /// It depends on something.
    Condition,
    /// An amount that changes by steps that are not spelled out.
    Change,
    /// Two parts of the label say different things.
    Differ,
    /// Words that may change the plan were not understood.
    Unread,
}

impl LabelAsk {
    /// Whether no proposal can be made as long as this is open.
    pub const fn withholds(self) -> bool {
        matches!(
            self,
            Self::HowOften
                | Self::OnceOrDaily
                | Self::WeeklyOrOnce
                | Self::DailyOrWeekly
                | Self::TimesAndMoments
                | Self::OdOrEye
                | Self::AlsoNeeded
                | Self::StepLength
                | Self::Number
                | Self::Negation
                | Self::Condition
                | Self::Change
                | Self::Differ
                | Self::Unread
        )
    }
}
