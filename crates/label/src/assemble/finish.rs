//! From what was put together to proposals, and what is missing in it.

use domain::amount::{Quantity, Unit};
use terms::DoseForm;

use super::draft::{DraftPlan, Flag, IntakeDraft, Often, StretchDraft};
use super::units::Units;
use super::when::{days, rhythm, weekdays};
use crate::reading::{
    CountedIn, HowMany, Intake, LabelAsk, LabelCycle, LabelHint, LabelNeed, Lasts, Proposal,
    Rhythm, Stretch,
};

/// What a draft comes to. Doubts that are found on the way are in the draft.
pub fn finish(text: &str, mut draft: DraftPlan, hint: LabelHint) -> (Vec<Proposal>, DraftPlan) {
    od(&mut draft, hint);
    let is_core =
        |one: &StretchDraft| one.has_rhythm() || one.intakes.iter().any(|i| i.amount.is_some());
    let is_empty = !draft.stretches.iter().any(is_core) && draft.needed.is_none();
    let directed = draft.flags.contains(&Flag::Directed);
    if directed {
        draft.asks.insert(LabelAsk::AsDirected);
    }
    if is_empty || draft.asks.iter().any(|ask| ask.withholds()) {
        return (Vec::new(), draft);
    }
    if draft.stretches.is_empty() {
        draft.stretches.push(StretchDraft::default());
    }
    let regular = split_needed(&mut draft);
    let cycle = cycle(&mut draft);
    let units = Units::of(text, &draft, hint);
    if draft.stretches.iter().any(is_unsure_step) {
        draft.asks.insert(LabelAsk::Differ);
    }
    inherit(&mut draft.stretches);
    for limit in &mut draft.limits {
        if limit.unit == CountedIn::NotSaid {
            limit.unit = units.bare;
        }
    }
    let stretches = std::mem::take(&mut draft.stretches);
    let needed = draft.needed.is_some();
    let count = stretches.len();
    // "two in the morning and one at night when needed": which of them?
    let parts = stretches.iter().map(|one| one.intakes.len()).max();
    if draft.needed.as_ref().is_some_and(|(_, at)| *at > 1) && parts > Some(1) {
        draft.asks.insert(LabelAsk::AlsoNeeded);
    }
    if needed && count > 1 {
        draft.asks.insert(LabelAsk::Differ);
    }
    let mut finished = Vec::new();
    for (at, one) in stretches.iter().enumerate() {
        let is_last = at + 1 == count;
        step_length(one, is_last, &mut draft);
        finished.push(stretch(one, needed, &units, &mut draft));
    }
    let mut proposals = Vec::new();
    if let Some(regular) = regular {
        let finished = stretch(&regular, false, &units, &mut draft);
        let mut proposal = proposal(vec![finished], None, &draft);
        proposal.needed = None;
        proposal.gap_minutes = None;
        proposals.push(proposal);
    }
    proposals.push(proposal(finished, cycle, &draft));
    (proposals, draft)
}

fn proposal(stretches: Vec<Stretch>, cycle: Option<LabelCycle>, draft: &DraftPlan) -> Proposal {
    let needed = draft.needed.clone().map(|(reason, _)| LabelNeed { reason });
    let hours = match stretches.first().and_then(|one| one.intakes.first()) {
        Some(Intake {
            rhythm: Some(Rhythm::EveryHours(hours)),
            ..
        }) => Some(u32::from(hours.least()) * 60),
        _ => None,
    };
    Proposal {
        stretches,
        cycle,
        gap_minutes: draft.gap.or(hours.filter(|_| needed.is_some())),
        needed,
        limits: draft.limits.clone(),
        food: draft.food,
        side: draft.side,
        kept: draft.kept.clone(),
    }
}

/// "od" is once a day, unless there is an eye for it to be the right one of.
fn od(draft: &mut DraftPlan, hint: LabelHint) {
    if !draft.flags.contains(&Flag::Od) {
        return;
    }
    let drop = CountedIn::Units(Unit::Drop);
    let counts_drops = draft
        .stretches
        .iter()
        .flat_map(|one| &one.intakes)
        .any(|one| one.amount.is_some_and(|(_, unit)| unit == drop));
    let by_eye = draft.flags.contains(&Flag::Organ)
        || draft.side.is_some()
        || draft.counted.contains(&drop)
        || hint.form == Some(DoseForm::Drops)
        || counts_drops;
    if by_eye {
        draft.asks.insert(LabelAsk::OdOrEye);
    }
}

/// "One twice a day and one when needed": the regular part, taken out.
fn split_needed(draft: &mut DraftPlan) -> Option<StretchDraft> {
    let (_, at) = draft.needed.as_ref()?;
    let [only] = &mut draft.stretches[..] else {
        return None;
    };
    let is_bare =
        |one: &IntakeDraft| one.at.is_empty() && one.weekdays.is_empty() && !one.other_days;
    if only.intakes.len() != 2 || *at != 2 || !only.intakes.last().is_some_and(is_bare) {
        return None;
    }
    let said_first = only.times.is_none_or(|(_, amounts)| amounts < 2);
    let mut regular = only.clone();
    let extra = regular.intakes.pop()?;
    if !said_first || !regular.has_rhythm() {
        return None;
    }
    *only = StretchDraft {
        intakes: vec![extra],
        ..StretchDraft::default()
    };
    Some(regular)
}

fn cycle(draft: &mut DraftPlan) -> Option<LabelCycle> {
    let Some(off) = draft.off else {
        let is_held = draft.needed.is_some() && draft.gap.is_some();
        if draft.flags.contains(&Flag::Repeated) && !is_held {
            draft.asks.insert(LabelAsk::Unread);
        }
        return None;
    };
    let [only] = &mut draft.stretches[..] else {
        draft.asks.insert(LabelAsk::Differ);
        return None;
    };
    if let Some(Lasts::Days(on)) = only.lasts.take() {
        Some(LabelCycle { on, off })
    } else {
        draft.asks.insert(LabelAsk::StepLength);
        None
    }
}

/// A step that no "then" began must say how long, or how often.
fn is_unsure_step(one: &StretchDraft) -> bool {
    let has_amount = one.intakes.iter().any(|one| one.amount.is_some());
    one.implicit && one.lasts.is_none() && !(has_amount && one.has_rhythm())
}

/// A step that does not say how often, or how much, is taken as the one before.
fn inherit(stretches: &mut [StretchDraft]) {
    for at in 1..stretches.len() {
        let (before, after) = stretches.split_at_mut(at);
        let (Some(before), Some(here)) = (before.last(), after.first_mut()) else {
            continue;
        };
        let before = before.clone();
        if !here.has_rhythm() && !before.says(Often::Once) && before.intakes.len() == 1 {
            let own = std::mem::take(here);
            *here = StretchDraft {
                intakes: own.intakes,
                lasts: own.lasts,
                ..before.clone()
            };
            let times = before.intakes[0].clone();
            let last = here.last();
            last.at = times.at;
            last.weekdays = times.weekdays;
            last.is_every = times.is_every;
        }
        if let [one] = &before.intakes[..] {
            let last = here.last();
            last.amount = last.amount.or(one.amount);
        }
    }
}

/// Every step but the last says how long; so does one that is said to stop.
fn step_length(one: &StretchDraft, is_last: bool, draft: &mut DraftPlan) {
    let must_end = !is_last || draft.flags.contains(&Flag::Stopped) && draft.off.is_none();
    let ends = one.says(Often::Once)
        || matches!(
            one.lasts,
            Some(Lasts::Days(_) | Lasts::Months(_) | Lasts::Doses(_))
        );
    if must_end && !ends {
        draft.asks.insert(LabelAsk::StepLength);
    }
}

fn stretch(one: &StretchDraft, needed: bool, units: &Units, draft: &mut DraftPlan) -> Stretch {
    let mut one = one.clone();
    if one.intakes.is_empty() {
        one.intakes.push(IntakeDraft::default());
    }
    weekdays(&mut one, draft);
    let several = one.intakes.len() > 1;
    let is_own = |intake: &IntakeDraft| {
        intake.amount.is_some() && (!intake.at.is_empty() || !intake.weekdays.is_empty())
    };
    if several && !one.intakes.iter().all(is_own) {
        draft.asks.insert(LabelAsk::Differ);
    }
    let times: usize = one.intakes.iter().map(|intake| intake.at.len()).sum();
    let intakes: Vec<Intake> = one
        .intakes
        .iter()
        .map(|intake| {
            let amount = match intake.amount {
                Some((many, _)) => Some(many),
                None if units.is_spread => Some(HowMany::One(Quantity::whole(1))),
                None => None,
            };
            let rhythm = rhythm(&one, intake, times, needed, draft);
            Intake {
                amount,
                unit: units.name(intake),
                days: days(&one, intake, draft),
                rhythm,
            }
        })
        .collect();
    Stretch {
        intakes: merged(intakes),
        lasts: one.lasts,
    }
}

/// "1 in the morning and 1 at night" is one amount at two times.
fn merged(intakes: Vec<Intake>) -> Vec<Intake> {
    let mut merged: Vec<Intake> = Vec::new();
    for one in intakes {
        let like = merged.iter_mut().find(|like| {
            like.amount == one.amount && like.unit == one.unit && like.days == one.days
        });
        match (like.map(|like| &mut like.rhythm), &one.rhythm) {
            (Some(Some(Rhythm::At(times))), Some(Rhythm::At(more))) => times.extend(more),
            _ => merged.push(one),
        }
    }
    merged
}
