//! From what was put together to proposals, and what is missing in it.

use chrono::Weekday;
use domain::amount::{Quantity, Unit};
use domain::plan::WeekdaySet;
use terms::DoseForm;

use super::draft::{Draft, Flag, IntakeDraft, StretchDraft};
use super::times::exactly;
use crate::reading::{
    CountedIn, HowMany, Intake, LabelAsk, LabelCycle, LabelHint, LabelNeed, Lasts, OnDays,
    Proposal, Rhythm, Stretch,
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

/// What a draft comes to. Doubts that are found on the way are in the draft.
pub fn finish(text: &str, mut draft: Draft, hint: LabelHint) -> (Vec<Proposal>, Draft) {
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

fn proposal(stretches: Vec<Stretch>, cycle: Option<LabelCycle>, draft: &Draft) -> Proposal {
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
fn od(draft: &mut Draft, hint: LabelHint) {
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
        return;
    }
    match draft.stretches.last_mut() {
        Some(last) => last.daily = true,
        None => draft.stretches.push(StretchDraft {
            daily: true,
            ..StretchDraft::default()
        }),
    }
}

/// "One twice a day and one when needed": the regular part, taken out.
fn split_needed(draft: &mut Draft) -> Option<StretchDraft> {
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

fn cycle(draft: &mut Draft) -> Option<LabelCycle> {
    let Some(off) = draft.off else {
        if draft.flags.contains(&Flag::Repeated) {
            draft.asks.insert(LabelAsk::Unread);
        }
        return None;
    };
    let [only] = &mut draft.stretches[..] else {
        draft.asks.insert(LabelAsk::Differ);
        return None;
    };
    match only.lasts.take() {
        Some(Lasts::Days(on)) => Some(LabelCycle { on, off }),
        _ => {
            draft.asks.insert(LabelAsk::StepLength);
            None
        }
    }
}

/// A step that does not say how often, or how much, is taken as the one before.
fn inherit(stretches: &mut [StretchDraft]) {
    for at in 1..stretches.len() {
        let (before, after) = stretches.split_at_mut(at);
        let (Some(before), Some(here)) = (before.last(), after.first_mut()) else {
            continue;
        };
        let before = before.clone();
        if !here.has_rhythm() && !before.once && before.intakes.len() == 1 {
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
fn step_length(one: &StretchDraft, is_last: bool, draft: &mut Draft) {
    let must_end = !is_last || draft.flags.contains(&Flag::Stopped) && draft.off.is_none();
    let ends = one.once
        || matches!(
            one.lasts,
            Some(Lasts::Days(_) | Lasts::Months(_) | Lasts::Doses(_))
        );
    if must_end && !ends {
        draft.asks.insert(LabelAsk::StepLength);
    }
}

fn stretch(one: &StretchDraft, needed: bool, units: &Units, draft: &mut Draft) -> Stretch {
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

fn rhythm(
    one: &StretchDraft,
    intake: &IntakeDraft,
    all_times: usize,
    needed: bool,
    draft: &mut Draft,
) -> Option<Rhythm> {
    let mut ask = |ask| {
        draft.asks.insert(ask);
    };
    let times = one.times.map(|(times, _)| times);
    if one.daily && times.is_some_and(|times| times != HowMany::One(1)) {
        ask(LabelAsk::Differ);
    }
    if !intake.at.is_empty() {
        let fits = |count: u16| usize::from(count) == all_times;
        let wrong_times = times.is_some_and(|times| !exactly(times).is_some_and(fits));
        let wrong_hours = one.hours.is_some_and(|hours| {
            !exactly(hours).is_some_and(|hours| usize::from(hours) * all_times == 24)
        });
        if wrong_times || wrong_hours || one.each_meal || one.daily && all_times > 1 && one.once {
            ask(LabelAsk::TimesAndMoments);
        }
        if one.just_once || one.once && !one.daily {
            ask(LabelAsk::OnceOrDaily);
        }
        return Some(Rhythm::At(intake.at.clone()));
    }
    if let Some(hours) = one.hours {
        let wrong = times.is_some_and(|times| {
            !(exactly(times).zip(exactly(hours))).is_some_and(|(times, hours)| times * hours == 24)
        });
        if (wrong && !needed) || one.once || one.just_once || one.each_meal || one.daily {
            ask(LabelAsk::Differ);
        }
        return Some(Rhythm::EveryHours(hours));
    }
    if one.each_meal {
        let wrong = times.is_some_and(|times| times != HowMany::One(3));
        if wrong || one.daily || one.once || one.just_once {
            ask(LabelAsk::TimesAndMoments);
        }
        return Some(times.map_or(Rhythm::EachMeal, Rhythm::TimesADay));
    }
    if let Some(times) = times {
        if (one.once || one.just_once) && times != HowMany::One(1) {
            ask(LabelAsk::Differ);
        }
        return Some(Rhythm::TimesADay(times));
    }
    if one.daily {
        return Some(Rhythm::TimesADay(HowMany::One(1)));
    }
    if one.a_day {
        let many = intake.amount.map(|(many, _)| many.most());
        if many.is_some_and(|many| many > Quantity::whole(1)) && !one.once && !one.just_once {
            ask(LabelAsk::AtOnce);
        }
        return Some(Rhythm::TimesADay(HowMany::One(1)));
    }
    let has_days = one.days.is_some() || one.month_day.is_some() || !intake.weekdays.is_empty();
    if one.once || one.just_once {
        if has_days && one.just_once {
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
        if draft.flags.contains(&Flag::Directed) {
            // How to take it is asked already; without times there is no plan.
            draft.stretches.clear();
            draft.flags.insert(Flag::Directed);
            draft.asks.insert(LabelAsk::HowOften);
        } else if !draft.flags.contains(&Flag::UpTo) {
            draft.asks.insert(LabelAsk::HowOften);
        }
    }
    None
}

/// Weekdays of all amounts: which are "the others", and whether each week is meant.
fn weekdays(one: &mut StretchDraft, draft: &mut Draft) {
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
        if is_alone && one.daily {
            draft.asks.insert(LabelAsk::DailyOrWeekly);
        }
    }
}

fn days(one: &StretchDraft, intake: &IntakeDraft, draft: &mut Draft) -> OnDays {
    let mut ask = |ask| {
        draft.asks.insert(ask);
    };
    if one.days.is_some() && (one.daily || one.a_day) {
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

/// What bare numbers count.
struct Units {
    bare: CountedIn,
    is_spread: bool,
    is_stuck: bool,
    is_nose: bool,
}

impl Units {
    fn of(text: &str, draft: &Draft, hint: LabelHint) -> Self {
        let amounts = draft.stretches.iter().flat_map(|one| &one.intakes);
        let said = amounts.filter_map(|one| one.amount.map(|(_, unit)| unit));
        let only = |units: &mut dyn Iterator<Item = CountedIn>| {
            let mut units = units.filter(|unit| *unit != CountedIn::NotSaid);
            let first = units.next()?;
            units.all(|unit| unit == first).then_some(first)
        };
        let bare = only(&mut said.into_iter())
            .or_else(|| only(&mut draft.counted.iter().copied()))
            .or_else(|| {
                hint.form
                    .map(|form| CountedIn::Units(Unit::usual_for(form)))
            })
            .unwrap_or(CountedIn::NotSaid);
        Self {
            bare,
            is_spread: draft.flags.contains(&Flag::Spread)
                && !matches!(bare, CountedIn::Units(unit) if unit != Unit::Application),
            is_stuck: text.contains('貼'),
            is_nose: ["鼻", "nostril", "næse"]
                .iter()
                .any(|nose| text.to_lowercase().contains(nose)),
        }
    }

    fn name(&self, intake: &IntakeDraft) -> CountedIn {
        let unit = match intake.amount {
            None if self.is_spread => CountedIn::Units(Unit::Application),
            None | Some((_, CountedIn::NotSaid)) => self.bare,
            Some((_, unit)) => unit,
        };
        match unit {
            CountedIn::Units(Unit::Tablet) if self.is_stuck => CountedIn::Units(Unit::Patch),
            CountedIn::Units(Unit::Puff) if self.is_nose => CountedIn::Units(Unit::Spray),
            unit => unit,
        }
    }
}
