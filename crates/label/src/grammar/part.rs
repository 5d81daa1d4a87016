//! What the grammar finds in a text.

use std::ops::Range;

use chrono::Weekday;
use domain::amount::Quantity;

use crate::reading::{
    CountedIn, DayMoment, HowMany, LabelAsk, LabelFood, LabelLimit, LabelSide, Lasts, OnDays,
    TakenAt,
};

/// One thing that a label says.
#[derive(Clone, Debug, PartialEq)]
pub enum LabelPart {
    /// How much.
    Amount(HowMany<Quantity>, CountedIn),
    /// What is counted, without a number.
    Counted(CountedIn),
    /// It is spread on: an application where nothing is counted.
    Spread,
    /// So many times a day.
    TimesADay(HowMany<u16>),
    /// "Daily".
    Daily,
    /// "A day" after an amount.
    ADay,
    /// Every so many hours.
    EveryHours(HowMany<u16>),
    /// With each meal.
    EachMeal,
    /// A single dose.
    Once,
    /// "Once", without of what.
    JustOnce,
    /// A moment or a clock time.
    At(TakenAt),
    /// Days that are not weekdays.
    Days(OnDays),
    /// A weekday, which may be this one only.
    Weekday(Weekday),
    /// Weekdays, each of them every week.
    Weekdays(Vec<Weekday>),
    /// All days that are not named.
    OtherDays,
    /// A day of the month.
    MonthDay(u8),
    /// How long.
    Lasts(Lasts),
    /// For at least and at most so many days.
    LengthRange {
        /// At least, if that is said.
        from: Option<u16>,
        /// At most.
        to: u16,
    },
    /// From which to which day, counted from the first.
    DayRange(u16, u16),
    /// What follows holds later.
    Then,
    /// What follows holds after so many days.
    After(u16),
    /// And then no more.
    Stop,
    /// So many days without.
    Off(u16),
    /// From the beginning again.
    Repeat,
    /// When needed, and what for.
    Needed(Option<Range<usize>>),
    /// The shortest gap, in minutes.
    Gap(u32),
    /// The most.
    Limit(LabelLimit),
    /// How it stands to food.
    Food(LabelFood),
    /// At a meal.
    Meal(DayMoment),
    /// Which eye, ear or nostril.
    Side(LabelSide),
    /// An eye, an ear or a nostril is named.
    Organ,
    /// "od".
    Od,
    /// "As directed".
    Directed,
    /// A direction that is kept.
    Kept,
    /// A warning.
    Warning,
    /// A name and a strength, passed over.
    Head(CountedIn),
    /// Something to ask, whatever else is said.
    Ask(LabelAsk),
}

impl LabelPart {
    /// Whether it says how much or when, so that a word beside it which is not
    /// understood may change it.
    pub fn is_core(&self) -> bool {
        !matches!(
            self,
            Self::Counted(_)
                | Self::Food(_)
                | Self::Side(_)
                | Self::Organ
                | Self::Directed
                | Self::Kept
                | Self::Warning
                | Self::Head(_)
                | Self::Ask(_)
                | Self::LengthRange { .. }
                | Self::Spread
        )
    }
}
