//! What a label was read as, in plain values.
//!
//! None of them is a plan. The screen that shows a proposal turns it into one,
//! after what is asked has been answered.

use std::ops::Range;

use chrono::{NaiveDate, NaiveTime};
use domain::amount::{Quantity, StrengthUnit, Unit};
use domain::plan::WeekdaySet;
use terms::DoseForm;

pub use crate::ask::LabelAsk;

/// What is known of the medicine apart from the words of the label.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct LabelHint {
    /// Its form, which says what is counted where the label does not.
    pub form: Option<DoseForm>,
}

/// A plan that the label may mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// One after the other; a single one unless the label has steps.
    pub stretches: Vec<Stretch>,
    /// Days with and days without, over and over.
    pub cycle: Option<LabelCycle>,
    /// Taken when needed only.
    pub needed: Option<LabelNeed>,
    /// The shortest time between two doses, in minutes.
    pub gap_minutes: Option<u32>,
    /// The most that may be taken.
    pub limits: Vec<LabelLimit>,
    /// How it stands to food.
    pub food: Option<LabelFood>,
    /// The eye, ear or nostril.
    pub side: Option<LabelSide>,
    /// Other directions that are kept as they are, such as "swallow whole".
    pub kept: Vec<Range<usize>>,
}

/// What is taken until something changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// What is taken; several where times or weekdays have amounts of their own.
    pub intakes: Vec<Intake>,
    /// How long, if the label says.
    pub lasts: Option<Lasts>,
}

/// An amount with its times and days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intake {
    /// How much, if the label says.
    pub amount: Option<HowMany<Quantity>>,
    /// What is counted.
    pub unit: CountedIn,
    /// When on such a day, if the label says.
    pub rhythm: Option<Rhythm>,
    /// On which days.
    pub days: OnDays,
}

/// A number, or two with "to" or "or" between them, which has to be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HowMany<T> {
    /// Exactly this.
    One(T),
    /// From the first to the second.
    Between(T, T),
}

impl<T: Copy> HowMany<T> {
    /// The smaller number.
    pub fn least(self) -> T {
        match self {
            Self::One(one) | Self::Between(one, _) => one,
        }
    }

    /// The number, if there is only one.
    pub fn exactly(self) -> Option<T> {
        match self {
            Self::One(one) => Some(one),
            Self::Between(..) => None,
        }
    }

    /// The larger number.
    pub fn most(self) -> T {
        match self {
            Self::One(one) | Self::Between(_, one) => one,
        }
    }
}

/// What an amount counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CountedIn {
    /// The label gives a bare number, and nothing else says.
    NotSaid,
    /// Tablets, millilitres, puffs.
    Units(Unit),
    /// A weight of the ingredient; how many tablets that is has to be asked.
    Weight(StrengthUnit),
}

/// When on a day something is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rhythm {
    /// So many times a day, with no times named.
    TimesADay(HowMany<u16>),
    /// At each of these.
    At(Vec<TakenAt>),
    /// With each meal, however many there are.
    EachMeal,
    /// Every so many hours.
    EveryHours(HowMany<u16>),
    /// One dose and no more.
    Once,
}

/// A time of day as a label names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenAt {
    /// A moment.
    Moment(DayMoment),
    /// A time on the clock.
    Clock(NaiveTime),
}

/// A named moment of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DayMoment {
    /// Getting up.
    Waking,
    /// In the morning.
    Morning,
    /// At breakfast, before or after it as the food relation says.
    Breakfast,
    /// At midday.
    Noon,
    /// At lunch.
    Lunch,
    /// In the afternoon.
    Afternoon,
    /// In the evening.
    Evening,
    /// At the evening meal.
    EveningMeal,
    /// At night.
    Night,
    /// Before sleep.
    Bedtime,
}

/// The days on which something is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnDays {
    /// Every day, or nothing else is said.
    Daily,
    /// On these weekdays.
    Weekdays(WeekdaySet),
    /// On so many days of a week that are not named.
    TimesAWeek(u16),
    /// Every so many days.
    EveryDays(u16),
    /// Every so many weeks, on a weekday if one is named.
    EveryWeeks(u16, Option<chrono::Weekday>),
    /// Every so many months, on a date if one is named.
    EveryMonths(u16, Option<u8>),
}

/// How long something is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasts {
    /// So many days.
    Days(u16),
    /// So many months.
    Months(u16),
    /// So many doses.
    Doses(u16),
    /// Until the pack or the course is finished.
    UntilFinished,
    /// Up to and with this day.
    Until(NaiveDate),
}

/// Days with and days without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LabelCycle {
    /// Days of taking.
    pub on: u16,
    /// Days of not taking.
    pub off: u16,
}

/// Taken when needed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LabelNeed {
    /// The words of the label that say what for.
    pub reason: Option<Range<usize>>,
}

/// The most that may be taken in some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LabelLimit {
    /// How much.
    pub most: Quantity,
    /// What is counted; doses where the label says how often.
    pub unit: CountedIn,
    /// In what time.
    pub within: LimitWindow,
}

/// The time that a limit is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitWindow {
    /// Any 24 hours.
    Hours24,
    /// A day.
    Day,
    /// A week.
    Week,
    /// One taking.
    AtOnce,
    /// The label does not say.
    NotSaid,
}

/// How a dose stands to food.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelFood {
    /// Before food, by this time if it is said.
    Before(Option<FoodMinutes>),
    /// With food.
    With,
    /// After food, by this time if it is said.
    After(Option<FoodMinutes>),
    /// With food or just after it.
    WithOrAfter,
    /// On an empty stomach.
    EmptyStomach,
}

/// Minutes between a dose and food.
pub type FoodMinutes = HowMany<u16>;

/// Which eye, ear or nostril.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelSide {
    /// The left one.
    Left,
    /// The right one.
    Right,
    /// Each of the two.
    Both,
    /// The affected one; which has to be asked.
    Affected,
}
