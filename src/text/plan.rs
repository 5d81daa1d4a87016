//! A plan in words: one sentence for reading back, one short line for lists.
//!
//! Everything is spelled out: weekdays, units and limits. A limit nobody
//! entered is called not stated, never left out. Does not know the label's own
//! words; those are shown beside it.

use chrono::{Datelike, Duration, NaiveDate, NaiveDateTime, Weekday};

use super::{Amounts, Dates, amounts, dates};
use crate::domain::amount::Amount;
use crate::domain::person::Anchor;
use crate::domain::plan::days::WEEK;
use crate::domain::plan::{
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
        SlotTime::Anchored(anchor) => crate::domain::person::AnchorTimes::default().time(anchor),
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

static IN_ENGLISH: Pieces = Pieces {
    amounts: &amounts::ENGLISH,
    dates: &dates::ENGLISH,
    comma: ", ",
    and: " and ",
    clause: ", ",
    stop: ". ",
    time: |time| match time {
        SlotTime::Clock(time) => format!("at {}", (dates::ENGLISH.time)(time)),
        SlotTime::Anchored(anchor) => (dates::ENGLISH.anchor)(anchor).to_owned(),
    },
    days: |days, times| match said(days, times) {
        Said::EveryDay => "every day".into(),
        Said::OnceAWeek(day) => format!("once a week, on {},", (dates::ENGLISH.weekday)(day)),
        Said::On(days) => format!("every {}", named(&IN_ENGLISH, &days)),
        Said::EveryDays(n) => format!("every {n} days"),
        Said::EveryWeeks(n, day) => {
            format!("every {n} weeks, on {},", (dates::ENGLISH.weekday)(day))
        }
    },
    counted_from: |day| format!("counted from {day}"),
    food: |food| match food {
        Food::NotSaid => "",
        Food::Before => "before food",
        Food::With => "with food",
        Food::After => "after food",
        Food::EmptyStomach => "on an empty stomach",
    },
    alike: |amount, days, times, food| spaced(&[amount, days, times, food]),
    unlike: |days, each, food| spaced(&[days.trim_end_matches(','), "–", each, food]),
    each: |amount, time| format!("{amount} {time}"),
    last_day: |day| format!("last day {day}"),
    doses_in_all: |n| match n {
        1 => "1 dose in all".into(),
        n => format!("{n} doses in all"),
    },
    once: |amount, day, time| format!("{amount} once, on {day} at {time}"),
    when_needed: |amount| format!("{amount} when needed"),
    gap: |length| format!("At least {length} between doses"),
    no_gap: "The shortest time between doses is not stated",
    most: |amount| format!("At most {amount} in 24 hours"),
    no_most: "The most in 24 hours is not stated",
    exact: |length| format!("The time must be exact: at most {length} early or late"),
    no_times: "No times are set. Ask how to take this",
};

static IN_CHINESE: Pieces = Pieces {
    amounts: &amounts::CHINESE,
    dates: &dates::CHINESE,
    comma: "、",
    and: "及",
    clause: "，",
    stop: "。",
    time: |time| match time {
        SlotTime::Clock(time) => (dates::CHINESE.time)(time),
        SlotTime::Anchored(anchor) => (dates::CHINESE.anchor)(anchor).to_owned(),
    },
    days: |days, times| match said(days, times) {
        Said::EveryDay => "每日".into(),
        Said::OnceAWeek(day) => format!("每星期一次，逢{}", (dates::CHINESE.weekday)(day)),
        Said::On(days) => format!("逢{}", named(&IN_CHINESE, &days)),
        Said::EveryDays(n) => format!("每{n}日"),
        Said::EveryWeeks(n, day) => {
            format!("每{n}個星期，逢{}", (dates::CHINESE.weekday)(day))
        }
    },
    counted_from: |day| format!("由{day}起計"),
    food: |food| match food {
        Food::NotSaid => "",
        Food::Before => "飯前",
        Food::With => "隨餐",
        Food::After => "飯後",
        Food::EmptyStomach => "空腹",
    },
    alike: |amount, days, times, food| {
        let comma = if food.is_empty() { "" } else { "，" };
        format!("{days}{times}{comma}{food}，每次{amount}")
    },
    unlike: |days, each, food| {
        let comma = if food.is_empty() { "" } else { "，" };
        format!("{days}：{each}{comma}{food}")
    },
    each: |amount, time| format!("{time}{amount}"),
    last_day: |day| format!("最後一日是{day}"),
    doses_in_all: |n| format!("共{n}次"),
    once: |amount, day, time| format!("只服用一次：{day}{time}，{amount}"),
    when_needed: |amount| format!("有需要時使用，每次{amount}"),
    gap: |length| format!("兩次之間最少相隔{length}"),
    no_gap: "沒有寫明兩次之間最少相隔多久",
    most: |amount| format!("24小時內最多{amount}"),
    no_most: "沒有寫明24小時內最多可用多少",
    exact: |length| format!("時間必須準確：最多早或遲{length}"),
    no_times: "未有時間。請查問如何使用",
};

static IN_DANISH: Pieces = Pieces {
    amounts: &amounts::DANISH,
    dates: &dates::DANISH,
    comma: ", ",
    and: " og ",
    clause: ", ",
    stop: ". ",
    time: |time| match time {
        SlotTime::Clock(time) => format!("klokken {}", (dates::DANISH.time)(time)),
        SlotTime::Anchored(anchor) => (dates::DANISH.anchor)(anchor).to_owned(),
    },
    days: |days, times| match said(days, times) {
        Said::EveryDay => "hver dag".into(),
        Said::OnceAWeek(day) => {
            format!("én gang om ugen, om {}en,", (dates::DANISH.weekday)(day))
        }
        Said::On(days) => format!("hver {}", named(&IN_DANISH, &days)),
        Said::EveryDays(2) => "hver anden dag".into(),
        Said::EveryDays(n) => format!("hver {n}. dag"),
        Said::EveryWeeks(2, day) => {
            format!("hver anden uge, om {}en,", (dates::DANISH.weekday)(day))
        }
        Said::EveryWeeks(n, day) => {
            format!("hver {n}. uge, om {}en,", (dates::DANISH.weekday)(day))
        }
    },
    counted_from: |day| format!("regnet fra {day}"),
    food: |food| match food {
        Food::NotSaid => "",
        Food::Before => "før mad",
        Food::With => "sammen med mad",
        Food::After => "efter mad",
        Food::EmptyStomach => "på tom mave",
    },
    alike: |amount, days, times, food| spaced(&[amount, days, times, food]),
    unlike: |days, each, food| spaced(&[days.trim_end_matches(','), "–", each, food]),
    each: |amount, time| format!("{amount} {time}"),
    last_day: |day| format!("sidste dag {day}"),
    doses_in_all: |n| match n {
        1 => "1 dosis i alt".into(),
        n => format!("{n} doser i alt"),
    },
    once: |amount, day, time| format!("{amount} én gang, {day} klokken {time}"),
    when_needed: |amount| format!("{amount} efter behov"),
    gap: |length| format!("Mindst {length} mellem doserne"),
    no_gap: "Der står ikke, hvor lang tid der mindst skal gå mellem doserne",
    most: |amount| format!("Højst {amount} på 24 timer"),
    no_most: "Der står ikke, hvor meget du højst må tage på 24 timer",
    exact: |length| format!("Tiden skal være præcis: højst {length} før eller efter"),
    no_times: "Der er ingen tidspunkter. Spørg, hvordan den skal tages",
};

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
mod tests {
    use chrono::NaiveTime;

    use super::*;
    use crate::domain::amount::{Quantity, Unit};
    use crate::domain::plan::Every;

    fn tablets(quantity: &str) -> Amount {
        Amount {
            quantity: quantity.parse().unwrap(),
            unit: Unit::Tablet,
        }
    }

    fn clock(hour: u32) -> SlotTime {
        SlotTime::Clock(NaiveTime::from_hms_opt(hour, 0, 0).unwrap())
    }

    fn slot(time: SlotTime, quantity: &str) -> Slot {
        Slot {
            time,
            amount: tablets(quantity),
        }
    }

    fn timed(days: DayPattern, slots: Vec<Slot>, ending: Ending) -> Schedule {
        Schedule::Timed {
            days,
            slots,
            ending,
        }
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn check(schedule: &Schedule, food: Food, exactness: Exactness, expected: [&str; 3]) {
        let found =
            [&ENGLISH, &CHINESE, &DANISH].map(|plans| (plans.schedule)(schedule, food, exactness));
        assert_eq!(found, expected);
    }

    fn plain(schedule: &Schedule, expected: [&str; 3]) {
        check(schedule, Food::NotSaid, Exactness::Around, expected);
    }

    #[test]
    fn doses_that_are_alike_are_said_once() {
        let slots = vec![slot(clock(20), "1"), slot(clock(8), "1")];
        plain(
            &timed(DayPattern::EveryDay, slots, Ending::Open),
            [
                "1 tablet every day at 08:00 and at 20:00",
                "每日08:00及20:00，每次1粒",
                "1 tablet hver dag klokken 08:00 og klokken 20:00",
            ],
        );
    }

    #[test]
    fn doses_that_differ_are_said_one_by_one() {
        let at = |anchor| SlotTime::Anchored(anchor);
        let slots = vec![
            slot(at(Anchor::Breakfast), "2"),
            slot(at(Anchor::Lunch), "0.5"),
            slot(at(Anchor::EveningMeal), "2"),
        ];
        check(
            &timed(DayPattern::EveryDay, slots, Ending::Open),
            Food::With,
            Exactness::Around,
            [
                "Every day – 2 tablets with breakfast, 0.5 tablet with lunch and 2 tablets with the evening meal",
                "每日：早餐時2粒、午餐時0.5粒及晚餐時2粒",
                "Hver dag – 2 tabletter til morgenmaden, 0,5 tablet til frokosten og 2 tabletter til aftensmaden",
            ],
        );
    }

    #[test]
    fn a_weekly_plan_names_its_weekday_in_full() {
        let days = DayPattern::Weekdays(WeekdaySet::new([Weekday::Mon]).unwrap());
        plain(
            &timed(days, vec![slot(clock(9), "4")], Ending::Open),
            [
                "4 tablets once a week, on Monday, at 09:00",
                "每星期一次，逢星期一09:00，每次4粒",
                "4 tabletter én gang om ugen, om mandagen, klokken 09:00",
            ],
        );
    }

    #[test]
    fn two_doses_on_one_weekday_are_not_called_once() {
        let days = DayPattern::Weekdays(WeekdaySet::new([Weekday::Mon]).unwrap());
        let slots = vec![slot(clock(9), "2"), slot(clock(21), "2")];
        plain(
            &timed(days, slots, Ending::Open),
            [
                "2 tablets every Monday at 09:00 and at 21:00",
                "逢星期一09:00及21:00，每次2粒",
                "2 tabletter hver mandag klokken 09:00 og klokken 21:00",
            ],
        );
    }

    #[test]
    fn days_between_are_counted_from_a_day_that_is_named() {
        let days = DayPattern::EveryDays {
            every: Every::new(3).unwrap(),
            first: day("2026-01-30"),
        };
        let course = timed(
            days,
            vec![slot(clock(8), "1")],
            Ending::LastDay(day("2026-02-14")),
        );
        check(
            &course,
            Food::EmptyStomach,
            Exactness::Around,
            [
                "1 tablet every 3 days at 08:00 on an empty stomach, counted from 30 January, last day 14 February 2026",
                "每3日08:00，空腹，每次1粒，由1月30日起計，最後一日是2026年2月14日",
                "1 tablet hver 3. dag klokken 08:00 på tom mave, regnet fra 30. januar, sidste dag 14. februar 2026",
            ],
        );
    }

    #[test]
    fn every_second_week_and_a_course_by_doses_are_spelled_out() {
        let days = DayPattern::EveryWeeks {
            every: Every::new(2).unwrap(),
            first: day("2026-05-05"),
        };
        check(
            &timed(days, vec![slot(clock(8), "1")], Ending::AfterDoses(21)),
            Food::NotSaid,
            Exactness::WithinMinutes(30),
            [
                "1 tablet every 2 weeks, on Tuesday, at 08:00, counted from 5 May, 21 doses in all. The time must be exact: at most 30 minutes early or late",
                "每2個星期，逢星期二08:00，每次1粒，由5月5日起計，共21次。時間必須準確：最多早或遲30分鐘",
                "1 tablet hver anden uge, om tirsdagen, klokken 08:00, regnet fra 5. maj, 21 doser i alt. Tiden skal være præcis: højst 30 minutter før eller efter",
            ],
        );
    }

    #[test]
    fn limits_are_said_and_missing_ones_are_called_not_stated() {
        let limits = WhenNeeded {
            amount: tablets("2"),
            gap_minutes: Some(240),
            most_in_a_day: Some(Quantity::whole(8)),
        };
        plain(
            &Schedule::WhenNeeded(limits),
            [
                "2 tablets when needed. At least 4 hours between doses. At most 8 tablets in 24 hours",
                "有需要時使用，每次2粒。兩次之間最少相隔4小時。24小時內最多8粒",
                "2 tabletter efter behov. Mindst 4 timer mellem doserne. Højst 8 tabletter på 24 timer",
            ],
        );
        let open = Schedule::WhenNeeded(WhenNeeded {
            gap_minutes: None,
            most_in_a_day: None,
            ..limits
        });
        plain(
            &open,
            [
                "2 tablets when needed. The shortest time between doses is not stated. The most in 24 hours is not stated",
                "有需要時使用，每次2粒。沒有寫明兩次之間最少相隔多久。沒有寫明24小時內最多可用多少",
                "2 tabletter efter behov. Der står ikke, hvor lang tid der mindst skal gå mellem doserne. Der står ikke, hvor meget du højst må tage på 24 timer",
            ],
        );
    }

    #[test]
    fn once_and_as_directed_are_plain() {
        let once = Schedule::Once {
            at: day("2026-11-22").and_hms_opt(8, 0, 0).unwrap(),
            amount: tablets("1"),
        };
        plain(
            &once,
            [
                "1 tablet once, on Sunday 22 November at 08:00",
                "只服用一次：11月22日（星期日）08:00，1粒",
                "1 tablet én gang, søndag 22. november klokken 08:00",
            ],
        );
        plain(
            &Schedule::AsDirected,
            [
                "No times are set. Ask how to take this",
                "未有時間。請查問如何使用",
                "Der er ingen tidspunkter. Spørg, hvordan den skal tages",
            ],
        );
    }

    #[test]
    fn all_seven_weekdays_are_every_day() {
        let days = DayPattern::Weekdays(WeekdaySet::new(WEEK).unwrap());
        let slots = vec![slot(clock(8), "1")];
        assert!(
            (ENGLISH.schedule)(
                &timed(days, slots, Ending::Open),
                Food::NotSaid,
                Exactness::Around
            )
            .contains("every day")
        );
    }
}
