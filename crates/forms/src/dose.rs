//! What somebody says of one dose, before it is written down.
//!
//! Knows which answers go together and what is missing. Takes the present
//! moment and the zone from outside; writes no sentences and saves nothing.

use chrono::{Duration, NaiveDate, NaiveTime};

use super::draft::{Draft, FieldName, Problem};
use domain::amount::{Amount, Quantity};
use domain::dose::{Declined, Outcome, Reason, ReasonKind};
use domain::figure::{self, FigureError};
use domain::words::{Name, Words, WordsError};
use domain::years;
use domain::zone::{Moment, Zone};
use serde::{Deserialize, Serialize};

/// What kept something from being written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Nobody chose what happened.
    Choice,
    /// The day cannot be read, or it is none since the dose was due.
    Day,
    /// No time was given.
    Time,
    /// The time has not come yet.
    TimeToCome,
    /// No reason was chosen.
    Reason,
    /// Nobody was named.
    Who,
    /// An amount of nothing.
    Amount,
}

/// What happened, as first chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Happened {
    /// Taken just now.
    TakenNow,
    /// Taken at the planned time.
    AsPlanned,
    /// Taken at another time.
    AnotherTime,
    /// Not taken.
    NotTaken,
    /// Nobody is sure.
    Unsure,
}

/// Whether the day was one of those offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum DayIs {
    /// It was.
    #[default]
    Offered,
    /// It is another, which is typed.
    Typed,
}

/// On which day a dose was taken, as it is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TakenOn {
    /// On one of those offered.
    Day(NaiveDate),
    /// On another, which is typed.
    Another,
}

/// Whether an own reason is also kept for a talk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Also {
    /// Only the reason.
    #[default]
    Nothing,
    /// A worry.
    Worry,
    /// A question for the pharmacist.
    Question,
}

/// The fields of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DoseField {
    /// What happened.
    Happened,
    /// On which day.
    Day,
    /// On which other day.
    AnotherDay,
    /// At what time.
    Time,
    /// How much.
    Amount,
    /// Why not.
    Reason,
    /// Who told, gave or said it.
    Who,
    /// The own reason.
    OwnReason,
    /// Whether it is kept for a talk.
    Also,
    /// Where it went.
    Site,
    /// In own words.
    Note,
}

/// What is missing or does not make sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DoseProblem {
    /// Something is missing.
    Missing(Missing),
    /// The amount cannot be read.
    Amount(FigureError),
    /// The name of whoever told, gave or said it.
    Who(WordsError),
    /// The own words.
    Note(WordsError),
}

impl Draft for DoseDraft {
    type Problem = DoseProblem;
}

impl FieldName for DoseField {
    fn id(self) -> String {
        match self {
            Self::Happened => "dose-happened",
            Self::Day => "dose-day",
            Self::AnotherDay => "dose-another-day",
            Self::Time => "dose-time",
            Self::Amount => "dose-amount",
            Self::Reason => "dose-reason",
            Self::Who => "dose-who",
            Self::OwnReason => "dose-own-reason",
            Self::Also => "dose-also",
            Self::Site => "dose-site",
            Self::Note => "dose-note",
        }
        .into()
    }
}

impl Problem for DoseProblem {
    type Field = DoseField;

    fn field(self) -> DoseField {
        match self {
            Self::Missing(Missing::Choice) => DoseField::Happened,
            Self::Missing(Missing::Day) => DoseField::AnotherDay,
            Self::Missing(Missing::Time | Missing::TimeToCome) => DoseField::Time,
            Self::Missing(Missing::Amount) | Self::Amount(_) => DoseField::Amount,
            Self::Missing(Missing::Reason) => DoseField::Reason,
            Self::Missing(Missing::Who) | Self::Who(_) => DoseField::Who,
            Self::Note(_) => DoseField::Note,
        }
    }
}

/// What was planned; a when-needed dose has no time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlannedDose {
    /// When, if at a time.
    pub due: Option<Moment>,
    /// How much.
    pub amount: Amount,
}

/// What somebody says of one dose, as typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoseDraft {
    /// What happened.
    pub happened: Option<Happened>,
    /// On which day it was taken.
    pub day: NaiveDate,
    /// Whether that day counts, or another one that is typed.
    pub day_is: DayIs,
    /// The other day, as typed.
    pub another_day: String,
    /// At what time.
    pub time: String,
    /// How much.
    pub amount: String,
    /// Why it was not taken.
    pub reason: Option<ReasonKind>,
    /// The own reason, if it was a choice.
    pub own_reason: Option<Declined>,
    /// Who told, gave or said it.
    pub who: String,
    /// Whether the own reason is kept for a talk.
    pub also: Also,
    /// Anything else; for a when-needed dose, what it was for.
    pub note: String,
    /// Where it went, for what takes turns on the body.
    pub site: Option<Name>,
}

/// What somebody said, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoseAnswer {
    /// What happened.
    pub outcome: Outcome,
    /// In own words.
    pub note: Option<Words>,
    /// Where it went.
    pub site: Option<Name>,
}

impl DoseDraft {
    /// Nothing said yet.
    pub fn new(day: NaiveDate, amount: String) -> Self {
        Self {
            happened: None,
            day,
            day_is: DayIs::Offered,
            another_day: String::new(),
            time: String::new(),
            amount,
            reason: None,
            own_reason: None,
            who: String::new(),
            also: Also::Nothing,
            note: String::new(),
            site: None,
        }
    }

    /// On which day it was taken, as it is chosen.
    pub const fn chosen_day(&self) -> TakenOn {
        match self.day_is {
            DayIs::Typed => TakenOn::Another,
            DayIs::Offered => TakenOn::Day(self.day),
        }
    }

    /// Chooses a day; another one is still to be typed.
    pub fn choose_day(&mut self, chosen: TakenOn) {
        match chosen {
            TakenOn::Day(day) => {
                self.day = day;
                self.day_is = DayIs::Offered;
            }
            TakenOn::Another => self.day_is = DayIs::Typed,
        }
    }

    /// Checks the draft.
    ///
    /// # Errors
    /// Every place where something is missing or wrong, in the order shown.
    pub fn finish(
        &self,
        planned: PlannedDose,
        zone: &Zone,
        now: Moment,
    ) -> Result<DoseAnswer, Vec<DoseProblem>> {
        let mut problems = Vec::new();
        let outcome = self.outcome(planned, zone, now, &mut problems);
        let note = Words::parse_optional(&self.note)
            .map_err(|error| problems.push(DoseProblem::Note(error)));
        match (outcome, note) {
            (Some(outcome), Ok(note)) if problems.is_empty() => Ok(DoseAnswer {
                site: self.site.clone().filter(|_| outcome.taken().is_some()),
                outcome,
                note,
            }),
            _ => Err(problems),
        }
    }

    fn outcome(
        &self,
        planned: PlannedDose,
        zone: &Zone,
        now: Moment,
        problems: &mut Vec<DoseProblem>,
    ) -> Option<Outcome> {
        match self.happened {
            Some(Happened::NotTaken) => return self.reason(problems).map(Outcome::NotTaken),
            Some(Happened::Unsure) => return Some(Outcome::Unsure),
            None | Some(Happened::TakenNow | Happened::AsPlanned | Happened::AnotherTime) => {}
        }
        let at = self
            .taken_at(planned, zone, now)
            .map_err(|missing| problems.push(DoseProblem::Missing(missing)))
            .ok()?;
        Some(Outcome::Taken {
            at,
            amount: Amount {
                quantity: self.quantity(problems)?,
                unit: planned.amount.unit,
            },
        })
    }

    /// When it was taken; what was not taken has no such moment.
    fn taken_at(&self, planned: PlannedDose, zone: &Zone, now: Moment) -> Result<Moment, Missing> {
        match self.happened {
            Some(Happened::TakenNow) => Ok(now),
            Some(Happened::AsPlanned) => {
                planned.due.filter(|due| *due <= now).ok_or(Missing::Choice)
            }
            Some(Happened::AnotherTime) => {
                let time = clock_time(&self.time).ok_or(Missing::Time)?;
                let day = self.taken_on(planned, now)?;
                let (at, _) = zone.resolve(day.and_time(time));
                if at > now + Duration::minutes(1) {
                    Err(Missing::TimeToCome)
                } else {
                    Ok(at)
                }
            }
            None | Some(Happened::NotTaken | Happened::Unsure) => Err(Missing::Choice),
        }
    }

    /// The day chosen, or the other one: any since the dose was due.
    fn taken_on(&self, planned: PlannedDose, now: Moment) -> Result<NaiveDate, Missing> {
        if self.day_is == DayIs::Offered {
            return Ok(self.day);
        }
        let first = planned.due.map(|due| due.date_naive());
        years::day(self.another_day.trim())
            .filter(|day| *day <= now.date_naive() && first.is_none_or(|first| *day >= first))
            .ok_or(Missing::Day)
    }

    fn quantity(&self, problems: &mut Vec<DoseProblem>) -> Option<Quantity> {
        let problem = match figure::exact(&self.amount) {
            Ok(quantity) if quantity.is_zero() => DoseProblem::Missing(Missing::Amount),
            Ok(quantity) => return Some(quantity),
            Err(error) => DoseProblem::Amount(error),
        };
        problems.push(problem);
        None
    }

    fn reason(&self, problems: &mut Vec<DoseProblem>) -> Option<Reason> {
        let Some(kind) = self.reason else {
            problems.push(DoseProblem::Missing(Missing::Reason));
            return None;
        };
        let who = match Name::parse(&self.who) {
            _ if !kind.names_somebody() => None,
            Ok(name) => Some(name),
            Err(error) => {
                let problem = match error {
                    WordsError::Empty => DoseProblem::Missing(Missing::Who),
                    error @ WordsError::TooLong { .. } => DoseProblem::Who(error),
                };
                problems.push(problem);
                return None;
            }
        };
        kind.reason(self.own_reason, who)
    }
}

/// A clock time as browsers and people write it: `08:30`, `8.30`, `08:30:00`.
pub(super) fn clock_time(typed: &str) -> Option<NaiveTime> {
    let mut parts = typed.trim().split([':', '.']);
    let hour = parts.next()?.parse().ok()?;
    let minute = parts.next()?.parse().ok()?;
    NaiveTime::from_hms_opt(hour, minute, 0)
}

#[cfg(test)]
mod tests;
