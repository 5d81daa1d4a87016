//! What a phrase of a label may mean, whatever its language.

use chrono::Weekday;
use domain::amount::{StrengthUnit, Unit};

use crate::reading::{DayMoment, LabelSide};

/// One meaning of a phrase. A phrase with several is settled by what stands
/// around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sense {
    /// A number, in thousandths.
    Number(u32),
    /// "second", "third", after "every".
    Ordinal(u16),
    /// The mark of an ordinal: "th".
    OrdinalMark,
    /// "and a half", after a number or a unit.
    AndAHalf,
    /// "a", "an", "the" where they may mean one.
    Article,
    /// What is counted.
    Counts(Unit),
    /// "new", of what is counted.
    New,
    /// Pieces whose kind is not said: 粒.
    OnePiece,
    /// 片: a tablet, or a patch where it is stuck on.
    Sheet,
    /// A spoon.
    Spoon,
    /// A weight.
    Weight(StrengthUnit),
    /// Per cent and the like: always a strength.
    PerCent,
    /// A form that is named but not counted, such as a cream.
    Form(Unit),
    /// Between two numbers: "to".
    To,
    /// Between two numbers or two things: "or".
    Or,
    /// "and".
    And,
    /// "take", "use".
    Verb,
    /// "apply", "rub": an application where nothing is counted.
    Spread,
    /// "stick": what is counted in sheets is a patch.
    Stick,
    /// "times".
    Times,
    /// The sign for times.
    TimesSign,
    /// "once", "twice".
    Often(u16),
    /// "single dose".
    SingleDose,
    /// "each", "every".
    Each,
    /// 每隔, sure with hours only.
    Skipping,
    /// "in", "per" before a day or a week.
    Per,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// "hourly", after a number.
    Hourly,
    /// Days.
    Days,
    /// Weeks.
    Weeks,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Half an hour.
    HalfHour,
    /// "daily", "every day": once a day.
    Daily,
    /// "a day" after an amount, which leaves open whether at once.
    ADay,
    /// "weekly".
    Weekly(u16),
    /// "every other day": so many days apart.
    EveryDays(u16),
    /// "monthly".
    Monthly(u16),
    /// An abbreviation for so many times a day.
    TimesADay(u16),
    /// "od": once a day, or the right eye.
    Od,
    /// A moment of the day.
    Moment(DayMoment),
    /// Two or three moments in one phrase: morning and evening, or all three.
    Moments(&'static [DayMoment]),
    /// "each one", said of moments: fills in nothing.
    OneEach,
    /// A weekday.
    DayOfWeek(Weekday),
    /// "Mondays": every one of them.
    EveryWeekday(Weekday),
    /// "weekdays": Monday to Friday.
    WorkingDays,
    /// Saturday and Sunday.
    Weekend,
    /// "other days".
    OtherDays,
    /// A month by name.
    Month(u8),
    /// Before noon.
    Am,
    /// After noon.
    Pm,
    /// "o'clock".
    OClock,
    /// "at", before a clock time.
    At,
    /// "when needed".
    Needed,
    /// "if", "when" before a symptom.
    IfSymptom,
    /// A symptom.
    Symptom,
    /// A symptom with "when" in one phrase.
    WhenSymptom,
    /// "for", before a time or a purpose.
    For,
    /// "for", before a purpose only.
    Against,
    /// "until".
    Until,
    /// "finished".
    Finished,
    /// "until finished" in one phrase.
    UntilFinished,
    /// "course".
    Course,
    /// "for the first week": so many days.
    First(u16),
    /// "then".
    Then,
    /// "increasing to", "reducing to".
    ChangeTo,
    /// "increase by", "reduce".
    ChangeBy,
    /// "stop".
    Stop,
    /// "break", "without".
    Break,
    /// "repeat".
    Repeat,
    /// "may repeat after".
    RepeatAfter,
    /// "after", before a time.
    After,
    /// "at most".
    Most,
    /// "up to".
    UpTo,
    /// "more often than".
    Oftener,
    /// "at one time".
    AtOneTime,
    /// "at least".
    AtLeast,
    /// "between doses".
    Between,
    /// "leave", "wait" before a gap.
    Leave,
    /// "before food", once a relation in itself.
    BeforeFood,
    /// "after food".
    AfterFood,
    /// "after each meal".
    AfterEachMeal,
    /// "before each meal".
    BeforeEachMeal,
    /// "with food".
    WithFood,
    /// "with or after food".
    WithOrAfterFood,
    /// "on an empty stomach".
    EmptyStomach,
    /// "before" something.
    Before,
    /// "with" something.
    With,
    /// Food or a meal.
    Food,
    /// "each meal", "three meals".
    EachMeal,
    /// A meal at its moment.
    Meal(DayMoment),
    /// "eye", "ear", "nostril".
    Organ,
    /// "eye" with its side.
    Side(LabelSide),
    /// "left", "right", "both", "affected".
    SideWord(LabelSide),
    /// "as directed".
    Directed,
    /// "not".
    Not,
    /// "if" and the like.
    If,
    /// A word that may change everything: "except", "only", "alternate".
    Turn,
    /// The first words of a warning, which goes on to the end of its sentence.
    Warning,
    /// "Warning:", which says nothing yet.
    Heed,
    /// A direction that is kept as it is.
    Kept,
    /// Water, milk or juice.
    Drink,
    /// A quantity supplied, such as "Qty".
    Supplied,
    /// Nothing of its own.
    Filler,
}

impl Sense {
    /// Whether times and amounts are made of such words, so that a slip of the
    /// finger in one of them changes a plan.
    pub const fn tells_times(self) -> bool {
        !matches!(
            self,
            Self::Filler
                | Self::Kept
                | Self::Warning
                | Self::Symptom
                | Self::Form(_)
                | Self::PerCent
                | Self::Supplied
                | Self::Against
                | Self::Month(_)
                | Self::Verb
                | Self::Spread
                | Self::Organ
                | Self::Turn
                | Self::Finished
        )
    }

    /// Whether a number before it says how many.
    pub const fn is_counted(self) -> bool {
        matches!(
            self,
            Self::Counts(_)
                | Self::OnePiece
                | Self::Sheet
                | Self::Spoon
                | Self::Times
                | Self::Weight(_)
        )
    }

    /// Whether such a word may stand unused without changing a plan.
    pub const fn is_harmless(self) -> bool {
        matches!(
            self,
            Self::Filler
                | Self::New
                | Self::Kept
                | Self::Verb
                | Self::Spread
                | Self::Stick
                | Self::And
                | Self::Article
                | Self::With
                | Self::For
                | Self::At
                | Self::OneEach
                | Self::Form(_)
                | Self::Counts(_)
                | Self::OnePiece
                | Self::Sheet
                | Self::Course
                | Self::Organ
                | Self::Against
                | Self::Symptom
                | Self::Heed
                | Self::Warning
        )
    }
}
