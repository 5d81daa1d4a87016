//! Until when what is left lasts, or why no day can be named. Data alone; how it
//! is found is in `forecast`.

use chrono::NaiveDate;

use crate::amount::{Quantity, Unit};

/// Until when what is left lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Forecast {
    /// Until a day.
    Until(RunOut),
    /// No day can be named.
    NoDay(NoDay),
}

/// When something runs out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunOut {
    /// The last day with a dose of which every dose is covered; none where the
    /// very next dose is not.
    pub last: Option<NaiveDate>,
    /// The first day of which not every dose is covered.
    pub first: NaiveDate,
    /// What is left for that day.
    pub rest: Quantity,
    /// What else may use it up sooner.
    pub beside: Beside,
}

/// What may use something up sooner than its times do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// Nothing that is known.
    Nothing,
    /// It is taken when needed too.
    WhenNeeded,
}

/// Why no day can be named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDay {
    /// Nobody has counted.
    NotCounted,
    /// More was used than had been counted.
    Short(Quantity),
    /// It is on hold.
    OnHold,
    /// It is no longer taken.
    Stopped,
    /// It is taken when needed.
    WhenNeeded,
    /// Nobody knows yet how it is taken.
    AsDirected,
    /// How much is taken follows a reading.
    ByReading,
    /// The course is over since a day.
    Over(NaiveDate),
    /// It is enough for all of the course.
    WholeCourse {
        /// Its last day.
        last: NaiveDate,
        /// What is left over then.
        over: Quantity,
    },
    /// It was counted in one unit and is taken in another.
    UnlikeUnit {
        /// How it was counted.
        counted: Unit,
        /// How it is taken.
        taken: Unit,
    },
    /// It lasts for longer than days are looked at.
    TooFar,
}
