//! What each of the words of a label says.

use std::ops::Range;

use crate::grammar::part::LabelPart;
use crate::reading::LabelAsk;

/// Words that were used, and what they say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UsedWords {
    /// What they say.
    pub says: LabelSays,
    /// Their bytes in the text.
    pub at: Range<usize>,
}

/// What words of a label are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LabelSays {
    /// How much.
    HowMuch,
    /// How often.
    HowOften,
    /// At which time of day.
    Time,
    /// On which days.
    Days,
    /// How long, and what comes after.
    HowLong,
    /// When needed, and what for.
    Need,
    /// The most.
    Limit,
    /// The shortest time between doses.
    Gap,
    /// How it stands to food.
    Food,
    /// Which eye, ear or nostril.
    Side,
    /// As directed.
    Directed,
    /// Its name, a warning, or something else that is kept as it is.
    Other,
}

impl LabelSays {
    /// What a part is about.
    pub fn of(part: &LabelPart) -> Self {
        match part {
            LabelPart::Amount(..) => Self::HowMuch,
            LabelPart::TimesADay(_)
            | LabelPart::Daily
            | LabelPart::ADay
            | LabelPart::EveryHours(_)
            | LabelPart::Once
            | LabelPart::JustOnce
            | LabelPart::Od => Self::HowOften,
            LabelPart::At(_) | LabelPart::Meal(_) | LabelPart::EachMeal => Self::Time,
            LabelPart::Days(_)
            | LabelPart::Weekday(_)
            | LabelPart::Weekdays(_)
            | LabelPart::OtherDays
            | LabelPart::MonthDay(_) => Self::Days,
            LabelPart::Lasts(_)
            | LabelPart::LengthRange { .. }
            | LabelPart::DayRange(..)
            | LabelPart::Then
            | LabelPart::After(_)
            | LabelPart::Stop
            | LabelPart::Off(_)
            | LabelPart::Repeat => Self::HowLong,
            LabelPart::Needed(_) => Self::Need,
            LabelPart::Limit(_) => Self::Limit,
            LabelPart::Gap(_) => Self::Gap,
            LabelPart::Food(_) => Self::Food,
            LabelPart::Side(_) | LabelPart::Organ => Self::Side,
            LabelPart::Directed => Self::Directed,
            LabelPart::Counted(_)
            | LabelPart::Spread
            | LabelPart::Kept
            | LabelPart::Warning
            | LabelPart::Head(_)
            | LabelPart::Ask(_) => Self::Other,
        }
    }

    /// What the words of an open point are about, where no single place says it.
    pub const fn about(ask: LabelAsk) -> &'static [Self] {
        match ask {
            LabelAsk::AmountRange | LabelAsk::ByWeight => &[Self::HowMuch],
            LabelAsk::AtOnce => &[Self::HowMuch, Self::HowOften],
            LabelAsk::TimesRange | LabelAsk::HoursRange | LabelAsk::OdOrEye => &[Self::HowOften],
            LabelAsk::OnceOrDaily => &[Self::HowOften, Self::Time, Self::Days],
            LabelAsk::WeeklyOrOnce | LabelAsk::WhichWeekday | LabelAsk::WhichDate => &[Self::Days],
            LabelAsk::DailyOrWeekly => &[Self::HowOften, Self::Days],
            LabelAsk::TimesAndMoments => &[Self::HowOften, Self::Time],
            LabelAsk::LimitBelowPlan => &[Self::HowMuch, Self::HowOften, Self::Time, Self::Limit],
            LabelAsk::LimitWindow | LabelAsk::UpTo => &[Self::Limit],
            LabelAsk::WhichSide => &[Self::Side],
            LabelAsk::LengthRange | LabelAsk::StepLength | LabelAsk::Date => &[Self::HowLong],
            LabelAsk::AlsoNeeded => &[Self::Need],
            LabelAsk::AsDirected => &[Self::Directed],
            LabelAsk::HowMuch
            | LabelAsk::HowOften
            | LabelAsk::SpoonSize
            | LabelAsk::Number
            | LabelAsk::Negation
            | LabelAsk::Condition
            | LabelAsk::Change
            | LabelAsk::Differ
            | LabelAsk::Unread => &[],
        }
    }
}
