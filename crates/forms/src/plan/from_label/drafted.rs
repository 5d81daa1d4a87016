//! From one reading of a label to a plan being written: what the words give is
//! filled in, what they leave open stays empty, and what has no place in a plan is
//! said to be left out.

use std::collections::BTreeSet;

use domain::amount::{Quantity, Unit};
use domain::plan::Food;
use domain::plan::days::WEEK;
use label::{
    CountedIn, LabelAsk, LabelFood, LabelLimit, LabelSays, Lasts, LimitWindow, OnDays, Proposal,
    Rhythm, Stretch,
};

use super::amounts::{amount, only, typed};
use super::manner::food_minutes;
use super::moments::moments_of;
use super::proposed::{ProposedPlan, TimesFrom};
use super::varied::{by_steps, weekdays};
use crate::plan::draft::{EndingDraft, Pattern, PlanDraft, SlotDraft};

/// What of a label has no place in a plan.
pub type NotInPlan = BTreeSet<LabelSays>;

/// A plan as a label gives it, and what of the label it leaves out; none where no
/// plan can hold it.
pub fn drafted(proposal: &Proposal, asks: &[LabelAsk]) -> Option<(ProposedPlan, NotInPlan)> {
    let mut left = NotInPlan::new();
    let mut proposed = match proposal.stretches.as_slice() {
        [one] if proposal.needed.is_some() => when_needed(proposal, one, &mut left)?,
        [one] => regular(proposal, one, asks, &mut left)?,
        steps if proposal.cycle.is_none() && proposal.needed.is_none() => by_steps(steps)?,
        _ => return None,
    };
    proposed.draft.food = proposal.food.map_or(Food::NotSaid, food);
    // What is taken with or after food is taken at a meal.
    if matches!(proposed.draft.food, Food::With | Food::After)
        && proposed.times == TimesFrom::PartOfDay
    {
        proposed.times = TimesFrom::Named;
    }
    if proposal.needed.is_none() {
        left.extend((!proposal.limits.is_empty()).then_some(LabelSays::Limit));
        left.extend(proposal.gap_minutes.map(|_| LabelSays::Gap));
    }
    left.extend(proposal.side.map(|_| LabelSays::Side));
    let is_timed = |food| matches!(food, LabelFood::Before(Some(_)) | LabelFood::After(Some(_)));
    if let Some(minutes) = proposal.food.and_then(food_minutes) {
        proposed.draft.manner.food_minutes = minutes.to_string();
    } else if proposal.food.is_some_and(is_timed) {
        left.insert(LabelSays::Food);
    }
    Some((proposed, left))
}

const fn food(food: LabelFood) -> Food {
    match food {
        LabelFood::Before(_) => Food::Before,
        LabelFood::With | LabelFood::WithOrAfter => Food::With,
        LabelFood::After(_) => Food::After,
        LabelFood::EmptyStomach => Food::EmptyStomach,
    }
}

fn when_needed(
    proposal: &Proposal,
    stretch: &Stretch,
    left: &mut NotInPlan,
) -> Option<ProposedPlan> {
    let intake = only(stretch)?;
    let (amount, unit) = amount(intake);
    if proposal.cycle.is_some() || intake.days != OnDays::Daily {
        return None;
    }
    // How long, and at which moments, has no field of its own.
    left.extend(stretch.lasts.map(|_| LabelSays::HowLong));
    let mut limits = proposal.limits.clone();
    match &intake.rhythm {
        None | Some(Rhythm::EveryHours(_)) => {}
        Some(Rhythm::TimesADay(times)) => limits.push(LabelLimit {
            most: Quantity::whole(u32::from(times.exactly()?)),
            unit: CountedIn::Units(Unit::Dose),
            within: LimitWindow::Day,
        }),
        Some(Rhythm::At(_)) => {
            left.insert(LabelSays::Time);
        }
        Some(Rhythm::EachMeal | Rhythm::Once) => {
            left.insert(LabelSays::HowOften);
        }
    }
    let carried: Vec<Quantity> = limits
        .iter()
        .filter_map(|limit| most(limit, amount, unit))
        .collect();
    if carried.len() < limits.len() {
        left.insert(LabelSays::Limit);
    }
    // Of two limits the lower one holds.
    let most = carried.into_iter().min();
    let gap = proposal.gap_minutes;
    Some(ProposedPlan {
        draft: PlanDraft {
            pattern: Some(Pattern::WhenNeeded),
            unit,
            amount: typed(amount),
            gap_hours: gap.map(|gap| (gap / 60).to_string()).unwrap_or_default(),
            gap_minutes: gap.map(|gap| (gap % 60).to_string()).unwrap_or_default(),
            most: typed(most),
            ..PlanDraft::default()
        },
        times: TimesFrom::Named,
    })
}

/// The most in a day, in what is counted; so many doses come to so much.
fn most(limit: &LabelLimit, amount: Option<Quantity>, unit: Option<Unit>) -> Option<Quantity> {
    let in_a_day = matches!(limit.within, LimitWindow::Hours24 | LimitWindow::Day);
    if !in_a_day {
        return None;
    }
    match limit.unit {
        CountedIn::Units(counted) if Some(counted) == unit => Some(limit.most),
        CountedIn::NotSaid => Some(limit.most),
        CountedIn::Units(Unit::Dose) => Some(limit.most.times(amount?)),
        CountedIn::Units(_) | CountedIn::Weight(_) => None,
    }
}

fn regular(
    proposal: &Proposal,
    stretch: &Stretch,
    asks: &[LabelAsk],
    left: &mut NotInPlan,
) -> Option<ProposedPlan> {
    let first = stretch.intakes.first()?;
    if let ([_], Some(Rhythm::EveryHours(hours))) = (stretch.intakes.as_slice(), &first.rhythm) {
        let draft = PlanDraft {
            pattern: Some(Pattern::EveryHours),
            every: hours.exactly()?.to_string(),
            ..PlanDraft::default()
        };
        let ending = of_hours(stretch, hours.exactly()?)?;
        return alone(proposal, stretch, PlanDraft { ending, ..draft });
    }
    if let ([_], Some(Rhythm::Once)) = (stretch.intakes.as_slice(), &first.rhythm) {
        let draft = PlanDraft {
            pattern: Some(Pattern::Once),
            ..PlanDraft::default()
        };
        return alone(proposal, stretch, draft);
    }
    let by_weekday = stretch
        .intakes
        .iter()
        .all(|intake| matches!(intake.days, OnDays::Weekdays(_)));
    if by_weekday && stretch.intakes.len() > 1 {
        left.extend(stretch.lasts.map(|_| LabelSays::HowLong));
        return weekdays(proposal, stretch);
    }
    if stretch
        .intakes
        .iter()
        .any(|intake| intake.days != first.days)
    {
        return None;
    }
    let mut draft = days(proposal, first.days)?;
    let mut times = TimesFrom::Named;
    for intake in &stretch.intakes {
        let (amount, unit) = amount(intake);
        if draft.unit.is_some_and(|known| Some(known) != unit) {
            return None;
        }
        draft.unit = unit;
        let (moments, named) = moments_of(intake)?;
        times = times.max(named);
        draft
            .slots
            .extend(moments.into_iter().map(|time| SlotDraft {
                time,
                amount: typed(amount),
            }));
    }
    draft.ending = ending(stretch, &draft, asks);
    if matches!(&draft.ending, EndingDraft::LastDay(day) if day.is_empty()) {
        left.insert(LabelSays::HowLong);
    }
    Some(ProposedPlan { draft, times })
}

fn days(proposal: &Proposal, days: OnDays) -> Option<PlanDraft> {
    let of = |pattern| PlanDraft {
        pattern: Some(pattern),
        ..PlanDraft::default()
    };
    if let Some(cycle) = proposal.cycle {
        return (days == OnDays::Daily).then(|| PlanDraft {
            on: cycle.on.to_string(),
            off: cycle.off.to_string(),
            ..of(Pattern::Cycle)
        });
    }
    Some(match days {
        OnDays::Daily => of(Pattern::EveryDay),
        OnDays::Weekdays(set) => PlanDraft {
            weekdays: WEEK.into_iter().filter(|day| set.contains(*day)).collect(),
            ..of(Pattern::Weekdays)
        },
        OnDays::EveryDays(every) => PlanDraft {
            every: every.to_string(),
            ..of(Pattern::EveryDays)
        },
        // Which weekday, the first day says.
        OnDays::EveryWeeks(every, None) => PlanDraft {
            every: every.to_string(),
            ..of(Pattern::EveryWeeks)
        },
        OnDays::EveryWeeks(every, Some(day)) => PlanDraft {
            weekdays: vec![day],
            weeks: every.to_string(),
            ..of(Pattern::Weekdays)
        },
        OnDays::EveryMonths(every, date) => PlanDraft {
            every: every.to_string(),
            month_day: date.map(|day| day.to_string()).unwrap_or_default(),
            ..of(Pattern::Monthly)
        },
        // Which they are, the person says.
        OnDays::TimesAWeek(_) => of(Pattern::Weekdays),
    })
}

/// When a course ends: after as many doses as its days hold. Where that cannot be
/// counted, the last day is left to be filled in.
fn ending(stretch: &Stretch, draft: &PlanDraft, asks: &[LabelAsk]) -> EndingDraft {
    let is_daily = draft.pattern == Some(Pattern::EveryDay);
    match stretch.lasts {
        None if asks
            .iter()
            .any(|ask| matches!(ask, LabelAsk::Date | LabelAsk::LengthRange)) =>
        {
            EndingDraft::LastDay(String::new())
        }
        None | Some(Lasts::UntilFinished) => EndingDraft::Open,
        Some(Lasts::Doses(doses)) => EndingDraft::AfterDoses(doses.to_string()),
        Some(Lasts::Days(days)) if is_daily => {
            EndingDraft::AfterDoses((usize::from(days) * draft.slots.len()).to_string())
        }
        Some(Lasts::Until(day)) => EndingDraft::LastDay(day.to_string()),
        Some(Lasts::Days(_) | Lasts::Months(_)) => EndingDraft::LastDay(String::new()),
    }
}

/// The same where doses come every so many hours, if they come out even.
fn of_hours(stretch: &Stretch, hours: u16) -> Option<EndingDraft> {
    match stretch.lasts {
        None | Some(Lasts::UntilFinished) => Some(EndingDraft::Open),
        Some(Lasts::Doses(doses)) => Some(EndingDraft::AfterDoses(doses.to_string())),
        Some(Lasts::Days(days)) => {
            let all = u32::from(days) * 24;
            let hours = u32::from(hours).max(1);
            all.is_multiple_of(hours)
                .then(|| EndingDraft::AfterDoses((all / hours).to_string()))
        }
        Some(Lasts::Until(_) | Lasts::Months(_)) => None,
    }
}

/// One amount, with no times of day of its own.
fn alone(proposal: &Proposal, stretch: &Stretch, draft: PlanDraft) -> Option<ProposedPlan> {
    let intake = only(stretch)?;
    let (amount, unit) = amount(intake);
    let is_long = stretch.lasts.is_some() && draft.pattern == Some(Pattern::Once);
    if proposal.cycle.is_some() || intake.days != OnDays::Daily || is_long {
        return None;
    }
    Some(ProposedPlan {
        draft: PlanDraft {
            unit,
            amount: typed(amount),
            ..draft
        },
        times: TimesFrom::Named,
    })
}
