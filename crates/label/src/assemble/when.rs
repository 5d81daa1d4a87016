//! When each amount is taken, and what is not sure about it.

use chrono::Weekday;
use domain::amount::Quantity;
use domain::plan::WeekdaySet;

use super::draft::{DraftPlan, Flag, IntakeDraft, Often, StretchDraft};
use crate::reading::{HowMany, LabelAsk, Lasts, OnDays, Rhythm};

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// When on a day an amount is taken.
pub fn rhythm(
    one: &StretchDraft,
    intake: &IntakeDraft,
    all_times: usize,
    needed: bool,
    draft: &mut DraftPlan,
) -> Option<Rhythm> {
    let mut ask = |ask| {
        draft.asks.insert(ask);
    };
    let times = one.times.map(|(times, _)| times);
    if one.says(Often::Daily) && times.is_some_and(|times| times != HowMany::One(1)) {
        ask(LabelAsk::Differ);
    }
    if !intake.at.is_empty() {
        let fits = |count: u16| usize::from(count) == all_times;
        let wrong_times = times.is_some_and(|times| !times.exactly().is_some_and(fits));
        let wrong_hours = one.hours.is_some_and(|hours| {
            hours
                .exactly()
                .is_none_or(|hours| usize::from(hours) * all_times != 24)
        });
        if wrong_times
            || wrong_hours
            || one.says(Often::EachMeal)
            || one.says(Often::Daily) && all_times > 1 && one.says(Often::Once)
        {
            ask(LabelAsk::TimesAndMoments);
        }
        // "As a single dose each morning for 5 days" is one on each of them.
        let is_again = matches!(one.lasts, Some(Lasts::Days(days)) if days > 1);
        let is_once = one.says(Often::JustOnce) || one.says(Often::Once) && !one.says(Often::Daily);
        if is_once && !is_again {
            ask(LabelAsk::OnceOrDaily);
        }
        return Some(Rhythm::At(intake.at.clone()));
    }
    if let Some(hours) = one.hours {
        let wrong = times.is_some_and(|times| {
            times
                .exactly()
                .zip(hours.exactly())
                .is_none_or(|(times, hours)| times * hours != 24)
        });
        if (wrong && !needed)
            || one.says(Often::Once)
            || one.says(Often::JustOnce)
            || one.says(Often::EachMeal)
            || one.says(Often::Daily)
        {
            ask(LabelAsk::Differ);
        }
        return Some(Rhythm::EveryHours(hours));
    }
    if one.says(Often::EachMeal) {
        let wrong = times.is_some_and(|times| times != HowMany::One(3));
        if wrong || one.says(Often::Daily) || one.says(Often::Once) || one.says(Often::JustOnce) {
            ask(LabelAsk::TimesAndMoments);
        }
        return Some(times.map_or(Rhythm::EachMeal, Rhythm::TimesADay));
    }
    if let Some(times) = times {
        if (one.says(Often::Once) || one.says(Often::JustOnce)) && times != HowMany::One(1) {
            ask(LabelAsk::Differ);
        }
        return Some(Rhythm::TimesADay(times));
    }
    if one.says(Often::Daily) {
        return Some(Rhythm::TimesADay(HowMany::One(1)));
    }
    if one.says(Often::ADay) {
        let many = intake.amount.map(|(many, _)| many.most());
        if many.is_some_and(|many| many > Quantity::whole(1))
            && !one.says(Often::Once)
            && !one.says(Often::JustOnce)
        {
            ask(LabelAsk::AtOnce);
        }
        return Some(Rhythm::TimesADay(HowMany::One(1)));
    }
    let has_days = one.days.is_some() || one.month_day.is_some() || !intake.weekdays.is_empty();
    if one.says(Often::Once) || one.says(Often::JustOnce) {
        if (has_days || needed) && one.says(Often::JustOnce) {
            ask(LabelAsk::OnceOrDaily);
        }
        return (!needed && !has_days).then_some(Rhythm::Once);
    }
    if one.lasts == Some(Lasts::Days(1)) && !has_days {
        if intake
            .amount
            .is_some_and(|(many, _)| many.most() > Quantity::whole(1))
        {
            ask(LabelAsk::AtOnce);
        }
        return Some(Rhythm::TimesADay(HowMany::One(1)));
    }
    if !needed && !has_days {
        draft.asks.insert(if draft.flags.contains(&Flag::UpTo) {
            LabelAsk::UpTo
        } else {
            LabelAsk::HowOften
        });
    }
    None
}

/// Weekdays of all amounts: which are "the others", and whether each week is meant.
pub fn weekdays(one: &mut StretchDraft, draft: &mut DraftPlan) {
    let named: Vec<Weekday> = one
        .intakes
        .iter()
        .flat_map(|one| one.weekdays.clone())
        .collect();
    let others = one.intakes.iter_mut().filter(|one| one.other_days);
    for intake in others {
        let rest = WEEK.iter().filter(|day| !named.contains(day));
        intake.weekdays = rest.copied().collect();
        if named.is_empty() || intake.weekdays.is_empty() {
            draft.asks.insert(LabelAsk::Differ);
        }
    }
    let is_sure = one.days.is_some() || one.intakes.iter().any(|one| one.is_every);
    if let [_] = named[..] {
        let is_alone = !one.intakes.iter().any(|one| one.other_days);
        if is_alone && !is_sure {
            draft.asks.insert(LabelAsk::WeeklyOrOnce);
        }
        if is_alone && (one.says(Often::Daily) || one.says(Often::ADay)) {
            draft.asks.insert(LabelAsk::DailyOrWeekly);
        }
    }
}

/// On which days an amount is taken.
pub fn days(one: &StretchDraft, intake: &IntakeDraft, draft: &mut DraftPlan) -> OnDays {
    let mut ask = |ask| {
        draft.asks.insert(ask);
    };
    if one.days.is_some() && (one.says(Often::Daily) || one.says(Often::ADay)) {
        ask(LabelAsk::DailyOrWeekly);
    }
    let set = WeekdaySet::new(intake.weekdays.iter().copied()).ok();
    let count = intake.weekdays.len();
    match (one.days, set) {
        (None | Some(OnDays::Daily), None) => match one.month_day {
            Some(day) => OnDays::EveryMonths(1, Some(day)),
            None => OnDays::Daily,
        },
        (None, Some(set)) => OnDays::Weekdays(set),
        (Some(OnDays::TimesAWeek(many)), Some(set)) => {
            if usize::from(many) != count || one.intakes.len() > 1 {
                ask(LabelAsk::Differ);
            }
            OnDays::Weekdays(set)
        }
        (Some(OnDays::EveryWeeks(weeks, _)), Some(_)) if count == 1 => {
            OnDays::EveryWeeks(weeks, intake.weekdays.first().copied())
        }
        (Some(OnDays::EveryMonths(months, _)), None) => {
            if one.month_day.is_none() {
                ask(LabelAsk::WhichDate);
            }
            OnDays::EveryMonths(months, one.month_day)
        }
        (Some(days), None) => {
            if let OnDays::TimesAWeek(_) | OnDays::EveryWeeks(..) = days {
                ask(LabelAsk::WhichWeekday);
            }
            days
        }
        (Some(days), Some(_)) => {
            ask(LabelAsk::Differ);
            days
        }
    }
}
