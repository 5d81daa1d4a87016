//! Parts that say when, each put where it belongs.

use chrono::Weekday;

use super::builder::{Builder, Link, same};
use crate::assemble::draft::{IntakeDraft, Often};
use crate::grammar::part::LabelPart;
use crate::reading::{DayMoment, LabelAsk, Lasts, TakenAt};
use crate::scan::Fragment;

impl Builder {
    /// A part that says when.
    pub fn when(&mut self, part: &LabelPart, next: Option<&Fragment>) {
        let before_amount = matches!(next, Some(Fragment::Part(LabelPart::Amount(..))));
        match part {
            LabelPart::At(at) => self.at(*at, before_amount),
            LabelPart::Meal(moment) => self.at(TakenAt::Moment(*moment), before_amount),
            LabelPart::Weekday(day) => self.weekdays(&[*day], false),
            LabelPart::Weekdays(days) => self.weekdays(days, true),
            LabelPart::OtherDays => {
                let intake = self.intake(|one| !one.weekdays.is_empty() || one.other_days);
                intake.other_days = true;
            }
            _ => self.rhythm(part),
        }
    }

    fn rhythm(&mut self, part: &LabelPart) {
        self.next_step(part);
        let stretch = self.stretch();
        let amounts = stretch
            .intakes
            .iter()
            .filter(|one| one.amount.is_some())
            .count();
        let mut asks = std::collections::BTreeSet::new();
        match part {
            LabelPart::TimesADay(many) => match stretch.times {
                Some((said, _)) if said != *many => {
                    asks.insert(LabelAsk::Differ);
                }
                Some(_) => {}
                None => stretch.times = Some((*many, amounts)),
            },
            LabelPart::Daily => {
                stretch.said.insert(Often::Daily);
            }
            LabelPart::ADay => {
                stretch.said.insert(Often::ADay);
            }
            LabelPart::EveryHours(hours) => same(&mut stretch.hours, *hours, &mut asks),
            LabelPart::EachMeal => {
                stretch.said.insert(Often::EachMeal);
            }
            LabelPart::Once => {
                stretch.said.insert(Often::Once);
            }
            LabelPart::JustOnce => {
                stretch.said.insert(Often::JustOnce);
            }
            LabelPart::Days(days) => same(&mut stretch.days, *days, &mut asks),
            LabelPart::MonthDay(day) => same(&mut stretch.month_day, *day, &mut asks),
            _ => {}
        }
        self.draft.asks.extend(asks);
    }

    /// "three times a day for a week, twice a day for a week" are steps.
    pub fn next_step(&mut self, part: &LabelPart) {
        let clause = self.links.contains(&Link::Comma) && !self.links.contains(&Link::Other);
        let Some(last) = self.draft.stretches.last() else {
            return;
        };
        let is_other = match part {
            LabelPart::TimesADay(many) => last.times.is_some_and(|(said, _)| said != *many),
            LabelPart::Daily => last.times.is_some(),
            _ => false,
        };
        if clause && is_other && matches!(last.lasts, Some(Lasts::Days(_))) {
            self.then = true;
            self.stretch().implicit = true;
        }
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
            && !(before_amount && last.amount.is_some())
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
