//! The times of day that a label names, as the plan being written has them.

use domain::person::Anchor;
use label::{DayMoment, HowMany, Intake, OnDays, Rhythm, TakenAt};

use super::proposed::TimesFrom;
use crate::plan::draft::TimeDraft;

/// The times of an intake; one a day where the label names a day and no more.
pub fn moments_of(intake: &Intake) -> Option<(Vec<TimeDraft>, TimesFrom)> {
    if intake.rhythm.is_none() && intake.days != OnDays::Daily {
        return moments(Some(&Rhythm::TimesADay(HowMany::One(1))));
    }
    moments(intake.rhythm.as_ref())
}

/// The times of a day; usual moments where the label says only how many.
pub fn moments(rhythm: Option<&Rhythm>) -> Option<(Vec<TimeDraft>, TimesFrom)> {
    let usual = |anchors: &[Anchor]| {
        let moments = anchors.iter().copied().map(TimeDraft::Anchored).collect();
        Some((moments, TimesFrom::Chosen))
    };
    match rhythm? {
        Rhythm::TimesADay(number) => match number.exactly()? {
            1 => usual(&[Anchor::Breakfast]),
            2 => usual(&[Anchor::Breakfast, Anchor::EveningMeal]),
            3 => usual(&MEALS),
            4 => usual(&[
                Anchor::Breakfast,
                Anchor::Lunch,
                Anchor::EveningMeal,
                Anchor::Bedtime,
            ]),
            _ => None,
        },
        Rhythm::EachMeal => {
            let meals = MEALS.map(TimeDraft::Anchored);
            Some((meals.into(), TimesFrom::Named))
        }
        Rhythm::At(times) => {
            let is_part = |time: &TakenAt| {
                let part = [DayMoment::Morning, DayMoment::Noon, DayMoment::Evening];
                matches!(time, TakenAt::Moment(moment) if part.contains(moment))
            };
            let from = if times.iter().any(is_part) {
                TimesFrom::PartOfDay
            } else {
                TimesFrom::Named
            };
            Some((times.iter().map(|time| at(*time)).collect(), from))
        }
        Rhythm::EveryHours(_) | Rhythm::Once => None,
    }
}

const MEALS: [Anchor; 3] = [Anchor::Breakfast, Anchor::Lunch, Anchor::EveningMeal];

/// A time as it is written down; the afternoon has no moment of its own, so its
/// hour is left to be filled in.
fn at(time: TakenAt) -> TimeDraft {
    TimeDraft::Anchored(match time {
        TakenAt::Clock(time) => return TimeDraft::Clock(time.format("%H:%M").to_string()),
        TakenAt::Moment(moment) => match moment {
            DayMoment::Waking => Anchor::Waking,
            DayMoment::Morning | DayMoment::Breakfast => Anchor::Breakfast,
            DayMoment::Noon | DayMoment::Lunch => Anchor::Lunch,
            DayMoment::Evening | DayMoment::EveningMeal => Anchor::EveningMeal,
            DayMoment::Night | DayMoment::Bedtime => Anchor::Bedtime,
            DayMoment::Afternoon => return TimeDraft::Clock(String::new()),
        },
    })
}
