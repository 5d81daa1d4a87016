//! Amounts by weekday and by steps: lines that share their times of day.

use domain::amount::Quantity;
use domain::figure;
use domain::person::Anchor;
use domain::plan::days::WEEK;
use label::{Lasts, OnDays, Proposal, Stretch};

use super::amounts::exact;
use super::moments::{moments, moments_of};
use super::proposed::{ProposedPlan, TimesFrom};
use crate::plan::draft::{LineDraft, Pattern, PlanDraft, SlotDraft, TimeDraft};

/// An amount for each weekday, all at the same times.
pub fn weekdays(proposal: &Proposal, stretch: &Stretch) -> Option<ProposedPlan> {
    if proposal.cycle.is_some() {
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
        let (amount, unit) = exact(intake)?;
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
    Some(ProposedPlan { draft, times })
}

/// Steps that follow one another. All of them share the times of day; an amount
/// stays empty where a step has none at that time.
pub fn by_steps(steps: &[Stretch]) -> Option<ProposedPlan> {
    let mut draft = PlanDraft {
        pattern: Some(Pattern::BySteps),
        ..PlanDraft::default()
    };
    let mut times = TimesFrom::Named;
    let mut taken: Vec<Vec<(TimeDraft, Quantity)>> = Vec::new();
    for (place, step) in steps.iter().enumerate() {
        let mut at = Vec::new();
        for intake in &step.intakes {
            let (amount, unit) = exact(intake)?;
            let (moments, named) = moments(intake.rhythm.as_ref())?;
            let differs = place > 0 && draft.unit != unit;
            if intake.days != OnDays::Daily || differs {
                return None;
            }
            draft.unit = unit;
            times = times.max(named);
            at.extend(moments.into_iter().map(|time| (time, amount)));
        }
        let days = match step.lasts {
            Some(Lasts::Days(days)) => days.to_string(),
            // What comes after the last step is for the person to say.
            None if place + 1 == steps.len() => String::new(),
            _ => return None,
        };
        taken.push(at);
        draft.lines.push(LineDraft {
            amounts: Vec::new(),
            days,
        });
    }
    for (time, _) in taken.iter().flatten() {
        if !draft.slots.iter().any(|slot| slot.time == *time) {
            draft.slots.push(unsaid(time.clone()));
        }
    }
    draft.slots.sort_by_key(|slot| in_the_day(&slot.time));
    for (line, at) in draft.lines.iter_mut().zip(&taken) {
        let amount = |slot: &SlotDraft| {
            let here = at.iter().find(|(time, _)| *time == slot.time);
            here.map(|(_, amount)| figure::typed(*amount))
                .unwrap_or_default()
        };
        line.amounts = draft.slots.iter().map(amount).collect();
    }
    Some(ProposedPlan { draft, times })
}

/// Moments in the order of a usual day, then times of the clock.
fn in_the_day(time: &TimeDraft) -> (usize, String) {
    match time {
        TimeDraft::Anchored(anchor) => {
            let place = Anchor::ALL.iter().position(|one| one == anchor);
            (place.unwrap_or(Anchor::ALL.len()), String::new())
        }
        TimeDraft::Clock(clock) => (Anchor::ALL.len(), clock.clone()),
    }
}

fn unsaid(time: TimeDraft) -> SlotDraft {
    SlotDraft {
        time,
        amount: String::new(),
    }
}
