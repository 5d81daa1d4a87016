//! A plan while its parts are being put together.

use std::collections::BTreeSet;
use std::ops::Range;

use chrono::Weekday;
use domain::amount::Quantity;

use crate::reading::{
    CountedIn, HowMany, LabelAsk, LabelFood, LabelLimit, LabelSide, Lasts, OnDays, TakenAt,
};
use crate::said::UsedWords;

/// All that was said so far.
#[derive(Clone, Default)]
pub struct DraftPlan {
    /// One after the other.
    pub stretches: Vec<StretchDraft>,
    /// Days without, of a cycle.
    pub off: Option<u16>,
    /// When needed, with what for and the intake that it follows.
    pub needed: Option<(Option<Range<usize>>, usize)>,
    /// The shortest gap, in minutes.
    pub gap: Option<u32>,
    /// The most.
    pub limits: Vec<LabelLimit>,
    /// How it stands to food.
    pub food: Option<LabelFood>,
    /// Which eye, ear or nostril.
    pub side: Option<LabelSide>,
    /// What the name or another word says is counted.
    pub counted: Vec<CountedIn>,
    /// Words that do no more than bear on the whole.
    pub flags: BTreeSet<Flag>,
    /// Other directions.
    pub kept: Vec<Range<usize>>,
    /// Warnings.
    pub warnings: Vec<Range<usize>>,
    /// What was not used.
    pub left: Vec<Range<usize>>,
    /// What each of the words that were used says.
    pub used: Vec<UsedWords>,
    /// "For 5 to 7 days", in days; nothing before the second where that is the most.
    pub lengths: Vec<(Option<u16>, u16)>,
    /// What has to be asked.
    pub asks: BTreeSet<LabelAsk>,
    /// Where it had to be asked, and what the words there say.
    pub asked_at: Vec<(LabelAsk, UsedWords)>,
}

/// What a label says in passing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// Something is spread on.
    Spread,
    /// An eye, an ear or a nostril is named.
    Organ,
    /// "od".
    Od,
    /// "As directed".
    Directed,
    /// "Up to".
    UpTo,
    /// The last step ends.
    Stopped,
    /// From the beginning again.
    Repeated,
}

/// A step while it is put together.
#[derive(Clone, Default, PartialEq)]
pub struct StretchDraft {
    /// Amounts with their own times or weekdays.
    pub intakes: Vec<IntakeDraft>,
    /// So many times a day, and after how many amounts that was said.
    pub times: Option<(HowMany<u16>, usize)>,
    /// Every so many hours.
    pub hours: Option<HowMany<u16>>,
    /// What else was said of when.
    pub said: BTreeSet<Often>,
    /// Days that are not weekdays.
    pub days: Option<OnDays>,
    /// A day of the month.
    pub month_day: Option<u8>,
    /// How long.
    pub lasts: Option<Lasts>,
    /// A new step that no "then" began.
    pub implicit: bool,
}

/// A word for how often, without a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Often {
    /// "Daily".
    Daily,
    /// "A day".
    ADay,
    /// With each meal.
    EachMeal,
    /// A single dose.
    Once,
    /// "Once", without of what.
    JustOnce,
}

/// An amount while its times are gathered.
#[derive(Clone, Default, PartialEq)]
pub struct IntakeDraft {
    /// How much, counted in what.
    pub amount: Option<(HowMany<Quantity>, CountedIn)>,
    /// At which times.
    pub at: Vec<TakenAt>,
    /// On which weekdays.
    pub weekdays: Vec<Weekday>,
    /// Whether each of them is meant, and not only the next.
    pub is_every: bool,
    /// On all days that no other amount has.
    pub other_days: bool,
    /// Whether the times stood before the amount.
    pub times_first: bool,
}

impl StretchDraft {
    /// Whether this was said of it.
    pub fn says(&self, often: Often) -> bool {
        self.said.contains(&often)
    }

    /// Whether anything was said of it.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The intake that is being put together.
    pub fn last(&mut self) -> &mut IntakeDraft {
        if self.intakes.is_empty() {
            self.intakes.push(IntakeDraft::default());
        }
        let last = self.intakes.len() - 1;
        &mut self.intakes[last]
    }

    /// Whether it says when, apart from times and weekdays of an amount.
    pub fn has_rhythm(&self) -> bool {
        self.times.is_some()
            || self.hours.is_some()
            || !self.said.is_empty()
            || self.days.is_some()
            || self.month_day.is_some()
            || self
                .intakes
                .iter()
                .any(|one| !one.at.is_empty() || !one.weekdays.is_empty() || one.other_days)
    }
}
