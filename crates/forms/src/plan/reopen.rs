//! A plan in force, opened again as a draft to be changed.

use chrono::{Days, NaiveDate, NaiveTime};

use super::{
    EndingDraft, LineDraft, MannerDraft, MonthBy, Pattern, PlanDraft, RowDraft, SlotDraft,
    TimeDraft,
};
use domain::amount::Quantity;
use domain::figure;
use domain::plan::days::{MonthDay, WEEK};
use domain::plan::{
    DayPattern, DosageLine, Ending, Exactness, Plan, Schedule, Slot, SlotTime, VaryBy, Varying,
};

fn typed(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

fn ending_draft(ending: Ending) -> EndingDraft {
    match ending {
        Ending::Open => EndingDraft::Open,
        Ending::LastDay(day) => EndingDraft::LastDay(day.to_string()),
        Ending::AfterDoses(count) => EndingDraft::AfterDoses(count.to_string()),
    }
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

/// A time of day without an amount of its own.
fn slot_at(time: SlotTime) -> SlotDraft {
    SlotDraft {
        time: match time {
            SlotTime::Clock(time) => TimeDraft::Clock(typed(time)),
            SlotTime::Anchored(anchor) => TimeDraft::Anchored(anchor),
        },
        amount: String::new(),
    }
}

/// The lines of all turns in order; nothing for a turn on which none is taken.
fn turns(varying: &Varying, first: Option<NaiveDate>) -> impl Iterator<Item = Option<&DosageLine>> {
    let count = varying.lines.iter().find_map(|line| match line.days {
        DayPattern::EveryDays { every, .. } => Some(u64::from(every.get())),
        _ => None,
    });
    (0..count.unwrap_or_default()).map(move |turn| {
        let day = first?.checked_add_days(Days::new(turn))?;
        varying.lines.iter().find(|line| line.includes(day))
    })
}

impl From<&Plan> for PlanDraft {
    fn from(plan: &Plan) -> Self {
        let mut draft = Self {
            food: plan.food,
            manner: MannerDraft::from(&plan.manner),
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
                draft.ending = ending_draft(*ending);
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
            Schedule::Ended => draft.pattern = Some(Pattern::NoLonger),
            Schedule::FromLast(from) => {
                draft.pattern = Some(Pattern::FromLast);
                draft.unit = Some(from.amount.unit);
                draft.amount = figure::typed(from.amount.quantity);
                draft.take_from_last(from);
            }
            Schedule::InPlace(device) => {
                draft.pattern = Some(Pattern::InPlace);
                draft.unit = Some(device.amount.unit);
                draft.first = device.since.map(|day| day.to_string()).unwrap_or_default();
                draft.once_day = device.out_by.to_string();
            }
            Schedule::ByReading(table) => {
                draft.pattern = Some(Pattern::ByReading);
                draft.unit = Some(table.unit);
                draft.slots = table.times.iter().map(|time| slot_at(*time)).collect();
                draft.ending = ending_draft(table.ending);
                let rows = table.table.iter().map(|row| RowDraft {
                    reading: row.reading.to_string(),
                    says: row.says.to_string(),
                });
                draft.table = rows.collect();
            }
            Schedule::EveryHours(every) => {
                let first = every.first.naive_local();
                draft.pattern = Some(Pattern::EveryHours);
                draft.unit = Some(every.amount.unit);
                draft.amount = every.amount.quantity.to_string();
                draft.every = every.hours.get().to_string();
                draft.once_day = first.date().to_string();
                draft.once_time = typed(first.time());
                draft.ending = ending_draft(every.ending);
            }
            Schedule::Varying(varying) => draft.take_lines(varying),
        }
        draft
    }
}

impl PlanDraft {
    /// A plan in force, opened again on a day: steps that are over are left out, and
    /// the present one lasts for the days that are left of it.
    pub fn going_on(plan: &Plan, today: NaiveDate) -> Self {
        let mut draft = Self::from(plan);
        if let Schedule::Varying(varying) = &plan.schedule
            && varying.by == VaryBy::Steps
        {
            let is_over = |line: &DosageLine| line.last.is_some_and(|last| last < today);
            let over = varying
                .lines
                .iter()
                .take_while(|line| is_over(line))
                .count();
            // The last one stays, to be written anew.
            let over = over.min(varying.lines.len().saturating_sub(1));
            draft.lines.drain(..over);
            let present = varying
                .lines
                .get(over)
                .and_then(|line| line.from.zip(line.last));
            if let (Some((from, last)), Some(line)) = (present, draft.lines.first_mut()) {
                let left = (last - from.max(today)).num_days() + 1;
                line.days = left.max(1).to_string();
            }
        }
        draft
    }

    /// The draft with every amount written anew, as in the language it is read in.
    #[must_use]
    pub fn with_amounts(mut self, written: impl Fn(Quantity) -> String) -> Self {
        let slots = self.slots.iter_mut().map(|slot| &mut slot.amount);
        let lines = self.lines.iter_mut().flat_map(|line| &mut line.amounts);
        for typed in slots.chain(lines).chain([&mut self.amount, &mut self.most]) {
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
            DayPattern::WeekdaysEveryWeeks { days, every, first } => {
                self.pattern = Some(Pattern::Weekdays);
                self.weekdays = WEEK.into_iter().filter(|day| days.contains(*day)).collect();
                self.weeks = every.get().to_string();
                self.first = first.to_string();
            }
            DayPattern::Cycle(cycle) => {
                self.pattern = Some(Pattern::Cycle);
                self.on = cycle.on.get().to_string();
                self.off = cycle.off.get().to_string();
                self.first = cycle.first.to_string();
                self.days_off = cycle.days_off;
            }
            DayPattern::Monthly(monthly) => {
                self.pattern = Some(Pattern::Monthly);
                self.every = monthly.every.get().to_string();
                self.first = monthly.first.to_string();
                match monthly.on {
                    MonthDay::Date(day) => self.month_day = day.get().to_string(),
                    MonthDay::Weekday(which, weekday) => {
                        self.month_by = MonthBy::Weekday;
                        self.which = which;
                        self.month_weekday = Some(weekday);
                    }
                }
            }
        }
    }

    /// The lines of amounts, over all the times of day that any of them has.
    fn take_lines(&mut self, varying: &Varying) {
        let mut times: Vec<SlotTime> = Vec::new();
        for slot in varying.lines.iter().flat_map(|line| &line.slots) {
            self.unit = self.unit.or(Some(slot.amount.unit));
            if !times.contains(&slot.time) {
                times.push(slot.time);
            }
        }
        self.slots = times.iter().map(|time| slot_at(*time)).collect();
        let amounts = |line: &DosageLine| LineDraft {
            amounts: times
                .iter()
                .map(|time| {
                    let slot = line.slots.iter().find(|slot| slot.time == *time);
                    slot.map(|slot| slot.amount.quantity.to_string())
                        .unwrap_or_default()
                })
                .collect(),
            days: match (line.from, line.last) {
                (Some(from), Some(last)) => ((last - from).num_days() + 1).to_string(),
                _ => String::new(),
            },
        };
        match varying.by {
            VaryBy::Weekday => {
                self.pattern = Some(Pattern::ByWeekday);
                let on = |day| {
                    let is_on = |line: &&DosageLine| matches!(line.days, DayPattern::Weekdays(set) if set.contains(day));
                    varying
                        .lines
                        .iter()
                        .find(is_on)
                        .map(amounts)
                        .unwrap_or_default()
                };
                self.lines = WEEK.into_iter().map(on).collect();
            }
            VaryBy::Turns => {
                self.pattern = Some(Pattern::ByTurns);
                let first = varying
                    .lines
                    .iter()
                    .filter_map(|line| line.days.first())
                    .min();
                self.first = first.map(|day| day.to_string()).unwrap_or_default();
                self.lines = turns(varying, first)
                    .map(|line| line.map(amounts).unwrap_or_default())
                    .collect();
            }
            VaryBy::Steps => {
                self.pattern = Some(Pattern::BySteps);
                self.lines = varying.lines.iter().map(amounts).collect();
                self.after = Some(varying.after);
            }
        }
    }
}
