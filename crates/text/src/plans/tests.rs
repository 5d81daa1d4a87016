//! Plans in words, in all three languages.

mod parts_tests;

use chrono::NaiveTime;

use chrono::{NaiveDate, Weekday};

use domain::person::Anchor;
use domain::plan::WeekdaySet;
use domain::plan::days::WEEK;

use super::*;
use crate::language::Language;
use domain::amount::{Quantity, Unit};
use domain::plan::Every;

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

fn as_planned(schedule: &Schedule, food: Food, exactness: Exactness) -> Planned {
    Planned {
        schedule: schedule.clone(),
        food,
        exactness,
        manner: Manner::default(),
    }
}

fn check(schedule: &Schedule, food: Food, exactness: Exactness, expected: [&str; 3]) {
    let planned = as_planned(schedule, food, exactness);
    let found =
        Language::ALL.map(|language| language.text().plans.planned(&planned, day("2026-11-22")));
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
            "1 tablet hver dag klokken 08:00 og 20:00",
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
            "Every day – 2 tablets with breakfast, half a tablet with lunch and 2 tablets with the evening meal",
            "每日：早餐時用2粒、午餐時用半粒及晚餐時用2粒",
            "Hver dag – 2 tabletter til morgenmaden, en halv tablet til frokosten og 2 tabletter til aftensmaden",
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
            "2 tablets each time, every Monday at 09:00 and at 21:00",
            "逢星期一09:00及21:00，每次2粒",
            "2 tabletter hver gang, hver mandag klokken 09:00 og 21:00",
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
            "每3日一次，08:00，空腹，每次1粒，由1月30日起計，最後一日是2026年2月14日",
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
            "1 tablet every 2 weeks, on Tuesday, at 08:00, counted from 5 May. 21 doses in all. The time must be exact: at most 30 minutes early or late",
            "每2個星期，逢星期二08:00，每次1粒，由5月5日起計。共21次。時間必須準確：最多早或遲30分鐘",
            "1 tablet hver anden uge, om tirsdagen, klokken 08:00, regnet fra 5. maj. 21 doser i alt. Tiden skal være præcis: højst 30 minutter før eller efter",
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
            "2 tablets when needed. The shortest time between doses is not written down. The most in 24 hours is not written down",
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
            "只使用一次：11月22日（星期日）08:00，1粒",
            "1 tablet én gang, søndag 22. november klokken 08:00",
        ],
    );
    plain(
        &Schedule::AsDirected,
        [
            "No times are set. Ask how to take this",
            "未有時間。請查問怎樣使用",
            "Der er ingen tidspunkter. Spørg, hvordan den skal tages",
        ],
    );
}

#[test]
fn all_seven_weekdays_are_every_day() {
    let days = DayPattern::Weekdays(WeekdaySet::new(WEEK).unwrap());
    let slots = vec![slot(clock(8), "1")];
    assert!(
        Language::English
            .text()
            .plans
            .planned(
                &as_planned(
                    &timed(days, slots, Ending::Open),
                    Food::NotSaid,
                    Exactness::Around
                ),
                day("2026-11-22")
            )
            .contains("every day")
    );
}

#[test]
fn a_clock_time_and_an_amount_never_run_together() {
    let slots = vec![slot(clock(8), "1"), slot(clock(20), "2")];
    plain(
        &timed(DayPattern::EveryDay, slots, Ending::Open),
        [
            "Every day – 1 tablet at 08:00 and 2 tablets at 20:00",
            "每日：08:00用1粒及20:00用2粒",
            "Hver dag – 1 tablet klokken 08:00 og 2 tabletter klokken 20:00",
        ],
    );
}
