//! A plan in words: one sentence for reading back, one short line for lists.
//!
//! Everything is spelled out: weekdays, units and limits. A limit nobody
//! entered is called not stated, never left out. Does not know the label's own
//! words; those are shown beside it.

mod course;
mod manner;
mod said;
mod varying;

use chrono::{Duration, NaiveDateTime};

use domain::amount::Amount;
use domain::person::Anchor;
use domain::plan::days::DaysOff;
use domain::plan::{
    DayPattern, Ending, EveryHours, Exactness, Food, Manner, Placement, Plan, Schedule, Slot,
    SlotTime, WhenNeeded,
};

use self::said::{Frequency, counted_from, is_meal, said, usual};
use crate::areas::{PlansWords, Text};
use crate::grammar::{capital, joined};
use forms::plan::Planned;

/// What is said of a plan.
#[derive(Clone, Copy)]
struct PlanSaid<'a> {
    schedule: &'a Schedule,
    food: Food,
    exactness: Exactness,
    manner: &'a Manner,
    whole: Whole,
}

/// Whether a plan is said on its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whole {
    /// It is: all of it.
    Alone,
    /// The day of the next one and the table of a reading stand beside it.
    Beside,
}

const fn said_of(planned: &Planned, whole: Whole) -> PlanSaid<'_> {
    PlanSaid {
        schedule: &planned.schedule,
        food: planned.food,
        exactness: planned.exactness,
        manner: &planned.manner,
        whole,
    }
}

impl PlansWords {
    /// The whole plan, read back; no full stop at the end.
    pub fn sentence(&self, plan: &Plan) -> String {
        let said = PlanSaid {
            schedule: &plan.schedule,
            food: plan.food,
            exactness: plan.exactness,
            manner: &plan.manner,
            whole: Whole::Alone,
        };
        self.read_back(said)
    }

    /// A plan that has no revision yet, as in a draft.
    pub fn planned(&self, planned: &Planned) -> String {
        self.read_back(said_of(planned, Whole::Alone))
    }

    /// The same without what [`course_beside`](Self::course_beside) leaves out.
    pub fn planned_beside(&self, planned: &Planned) -> String {
        self.read_back(said_of(planned, Whole::Beside))
    }

    fn read_back(&self, plan: PlanSaid) -> String {
        let schedule = plan.schedule;
        let dates = self.text().dates;
        let end = match schedule {
            Schedule::Timed { ending, .. } | Schedule::EveryHours(EveryHours { ending, .. }) => {
                match ending {
                    Ending::Open => None,
                    Ending::LastDay(day) => Some(self.last_day(&dates.date(*day))),
                    Ending::AfterDoses(count) => Some(self.doses_in_all(*count)),
                }
            }
            _ => None,
        };
        capital(&self.whole(plan, end.as_deref()))
    }

    /// The one sentence for a plan, with how it ends in words.
    fn whole(&self, plan: PlanSaid, end: Option<&str>) -> String {
        let t = self.text();
        let (schedule, food) = (plan.schedule, plan.food);
        let mut out = self.line(schedule, food);
        self.food_apart(&mut out, plan);
        if let Some(Placement::Side(side)) = &plan.manner.place {
            self.add(&mut out, self.in_side(*side));
        }
        if let Schedule::Timed { days, .. } = schedule
            && let Some(first) = counted_from(*days)
        {
            self.add(&mut out, &self.counted_from(&t.dates.day(first)));
        }
        if let Schedule::EveryHours(every) = schedule {
            self.add(&mut out, &self.first_dose(*every));
        }
        if let Some(end) = end {
            self.add(&mut out, end);
        }
        match schedule {
            Schedule::WhenNeeded(limits) => self.limits(&mut out, limits, food),
            Schedule::EveryHours(_) => self.stop(&mut out, self.hours_count),
            Schedule::Varying(varying) => self.afterwards(&mut out, varying),
            Schedule::FromLast(_) | Schedule::ByReading(_) if plan.whole == Whole::Beside => {}
            Schedule::FromLast(from) => {
                let day = t.dates.date(from.due);
                self.stop(&mut out, &self.next_due(&day));
            }
            Schedule::ByReading(table) => self.table(&mut out, table),
            Schedule::Timed { .. }
            | Schedule::Once { .. }
            | Schedule::AsDirected
            | Schedule::InPlace(_)
            | Schedule::Ended => {}
        }
        self.manner(&mut out, plan);
        if let Exactness::WithinMinutes(minutes) = plan.exactness {
            let length = t.dates.length(Duration::minutes(i64::from(minutes)));
            self.stop(&mut out, &self.exact(&length));
        }
        out
    }

    /// A time of day, such as "at 08:00" or "with breakfast".
    pub fn time(&self, time: SlotTime) -> String {
        let dates = self.text().dates;
        match time {
            SlotTime::Clock(time) => self.at_clock(&dates.time(time)),
            SlotTime::Anchored(anchor) => dates.anchor(anchor).to_owned(),
        }
    }

    /// A moment of the day as it stands to food: "before breakfast" for what is taken
    /// before food.
    pub fn moment(&self, anchor: Anchor, food: Food) -> &'static str {
        match food {
            Food::Before | Food::EmptyStomach => self.before_meal(anchor),
            Food::After => self.after_meal(anchor),
            Food::NotSaid | Food::With => self.text().dates.anchor(anchor),
        }
    }

    fn time_by_food(&self, time: SlotTime, food: Food) -> String {
        match time {
            SlotTime::Clock(_) => self.time(time),
            SlotTime::Anchored(anchor) => self.moment(anchor, food).to_owned(),
        }
    }

    const fn text(&self) -> &'static Text {
        self.language().text()
    }

    fn line(&self, schedule: &Schedule, food: Food) -> String {
        match schedule {
            Schedule::Timed { days, slots, .. } => self.timed(*days, slots, food),
            Schedule::Once { at, amount } => self.once_at(*at, *amount),
            Schedule::Varying(varying) => self.lines(varying, food),
            Schedule::EveryHours(every) => {
                let amount = self.text().amounts.amount(every.amount);
                let (hours, food) = (every.hours.get(), self.food(food));
                if food.is_empty() {
                    self.every_hours(hours, &amount)
                } else {
                    self.every_hours_with_food(hours, &amount, food)
                }
            }
            Schedule::WhenNeeded(limits) => {
                self.when_needed(&self.text().amounts.amount(limits.amount))
            }
            Schedule::FromLast(from) => self.counted_from_last(*from),
            Schedule::InPlace(device) => {
                let date = |day| self.text().dates.date(day);
                let out_by = date(device.out_by);
                match device.since {
                    Some(since) => self.in_place_since(&date(since), &out_by),
                    None => self.in_place(&out_by),
                }
            }
            Schedule::ByReading(table) => {
                let times: Vec<String> = table.times.iter().map(|time| self.time(*time)).collect();
                self.by_reading(&joined(self.language(), &times))
            }
            Schedule::AsDirected => self.no_times.to_owned(),
            Schedule::Ended => self.no_longer.to_owned(),
        }
    }

    fn timed(&self, days: DayPattern, slots: &[Slot], food: Food) -> String {
        let amounts = self.text().amounts;
        let mut slots = slots.to_vec();
        slots.sort_by_key(|slot| usual(slot.time));
        let meals = slots.iter().all(|slot| is_meal(slot.time));
        let told = food;
        let food = match food {
            // "With breakfast" and "before breakfast" already say it.
            Food::With | Food::Before | Food::After if meals => "",
            food => self.food(food),
        };
        let days = self.days(days, slots.len());
        let alike = slots.windows(2).all(|two| two[0].amount == two[1].amount);
        let list = |all: Vec<String>| joined(self.language(), &all);
        match slots.first() {
            Some(first) if alike => {
                let amount = amounts.amount(first.amount);
                let times = list(
                    slots
                        .iter()
                        .map(|slot| self.time_by_food(slot.time, told))
                        .collect(),
                );
                if food.is_empty() {
                    self.alike(&amount, &days, &times)
                } else {
                    self.alike_with_food(&amount, &days, &times, food)
                }
            }
            _ => {
                let one = |slot: &Slot| {
                    self.one_of_several(
                        &amounts.amount(slot.amount),
                        &self.time_by_food(slot.time, told),
                    )
                };
                let each = list(slots.iter().map(one).collect());
                // A list follows here, not the next word of the sentence.
                let days = days.trim_end_matches([',', '，']);
                if food.is_empty() {
                    self.unlike(days, &each)
                } else {
                    self.unlike_with_food(days, &each, food)
                }
            }
        }
    }

    fn days(&self, days: DayPattern, times: usize) -> String {
        let weekday = |day| self.text().dates.weekday(day);
        match said(days, times) {
            Frequency::EveryDay => self.every_day.to_owned(),
            Frequency::OnceAWeek(day) => self.once_a_week(weekday(day)),
            Frequency::On(days) => {
                let names: Vec<_> = days.into_iter().map(weekday).collect();
                self.on_weekdays(&joined(self.language(), &names))
            }
            Frequency::EveryDays(n) => self.every_days(n),
            Frequency::EveryWeeks(n, day) => self.every_weeks(n, weekday(day)),
            Frequency::OnEveryWeeks(n, days) => {
                let names: Vec<_> = days.into_iter().map(weekday).collect();
                self.every_weeks(n, &joined(self.language(), &names))
            }
            Frequency::Cycle(cycle) => {
                let (on, off) = (cycle.on.get(), cycle.off.get());
                match cycle.days_off {
                    DaysOff::Nothing => self.cycle(on, off),
                    DaysOff::Placebo => self.cycle_placebo(on, off),
                }
            }
            Frequency::MonthlyDate(n, day) if day > 28 => self.monthly_late(n, u16::from(day)),
            Frequency::MonthlyDate(n, day) => self.monthly(n, u16::from(day)),
            Frequency::MonthlyWeekday(n, which, day) => {
                self.monthly_weekday(n, which, weekday(day))
            }
        }
    }

    fn once_at(&self, at: NaiveDateTime, amount: Amount) -> String {
        let t = self.text();
        let (day, time) = (t.dates.weekday_and_day(at.date()), t.dates.time(at.time()));
        self.once_only(&t.amounts.amount(amount), &day, &time)
    }

    fn limits(&self, out: &mut String, limits: &WhenNeeded, food: Food) {
        let t = self.text();
        let food = self.food(food);
        if !food.is_empty() {
            self.add(out, food);
        }
        match limits.gap_minutes {
            Some(minutes) => {
                let length = t.dates.length(Duration::minutes(i64::from(minutes)));
                self.stop(out, &self.shortest_gap(&length));
            }
            None => self.stop(out, self.no_gap),
        }
        match limits.most_in_a_day {
            Some(quantity) => {
                let unit = limits.amount.unit;
                let most = t.amounts.amount(Amount { quantity, unit });
                self.stop(out, &self.most(&most));
            }
            None => self.stop(out, self.no_most),
        }
    }

    fn add(&self, out: &mut String, clause: &str) {
        out.push_str(self.text().grammar.clause);
        out.push_str(clause);
    }

    /// Ends the sentence and begins the next.
    fn stop(&self, out: &mut String, sentence: &str) {
        let grammar = self.text().grammar;
        out.push_str(grammar.full_stop);
        out.push_str(grammar.gap);
        out.push_str(sentence);
    }
}

#[cfg(test)]
mod tests;
