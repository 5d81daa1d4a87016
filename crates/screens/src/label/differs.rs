//! A plan that a new label proposes, held against the plan as it is.

use chrono::NaiveDate;
use domain::plan::{DayPattern, EveryHours, Schedule, Slot, SlotTime};
use forms::plan::Planned;
use text::Text;

/// What is the same and what is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Against {
    /// The plan as it is.
    pub so_far: String,
    /// The plan of the label.
    pub by_label: String,
    /// In what they differ, or that they do not.
    pub differs: String,
}

/// A proposed plan beside the one that holds.
pub fn against(plan: &Planned, planned: &Planned, today: NaiveDate, t: &Text) -> Against {
    let l = t.label_plan;
    let parts = parts(plan, planned);
    let names: Vec<String> = parts.iter().map(|part| name(*part, t).to_owned()).collect();
    let sentence = |one: &Planned| t.plans.planned(one, today);
    Against {
        so_far: sentence(plan),
        by_label: sentence(planned),
        differs: if names.is_empty() {
            l.same.to_owned()
        } else {
            l.differs(&names)
        },
    }
}

/// Something in which two plans may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PlanPart {
    How,
    Amount,
    Times,
    Days,
    End,
    Food,
    Gap,
    Most,
}

fn name(part: PlanPart, t: &Text) -> &'static str {
    let l = t.label_plan;
    match part {
        PlanPart::How => l.part_how,
        PlanPart::Amount => l.part_amount,
        PlanPart::Times => l.part_times,
        PlanPart::Days => l.part_days,
        PlanPart::End => l.part_end,
        PlanPart::Food => l.part_food,
        PlanPart::Gap => l.part_gap,
        PlanPart::Most => l.part_most,
    }
}

fn parts(plan: &Planned, planned: &Planned) -> Vec<PlanPart> {
    let mut parts = of_schedules(&plan.schedule, &planned.schedule);
    if plan.food != planned.food && !parts.contains(&PlanPart::How) {
        parts.push(PlanPart::Food);
    }
    parts
}

fn of_schedules(old: &Schedule, new: &Schedule) -> Vec<PlanPart> {
    use PlanPart::{Amount, Days, End, Gap, How, Most, Times};
    let differing = |all: &[(PlanPart, bool)]| -> Vec<PlanPart> {
        let wrong = all.iter().filter(|(_, is_same)| !is_same);
        wrong.map(|(part, _)| *part).collect()
    };
    match (old, new) {
        (
            Schedule::Timed {
                days,
                slots,
                ending,
            },
            Schedule::Timed {
                days: new_days,
                slots: new_slots,
                ending: new_ending,
            },
        ) => differing(&[
            (Amount, same_amounts(slots, new_slots)),
            (Times, same_times(slots, new_slots)),
            (Days, same_days(*days, *new_days)),
            (End, ending == new_ending),
        ]),
        (Schedule::EveryHours(old), Schedule::EveryHours(new)) => {
            let EveryHours {
                hours,
                amount,
                ending,
                ..
            } = *new;
            differing(&[
                (Amount, old.amount == amount),
                (Times, old.hours == hours),
                (End, old.ending == ending),
            ])
        }
        (Schedule::WhenNeeded(old), Schedule::WhenNeeded(new)) => differing(&[
            (Amount, old.amount == new.amount),
            (Gap, old.gap_minutes == new.gap_minutes),
            (Most, old.most_in_a_day == new.most_in_a_day),
        ]),
        (Schedule::Varying(old), Schedule::Varying(new)) if old.by == new.by => differing(&[
            (Amount, old.lines == new.lines),
            (End, old.after == new.after),
        ]),
        (old, new) if old == new => Vec::new(),
        _ => vec![How],
    }
}

/// The same times of day, in whatever order they were written.
fn same_times(old: &[Slot], new: &[Slot]) -> bool {
    let is_in = |slots: &[Slot], time: SlotTime| slots.iter().any(|slot| slot.time == time);
    let all_in = |these: &[Slot], those: &[Slot]| these.iter().all(|one| is_in(those, one.time));
    all_in(old, new) && all_in(new, old)
}

/// The same amounts: at each time where the times are the same, else on the whole.
fn same_amounts(old: &[Slot], new: &[Slot]) -> bool {
    if same_times(old, new) {
        return old.iter().all(|slot| new.contains(slot));
    }
    let all_in = |these: &[Slot], those: &[Slot]| {
        let is_there = |one: &Slot| those.iter().any(|other| other.amount == one.amount);
        these.iter().all(is_there)
    };
    all_in(old, new) && all_in(new, old)
}

/// The same days of taking; from which day they are counted is no part of a label.
fn same_days(old: DayPattern, new: DayPattern) -> bool {
    match (old, new) {
        (DayPattern::EveryDays { every: one, .. }, DayPattern::EveryDays { every: other, .. })
        | (
            DayPattern::EveryWeeks { every: one, .. },
            DayPattern::EveryWeeks { every: other, .. },
        ) => one == other,
        (old, new) => old == new,
    }
}
