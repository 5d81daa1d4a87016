//! A plan in force, opened again as a draft to be changed.

use chrono::NaiveTime;

use super::{EndingDraft, Pattern, PlanDraft, SlotDraft, TimeDraft};
use domain::amount::Quantity;
use domain::figure;
use domain::plan::days::WEEK;
use domain::plan::{DayPattern, Ending, Exactness, Plan, Schedule, Slot, SlotTime};

fn typed(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

impl From<&Slot> for SlotDraft {
    fn from(slot: &Slot) -> Self {
        Self {
            time: match slot.time {
                SlotTime::Clock(time) => TimeDraft::Clock(typed(time)),
                SlotTime::Anchored(anchor) => TimeDraft::Anchored(anchor),
            },
            amount: figure::typed(slot.amount.quantity),
        }
    }
}

impl From<&Plan> for PlanDraft {
    fn from(plan: &Plan) -> Self {
        let mut draft = Self {
            food: plan.food,
            exact: match plan.exactness {
                Exactness::Around => None,
                Exactness::WithinMinutes(minutes) => Some(minutes.to_string()),
            },
            ..Self::default()
        };
        match &plan.schedule {
            Schedule::Timed {
                days,
                slots,
                ending,
            } => {
                draft.unit = slots.first().map(|slot| slot.amount.unit);
                draft.slots = slots.iter().map(SlotDraft::from).collect();
                draft.ending = match ending {
                    Ending::Open => EndingDraft::Open,
                    Ending::LastDay(day) => EndingDraft::LastDay(day.to_string()),
                    Ending::AfterDoses(count) => EndingDraft::AfterDoses(count.to_string()),
                };
                draft.take_days(*days);
            }
            Schedule::Once { at, amount } => {
                draft.pattern = Some(Pattern::Once);
                draft.unit = Some(amount.unit);
                draft.amount = figure::typed(amount.quantity);
                draft.once_day = at.date().to_string();
                draft.once_time = typed(at.time());
            }
            Schedule::WhenNeeded(limits) => {
                draft.pattern = Some(Pattern::WhenNeeded);
                draft.unit = Some(limits.amount.unit);
                draft.amount = figure::typed(limits.amount.quantity);
                if let Some(minutes) = limits.gap_minutes {
                    draft.gap_hours = (minutes / 60).to_string();
                    draft.gap_minutes = (minutes % 60).to_string();
                }
                draft.most = limits.most_in_a_day.map(figure::typed).unwrap_or_default();
            }
            Schedule::AsDirected => draft.pattern = Some(Pattern::AsDirected),
        }
        draft
    }
}

impl PlanDraft {
    /// The draft with every amount written anew, as in the language it is read in.
    #[must_use]
    pub fn with_amounts(mut self, written: impl Fn(Quantity) -> String) -> Self {
        let slots = self.slots.iter_mut().map(|slot| &mut slot.amount);
        for typed in slots.chain([&mut self.amount, &mut self.most]) {
            if let Ok(quantity) = figure::exact(typed) {
                *typed = written(quantity);
            }
        }
        self
    }

    fn take_days(&mut self, days: DayPattern) {
        match days {
            DayPattern::EveryDay => self.pattern = Some(Pattern::EveryDay),
            DayPattern::Weekdays(set) => {
                self.pattern = Some(Pattern::Weekdays);
                self.weekdays = WEEK.into_iter().filter(|day| set.contains(*day)).collect();
            }
            DayPattern::EveryDays { every, first } => {
                self.pattern = Some(Pattern::EveryDays);
                self.every = every.get().to_string();
                self.first = first.to_string();
            }
            DayPattern::EveryWeeks { every, first } => {
                self.pattern = Some(Pattern::EveryWeeks);
                self.every = every.get().to_string();
                self.first = first.to_string();
            }
        }
    }
}
