//! What changed about one medicine, and how it stood in between. What began and ended
//! on one day counts as that day ends.

use std::cmp::Ordering;

use chrono::NaiveDate;

use super::lane::{Lane, LaneState, LaneStretch};
use super::milestone::{DoseTurn, FirstListed, Milestone, MilestoneKind, RestsOn};
use super::plan_days::{PlanDays, steps};
use super::way::{daily, is_same_way};
use crate::medicine::{Medicine, Status, StatusSince};
use crate::plan::{Plan, Schedule};
use crate::record::PersonRecord;

/// The lane of a medicine until a day and all that ever happened with it; none where
/// its first plan has not begun.
pub(super) fn told<'a>(
    record: &'a PersonRecord,
    medicine: &'a Medicine,
    today: NaiveDate,
    strengths: &[NaiveDate],
    begun: impl Fn(NaiveDate) -> FirstListed,
) -> Option<(Lane<'a>, Vec<Milestone<'a>>)> {
    let steps = steps(record, medicine);
    let first = steps.iter().map(|step| step.first).min();
    let first = first.filter(|first| *first <= today)?;
    let mut telling = LaneTelling {
        record,
        medicine,
        turns: strengths.is_empty(),
        steps,
        stretches: Vec::new(),
        happened: Vec::new(),
        last_taken: Vec::new(),
    };
    for day in telling.boundaries(first, today) {
        telling.day(day, begun(first));
    }
    if let Some(last) = telling.stretches.last_mut() {
        last.to = today;
    }
    let mut happened = telling.happened;
    happened.extend(strengths.iter().map(|day| Milestone {
        on: *day,
        medicine: Some(medicine.id),
        what: MilestoneKind::Strength,
        rests_on: RestsOn::NotSaid,
    }));
    let lane = Lane {
        medicine,
        stretches: telling.stretches,
        weeks: Vec::new(),
        due: 0,
    };
    Some((lane, happened))
}

struct LaneTelling<'a> {
    record: &'a PersonRecord,
    medicine: &'a Medicine,
    /// Whether more and less can be told: one strength all the time.
    turns: bool,
    steps: Vec<PlanDays<'a>>,
    stretches: Vec<LaneStretch<'a>>,
    happened: Vec<Milestone<'a>>,
    /// The plans by which it was last taken.
    last_taken: Vec<&'a Plan>,
}

impl<'a> LaneTelling<'a> {
    /// The days on which something may be other than on the day before.
    fn boundaries(&self, first: NaiveDate, today: NaiveDate) -> Vec<NaiveDate> {
        let steps = self.steps.iter();
        let steps = steps.flat_map(|step| {
            let after = step.last.and_then(|last| last.succ_opt());
            [Some(step.first), after].into_iter().flatten()
        });
        let statuses = self.medicine.statuses.iter();
        let statuses = statuses.map(|since| since.from.date());
        let mut days: Vec<NaiveDate> = steps.chain(statuses).chain([first]).collect();
        days.retain(|day| *day >= first && *day <= today);
        days.sort_unstable();
        days.dedup();
        days
    }

    /// What was last said of its status as a day ends.
    fn status(&self, day: NaiveDate) -> Option<&'a StatusSince> {
        let all = self.medicine.statuses.iter().rev();
        all.into_iter().find(|since| since.from.date() <= day)
    }

    fn state(&self, day: NaiveDate) -> LaneState<'a> {
        match self.status(day).map(|since| &since.status) {
            Some(Status::Stopped { .. }) => LaneState::Stopped,
            Some(Status::Paused { .. }) => LaneState::OnHold,
            Some(Status::Taking) | None => {
                let holding = self.steps.iter().filter(|step| step.holds(day));
                let plans: Vec<&Plan> = holding.map(|step| step.plan).collect();
                if plans.is_empty() {
                    LaneState::Over
                } else {
                    let daily = daily(&plans);
                    LaneState::Taken { plans, daily }
                }
            }
        }
    }

    /// Takes in one day on which something may have changed.
    fn day(&mut self, day: NaiveDate, begun: FirstListed) {
        let state = self.state(day);
        let before = self.stretches.last().map(|stretch| stretch.state.clone());
        if before
            .as_ref()
            .is_some_and(|before| is_same(before, &state))
        {
            return;
        }
        self.tell(day, before.as_ref(), &state, begun);
        if let LaneState::Taken { plans, .. } = &state {
            self.last_taken.clone_from(plans);
        }
        if let (Some(last), Some(to)) = (self.stretches.last_mut(), day.pred_opt()) {
            last.to = to;
        }
        self.stretches.push(LaneStretch {
            from: day,
            to: day,
            state,
        });
    }

    fn tell(
        &mut self,
        day: NaiveDate,
        before: Option<&LaneState<'a>>,
        state: &LaneState<'a>,
        begun: FirstListed,
    ) {
        if before.is_none() {
            let plans = match state {
                LaneState::Taken { plans, .. } => plans.clone(),
                _ => self.plans_on(day),
            };
            let rests_on = self.rests_on_plans(&plans);
            self.add(day, MilestoneKind::Began(begun, plans), rests_on);
        }
        let since = self.status(day);
        let because = since.map(|since| RestsOn::of(self.record, &since.because));
        let said = because.unwrap_or(RestsOn::NotSaid);
        match (state, since.map(|since| &since.status)) {
            (LaneState::OnHold, Some(Status::Paused { why, .. })) => {
                self.add(day, MilestoneKind::Paused(why.as_ref()), said);
            }
            (LaneState::Stopped, Some(Status::Stopped { why })) => {
                self.add(day, MilestoneKind::Stopped(why.as_ref()), said);
            }
            (LaneState::Over, _) => {
                let last = self
                    .steps
                    .iter()
                    .filter_map(|step| step.course.min(step.last));
                let last = last.filter(|last| *last < day).max();
                let rests_on = match last {
                    Some(_) => self.rests_on_plans(&self.last_taken),
                    None => self.rests_on_new(&[]),
                };
                let last = last.or(day.pred_opt()).unwrap_or(day);
                self.add(day, MilestoneKind::CourseOver(last), rests_on);
            }
            (LaneState::Taken { plans, .. }, _) => self.taken(day, before, plans, said),
            _ => {}
        }
    }

    fn taken(
        &mut self,
        day: NaiveDate,
        before: Option<&LaneState<'a>>,
        plans: &[&'a Plan],
        said: RestsOn<'a>,
    ) {
        let rests_on = self.rests_on_new(plans);
        match before {
            Some(LaneState::OnHold | LaneState::Stopped) => {
                self.add(day, MilestoneKind::Resumed(plans.to_vec()), said);
            }
            Some(LaneState::Over) => {
                self.add(day, MilestoneKind::Resumed(plans.to_vec()), rests_on);
                return;
            }
            _ => {}
        }
        let earlier = self.last_taken.clone();
        if before.is_some() && !earlier.is_empty() && !is_same_way(&earlier, plans) {
            let changed = MilestoneKind::PlanChanged {
                turn: self.turn(&earlier, plans),
                before: earlier,
                after: plans.to_vec(),
            };
            self.add(day, changed, rests_on);
        }
    }

    fn plans_on(&self, day: NaiveDate) -> Vec<&'a Plan> {
        let holding = self.steps.iter().filter(|step| step.holds(day));
        holding.map(|step| step.plan).collect()
    }

    /// What the plans rest on that were not there before; where one only went, what
    /// its end rests on.
    fn rests_on_new(&self, plans: &[&'a Plan]) -> RestsOn<'a> {
        let is_new = |plan: &&&'a Plan| !self.last_taken.contains(*plan);
        let new: Vec<&Plan> = plans.iter().filter(is_new).copied().collect();
        if !new.is_empty() {
            return self.rests_on_plans(&new);
        }
        let gone = self.last_taken.iter().find(|plan| !plans.contains(*plan));
        let ended = gone.and_then(|gone| {
            let mut ends = self.medicine.plans.iter().rev();
            ends.find(|plan| plan.id == gone.id && plan.schedule == Schedule::Ended)
        });
        ended.map_or(RestsOn::NotSaid, |plan| {
            RestsOn::of(self.record, &plan.because)
        })
    }

    fn rests_on_plans(&self, plans: &[&'a Plan]) -> RestsOn<'a> {
        let newest = plans.iter().max_by_key(|plan| plan.from);
        newest.map_or(RestsOn::NotSaid, |plan| {
            RestsOn::of(self.record, &plan.because)
        })
    }

    fn turn(&self, before: &[&Plan], after: &[&Plan]) -> DoseTurn {
        match (daily(before), daily(after)) {
            (Some(before), Some(after)) if self.turns && before.unit == after.unit => {
                match after.quantity.cmp(&before.quantity) {
                    Ordering::Greater => DoseTurn::More,
                    Ordering::Less => DoseTurn::Less,
                    Ordering::Equal => DoseTurn::Other,
                }
            }
            _ => DoseTurn::Other,
        }
    }

    fn add(&mut self, on: NaiveDate, what: MilestoneKind<'a>, rests_on: RestsOn<'a>) {
        self.happened.push(Milestone {
            on,
            medicine: Some(self.medicine.id),
            what,
            rests_on,
        });
    }
}

/// Whether nothing that a person would notice is other.
fn is_same(before: &LaneState, after: &LaneState) -> bool {
    match (before, after) {
        (LaneState::Taken { plans: before, .. }, LaneState::Taken { plans: after, .. }) => {
            is_same_way(before, after)
        }
        _ => before == after,
    }
}
