//! How a dose is used beyond its time and amount, in a plan being written: what
//! comes off and when, where it goes, minutes around food, medicines kept apart.
//!
//! Which of it is asked follows from what the medicine is counted in.

use chrono::{NaiveDate, NaiveDateTime};

use super::{OffDraft, Pattern, PlanDraft, PlanProblem, date, whole};
use domain::amount::{Quantity, Unit};
use domain::plan::{Apart, ComesOff, Food, MadeOf, Manner, OnAtStart, Placement, Removal, Sites};
use domain::words::{Name, WordsError};

/// The most medicines that can be kept apart from one.
pub const MOST_APART: usize = 10;

/// The most minutes around food that can be written: a day.
const MOST_MINUTES: u32 = 1440;

/// The most days that a place can be left alone.
const MOST_REST_DAYS: u32 = 366;

/// Whether a plan asks when what is put on comes off.
pub const fn asks_removal(pattern: Pattern, unit: Unit) -> bool {
    matches!(unit, Unit::Patch) && (pattern.is_timed() || matches!(pattern, Pattern::EveryHours))
}

/// Whether a plan asks for an eye or an ear: of drops, and of an ointment, which may go
/// there or on the skin.
pub const fn asks_side(unit: Unit) -> bool {
    matches!(unit, Unit::Drop | Unit::Application)
}

/// Whether a plan asks for places on the body that take turns.
pub const fn asks_sites(unit: Unit) -> bool {
    matches!(unit, Unit::Patch | Unit::Injection | Unit::Unit)
}

/// Whether a plan asks which tablets make up its amounts.
pub const fn asks_made_of(pattern: Pattern, unit: Unit) -> bool {
    pattern.varies() && matches!(unit, Unit::Milligram)
}

/// Whether a plan asks for minutes around food.
pub const fn asks_food_minutes(food: Food) -> bool {
    matches!(food, Food::Before | Food::After | Food::EmptyStomach)
}

impl Pattern {
    /// Whether a dose of it is used in a manner that may be told.
    pub const fn has_manner(self) -> bool {
        !matches!(self, Self::AsDirected | Self::NoLonger | Self::InPlace)
    }
}

impl PlanDraft {
    pub(super) fn manner(
        &self,
        (pattern, unit): (Pattern, Unit),
        from: NaiveDateTime,
        problems: &mut Vec<PlanProblem>,
    ) -> Manner {
        if !pattern.has_manner() {
            return Manner::default();
        }
        let mut read = |text: &str, most: u32, wrong: PlanProblem| {
            minutes(text, most, wrong).unwrap_or_else(|problem| {
                problems.push(problem);
                None
            })
        };
        let draft = &self.manner;
        let has_minutes = asks_food_minutes(self.food);
        let food_minutes = has_minutes
            .then(|| read(&draft.food_minutes, MOST_MINUTES, PlanProblem::FoodMinutes))
            .flatten();
        let upright_minutes = has_minutes
            .then(|| read(&draft.upright, MOST_MINUTES, PlanProblem::Upright))
            .flatten();
        Manner {
            removal: self.removal(pattern, unit, problems),
            place: self.place(unit, problems),
            food_minutes,
            upright_minutes,
            apart: self.apart(problems),
            made_of: self.made_of(pattern, unit, problems),
            next_test: self.next_test(pattern, from, problems),
        }
    }

    /// The different amounts of all lines, in the order typed.
    pub fn amounts_told(&self) -> Vec<Quantity> {
        let mut told: Vec<Quantity> = Vec::new();
        for typed in self.lines.iter().flat_map(|line| &line.amounts) {
            if let Ok(quantity) = super::amount(typed)
                && !told.contains(&quantity)
            {
                told.push(quantity);
            }
        }
        told
    }

    fn made_of(
        &self,
        pattern: Pattern,
        unit: Unit,
        problems: &mut Vec<PlanProblem>,
    ) -> Vec<MadeOf> {
        if !asks_made_of(pattern, unit) {
            return Vec::new();
        }
        let told = self.amounts_told().into_iter();
        told.filter_map(|amount| {
            let typed = self.manner.made_of.get(&amount.to_string())?;
            match Name::parse(typed) {
                Ok(tablets) => Some(MadeOf { amount, tablets }),
                Err(WordsError::Empty) => None,
                Err(WordsError::TooLong { .. }) => {
                    problems.push(PlanProblem::MadeOf(amount));
                    None
                }
            }
        })
        .collect()
    }

    fn next_test(
        &self,
        pattern: Pattern,
        from: NaiveDateTime,
        problems: &mut Vec<PlanProblem>,
    ) -> Option<NaiveDate> {
        if pattern != Pattern::ByWeekday || self.manner.next_test.trim().is_empty() {
            return None;
        }
        let day = date(&self.manner.next_test).filter(|day| *day >= from.date());
        if day.is_none() {
            problems.push(PlanProblem::NextTest);
        }
        day
    }

    fn removal(
        &self,
        pattern: Pattern,
        unit: Unit,
        problems: &mut Vec<PlanProblem>,
    ) -> Option<Removal> {
        if !asks_removal(pattern, unit) {
            return None;
        }
        let when = match self.manner.comes_off {
            None => {
                problems.push(PlanProblem::ComesOff);
                return None;
            }
            Some(OffDraft::NotSaid) => return None,
            Some(OffDraft::WithNext) => ComesOff::WithNext,
            Some(OffDraft::AfterHours) => {
                let most = u32::from(ComesOff::MOST_HOURS);
                let hours = whole(&self.manner.hours, 1..=most, PlanProblem::OffHours);
                let hours = hours.map_err(|problem| problems.push(problem)).ok()?;
                ComesOff::AfterHours(u16::try_from(hours).ok()?)
            }
        };
        let at_start = match (when, self.manner.on_now) {
            (ComesOff::AfterHours(_), _) => OnAtStart::None,
            (ComesOff::WithNext, Some(at_start)) => at_start,
            (ComesOff::WithNext, None) => {
                problems.push(PlanProblem::OnNow);
                return None;
            }
        };
        Some(Removal { when, at_start })
    }

    fn place(&self, unit: Unit, problems: &mut Vec<PlanProblem>) -> Option<Placement> {
        if asks_side(unit) {
            return self.manner.side.map(Placement::Side);
        }
        if !asks_sites(unit) {
            return None;
        }
        let lines = self.manner.sites.lines().map(str::trim);
        let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
        if lines.is_empty() {
            return None;
        }
        let mut places: Vec<Name> = Vec::new();
        for line in &lines {
            match Name::parse(line) {
                Ok(place) if places.contains(&place) => {}
                Ok(place) => places.push(place),
                Err(_) => problems.push(PlanProblem::Sites),
            }
        }
        if lines.len() > Sites::MOST {
            problems.push(PlanProblem::Sites);
        }
        let rest_days = minutes(
            &self.manner.rest_days,
            MOST_REST_DAYS,
            PlanProblem::RestDays,
        );
        let rest_days = rest_days.unwrap_or_else(|problem| {
            problems.push(problem);
            None
        });
        Some(Placement::Sites(Sites { places, rest_days }))
    }

    fn apart(&self, problems: &mut Vec<PlanProblem>) -> Vec<Apart> {
        let drafts = self.manner.apart.iter().take(MOST_APART).enumerate();
        drafts
            .filter_map(|(line, draft)| {
                if draft.from.is_none() {
                    problems.push(PlanProblem::ApartFrom(line));
                }
                let wrong = PlanProblem::ApartHours(line);
                let hours = whole(&draft.hours, 1..=24, wrong);
                let hours = hours.map_err(|problem| problems.push(problem)).ok()?;
                Some(Apart {
                    from: draft.from?,
                    minutes: u16::try_from(hours * 60).ok()?,
                })
            })
            .collect()
    }
}

/// A whole number that may be left out.
fn minutes(text: &str, most: u32, wrong: PlanProblem) -> Result<Option<u16>, PlanProblem> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    let number = whole(text, 1..=most, wrong)?;
    u16::try_from(number).map(Some).map_err(|_| wrong)
}
