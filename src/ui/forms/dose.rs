//! What somebody says of one dose, before it is written down.
//!
//! Knows which answers go together and what is missing. Takes the present
//! moment and the zone from outside; writes no sentences and saves nothing.

use chrono::{Duration, NaiveDate, NaiveTime};

use crate::domain::amount::{Amount, Quantity, QuantityError};
use crate::domain::dose::{Declined, Outcome, Reason, ReasonKind};
use crate::domain::words::{Name, Words, WordsError};
use crate::domain::zone::{Moment, Zone};
use crate::text::Missing;

/// What happened, as first chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

/// Whether an own reason is also kept for a talk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Also {
    /// Only the reason.
    #[default]
    Nothing,
    /// A worry.
    Worry,
    /// A question for the pharmacist.
    Question,
}

/// Where something is missing or wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// What happened.
    Happened,
    /// At what time.
    Time,
    /// How much.
    Amount,
    /// Why not.
    Reason,
    /// Who told, gave or said it.
    Who,
    /// In own words.
    Note,
}

/// What is wrong there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Something is missing.
    Missing(Missing),
    /// Not a number.
    Quantity(QuantityError),
    /// Not a text.
    Words(WordsError),
}

/// What was planned; a when-needed dose has no time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planned {
    /// When, if at a time.
    pub due: Option<Moment>,
    /// How much.
    pub amount: Amount,
}

/// What somebody says of one dose, as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DoseDraft {
    /// What happened.
    pub happened: Option<Happened>,
    /// On which day it was taken.
    pub day: NaiveDate,
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
}

/// What somebody said, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// What happened.
    pub outcome: Outcome,
    /// In own words.
    pub note: Option<Words>,
}

impl DoseDraft {
    /// Nothing said yet.
    pub fn new(day: NaiveDate, amount: String) -> Self {
        Self {
            happened: None,
            day,
            time: String::new(),
            amount,
            reason: None,
            own_reason: None,
            who: String::new(),
            also: Also::Nothing,
            note: String::new(),
        }
    }

    /// Checks the draft.
    ///
    /// # Errors
    /// Every place where something is missing or wrong, in the order shown.
    pub fn finish(
        &self,
        planned: Planned,
        zone: &Zone,
        now: Moment,
    ) -> Result<Said, Vec<(Field, Problem)>> {
        let mut problems = Vec::new();
        let outcome = self.outcome(planned, zone, now, &mut problems);
        let note = Words::parse_optional(&self.note)
            .map_err(|error| problems.push((Field::Note, Problem::Words(error))));
        match (outcome, note) {
            (Some(outcome), Ok(note)) if problems.is_empty() => Ok(Said { outcome, note }),
            _ => Err(problems),
        }
    }

    fn outcome(
        &self,
        planned: Planned,
        zone: &Zone,
        now: Moment,
        problems: &mut Vec<(Field, Problem)>,
    ) -> Option<Outcome> {
        match self.happened {
            Some(Happened::NotTaken) => return self.reason(problems).map(Outcome::NotTaken),
            Some(Happened::Unsure) => return Some(Outcome::Unsure),
            None | Some(Happened::TakenNow | Happened::AsPlanned | Happened::AnotherTime) => {}
        }
        let at = self
            .taken_at(planned, zone, now)
            .map_err(|(field, missing)| problems.push((field, Problem::Missing(missing))))
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
    fn taken_at(
        &self,
        planned: Planned,
        zone: &Zone,
        now: Moment,
    ) -> Result<Moment, (Field, Missing)> {
        match self.happened {
            Some(Happened::TakenNow) => Ok(now),
            Some(Happened::AsPlanned) => planned
                .due
                .filter(|due| *due <= now)
                .ok_or((Field::Happened, Missing::Choice)),
            Some(Happened::AnotherTime) => {
                let time = clock_time(&self.time).ok_or((Field::Time, Missing::Time))?;
                let (at, _) = zone.resolve(self.day.and_time(time));
                if at > now + Duration::minutes(1) {
                    Err((Field::Time, Missing::TimeToCome))
                } else {
                    Ok(at)
                }
            }
            None | Some(Happened::NotTaken | Happened::Unsure) => {
                Err((Field::Happened, Missing::Choice))
            }
        }
    }

    fn quantity(&self, problems: &mut Vec<(Field, Problem)>) -> Option<Quantity> {
        let problem = match self.amount.parse::<Quantity>() {
            Ok(quantity) if quantity.is_zero() => Problem::Missing(Missing::Amount),
            Ok(quantity) => return Some(quantity),
            Err(error) => Problem::Quantity(error),
        };
        problems.push((Field::Amount, problem));
        None
    }

    fn reason(&self, problems: &mut Vec<(Field, Problem)>) -> Option<Reason> {
        let Some(kind) = self.reason else {
            problems.push((Field::Reason, Problem::Missing(Missing::Reason)));
            return None;
        };
        let who = match Name::parse(&self.who) {
            _ if !kind.names_somebody() => None,
            Ok(name) => Some(name),
            Err(error) => {
                let problem = match error {
                    WordsError::Empty => Problem::Missing(Missing::Who),
                    error @ WordsError::TooLong { .. } => Problem::Words(error),
                };
                problems.push((Field::Who, problem));
                return None;
            }
        };
        kind.reason(self.own_reason, who)
    }
}

/// A clock time as browsers and people write it: `08:30`, `8.30`, `08:30:00`.
fn clock_time(typed: &str) -> Option<NaiveTime> {
    let mut parts = typed.trim().split([':', '.']);
    let hour = parts.next()?.parse().ok()?;
    let minute = parts.next()?.parse().ok()?;
    NaiveTime::from_hms_opt(hour, minute, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::amount::Unit;
    use crate::domain::zone::tests::zone;

    fn now() -> Moment {
        Moment::parse_from_rfc3339("2026-11-22T09:12:00+00:00").unwrap()
    }

    fn planned() -> Planned {
        Planned {
            due: Some(now() - Duration::minutes(72)),
            amount: Amount {
                quantity: Quantity::whole(2),
                unit: Unit::Tablet,
            },
        }
    }

    fn draft(happened: Happened) -> DoseDraft {
        DoseDraft {
            happened: Some(happened),
            ..DoseDraft::new(now().date_naive(), "2".into())
        }
    }

    fn finish(draft: &DoseDraft) -> Result<Said, Vec<(Field, Problem)>> {
        draft.finish(planned(), &zone("Europe/London"), now())
    }

    fn taken_at(draft: &DoseDraft) -> String {
        let (at, amount) = finish(draft).unwrap().outcome.taken().unwrap();
        assert_eq!(amount.unit, Unit::Tablet);
        format!("{} {}", at.format("%H:%M"), amount.quantity)
    }

    #[test]
    fn what_was_taken_keeps_its_own_time_and_amount() {
        let at = |time: &str, amount: &str| DoseDraft {
            time: time.into(),
            amount: amount.into(),
            ..draft(Happened::AnotherTime)
        };
        for (draft, said) in [
            (draft(Happened::TakenNow), "09:12 2"),
            (draft(Happened::AsPlanned), "08:00 2"),
            (at("08:30", "2"), "08:30 2"),
            (at(" 8.30 ", "1½"), "08:30 1.5"),
            (at("08:30:00", "0,5"), "08:30 0.5"),
        ] {
            assert_eq!(taken_at(&draft), said);
        }
    }

    #[test]
    fn what_is_missing_is_named_where_it_is() {
        let base = draft(Happened::AnotherTime);
        let with = |change: fn(&mut DoseDraft)| {
            let mut draft = base.clone();
            draft.time = "08:30".into();
            change(&mut draft);
            draft
        };
        let missing = |field, missing| (field, Problem::Missing(missing));
        for (draft, problem) in [
            (
                with(|d| d.happened = None),
                missing(Field::Happened, Missing::Choice),
            ),
            (
                with(|d| d.time.clear()),
                missing(Field::Time, Missing::Time),
            ),
            (
                with(|d| d.time = "25:00".into()),
                missing(Field::Time, Missing::Time),
            ),
            (
                with(|d| d.time = "09:14".into()),
                missing(Field::Time, Missing::TimeToCome),
            ),
            (
                with(|d| d.amount = "0".into()),
                missing(Field::Amount, Missing::Amount),
            ),
            (
                with(|d| d.amount = "two".into()),
                (Field::Amount, Problem::Quantity(QuantityError::NotANumber)),
            ),
            (
                with(|d| d.happened = Some(Happened::NotTaken)),
                missing(Field::Reason, Missing::Reason),
            ),
            (
                with(|d| d.note = "x".repeat(2001)),
                (
                    Field::Note,
                    Problem::Words(WordsError::TooLong { limit: 2000 }),
                ),
            ),
        ] {
            assert_eq!(finish(&draft), Err(vec![problem]), "{draft:?}");
        }
    }

    #[test]
    fn a_dose_cannot_be_taken_as_planned_before_its_time() {
        let planned = Planned {
            due: Some(now() + Duration::hours(1)),
            ..planned()
        };
        let result = draft(Happened::AsPlanned).finish(planned, &zone("Europe/London"), now());
        assert!(result.is_err());
    }

    #[test]
    fn every_reason_can_be_said_and_some_need_a_name() {
        for kind in ReasonKind::ALL {
            let mut draft = draft(Happened::NotTaken);
            draft.reason = Some(kind);
            if kind.names_somebody() {
                let missing = (Field::Who, Problem::Missing(Missing::Who));
                assert_eq!(finish(&draft), Err(vec![missing]), "{kind:?}");
                draft.who = "Dr Shah".into();
            }
            let Outcome::NotTaken(reason) = finish(&draft).unwrap().outcome else {
                panic!("{kind:?}");
            };
            assert_eq!(reason.kind(), kind);
        }
    }

    #[test]
    fn an_own_reason_is_kept_with_the_choice() {
        let mut draft = draft(Happened::NotTaken);
        draft.reason = Some(ReasonKind::Declined);
        draft.own_reason = Some(Declined::SideEffect);
        draft.note = " my legs hurt ".into();
        let said = finish(&draft).unwrap();
        let reason = Reason::Declined(Some(Declined::SideEffect));
        assert_eq!(said.outcome, Outcome::NotTaken(reason));
        assert_eq!(said.note.unwrap().as_str(), "my legs hurt");
    }
}
