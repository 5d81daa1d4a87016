//! A plan in words: one sentence for reading back, one short line for lists.
//!
//! Everything is spelled out: weekdays, units and limits. A limit nobody
//! entered is called not written down, never left out. Does not know the label's own
//! words; those are shown beside it.

mod course;
mod manner;
mod said;
mod sentences;
mod times;
mod varying;

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime};

use domain::amount::{Amount, Quantity};
use domain::person::Anchor;
use domain::plan::days::{Cycle, DaysOff};
use domain::plan::{
    DayPattern, Ending, EveryHours, Exactness, Food, Manner, Plan, Schedule, Side, Slot, SlotTime,
    WhenNeeded,
};

use self::said::{AtFood, Frequency, counted_from, said, usual};
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
    /// The day on which it is said.
    today: NaiveDate,
    /// From when it holds, where that is known.
    from: Option<NaiveDateTime>,
}

/// Whether a plan is said on its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Whole {
    /// It is: all of it.
    Alone,
    /// The day of the next one and the table of a reading stand beside it.
    Beside,
}

impl<'a> PlanSaid<'a> {
    const fn of(plan: &'a Plan, today: NaiveDate, whole: Whole) -> Self {
        Self {
            schedule: &plan.schedule,
            food: plan.food,
            exactness: plan.exactness,
            manner: &plan.manner,
            today,
            from: Some(plan.from),
            whole,
        }
    }

    const fn at_food(self) -> AtFood {
        AtFood {
            food: self.food,
            minutes_follow: self.manner.food_minutes.is_some(),
        }
    }

    const fn side(self) -> Option<Side> {
        self.manner.side()
    }
}

/// How a plan ends, in words.
enum EndSaid {
    /// In the sentence of the plan.
    Within(String),
    /// In a sentence of its own.
    Apart(String),
}

const fn said_of(planned: &Planned, today: NaiveDate, whole: Whole) -> PlanSaid<'_> {
    PlanSaid {
        schedule: &planned.schedule,
        food: planned.food,
        exactness: planned.exactness,
        manner: &planned.manner,
        today,
        from: None,
        whole,
    }
}

impl PlansWords {
    /// The whole plan, read back on a day; no full stop at the end.
    pub fn sentence(&self, plan: &Plan, today: NaiveDate) -> String {
        self.read_back(PlanSaid::of(plan, today, Whole::Alone))
    }

    /// A plan that has no revision yet, as in a draft.
    pub fn planned(&self, planned: &Planned, today: NaiveDate) -> String {
        self.read_back(said_of(planned, today, Whole::Alone))
    }

    /// The same without what [`course_beside`](Self::course_beside) leaves out.
    pub fn planned_beside(&self, planned: &Planned, today: NaiveDate) -> String {
        self.read_back(said_of(planned, today, Whole::Beside))
    }

    fn read_back(&self, plan: PlanSaid) -> String {
        let schedule = plan.schedule;
        let dates = self.text().dates;
        let end = match schedule {
            Schedule::Timed { ending, .. } | Schedule::EveryHours(EveryHours { ending, .. }) => {
                match ending {
                    Ending::Open => None,
                    Ending::LastDay(day) => Some(EndSaid::Within(self.last_day(&dates.date(*day)))),
                    Ending::AfterDoses(count) => Some(EndSaid::Apart(self.doses_in_all(*count))),
                }
            }
            _ => None,
        };
        self.run_on(&capital(&self.whole(plan, end.as_ref())))
    }

    /// The words for a plan, with how it ends.
    fn whole(&self, plan: PlanSaid, end: Option<&EndSaid>) -> String {
        let t = self.text();
        let schedule = plan.schedule;
        let mut out = self.line(plan);
        self.food_apart(&mut out, plan);
        if let Schedule::Timed { days, .. } = schedule
            && let Some(first) = counted_from(*days)
        {
            self.add(&mut out, &self.counted_from(&t.dates.day(first)));
        }
        if let Schedule::EveryHours(every) = schedule {
            self.add(&mut out, &self.first_dose(*every, plan.from));
        }
        if let Some(EndSaid::Within(end)) = end {
            self.add(&mut out, end);
        }
        if let Schedule::Timed {
            days: DayPattern::Cycle(cycle),
            ..
        } = schedule
        {
            Self::stop(&mut out, &self.day_one(*cycle, plan.today));
        }
        if let Some(EndSaid::Apart(end)) = end {
            Self::stop(&mut out, end);
        }
        match schedule {
            Schedule::WhenNeeded(limits) => self.limits(&mut out, limits, plan.at_food()),
            Schedule::EveryHours(_) => Self::stop(&mut out, self.hours_count),
            Schedule::Varying(varying) => self.afterwards(&mut out, varying, plan),
            Schedule::FromLast(_) | Schedule::ByReading(_) if plan.whole == Whole::Beside => {}
            Schedule::FromLast(from) => {
                let day = t.dates.date(from.due);
                let words = if from.due < plan.today {
                    self.first_was_due(&day)
                } else {
                    self.next_due(&day)
                };
                Self::stop(&mut out, &words);
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
            Self::stop(&mut out, &self.exact(&length));
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

    const fn text(&self) -> &'static Text {
        self.language().text()
    }

    /// An amount, with the eye or ear it goes into.
    pub fn amount(&self, amount: Amount, side: Option<Side>) -> String {
        let amount = self.text().amounts.amount(amount);
        match side {
            Some(side) => self.amount_in_side(&amount, side),
            None => amount,
        }
    }

    fn line(&self, plan: PlanSaid) -> String {
        let (at_food, side) = (plan.at_food(), plan.side());
        match plan.schedule {
            Schedule::Timed { days, slots, .. } => self.timed(*days, slots, plan),
            Schedule::Once { at, amount } => self.once_at(*at, &self.amount(*amount, side)),
            Schedule::Varying(varying) => self.lines(varying, plan),
            Schedule::EveryHours(every) => {
                let amount = self.amount(every.amount, side);
                let (hours, food) = (every.hours.get(), self.food_beside(at_food));
                if food.is_empty() {
                    self.every_hours(hours, &amount)
                } else {
                    self.every_hours_with_food(hours, &amount, food)
                }
            }
            Schedule::WhenNeeded(limits) => self.when_needed(&self.amount(limits.amount, side)),
            Schedule::FromLast(from) => {
                self.counted_from_last(*from, &self.amount(from.amount, side))
            }
            Schedule::InPlace(device) => {
                let date = |day| self.text().dates.date(day);
                let out_by = date(device.out_by);
                match device.since {
                    Some(since) => self.in_place_since(&date(since), &out_by),
                    None => self.in_place(&out_by),
                }
            }
            Schedule::ByReading(table) => {
                let times = self.times_in_row(&table.times, at_food);
                let days = self.before_times(self.every_day, &table.times);
                let listed = times.each.concat();
                if times.food.is_empty() {
                    self.by_reading(&days, &listed)
                } else {
                    let listed = self.before_more(listed, &table.times);
                    self.by_reading_with_food(&days, &listed, times.food)
                }
            }
            Schedule::AsDirected => self.no_times.to_owned(),
            Schedule::Ended => self.no_longer.to_owned(),
        }
    }

    fn timed(&self, days: DayPattern, slots: &[Slot], plan: PlanSaid) -> String {
        let mut slots = slots.to_vec();
        slots.sort_by_key(|slot| usual(slot.time));
        let alike = slots.windows(2).all(|two| two[0].amount == two[1].amount);
        let doses = match slots.first() {
            Some(first) if alike => self.alike_doses(days, (*first, &slots), plan),
            _ => self.unlike_doses(days, &slots, plan),
        };
        let DayPattern::Cycle(cycle) = days else {
            return doses;
        };
        let (on, off) = (cycle.on.get(), cycle.off.get());
        match cycle.days_off {
            DaysOff::Nothing if alike => self.cycle(&doses, on, off),
            DaysOff::Nothing => self.cycle(&self.cycle_list(&doses), on, off),
            DaysOff::Placebo => self.cycle_placebo(&doses, on, off),
        }
    }

    fn alike_doses(&self, days: DayPattern, doses: (Slot, &[Slot]), plan: PlanSaid) -> String {
        let ((first, slots), side) = (doses, plan.side());
        let times: Vec<SlotTime> = slots.iter().map(|slot| slot.time).collect();
        let said = self.times_in_row(&times, plan.at_food());
        let mut amount = self.amount(first.amount, side);
        // "2 tablets every day at 08:00 and at 20:00" may be read as two in all.
        let may_be_in_all =
            first.amount.unit.is_measured() || first.amount.quantity > Quantity::whole(1);
        if slots.len() > 1 && may_be_in_all {
            amount = self.each_time(&amount);
        }
        let of_cycle = matches!(days, DayPattern::Cycle(_));
        let days = self.before_times(&self.days(days, slots.len()), &times);
        let listed = said.each.concat();
        if !said.food.is_empty() {
            let listed = self.before_more(listed, &times);
            self.alike_with_food(&amount, &days, &listed, said.food)
        } else if of_cycle && slots.len() == 1 && side.is_none() {
            self.single(&amount, &days, &self.before_more(listed, &times))
        } else {
            self.alike(&amount, &days, &listed)
        }
    }

    fn unlike_doses(&self, days: DayPattern, slots: &[Slot], plan: PlanSaid) -> String {
        let days = self.days(days, slots.len());
        // A list follows here, not the next word of the sentence.
        let days = days.trim_end_matches([',', '，']);
        let (each, food) = self.each_of(slots, plan);
        if food.is_empty() {
            self.unlike(days, &each)
        } else {
            self.unlike_with_food(days, &each, food)
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
            Frequency::EveryDays(n) if times == 1 => self.every_days_once(n),
            Frequency::EveryDays(n) => self.every_days(n),
            Frequency::EveryWeeks(n, day) => self.every_weeks(n, weekday(day)),
            Frequency::OnEveryWeeks(n, days) => {
                let listed = |day| self.listed_weekday(weekday(day));
                let names: Vec<_> = days.into_iter().map(listed).collect();
                self.weekdays_every_weeks(n, &joined(self.language(), &names))
            }
            Frequency::MonthlyDate(n, day) if day > 28 => self.monthly_late(n, u16::from(day)),
            Frequency::MonthlyDate(n, day) => self.monthly(n, u16::from(day)),
            Frequency::MonthlyWeekday(n, which, day) => {
                self.monthly_weekday(n, which, weekday(day))
            }
        }
    }

    fn once_at(&self, at: NaiveDateTime, amount: &str) -> String {
        let t = self.text();
        let (day, time) = (t.dates.weekday_and_day(at.date()), t.dates.time(at.time()));
        self.once_only(amount, &day, &time)
    }

    /// The first of the days on.
    fn day_one(&self, cycle: Cycle, today: NaiveDate) -> String {
        let dates = self.text().dates;
        let day = if cycle.first.year() == today.year() {
            dates.day(cycle.first)
        } else {
            dates.date(cycle.first)
        };
        if cycle.first < today {
            self.day_one_was(&day)
        } else {
            self.day_one_is(&day)
        }
    }

    fn limits(&self, out: &mut String, limits: &WhenNeeded, at_food: AtFood) {
        let t = self.text();
        let food = self.food_beside(at_food);
        if !food.is_empty() {
            self.add(out, food);
        }
        match limits.gap_minutes {
            Some(minutes) => {
                let length = t.dates.length(Duration::minutes(i64::from(minutes)));
                Self::stop(out, &self.shortest_gap(&length));
            }
            None => Self::stop(out, self.no_gap),
        }
        match limits.most_in_a_day {
            Some(quantity) => {
                let unit = limits.amount.unit;
                let most = t.amounts.amount(Amount { quantity, unit });
                Self::stop(out, &self.most(&most));
            }
            None => Self::stop(out, self.no_most),
        }
    }

    fn add(&self, out: &mut String, clause: &str) {
        out.push_str(self.text().grammar.clause);
        out.push_str(clause);
    }
}

#[cfg(test)]
mod tests;
