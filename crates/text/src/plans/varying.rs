//! Amounts that are not the same every day, and hours that are counted, in words.

use chrono::{NaiveDate, NaiveDateTime, Weekday};

use domain::plan::days::WEEK;
use domain::plan::{Afterwards, DayPattern, DosageLine, EveryHours, VaryBy, Varying};

use super::PlanSaid;
use super::sentences::STOP;
use crate::areas::PlansWords;
use crate::grammar::{capital, joined};

impl PlansWords {
    /// When the first of a row of hours is due; of a plan that begins after it, from
    /// when the hours are counted.
    pub(super) fn first_dose(&self, every: EveryHours, from: Option<NaiveDateTime>) -> String {
        let dates = self.text().dates;
        let (day, time) = (
            dates.weekday_and_day(every.first.date_naive()),
            dates.time(every.first.time()),
        );
        if from.is_some_and(|from| every.first.naive_local() < from) {
            self.hours_from(&day, &time)
        } else {
            self.first_at(&day, &time)
        }
    }

    /// One sentence a line; no full stop at the end.
    pub(super) fn lines(&self, varying: &Varying, plan: PlanSaid) -> String {
        let each = varying.lines.iter().enumerate().map(|(place, line)| {
            let days = capital(&self.days_of(varying, place, line));
            let (each, food) = self.each_of(&line.slots, plan);
            let said = if food.is_empty() {
                self.on_days(&days, &each)
            } else {
                self.on_days_with_food(&days, &each, food)
            };
            let next = varying.lines.get(place + 1);
            let between = next.and_then(|next| self.none_between(line, next));
            [Some(said), between]
        });
        let mut lines: Vec<String> = each.flatten().flatten().collect();
        lines.extend(self.weekdays_without(varying));
        for (place, words) in self.turns_without(varying) {
            lines.insert(place.min(lines.len()), words);
        }
        lines.join(&String::from(STOP))
    }

    /// The weekdays on which nothing is taken, where weekdays tell the amounts.
    fn weekdays_without(&self, varying: &Varying) -> Option<String> {
        let is_told = |day: &Weekday| {
            let mut lines = varying.lines.iter();
            lines.any(|line| matches!(line.days, DayPattern::Weekdays(set) if set.contains(*day)))
        };
        let without = WEEK.into_iter().filter(|day| !is_told(day));
        let names: Vec<&str> = without.map(|day| self.text().dates.weekday(day)).collect();
        let is_said = varying.by == VaryBy::Weekday && !names.is_empty();
        is_said.then(|| self.none_on(&capital(&joined(self.language(), &names))))
    }

    /// The days from one step to the next on which nothing is taken.
    fn none_between(&self, line: &DosageLine, next: &DosageLine) -> Option<String> {
        let (first, last) = (line.last?.succ_opt()?, next.from?.pred_opt()?);
        (first <= last).then(|| self.none_on(&capital(&self.span(first, last))))
    }

    /// The turns in which nothing is taken, each with its place among all turns.
    fn turns_without(&self, varying: &Varying) -> Vec<(usize, String)> {
        let turns = varying.lines.iter().filter_map(|line| match line.days {
            DayPattern::EveryDays { every, first } if varying.by == VaryBy::Turns => {
                Some((every.get(), first))
            }
            _ => None,
        });
        let turns: Vec<(u16, NaiveDate)> = turns.collect();
        let Some((every, first)) = turns.iter().copied().min_by_key(|(_, first)| *first) else {
            return Vec::new();
        };
        let days = first.iter_days().take(usize::from(every)).enumerate();
        let without = days.filter(|(_, day)| turns.iter().all(|(_, first)| first != day));
        let said = without.map(|(place, day)| {
            let days = self.turn(every, &self.text().dates.weekday_and_day(day));
            (place, self.none_on(&capital(&days)))
        });
        said.collect()
    }

    /// One day, or the first and the last of several.
    fn span(&self, first: NaiveDate, last: NaiveDate) -> String {
        let dates = self.text().dates;
        if first == last {
            dates.weekday_and_day(first)
        } else {
            self.from_to(&dates.day(first), &dates.day(last))
        }
    }

    fn days_of(&self, varying: &Varying, place: usize, line: &DosageLine) -> String {
        let dates = self.text().dates;
        match (varying.by, line.days) {
            (VaryBy::Weekday, DayPattern::Weekdays(set)) => {
                let names: Vec<_> = set.days().map(|day| dates.weekday(day)).collect();
                joined(self.language(), &names)
            }
            (VaryBy::Turns, DayPattern::EveryDays { every, first }) => {
                self.turn(every.get(), &dates.weekday_and_day(first))
            }
            _ => match (line.from, line.last) {
                (Some(from), Some(last)) => self.span(from, last),
                (Some(from), None) => self.from(&dates.day(from)),
                (None, _) => self.numbered_step(place + 1),
            },
        }
    }

    /// What comes after the last step, and what it all adds up to.
    pub(super) fn afterwards(&self, out: &mut String, varying: &Varying, plan: PlanSaid) {
        match varying.after {
            Afterwards::GoesOn => {}
            Afterwards::Ends => Self::stop(out, self.then_ends),
            Afterwards::Ask => Self::stop(out, self.then_ask),
        }
        let amounts = self.text().amounts;
        if let Some(amount) = varying.in_a_week() {
            Self::stop(out, &self.in_a_week(&amounts.amount(amount)));
        }
        let from = plan.from.unwrap_or(NaiveDateTime::MIN);
        if let Some((first, amount)) = varying.in_all(from) {
            let (day, amount) = (self.text().dates.day(first), amounts.amount(amount));
            Self::stop(out, &self.in_all_from(&day, &amount));
        }
    }
}
