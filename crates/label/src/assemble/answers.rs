//! The answers that what was put together leaves room for, and how each of them is
//! put into it.

use chrono::Weekday;
use domain::amount::{Quantity, Unit};

use super::draft::{DraftPlan, Flag, IntakeDraft, Often, StretchDraft};
use crate::answer::LabelAnswer;
use crate::reading::{
    CountedIn, HowMany, LabelAsk, LabelLimit, LabelSide, Lasts, LimitWindow, OnDays, Proposal,
};

const WEEK: [Weekday; 7] = [
    Weekday::Mon,
    Weekday::Tue,
    Weekday::Wed,
    Weekday::Thu,
    Weekday::Fri,
    Weekday::Sat,
    Weekday::Sun,
];

/// The longest range whose steps are all offered.
const STEPS: u16 = 4;

/// The answers there are. What is the same in every part is offered once; what is
/// not the same is not offered, for one answer would be put in two places.
pub fn offered(ask: LabelAsk, draft: &DraftPlan, proposals: &[Proposal]) -> Vec<LabelAnswer> {
    let while_building = draft.asks.contains(&ask);
    match ask {
        LabelAsk::AmountRange => amounts(draft),
        LabelAsk::TimesRange => same_range(stretches(draft).map(|one| one.times.map(|t| t.0)))
            .map_or_else(Vec::new, |(from, to)| numbers(from, to, LabelAnswer::Times)),
        LabelAsk::HoursRange => same_range(stretches(draft).map(|one| one.hours))
            .map_or_else(Vec::new, |(from, to)| {
                vec![LabelAnswer::HoursApart(from), LabelAnswer::HoursApart(to)]
            }),
        LabelAsk::AtOnce => at_once(draft),
        LabelAsk::HowOften if is_single(draft) => {
            let often = [1, 2, 3, 4].map(LabelAnswer::Often);
            often
                .into_iter()
                .chain([LabelAnswer::OnlyWhenNeeded])
                .collect()
        }
        LabelAsk::OnceOrDaily if is_single(draft) && draft.needed.is_none() => {
            vec![LabelAnswer::OneDose, LabelAnswer::EachTime]
        }
        LabelAsk::WeeklyOrOnce if is_single(draft) => {
            vec![LabelAnswer::ThisWeekday, LabelAnswer::EachWeek]
        }
        LabelAsk::WhichWeekday if one_day_a_week(draft) => WEEK.map(LabelAnswer::OnWeekday).into(),
        LabelAsk::TimesAndMoments if !while_building && has_both(draft) => {
            vec![LabelAnswer::AsOften, LabelAnswer::AtMoments]
        }
        LabelAsk::LimitWindow => vec![LabelAnswer::In24Hours, LabelAnswer::AtOneTime],
        LabelAsk::UpTo => match up_to(draft) {
            Some(_) => vec![LabelAnswer::UpToWhenNeeded, LabelAnswer::UpToRegularly],
            None => vec![LabelAnswer::UpToWhenNeeded],
        },
        LabelAsk::OdOrEye => vec![LabelAnswer::OdDaily, LabelAnswer::OdRightEye],
        LabelAsk::WhichSide => [LabelSide::Left, LabelSide::Right, LabelSide::Both]
            .map(LabelAnswer::On)
            .into(),
        LabelAsk::LengthRange => lengths(draft),
        LabelAsk::AlsoNeeded if while_building && regular_alone(draft).is_some() => {
            vec![LabelAnswer::RegularOnly]
        }
        LabelAsk::AsDirected if !proposals.is_empty() => vec![LabelAnswer::NothingElse],
        _ => Vec::new(),
    }
}

/// Puts an answer in, if it answers something here.
pub fn answer(answer: LabelAnswer, draft: &mut DraftPlan) {
    match answer {
        LabelAnswer::Amount(one) => each_intake(draft, |intake| {
            if let Some((HowMany::Between(from, to), unit)) = intake.amount
                && (from..=to).contains(&one)
            {
                intake.amount = Some((HowMany::One(one), unit));
            }
        }),
        LabelAnswer::Times(times) => each_stretch(draft, |one| {
            if let Some((HowMany::Between(from, to), after)) = one.times
                && (from..=to).contains(&times)
            {
                one.times = Some((HowMany::One(times), after));
            }
        }),
        LabelAnswer::HoursApart(hours) => each_stretch(draft, |one| {
            if let Some(HowMany::Between(from, to)) = one.hours
                && (from..=to).contains(&hours)
            {
                one.hours = Some(HowMany::One(hours));
            }
        }),
        LabelAnswer::Often(times) => each_stretch(draft, |one| {
            if !one.has_rhythm() {
                one.times = Some((HowMany::One(times), 1));
            }
        }),
        LabelAnswer::OnlyWhenNeeded | LabelAnswer::UpToWhenNeeded => {
            draft.flags.remove(&Flag::UpTo);
            draft.needed.get_or_insert((None, 1));
        }
        LabelAnswer::UpToRegularly => {
            if let Some((place, times)) = up_to(draft) {
                draft.flags.remove(&Flag::UpTo);
                draft.limits.remove(place);
                each_stretch(draft, |one| one.times = Some((HowMany::One(times), 1)));
            }
        }
        LabelAnswer::In24Hours => within(draft, LimitWindow::Hours24),
        LabelAnswer::AtOneTime => within(draft, LimitWindow::AtOnce),
        LabelAnswer::OdDaily => {
            draft.flags.remove(&Flag::Od);
        }
        LabelAnswer::OdRightEye => {
            if draft.flags.remove(&Flag::Od) {
                draft.side = Some(LabelSide::Right);
                each_stretch(draft, |one| {
                    one.said.remove(&Often::Daily);
                });
            }
        }
        LabelAnswer::On(side) => draft.side = draft.side.map(|_| side),
        LabelAnswer::Days(_) | LabelAnswer::NoLastDay => length(answer, draft),
        LabelAnswer::RegularOnly => {
            draft.needed = None;
            draft.asks.remove(&LabelAsk::AlsoNeeded);
        }
        LabelAnswer::NothingElse => {
            draft.flags.remove(&Flag::Directed);
        }
        of_times => each_stretch(draft, |one| times(of_times, one)),
    }
}

/// An answer about the times and days of a step.
fn times(answer: LabelAnswer, one: &mut StretchDraft) {
    match answer {
        LabelAnswer::Together => {
            let is_one_day = one.lasts == Some(Lasts::Days(1)) && !one.has_rhythm();
            let is_a_day = one.said.remove(&Often::ADay) || is_one_day;
            one.said.extend(is_a_day.then_some(Often::Daily));
        }
        LabelAnswer::Apart(times) => {
            one.said.remove(&Often::ADay);
            one.times = Some((HowMany::One(times), 1));
            let last = one.last();
            last.amount = last.amount.map(|(_, unit)| (ONE, unit));
        }
        LabelAnswer::OneDose | LabelAnswer::ThisWeekday => {
            *one = StretchDraft {
                said: [Often::Once].into(),
                intakes: one.intakes.iter().map(bare).collect(),
                ..StretchDraft::default()
            };
        }
        LabelAnswer::EachTime => {
            one.said.remove(&Often::JustOnce);
            one.said.remove(&Often::Once);
            let has_days = one.days.is_some()
                || one.month_day.is_some()
                || one.intakes.iter().any(|intake| !intake.weekdays.is_empty());
            if !has_days {
                one.said.insert(Often::Daily);
            }
        }
        LabelAnswer::EachWeek => {
            for intake in &mut one.intakes {
                intake.is_every |= !intake.weekdays.is_empty();
            }
        }
        LabelAnswer::OnWeekday(day) => {
            let last = one.last();
            last.weekdays = vec![day];
            last.is_every = true;
        }
        LabelAnswer::AsOften => {
            one.said.remove(&Often::EachMeal);
            for intake in &mut one.intakes {
                intake.at.clear();
            }
        }
        LabelAnswer::AtMoments => {
            one.times = None;
            one.hours = None;
            let last = one.last();
            if !last.at.is_empty() {
                one.said.remove(&Often::EachMeal);
                one.said.remove(&Often::Once);
            }
        }
        _ => {}
    }
}

const ONE: HowMany<Quantity> = HowMany::One(Quantity::whole(1));

fn bare(intake: &IntakeDraft) -> IntakeDraft {
    IntakeDraft {
        amount: intake.amount,
        ..IntakeDraft::default()
    }
}

fn each_stretch(draft: &mut DraftPlan, change: impl FnMut(&mut StretchDraft)) {
    if draft.stretches.is_empty() {
        draft.stretches.push(StretchDraft::default());
    }
    draft.stretches.iter_mut().for_each(change);
}

fn each_intake(draft: &mut DraftPlan, change: impl FnMut(&mut IntakeDraft)) {
    let stretches = draft.stretches.iter_mut();
    stretches.flat_map(|one| &mut one.intakes).for_each(change);
}

fn stretches(draft: &DraftPlan) -> impl Iterator<Item = &StretchDraft> {
    draft.stretches.iter()
}

/// Whether a label has no more than one amount.
fn is_single(draft: &DraftPlan) -> bool {
    match &draft.stretches[..] {
        [] => true,
        [one] => one.intakes.len() < 2,
        _ => false,
    }
}

/// The one amount of a label that has no other.
fn only(draft: &DraftPlan) -> Option<&IntakeDraft> {
    let first = draft.stretches.first()?.intakes.first();
    first.filter(|_| is_single(draft))
}

/// The range that all parts with a range have.
fn same_range<T: Copy + PartialEq>(
    all: impl Iterator<Item = Option<HowMany<T>>>,
) -> Option<(T, T)> {
    let mut ranges = all.filter_map(|one| match one? {
        HowMany::Between(from, to) => Some((from, to)),
        HowMany::One(_) => None,
    });
    let first = ranges.next()?;
    ranges.all(|one| one == first).then_some(first)
}

fn amounts(draft: &DraftPlan) -> Vec<LabelAnswer> {
    let all = stretches(draft).flat_map(|one| &one.intakes);
    let Some((from, to)) = same_range(all.map(|one| one.amount.map(|amount| amount.0))) else {
        return Vec::new();
    };
    let mut offered = vec![from];
    let one = Quantity::whole(1);
    let is_whole = |quantity: Quantity| quantity.thousandths().is_multiple_of(1000);
    if is_whole(from) && is_whole(to) && to <= from + Quantity::whole(STEPS.into()) {
        let mut next = from + one;
        while next < to {
            offered.push(next);
            next = next + one;
        }
    }
    offered.push(to);
    offered.into_iter().map(LabelAnswer::Amount).collect()
}

fn numbers(from: u16, to: u16, answer: fn(u16) -> LabelAnswer) -> Vec<LabelAnswer> {
    if to - from > STEPS {
        return vec![answer(from), answer(to)];
    }
    (from..=to).map(answer).collect()
}

/// "2 tablets a day": at once, or one at a time where that comes out even.
fn at_once(draft: &DraftPlan) -> Vec<LabelAnswer> {
    let mut offered = vec![LabelAnswer::Together];
    let amount = only(draft).and_then(|one| one.amount);
    if let Some((HowMany::One(amount), unit)) = amount
        && amount.thousandths().is_multiple_of(1000)
        && let Ok(times @ 2..=STEPS) = u16::try_from(amount.thousandths() / 1000)
        && !matches!(unit, CountedIn::Weight(_))
    {
        offered.push(LabelAnswer::Apart(times));
    }
    offered
}

/// Once a week, or once in so many weeks, with no weekday named.
fn one_day_a_week(draft: &DraftPlan) -> bool {
    let [one] = &draft.stretches[..] else {
        return false;
    };
    let days = matches!(
        one.days,
        Some(OnDays::TimesAWeek(1) | OnDays::EveryWeeks(_, None))
    );
    days && one.intakes.len() < 2 && one.intakes.iter().all(|one| one.weekdays.is_empty())
}

/// A label with one amount that says how often, and also names moments.
fn has_both(draft: &DraftPlan) -> bool {
    let ([one], Some(intake)) = (&draft.stretches[..], only(draft)) else {
        return false;
    };
    let counts = one.times.is_some() || one.hours.is_some();
    let times = one.times.map(|(times, _)| times);
    let is_exact = times.is_none_or(|times| times.exactly().is_some());
    counts && is_exact && (!intake.at.is_empty() || one.says(Often::EachMeal))
}

/// "Up to 3 times a day": the place of that limit, and how many times.
fn up_to(draft: &DraftPlan) -> Option<(usize, u16)> {
    if !is_single(draft) {
        return None;
    }
    let is_times = |limit: &LabelLimit| {
        let a_day = matches!(limit.within, LimitWindow::Day | LimitWindow::Hours24);
        limit.unit == CountedIn::Units(Unit::Dose) && a_day
    };
    let place = draft.limits.iter().position(is_times)?;
    let times = draft.limits[place].most.thousandths() / 1000;
    let times = u16::try_from(times).ok().filter(|times| *times > 0)?;
    Some((place, times))
}

fn within(draft: &mut DraftPlan, window: LimitWindow) {
    for limit in &mut draft.limits {
        if limit.within == LimitWindow::NotSaid {
            limit.within = window;
        }
    }
}

fn lengths(draft: &DraftPlan) -> Vec<LabelAnswer> {
    let ([_], [(from, to)]) = (&draft.stretches[..], &draft.lengths[..]) else {
        return Vec::new();
    };
    match from {
        Some(from) => numbers(*from, *to, LabelAnswer::Days),
        None => vec![LabelAnswer::Days(*to), LabelAnswer::NoLastDay],
    }
}

fn length(answer: LabelAnswer, draft: &mut DraftPlan) {
    if !lengths(draft).contains(&answer) {
        return;
    }
    draft.asks.remove(&LabelAsk::LengthRange);
    if let (LabelAnswer::Days(days), [one]) = (answer, &mut draft.stretches[..]) {
        one.lasts = Some(Lasts::Days(days));
    }
}

/// A label that says when, and "and when needed" besides.
fn regular_alone(draft: &DraftPlan) -> Option<&StretchDraft> {
    match &draft.stretches[..] {
        [one] if one.has_rhythm() => Some(one),
        _ => None,
    }
}
