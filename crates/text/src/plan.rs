//! A plan in words: one sentence for reading back, one short line for lists.
//!
//! Everything is spelled out: weekdays, units and limits. A limit nobody
//! entered is called not stated, never left out. Does not know the label's own
//! words; those are shown beside it.

mod pieces;

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, Weekday};

use self::pieces::{IN_CHINESE, IN_DANISH, IN_ENGLISH};
use super::{Amounts, Dates};
use domain::amount::Amount;
use domain::person::Anchor;
use domain::plan::days::WEEK;
use domain::plan::{
    DayPattern, Ending, Exactness, Food, Plan, Schedule, Slot, SlotTime, WeekdaySet, WhenNeeded,
};

/// Plans in words.
pub struct Plans {
    /// The whole plan, read back; no full stop at the end.
    pub sentence: fn(&Plan) -> String,
    /// How much and when, for a list; no full stop at the end.
    pub short: fn(&Plan) -> String,
    /// A schedule that has no revision yet, as in a draft.
    pub schedule: fn(&Schedule, Food, Exactness) -> String,
    /// How a dose stands to food; empty if the label says nothing.
    pub food: fn(Food) -> &'static str,
    /// A time of day, such as "at 08:00" or "with breakfast".
    pub time: fn(SlotTime) -> String,
    /// No times are set.
    pub no_times: &'static str,
}

/// The pieces that differ from language to language.
struct Pieces {
    amounts: &'static Amounts,
    dates: &'static Dates,
    comma: &'static str,
    and: &'static str,
    clause: &'static str,
    stop: &'static str,
    time: fn(SlotTime) -> String,
    /// The days, and how many times there are on each.
    days: fn(DayPattern, usize) -> String,
    counted_from: fn(&str) -> String,
    food: fn(Food) -> &'static str,
    /// Amount, days, times, food: all doses alike.
    alike: fn(&str, &str, &str, &str) -> String,
    /// Days, "time and amount" list, food: doses that differ.
    unlike: fn(&str, &str, &str) -> String,
    /// Amount and time of one dose among several.
    each: fn(&str, &str) -> String,
    last_day: fn(&str) -> String,
    doses_in_all: fn(u32) -> String,
    once: fn(&str, &str, &str) -> String,
    when_needed: fn(&str) -> String,
    gap: fn(&str) -> String,
    no_gap: &'static str,
    most: fn(&str) -> String,
    no_most: &'static str,
    exact: fn(&str) -> String,
    no_times: &'static str,
}

impl Pieces {
    fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => [&first.join(self.comma), self.and, last].concat(),
        }
    }

    fn amount(&self, amount: Amount) -> String {
        (self.amounts.amount)(amount)
    }

    fn short(&self, schedule: &Schedule, food: Food) -> String {
        match schedule {
            Schedule::Timed { days, slots, .. } => self.timed(*days, slots, food),
            Schedule::Once { at, amount } => self.once_at(*at, *amount),
            Schedule::WhenNeeded(limits) => (self.when_needed)(&self.amount(limits.amount)),
            Schedule::AsDirected => self.no_times.to_owned(),
        }
    }

    fn timed(&self, days: DayPattern, slots: &[Slot], food: Food) -> String {
        let mut slots = slots.to_vec();
        slots.sort_by_key(|slot| usual(slot.time));
        let meals = slots.iter().all(|slot| is_meal(slot.time));
        let food = match food {
            // "With breakfast" already says it.
            Food::With if meals => "",
            food => (self.food)(food),
        };
        let days = (self.days)(days, slots.len());
        let alike = slots.windows(2).all(|two| two[0].amount == two[1].amount);
        match slots.first() {
            Some(first) if alike => {
                let times: Vec<_> = slots.iter().map(|slot| (self.time)(slot.time)).collect();
                (self.alike)(&self.amount(first.amount), &days, &self.list(&times), food)
            }
            _ => {
                let each: Vec<_> = slots
                    .iter()
                    .map(|slot| (self.each)(&self.amount(slot.amount), &(self.time)(slot.time)))
                    .collect();
                (self.unlike)(&days, &self.list(&each), food)
            }
        }
    }

    fn once_at(&self, at: NaiveDateTime, amount: Amount) -> String {
        let day = (self.dates.weekday_and_day)(at.date());
        let time = (self.dates.time)(at.time());
        (self.once)(&self.amount(amount), &day, &time)
    }

    fn sentence(&self, schedule: &Schedule, food: Food, exactness: Exactness) -> String {
        let mut out = self.short(schedule, food);
        match schedule {
            Schedule::Timed { days, ending, .. } => {
                if let Some(first) = counted_from(*days) {
                    self.add(&mut out, &(self.counted_from)(&(self.dates.day)(first)));
                }
                match ending {
                    Ending::Open => {}
                    Ending::LastDay(day) => {
                        self.add(&mut out, &(self.last_day)(&(self.dates.date)(*day)));
                    }
                    Ending::AfterDoses(count) => {
                        self.add(&mut out, &(self.doses_in_all)(*count));
                    }
                }
            }
            Schedule::WhenNeeded(limits) => self.limits(&mut out, limits, food),
            Schedule::Once { .. } | Schedule::AsDirected => {}
        }
        if let Exactness::WithinMinutes(minutes) = exactness {
            let length = (self.dates.length)(Duration::minutes(i64::from(minutes)));
            out.push_str(self.stop);
            out.push_str(&(self.exact)(&length));
        }
        out
    }

    fn limits(&self, out: &mut String, limits: &WhenNeeded, food: Food) {
        let food = (self.food)(food);
        if !food.is_empty() {
            self.add(out, food);
        }
        out.push_str(self.stop);
        match limits.gap_minutes {
            Some(minutes) => {
                let length = (self.dates.length)(Duration::minutes(i64::from(minutes)));
                out.push_str(&(self.gap)(&length));
            }
            None => out.push_str(self.no_gap),
        }
        out.push_str(self.stop);
        match limits.most_in_a_day {
            Some(quantity) => {
                let unit = limits.amount.unit;
                out.push_str(&(self.most)(&self.amount(Amount { quantity, unit })));
            }
            None => out.push_str(self.no_most),
        }
    }

    fn add(&self, out: &mut String, clause: &str) {
        out.push_str(self.clause);
        out.push_str(clause);
    }
}

/// Where a time falls on a usual day, for putting times in order.
fn usual(time: SlotTime) -> chrono::NaiveTime {
    match time {
        SlotTime::Clock(time) => time,
        SlotTime::Anchored(anchor) => domain::person::AnchorTimes::default().time(anchor),
    }
}

const fn is_meal(time: SlotTime) -> bool {
    matches!(
        time,
        SlotTime::Anchored(Anchor::Breakfast | Anchor::Lunch | Anchor::EveningMeal)
    )
}

/// The day that a pattern is counted from, where that must be said.
fn counted_from(days: DayPattern) -> Option<NaiveDate> {
    match days {
        DayPattern::EveryDays { every, first } | DayPattern::EveryWeeks { every, first } => {
            (every.get() > 1).then_some(first)
        }
        DayPattern::EveryDay | DayPattern::Weekdays(_) => None,
    }
}

/// A pattern as it is best said.
enum Said {
    EveryDay,
    OnceAWeek(Weekday),
    On(Vec<Weekday>),
    EveryDays(u16),
    EveryWeeks(u16, Weekday),
}

impl Said {
    /// "Once a week" is said only where it is once.
    fn weekly(day: Weekday, times: usize) -> Self {
        if times == 1 {
            Self::OnceAWeek(day)
        } else {
            Self::On(vec![day])
        }
    }
}

fn said(days: DayPattern, times: usize) -> Said {
    match days {
        DayPattern::EveryDay => Said::EveryDay,
        DayPattern::Weekdays(set) => match chosen(set).as_slice() {
            [one] => Said::weekly(*one, times),
            all if all.len() == WEEK.len() => Said::EveryDay,
            some => Said::On(some.to_vec()),
        },
        DayPattern::EveryDays { every, .. } if every.get() == 1 => Said::EveryDay,
        DayPattern::EveryDays { every, .. } => Said::EveryDays(every.get()),
        DayPattern::EveryWeeks { every, first } if every.get() == 1 => {
            Said::weekly(first.weekday(), times)
        }
        DayPattern::EveryWeeks { every, first } => Said::EveryWeeks(every.get(), first.weekday()),
    }
}

fn chosen(set: WeekdaySet) -> Vec<Weekday> {
    WEEK.into_iter().filter(|day| set.contains(*day)).collect()
}

fn named(pieces: &Pieces, days: &[Weekday]) -> String {
    let names: Vec<_> = days
        .iter()
        .map(|day| (pieces.dates.weekday)(*day).to_owned())
        .collect();
    pieces.list(&names)
}

fn spaced(parts: &[&str]) -> String {
    parts
        .iter()
        .filter(|part| !part.is_empty())
        .copied()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The first letter of a line is a capital where it has one.
fn capital(line: &str) -> String {
    let mut letters = line.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

macro_rules! plans {
    ($($(#[$doc:meta])* $name:ident, $pieces:ident;)*) => {$(
        $(#[$doc])*
        pub const $name: Plans = Plans {
            sentence: |plan| capital(&$pieces.sentence(&plan.schedule, plan.food, plan.exactness)),
            short: |plan| capital(&$pieces.short(&plan.schedule, plan.food)),
            schedule: |schedule, food, exactness| capital(&$pieces.sentence(schedule, food, exactness)),
            food: |food| ($pieces.food)(food),
            time: |time| ($pieces.time)(time),
            no_times: $pieces.no_times,
        };
    )*};
}

plans! {
    /// English.
    ENGLISH, IN_ENGLISH;
    /// Traditional Chinese, Hong Kong.
    CHINESE, IN_CHINESE;
    /// Danish.
    DANISH, IN_DANISH;
}

#[cfg(test)]
mod tests;
