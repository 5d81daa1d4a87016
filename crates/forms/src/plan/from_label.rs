//! A plan proposed by the words of a label, as a draft to be looked at, filled in
//! and saved by the person, never by itself.
//!
//! Only what the draft carries whole is proposed. What the label leaves open, such
//! as the first day, stays empty and is asked for like anything else.

use domain::amount::{Quantity, Unit};
use domain::figure;
use domain::person::Anchor;
use domain::plan::Food;
use domain::plan::days::WEEK;
use label::{
    CountedIn, DayMoment, HowMany, Intake, LabelFood, LabelHint, LabelLimit, Lasts, LimitWindow,
    OnDays, Proposal, Rhythm, Stretch, TakenAt,
};

use super::{EndingDraft, LineDraft, Pattern, PlanDraft, SlotDraft, TimeDraft};

/// What the words of a label propose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FromLabel {
    /// The answers that follow from the words.
    pub draft: PlanDraft,
    /// Whether the words name the times.
    pub times: TimesFrom,
}

/// Where the times of a proposed plan come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimesFrom {
    /// The label names them.
    Named,
    /// The label says only how many; usual moments stand there, to be looked at.
    Chosen,
}

/// What the words of a label propose, if they are understood whole and leave
/// nothing to be asked that a draft has no field for.
pub fn from_label(words: &str, hint: LabelHint) -> Option<FromLabel> {
    let reading = label::read(words, hint);
    let [proposal] = reading.proposals.as_slice() else {
        return None;
    };
    if !reading.asks.is_empty() || !reading.not_understood.is_empty() {
        return None;
    }
    of(proposal)
}

fn of(proposal: &Proposal) -> Option<FromLabel> {
    let mut proposed = match proposal.stretches.as_slice() {
        [one] if proposal.needed.is_some() => when_needed(proposal, one)?,
        _ if proposal.gap_minutes.is_some() || !proposal.limits.is_empty() => return None,
        [one] => regular(proposal, one)?,
        steps if proposal.cycle.is_none() => by_steps(steps)?,
        _ => return None,
    };
    proposed.draft.food = proposal.food.map_or(Food::NotSaid, food);
    Some(proposed)
}

const fn food(food: LabelFood) -> Food {
    match food {
        LabelFood::Before(_) => Food::Before,
        LabelFood::With | LabelFood::WithOrAfter => Food::With,
        LabelFood::After(_) => Food::After,
        LabelFood::EmptyStomach => Food::EmptyStomach,
    }
}

fn when_needed(proposal: &Proposal, stretch: &Stretch) -> Option<FromLabel> {
    let intake = only(stretch)?;
    let (amount, unit) = amount(intake)?;
    // How often and for how long it may be has no field of its own.
    if stretch.lasts.is_some() || proposal.cycle.is_some() || intake.days != OnDays::Daily {
        return None;
    }
    let gap = match (&intake.rhythm, proposal.gap_minutes) {
        (None, gap) => gap,
        (Some(Rhythm::EveryHours(hours)), gap) => {
            let apart = u32::from(hours.exactly()?) * 60;
            // Two gaps on one label are not understood.
            (gap.is_none_or(|gap| gap == apart)).then_some(Some(apart))?
        }
        _ => return None,
    };
    let most = match proposal.limits.as_slice() {
        [] => None,
        [limit] => Some(most(limit, unit)?),
        _ => return None,
    };
    Some(FromLabel {
        draft: PlanDraft {
            pattern: Some(Pattern::WhenNeeded),
            unit,
            amount: figure::typed(amount),
            gap_hours: gap.map(|gap| (gap / 60).to_string()).unwrap_or_default(),
            gap_minutes: gap.map(|gap| (gap % 60).to_string()).unwrap_or_default(),
            most: most.map(figure::typed).unwrap_or_default(),
            ..PlanDraft::default()
        },
        times: TimesFrom::Named,
    })
}

fn most(limit: &LabelLimit, unit: Option<Unit>) -> Option<Quantity> {
    let same = match limit.unit {
        CountedIn::Units(counted) => Some(counted) == unit,
        CountedIn::NotSaid => true,
        CountedIn::Weight(_) => false,
    };
    let in_a_day = matches!(limit.within, LimitWindow::Hours24 | LimitWindow::Day);
    (same && in_a_day).then_some(limit.most)
}

fn regular(proposal: &Proposal, stretch: &Stretch) -> Option<FromLabel> {
    let first = stretch.intakes.first()?;
    if let ([_], Some(Rhythm::EveryHours(hours))) = (stretch.intakes.as_slice(), &first.rhythm) {
        let draft = PlanDraft {
            pattern: Some(Pattern::EveryHours),
            every: hours.exactly()?.to_string(),
            ..PlanDraft::default()
        };
        return alone(proposal, stretch, draft);
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
        let (amount, unit) = amount(intake)?;
        if draft.unit.is_some_and(|known| Some(known) != unit) {
            return None;
        }
        draft.unit = unit;
        let (moments, named) = moments_of(intake)?;
        if named == TimesFrom::Chosen {
            times = TimesFrom::Chosen;
        }
        draft
            .slots
            .extend(moments.into_iter().map(|time| SlotDraft {
                time,
                amount: figure::typed(amount),
            }));
    }
    draft.ending = ending(stretch, &draft)?;
    Some(FromLabel { draft, times })
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
        OnDays::EveryMonths(every, Some(day)) => PlanDraft {
            every: every.to_string(),
            month_day: day.to_string(),
            ..of(Pattern::Monthly)
        },
        OnDays::TimesAWeek(_) | OnDays::EveryWeeks(_, Some(_)) | OnDays::EveryMonths(_, None) => {
            return None;
        }
    })
}

/// When a course ends: after as many doses as its days hold.
fn ending(stretch: &Stretch, draft: &PlanDraft) -> Option<EndingDraft> {
    let is_daily = draft.pattern == Some(Pattern::EveryDay);
    Some(match stretch.lasts {
        None | Some(Lasts::UntilFinished) => EndingDraft::Open,
        Some(Lasts::Doses(doses)) => EndingDraft::AfterDoses(doses.to_string()),
        Some(Lasts::Days(days)) if is_daily => {
            EndingDraft::AfterDoses((usize::from(days) * draft.slots.len()).to_string())
        }
        Some(Lasts::Until(day)) => EndingDraft::LastDay(day.to_string()),
        Some(Lasts::Days(_) | Lasts::Months(_)) => return None,
    })
}

/// One amount, with no times of day of its own.
fn alone(proposal: &Proposal, stretch: &Stretch, draft: PlanDraft) -> Option<FromLabel> {
    let intake = only(stretch)?;
    let (amount, unit) = amount(intake)?;
    if proposal.cycle.is_some() || intake.days != OnDays::Daily || stretch.lasts.is_some() {
        return None;
    }
    Some(FromLabel {
        draft: PlanDraft {
            unit,
            amount: figure::typed(amount),
            ..draft
        },
        times: TimesFrom::Named,
    })
}

/// An amount for each weekday, all at the same times.
fn weekdays(proposal: &Proposal, stretch: &Stretch) -> Option<FromLabel> {
    if proposal.cycle.is_some() || stretch.lasts.is_some() {
        return None;
    }
    let first = stretch.intakes.first()?;
    let (moments, times) = moments_of(first)?;
    let mut draft = PlanDraft {
        pattern: Some(Pattern::ByWeekday),
        slots: moments.into_iter().map(unsaid).collect(),
        lines: vec![LineDraft::default(); WEEK.len()],
        ..PlanDraft::default()
    };
    for intake in &stretch.intakes {
        let (amount, unit) = amount(intake)?;
        let OnDays::Weekdays(set) = intake.days else {
            return None;
        };
        if intake.rhythm != first.rhythm || draft.unit.is_some_and(|known| Some(known) != unit) {
            return None;
        }
        draft.unit = unit;
        for (day, line) in WEEK.into_iter().zip(&mut draft.lines) {
            if set.contains(day) {
                // One weekday with two amounts is not understood.
                if !line.amounts.is_empty() {
                    return None;
                }
                line.amounts = vec![figure::typed(amount); draft.slots.len()];
            }
        }
    }
    Some(FromLabel { draft, times })
}

/// Steps that follow one another, all at the same times.
fn by_steps(steps: &[Stretch]) -> Option<FromLabel> {
    let first = only(steps.first()?)?;
    let (moments, times) = moments(first.rhythm.as_ref())?;
    let mut draft = PlanDraft {
        pattern: Some(Pattern::BySteps),
        slots: moments.into_iter().map(unsaid).collect(),
        ..PlanDraft::default()
    };
    for (place, step) in steps.iter().enumerate() {
        let intake = only(step)?;
        let (amount, unit) = amount(intake)?;
        let is_alike = intake.rhythm == first.rhythm && intake.days == OnDays::Daily;
        if !is_alike || draft.unit.is_some_and(|known| Some(known) != unit) {
            return None;
        }
        draft.unit = unit;
        let days = match step.lasts {
            Some(Lasts::Days(days)) => days.to_string(),
            // What comes after the last step is for the person to say.
            None if place + 1 == steps.len() => String::new(),
            _ => return None,
        };
        draft.lines.push(LineDraft {
            amounts: vec![figure::typed(amount); draft.slots.len()],
            days,
        });
    }
    Some(FromLabel { draft, times })
}

fn unsaid(time: TimeDraft) -> SlotDraft {
    SlotDraft {
        time,
        amount: String::new(),
    }
}

fn only(stretch: &Stretch) -> Option<&Intake> {
    match stretch.intakes.as_slice() {
        [one] => Some(one),
        _ => None,
    }
}

/// An exact amount, and what it counts where the label says.
fn amount(intake: &Intake) -> Option<(Quantity, Option<Unit>)> {
    let quantity = intake.amount?.exactly()?;
    match intake.unit {
        CountedIn::Units(unit) => Some((quantity, Some(unit))),
        CountedIn::NotSaid => Some((quantity, None)),
        CountedIn::Weight(_) => None,
    }
}

/// The times of an intake; one a day where the label names a day and no more.
fn moments_of(intake: &Intake) -> Option<(Vec<TimeDraft>, TimesFrom)> {
    if intake.rhythm.is_none() && intake.days != OnDays::Daily {
        return moments(Some(&Rhythm::TimesADay(HowMany::One(1))));
    }
    moments(intake.rhythm.as_ref())
}

/// The times of a day; usual moments where the label says only how many.
fn moments(rhythm: Option<&Rhythm>) -> Option<(Vec<TimeDraft>, TimesFrom)> {
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
            let times: Option<Vec<TimeDraft>> = times.iter().map(|time| at(*time)).collect();
            Some((times?, TimesFrom::Named))
        }
        Rhythm::EveryHours(_) | Rhythm::Once => None,
    }
}

const MEALS: [Anchor; 3] = [Anchor::Breakfast, Anchor::Lunch, Anchor::EveningMeal];

fn at(time: TakenAt) -> Option<TimeDraft> {
    let anchor = match time {
        TakenAt::Clock(time) => return Some(TimeDraft::Clock(time.format("%H:%M").to_string())),
        TakenAt::Moment(moment) => match moment {
            DayMoment::Waking => Anchor::Waking,
            DayMoment::Morning | DayMoment::Breakfast => Anchor::Breakfast,
            DayMoment::Noon | DayMoment::Lunch => Anchor::Lunch,
            DayMoment::Evening | DayMoment::EveningMeal => Anchor::EveningMeal,
            DayMoment::Night | DayMoment::Bedtime => Anchor::Bedtime,
            DayMoment::Afternoon => return None,
        },
    };
    Some(TimeDraft::Anchored(anchor))
}

#[cfg(test)]
mod tests;
