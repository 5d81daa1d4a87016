//! Every kind of plan, by itself and by chance.

use chrono::{Datelike, Duration, FixedOffset, NaiveDate, NaiveDateTime, NaiveTime, Weekday};
use domain::amount::{Amount, Quantity, Unit};
use domain::person::Anchor;
use domain::plan::days::{Cycle, DayOfMonth, DaysOff, MonthDay, Monthly, WEEK, WhichInMonth};
use domain::plan::{
    Afterwards, ByReading, DayPattern, DosageLine, Ending, Every, EveryHours, FromLast, HoursApart,
    InPlace, Interval, Schedule, Slot, SlotTime, VaryBy, Varying, WeekdaySet, WhenNeeded,
};

use crate::chance::Chance;

fn amount(number: u32) -> Amount {
    Amount {
        quantity: Quantity::whole(number),
        unit: Unit::Tablet,
    }
}

fn slot(minutes: i64) -> Slot {
    let time = NaiveTime::MIN + Duration::minutes(minutes);
    Slot {
        time: SlotTime::Clock(time),
        amount: amount(1),
    }
}

const MORNING: i64 = 8 * 60;

fn timed(days: DayPattern, minutes: &[i64], ending: Ending) -> Schedule {
    Schedule::Timed {
        days,
        slots: minutes.iter().map(|minutes| slot(*minutes)).collect(),
        ending,
    }
}

fn set(days: &[Weekday]) -> Option<WeekdaySet> {
    WeekdaySet::new(days.iter().copied()).ok()
}

fn every(number: u16) -> Option<Every> {
    Every::new(number).ok()
}

/// Every so many hours from a moment at a fixed offset on.
fn hours(number: u16, first: NaiveDateTime, ending: Ending) -> Option<Schedule> {
    let offset = FixedOffset::east_opt(0)?;
    Some(Schedule::EveryHours(EveryHours {
        hours: HoursApart::new(number).ok()?,
        first: first.and_utc().with_timezone(&offset),
        amount: amount(1),
        ending,
    }))
}

fn varying(by: VaryBy, lines: Vec<DosageLine>) -> Schedule {
    Schedule::Varying(Varying {
        by,
        lines,
        after: Afterwards::Ends,
    })
}

fn line(days: DayPattern, minutes: &[i64]) -> DosageLine {
    DosageLine {
        days,
        slots: minutes.iter().map(|minutes| slot(*minutes)).collect(),
        from: None,
        last: None,
    }
}

/// Every kind by itself, with what is awkward about it, for a life that begins at a
/// local time.
pub fn all(start: NaiveDateTime) -> Vec<(&'static str, Schedule)> {
    let mut kinds = of_days(start).unwrap_or_default();
    kinds.extend(of_ends(start).unwrap_or_default());
    kinds.extend(of_nights());
    kinds.extend(of_amounts(start).unwrap_or_default());
    kinds.extend(of_hours(start).unwrap_or_default());
    kinds
}

/// At eight in the morning, on days of every kind.
fn of_days(start: NaiveDateTime) -> Option<Vec<(&'static str, Schedule)>> {
    use Weekday::{Fri, Mon, Sat, Tue, Wed};
    let first = start.date() + Duration::days(3);
    let days = |number| {
        let every = every(number)?;
        Some(DayPattern::EveryDays { every, first })
    };
    let weeks = |number| {
        let every = every(number)?;
        Some(DayPattern::EveryWeeks { every, first })
    };
    let cycle = |on, off| {
        let (on, off) = (every(on)?, every(off)?);
        Some(DayPattern::Cycle(Cycle {
            on,
            off,
            first,
            days_off: DaysOff::Nothing,
        }))
    };
    let monthly = |on, months| {
        let every = every(months)?;
        Some(DayPattern::Monthly(Monthly { on, every, first }))
    };
    let date = |day| Some(MonthDay::Date(DayOfMonth::new(day).ok()?));
    let last_friday = MonthDay::Weekday(WhichInMonth::Last, Fri);
    let second_week = DayPattern::WeekdaysEveryWeeks {
        days: set(&[Tue, Sat])?,
        every: every(2)?,
        first,
    };
    let far = DayPattern::EveryDays {
        every: every(1)?,
        first: start.date() + Duration::days(120),
    };
    let kinds = [
        ("weekdays", DayPattern::Weekdays(set(&[Mon, Wed, Fri])?)),
        ("every third day", days(3)?),
        ("every week", weeks(1)?),
        ("every twelve weeks", weeks(12)?),
        ("every twenty-four weeks", weeks(24)?),
        ("two days every second week", second_week),
        ("twenty-one on and seven off", cycle(21, 7)?),
        ("one on and two off", cycle(1, 2)?),
        ("monthly on the 31st", monthly(date(31)?, 1)?),
        ("monthly on the 30th", monthly(date(30)?, 1)?),
        ("every third month", monthly(date(29)?, 3)?),
        ("the last Friday of a month", monthly(last_friday, 1)?),
        ("begins in 120 days", far),
    ];
    let at_eight = |(name, days)| (name, timed(days, &[MORNING], Ending::Open));
    Some(kinds.map(at_eight).to_vec())
}

/// Every day, with an end or without, and what has no clock time at all.
fn of_ends(start: NaiveDateTime) -> Option<Vec<(&'static str, Schedule)>> {
    let daily = |minutes: &[i64], ending| timed(DayPattern::EveryDay, minutes, ending);
    let often = [0, 7 * 60, 13 * 60, 18 * 60, 23 * 60 + 59];
    let anchored = [Anchor::Breakfast, Anchor::Bedtime].map(|anchor| Slot {
        time: SlotTime::Anchored(anchor),
        amount: amount(1),
    });
    let anchored = Schedule::Timed {
        days: DayPattern::EveryDay,
        slots: anchored.to_vec(),
        ending: Ending::Open,
    };
    let once = Schedule::Once {
        at: (start.date() + Duration::days(15)).and_hms_opt(10, 30, 0)?,
        amount: amount(1),
    };
    let needed = Schedule::WhenNeeded(WhenNeeded {
        amount: amount(2),
        gap_minutes: Some(240),
        most_in_a_day: None,
    });
    let from_last = Schedule::FromLast(FromLast {
        every: Interval::Days(every(28)?),
        due: start.date() + Duration::days(9),
        time: slot(MORNING).time,
        amount: amount(1),
    });
    let in_place = Schedule::InPlace(InPlace {
        since: None,
        out_by: start.date() + Duration::days(40),
        amount: amount(1),
    });
    let by_reading = Schedule::ByReading(ByReading {
        days: DayPattern::EveryDay,
        times: [7 * 60, 18 * 60].map(|at| slot(at).time).to_vec(),
        table: Vec::new(),
        unit: Unit::Unit,
        ending: Ending::Open,
    });
    let last = Ending::LastDay(start.date() + Duration::days(43));
    let twice = [MORNING, 20 * 60];
    Some(vec![
        ("five times a day", daily(&often, Ending::Open)),
        ("tied to the day", anchored),
        ("ten doses", daily(&twice, Ending::AfterDoses(10))),
        ("until a day", daily(&[MORNING], last)),
        ("once", once),
        ("when needed", needed),
        ("as directed", Schedule::AsDirected),
        ("every 28 days from the last one", from_last),
        ("due out in 40 days", in_place),
        ("by a reading", by_reading),
    ])
}

/// Clock times at which clocks change somewhere.
fn of_nights() -> Vec<(&'static str, Schedule)> {
    let night = |minutes: &[i64]| timed(DayPattern::EveryDay, minutes, Ending::Open);
    vec![
        ("at midnight", night(&[0])),
        ("at 01:30", night(&[90])),
        ("at 02:00, 02:15 and 02:30", night(&[120, 135, 150])),
        ("at 03:00 and 03:30", night(&[180, 210])),
        ("at 23:30 and 00:30", night(&[23 * 60 + 30, 30])),
    ]
}

fn of_amounts(start: NaiveDateTime) -> Option<Vec<(&'static str, Schedule)>> {
    use Weekday::{Fri, Mon, Sat, Sun, Thu, Tue, Wed};
    let first = start.date() + Duration::days(1);
    let weekdays = |days: &[Weekday]| Some(DayPattern::Weekdays(set(days)?));
    let turn = |after| {
        let first = first + Duration::days(after);
        Some(DayPattern::EveryDays {
            every: every(2)?,
            first,
        })
    };
    let step = |from: i64, last: i64, minutes: &[i64]| DosageLine {
        from: Some(first + Duration::days(from)),
        last: Some(first + Duration::days(last)),
        ..line(DayPattern::EveryDay, minutes)
    };
    Some(vec![
        (
            "by weekday",
            varying(
                VaryBy::Weekday,
                vec![
                    line(weekdays(&[Mon, Wed, Fri])?, &[18 * 60]),
                    line(weekdays(&[Tue, Thu, Sat, Sun])?, &[19 * 60]),
                ],
            ),
        ),
        (
            "by turns",
            varying(
                VaryBy::Turns,
                vec![line(turn(0)?, &[MORNING]), line(turn(1)?, &[21 * 60])],
            ),
        ),
        (
            "by steps",
            varying(
                VaryBy::Steps,
                vec![
                    step(0, 6, &[MORNING, 20 * 60]),
                    step(7, 20, &[MORNING]),
                    step(21, 23, &[MORNING + 30]),
                ],
            ),
        ),
    ])
}

fn of_hours(start: NaiveDateTime) -> Option<Vec<(&'static str, Schedule)>> {
    let soon = start + Duration::hours(5);
    Some(vec![
        ("every 8 hours", hours(8, soon, Ending::Open)?),
        ("every 12 hours", hours(12, soon, Ending::Open)?),
        ("every 24 hours", hours(24, soon, Ending::Open)?),
        (
            "every 36 hours, ten times",
            hours(36, soon, Ending::AfterDoses(10))?,
        ),
        (
            "every 72 hours",
            hours(72, soon, Ending::LastDay(start.date() + Duration::days(60)))?,
        ),
    ])
}

/// The same, with the clock times moved by some minutes.
pub fn later_in_the_day(schedule: &Schedule, minutes: i64) -> Schedule {
    let later = |slots: &[Slot]| -> Vec<Slot> {
        let moved = slots.iter().map(|slot| match slot.time {
            SlotTime::Clock(time) => Slot {
                time: SlotTime::Clock(time.overflowing_add_signed(Duration::minutes(minutes)).0),
                ..*slot
            },
            SlotTime::Anchored(_) => *slot,
        });
        moved.collect()
    };
    // Every kind is named, so that a new one comes to `all` too.
    match schedule.clone() {
        Schedule::Timed {
            days,
            slots,
            ending,
        } => Schedule::Timed {
            days,
            slots: later(&slots),
            ending,
        },
        Schedule::Varying(mut varying) => {
            for line in &mut varying.lines {
                line.slots = later(&line.slots);
            }
            Schedule::Varying(varying)
        }
        Schedule::EveryHours(every) => Schedule::EveryHours(EveryHours {
            first: every.first + Duration::minutes(minutes),
            ..every
        }),
        Schedule::Once { at, amount } => Schedule::Once {
            at: at + Duration::minutes(minutes),
            amount,
        },
        Schedule::FromLast(from) => {
            let slot = Slot {
                time: from.time,
                amount: from.amount,
            };
            let time = later(&[slot]).first().map_or(from.time, |slot| slot.time);
            Schedule::FromLast(FromLast { time, ..from })
        }
        other @ (Schedule::InPlace(_)
        | Schedule::ByReading(_)
        | Schedule::WhenNeeded(_)
        | Schedule::AsDirected
        | Schedule::Ended) => other,
    }
}

/// A plan by chance, for a medicine that begins at a local time.
pub fn by_chance(chance: &mut Chance, start: NaiveDateTime) -> Option<Schedule> {
    let kinds = all(start);
    if chance.below(3) == 0 {
        let (_, schedule) = chance.pick(&kinds)?;
        let minutes = chance.below(8) * 15;
        return Some(later_in_the_day(schedule, minutes));
    }
    let first = start.date() + Duration::days(chance.below(60) - 20);
    let days = pattern(chance, first)?;
    let minutes: Vec<i64> = (0..=chance.below(3))
        .map(|_| {
            *chance
                .pick(&[0, 30, 90, 150, 210, 420, 480, 485, 720, 1200, 1435])
                .unwrap_or(&0)
        })
        .collect();
    let ending = match chance.below(5) {
        0 => Ending::AfterDoses(u32::try_from(chance.below(60) + 1).ok()?),
        1 => Ending::LastDay(start.date() + Duration::days(chance.below(150))),
        _ => Ending::Open,
    };
    Some(timed(days, &minutes, ending))
}

fn pattern(chance: &mut Chance, first: NaiveDate) -> Option<DayPattern> {
    let mut some = |most: i64| u16::try_from(chance.below(most) + 1).ok().and_then(every);
    let (few, many) = (some(4)?, some(40)?);
    let mut week: Vec<Weekday> = WEEK.into_iter().filter(|_| chance.below(3) == 0).collect();
    week.push(first.weekday());
    let days = set(&week)?;
    let which = *chance.pick(&WhichInMonth::ALL)?;
    let date = DayOfMonth::new(u8::try_from(chance.below(31) + 1).ok()?).ok()?;
    Some(match chance.below(8) {
        0 => DayPattern::EveryDay,
        1 => DayPattern::Weekdays(days),
        2 => DayPattern::EveryDays { every: many, first },
        3 => DayPattern::EveryWeeks { every: few, first },
        4 => DayPattern::WeekdaysEveryWeeks {
            days,
            every: few,
            first,
        },
        5 => DayPattern::Cycle(Cycle {
            on: many,
            off: few,
            first,
            days_off: DaysOff::Placebo,
        }),
        6 => DayPattern::Monthly(Monthly {
            on: MonthDay::Date(date),
            every: few,
            first,
        }),
        _ => DayPattern::Monthly(Monthly {
            on: MonthDay::Weekday(which, first.weekday()),
            every: few,
            first,
        }),
    })
}
