//! Parts that say when, each put where it belongs.

use chrono::Weekday;

use super::{Builder, Link, same};
use crate::assemble::draft::{IntakeDraft, Often};
use crate::grammar::part::Part;
use crate::reading::{DayMoment, HowMany, LabelAsk, TakenAt};
use crate::scan::Piece;

impl Builder {
    /// A part that says when.
    pub(super) fn when(&mut self, part: &Part, next: Option<&Piece>) {
        let before_amount = matches!(next, Some(Piece::Part(Part::Amount(..))));
        match part {
            Part::At(at) => self.at(*at, before_amount),
            Part::Meal(moment) => self.at(TakenAt::Moment(*moment), before_amount),
            Part::Weekday(day) => self.weekdays(&[*day], false),
            Part::Weekdays(days) => self.weekdays(days, true),
            Part::OtherDays => {
                let intake = self.intake(|one| !one.weekdays.is_empty() || one.other_days);
                intake.other_days = true;
            }
            _ => self.rhythm(part),
        }
    }

    fn rhythm(&mut self, part: &Part) {
        let stretch = self.stretch();
        let amounts = stretch
            .intakes
            .iter()
            .filter(|one| one.amount.is_some())
            .count();
        let mut asks = std::collections::BTreeSet::new();
        match part {
            Part::TimesADay(many) => match stretch.times {
                Some((said, _)) if said != *many => {
                    asks.insert(LabelAsk::Differ);
                }
                Some(_) => {}
                None => stretch.times = Some((*many, amounts)),
            },
            Part::Daily => {
                stretch.said.insert(Often::Daily);
            }
            Part::ADay => {
                stretch.said.insert(Often::ADay);
            }
            Part::EveryHours(hours) => same(&mut stretch.hours, *hours, &mut asks),
            Part::EachMeal => {
                stretch.said.insert(Often::EachMeal);
            }
            Part::Once => {
                stretch.said.insert(Often::Once);
            }
            Part::JustOnce => {
                stretch.said.insert(Often::JustOnce);
            }
            Part::Days(days) => same(&mut stretch.days, *days, &mut asks),
            Part::MonthDay(day) => same(&mut stretch.month_day, *day, &mut asks),
            _ => {}
        }
        self.draft.asks.extend(asks);
    }

    /// The intake that times belong to: a new one where the last is complete
    /// and its times stood before its amount.
    fn intake(&mut self, is_full: impl Fn(&IntakeDraft) -> bool) -> &mut IntakeDraft {
        let stretch = self.stretch();
        let last = stretch.last();
        if last.amount.is_some() && last.times_first && is_full(last) {
            stretch.intakes.push(IntakeDraft::default());
        }
        stretch.last()
    }

    fn at(&mut self, at: TakenAt, before_amount: bool) {
        let joined = !self.links.is_empty();
        let anded = self.links.contains(&Link::And);
        let stretch = self.stretch();
        if stretch.intakes.iter().any(|one| one.at.contains(&at)) {
            self.restating = true;
            return;
        }
        self.restating = false;
        let stretch = self.stretch();
        let last = stretch.last();
        let is_new =
            last.amount.is_some() && !last.at.is_empty() && (last.times_first || before_amount);
        // "at night, at bedtime" is one time; so is "at night at 10 pm".
        if let Some(said) = last.at.last_mut()
            && let Some(closer) = closer(*said, at, joined)
            && !anded
            && !before_amount
        {
            *said = closer;
        } else if is_new {
            stretch.intakes.push(IntakeDraft {
                at: vec![at],
                ..IntakeDraft::default()
            });
        } else {
            last.at.push(at);
        }
    }

    fn weekdays(&mut self, days: &[Weekday], is_every: bool) {
        let stretch = self.stretch();
        let known = |one: &IntakeDraft| days.iter().all(|day| one.weekdays.contains(day));
        if stretch.intakes.iter().any(known) {
            self.restating = true;
            return;
        }
        if stretch
            .intakes
            .iter()
            .any(|one| days.iter().any(|day| one.weekdays.contains(day)))
        {
            self.draft.asks.insert(LabelAsk::Differ);
            return;
        }
        self.restating = false;
        let intake = self.intake(|one| !one.weekdays.is_empty() || one.other_days);
        intake.weekdays.extend(days);
        intake.is_every |= is_every;
    }
}

/// The closer of two words for one time of the day, if they may be one.
fn closer(said: TakenAt, at: TakenAt, joined: bool) -> Option<TakenAt> {
    match (said, at) {
        (TakenAt::Moment(_), TakenAt::Clock(_)) if !joined => Some(at),
        (TakenAt::Clock(_), TakenAt::Moment(_)) if !joined => Some(said),
        (TakenAt::Moment(one), TakenAt::Moment(other))
            if part_of_day(one) == part_of_day(other) =>
        {
            let is_closer = |moment| {
                use DayMoment::{Bedtime, Breakfast, EveningMeal, Lunch, Waking};
                matches!(moment, Bedtime | Breakfast | EveningMeal | Lunch | Waking)
            };
            Some(if is_closer(one) && !is_closer(other) {
                said
            } else {
                at
            })
        }
        _ => None,
    }
}

fn part_of_day(moment: DayMoment) -> u8 {
    match moment {
        DayMoment::Waking | DayMoment::Morning | DayMoment::Breakfast => 0,
        DayMoment::Noon | DayMoment::Lunch => 1,
        DayMoment::Afternoon => 2,
        DayMoment::Evening | DayMoment::EveningMeal | DayMoment::Night | DayMoment::Bedtime => 3,
    }
}

/// How many doses a day a number of times is, if it is sure.
pub(super) fn exactly(many: HowMany<u16>) -> Option<u16> {
    match many {
        HowMany::One(one) => Some(one),
        HowMany::Between(..) => None,
    }
}
