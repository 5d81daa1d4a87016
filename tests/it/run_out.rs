//! Until when what is left lasts: the last day that is covered and the first
//! that is not, however far, or why no day can be named.

use std::time::{Duration, Instant};

use chrono::NaiveDate;
use domain::agenda::{self, DoseState};
use domain::amount::{Quantity, Unit};
use domain::event::Event;
use domain::gesture::stock;
use domain::medicine::{Medicine, Status};
use domain::plan::days::{Cycle, DayOfMonth, MonthDay, Monthly};
use domain::plan::{
    Afterwards, DayPattern, DosageLine, Ending, Every, EveryHours, HoursApart, Plan, Schedule,
    Slot, VaryBy, Varying, WeekdaySet,
};
use domain::supply::{Beside, Forecast, NoDay, RunOut, Stock, forecast};
use proptest::prelude::*;
use screens::stock::{HowLong, how_long};
use text::Language;

use crate::support::*;

const NOW: &str = "2026-11-30 07:30";

fn of(days: DayPattern, amount: &str, ending: Ending) -> Schedule {
    Schedule::Timed {
        days,
        slots: vec![slot("08:00", amount)],
        ending,
    }
}

fn every_days(every: u16) -> DayPattern {
    DayPattern::EveryDays {
        every: Every::new(every).unwrap(),
        first: date("2026-11-30"),
    }
}

fn every_weeks(every: u16) -> DayPattern {
    DayPattern::EveryWeeks {
        every: Every::new(every).unwrap(),
        first: date("2026-11-30"),
    }
}

fn weekdays(days: &[chrono::Weekday]) -> DayPattern {
    DayPattern::Weekdays(WeekdaySet::new(days.iter().copied()).unwrap())
}

fn counted(medicine: Medicine, number: &str) -> Story {
    let mut story = Story::new([medicine]);
    story.say_at(
        "2026-11-30 07:00",
        stock::count(id(1), number.parse().unwrap()),
    );
    story
}

fn with(schedule: Schedule, number: &str) -> Story {
    let taken = medicine(1, "Any", &[], "2026-11-01 00:00", schedule);
    counted(taken, number)
}

fn lasts(story: &Story) -> Forecast {
    let now = story.at(NOW);
    forecast(story.record(), story.medicine(1), &story.zone, now)
}

fn out(story: &Story) -> RunOut {
    let out = match lasts(story) {
        Forecast::Until(out) => Ok(out),
        Forecast::NoDay(why) => Err(why),
    };
    out.unwrap()
}

fn why(story: &Story) -> NoDay {
    let why = match lasts(story) {
        Forecast::NoDay(why) => Ok(why),
        Forecast::Until(out) => Err(out),
    };
    why.unwrap()
}

fn said(story: &Story, language: Language) -> HowLong {
    let stock = Stock::of(story.record(), story.medicine(1));
    how_long(
        &lasts(story),
        stock.as_ref(),
        date("2026-11-30"),
        language.text(),
    )
}

/// What was tried in a browser (row 15 of the faults), and what no day was named
/// for then.
#[test]
fn the_last_full_day_and_the_first_without_are_exact_however_far() {
    use chrono::Weekday::{Fri, Mon, Wed};
    let open = Ending::Open;
    for (what, schedule, number, last, first) in [
        (
            "two every 3 days",
            of(every_days(3), "2", open),
            "80",
            "2027-03-27",
            "2027-03-30",
        ),
        (
            "every 12 weeks",
            of(every_weeks(12), "1", open),
            "3",
            "2027-05-17",
            "2027-08-09",
        ),
        (
            "Mon Wed Fri",
            of(weekdays(&[Mon, Wed, Fri]), "1", open),
            "10",
            "2026-12-21",
            "2026-12-23",
        ),
        (
            "halves",
            of(DayPattern::EveryDay, "0.5", open),
            "7.5",
            "2026-12-14",
            "2026-12-15",
        ),
        (
            "daily",
            of(DayPattern::EveryDay, "1", open),
            "30",
            "2026-12-29",
            "2026-12-30",
        ),
        (
            "half every 3 days",
            of(every_days(3), "0.5", open),
            "80",
            "2028-03-21",
            "2028-03-24",
        ),
        (
            "five every 12 weeks",
            of(every_weeks(12), "1", open),
            "5",
            "2027-11-01",
            "2028-01-24",
        ),
        (
            "six every 12 weeks",
            of(every_weeks(12), "1", open),
            "6",
            "2028-01-24",
            "2028-04-17",
        ),
        (
            "400 daily",
            of(DayPattern::EveryDay, "1", open),
            "400",
            "2028-01-03",
            "2028-01-04",
        ),
    ] {
        let found = out(&with(schedule, number));
        assert_eq!(
            (found.last, found.first),
            (Some(date(last)), date(first)),
            "{what}"
        );
        assert_eq!(
            (found.rest, found.beside),
            (Quantity::ZERO, Beside::Nothing),
            "{what}"
        );
    }
}

#[test]
fn a_change_saved_for_later_counts_from_its_day() {
    let mut taken = medicine(1, "Any", &[], "2026-11-01 00:00", daily(&["08:00"]));
    let two = of(DayPattern::EveryDay, "2", Ending::Open);
    taken.plans.push(plan(1, 1, "2026-12-07 00:00", two));
    let found = out(&counted(taken.clone(), "30"));
    assert_eq!(found.last, Some(date("2026-12-17")));
    assert_eq!(
        (found.first, found.rest),
        (date("2026-12-18"), Quantity::whole(1))
    );
    // A change in the middle of a day leaves the morning to the plan before.
    taken.plans[1].from = local("2026-12-07 12:00");
    assert_eq!(out(&counted(taken, "30")).first, date("2026-12-19"));
}

#[test]
fn what_was_answered_today_is_not_asked_for_again() {
    let mut story = with(daily(&["08:00", "20:00"]), "3");
    assert_eq!(out(&story).first, date("2026-12-01"));
    story.take(1, "2026-11-30", "08:00");
    let found = out(&story);
    assert_eq!(
        (found.last, found.first),
        (Some(date("2026-11-30")), date("2026-12-01"))
    );
    assert_eq!(found.rest, Quantity::whole(1));
    let none = out(&with(daily(&["08:00"]), "0"));
    assert_eq!((none.last, none.first), (None, date("2026-11-30")));
}

#[test]
fn where_no_day_can_be_named_it_is_said_why() {
    let amlodipine = || medicine(1, "Any", &[], "2026-11-01 00:00", daily(&["08:00"]));
    let standing = |status_now: Status| Medicine {
        statuses: vec![
            status("2026-11-01 00:00", Status::Taking),
            status("2026-11-29 00:00", status_now),
        ],
        ..amlodipine()
    };
    let on_hold = standing(Status::Paused {
        why: None,
        until: None,
    });
    assert_eq!(why(&counted(on_hold, "30")), NoDay::OnHold);
    assert_eq!(
        why(&counted(standing(Status::Stopped { why: None }), "30")),
        NoDay::Stopped
    );
    assert_eq!(why(&Story::new([amlodipine()])), NoDay::NotCounted);
    let needed = when_needed("2", Some(4), Some(8));
    assert_eq!(why(&with(needed, "30")), NoDay::WhenNeeded);
    assert_eq!(why(&with(Schedule::AsDirected, "30")), NoDay::AsDirected);
    let course = |last| of(DayPattern::EveryDay, "8", Ending::LastDay(date(last)));
    let whole = NoDay::WholeCourse {
        last: date("2026-12-04"),
        over: Quantity::whole(4),
    };
    assert_eq!(why(&with(course("2026-12-04"), "44")), whole);
    let just = why(&with(course("2026-12-04"), "40"));
    assert!(matches!(
        just,
        NoDay::WholeCourse {
            over: Quantity::ZERO,
            ..
        }
    ));
    assert_eq!(
        out(&with(course("2026-12-04"), "39")).first,
        date("2026-12-04")
    );
    let over = NoDay::Over(date("2026-11-28"));
    assert_eq!(why(&with(course("2026-11-28"), "44")), over);
    let doses = of(DayPattern::EveryDay, "1", Ending::AfterDoses(7));
    let seven = medicine(1, "Any", &[], "2026-11-30 00:00", doses);
    let whole = NoDay::WholeCourse {
        last: date("2026-12-06"),
        over: Quantity::whole(3),
    };
    assert_eq!(why(&counted(seven, "10")), whole);
    let mut short = with(of(DayPattern::EveryDay, "2", Ending::Open), "1");
    short.take(1, "2026-11-30", "08:00");
    assert_eq!(why(&short), NoDay::Short(Quantity::whole(1)));
}

/// Counted in tablets; from now on it is a liquid.
#[test]
fn a_plan_in_another_unit_than_the_count_names_no_day() {
    let mut taken = medicine(1, "Any", &[], "2026-11-01 00:00", daily(&["08:00"]));
    let mut liquid = daily(&["08:00"]);
    if let Schedule::Timed { slots, .. } = &mut liquid {
        slots[0].amount.unit = Unit::Millilitre;
    }
    taken.plans.push(plan(1, 1, "2026-12-03 00:00", liquid));
    let unlike = NoDay::UnlikeUnit {
        counted: Unit::Tablet,
        taken: Unit::Millilitre,
    };
    assert_eq!(why(&counted(taken, "30")), unlike);
}

/// Where nobody knows whether a dose is in the count, the smaller number is used.
#[test]
fn a_dose_that_nobody_could_place_counts_as_taken_off() {
    let mut story = with(daily(&["08:00"]), "10");
    story.say_at("2026-11-30 08:02", stock::count(id(1), Quantity::whole(10)));
    story.take(1, "2026-11-30", "08:00");
    let now = story.at("2026-11-30 08:10");
    let found = forecast(story.record(), story.medicine(1), &story.zone, now);
    let Forecast::Until(found) = found else {
        panic!("{found:?}")
    };
    assert_eq!(found.first, date("2026-12-10"));
}

#[test]
fn how_long_it_lasts_is_said_in_every_language() {
    let far = with(of(every_days(3), "0.5", Ending::Open), "80");
    for (language, days) in Language::ALL.into_iter().zip([
        [
            ("Last full day", "21 March 2028"),
            (
                "First day without enough",
                "24 March 2028, in about 16 months",
            ),
        ],
        [
            ("足夠到", "2028年3月21日"),
            ("開始不足的日子", "2028年3月24日，約16個月後"),
        ],
        [
            ("Sidste dag med nok", "21. marts 2028"),
            ("Første dag uden nok", "24. marts 2028, om cirka 16 måneder"),
        ],
    ]) {
        let found = said(&far, language);
        let found: Vec<_> = found
            .days
            .iter()
            .map(|(name, day)| (*name, day.as_str()))
            .collect();
        assert_eq!(found, days);
    }
    let english = |story: &Story| said(story, Language::English);
    let course = of(
        DayPattern::EveryDay,
        "8",
        Ending::LastDay(date("2026-12-04")),
    );
    let notes = english(&with(course, "44")).notes;
    assert_eq!(
        notes,
        [
            "Enough for the whole course, which ends on 4 December 2026.",
            "4 tablets left over."
        ]
    );
    let friday = english(&with(daily(&["08:00"]), "19"));
    assert_eq!(
        friday.fact.as_deref(),
        Some("last full day Friday 18 December")
    );
    let none = english(&with(daily(&["08:00"]), "0"));
    assert_eq!(none.notes, ["There is not enough for the next dose."]);
    assert_eq!(
        none.days,
        [("First day without enough", "today".to_owned())]
    );
}

/// The first day that is not covered and the last that is, found by walking over
/// the days dose by dose.
fn walked(story: &Story, days: usize) -> Option<(Option<NaiveDate>, NaiveDate)> {
    let (record, medicine, now) = (story.record(), story.medicine(1), story.at(NOW));
    let today = date("2026-11-30");
    let mut left = Stock::of(record, medicine).unwrap().least().at_hand();
    let mut covered = Vec::new();
    let walk = today.pred_opt().unwrap().iter_days().take(days);
    let doses = walk.flat_map(|day| agenda::of_medicine(record, medicine, day, &story.zone, now));
    let mut doses: Vec<_> = doses.collect();
    doses.sort_by_key(|dose| dose.due);
    for dose in doses {
        let day = dose.due.date_naive();
        if !matches!(
            dose.state,
            DoseState::Due | DoseState::Late | DoseState::Later
        ) {
            continue;
        }
        if left < dose.amount.unwrap().quantity {
            let before = covered
                .into_iter()
                .filter(|one| *one >= today && *one < day);
            return Some((before.max(), day));
        }
        left = left - dose.amount.unwrap().quantity;
        covered.push(day);
    }
    None
}

fn pattern() -> impl Strategy<Value = DayPattern> {
    let first = (0..40_u64).prop_map(|days| date("2026-11-10") + chrono::Days::new(days));
    prop_oneof![
        Just(DayPattern::EveryDay),
        prop::collection::vec(0..7_u8, 1..4).prop_map(|days| {
            let days = days
                .into_iter()
                .map(|day| chrono::Weekday::try_from(day).unwrap());
            DayPattern::Weekdays(WeekdaySet::new(days).unwrap())
        }),
        (1..9_u16, first.clone()).prop_map(|(every, first)| DayPattern::EveryDays {
            every: Every::new(every).unwrap(),
            first,
        }),
        (1..5_u16, first.clone()).prop_map(|(every, first)| DayPattern::EveryWeeks {
            every: Every::new(every).unwrap(),
            first,
        }),
        (1..5_u16, 1..5_u16, first.clone()).prop_map(|(on, off, first)| {
            DayPattern::Cycle(Cycle {
                on: Every::new(on).unwrap(),
                off: Every::new(off).unwrap(),
                first,
                days_off: domain::plan::days::DaysOff::Nothing,
            })
        }),
        (1..32_u8, 1..3_u16, first).prop_map(|(day, every, first)| {
            DayPattern::Monthly(Monthly {
                every: Every::new(every).unwrap(),
                on: MonthDay::Date(DayOfMonth::new(day).unwrap()),
                first,
            })
        }),
    ]
}

fn slots() -> impl Strategy<Value = Vec<Slot>> {
    let slot_at = (0..24_u32, 1..7_u32).prop_map(|(hour, halves)| {
        slot(
            &format!("{hour:02}:00"),
            &format!("{}", f64::from(halves) / 2.0),
        )
    });
    prop::collection::vec(slot_at, 1..4)
}

fn ending() -> impl Strategy<Value = Ending> {
    prop_oneof![
        3 => Just(Ending::Open),
        1 => (0..300_u64).prop_map(|days| {
            Ending::LastDay(date("2026-11-30") + chrono::Days::new(days))
        }),
        1 => (1..200_u32).prop_map(Ending::AfterDoses),
    ]
}

fn line() -> impl Strategy<Value = DosageLine> {
    let day = |days: u64| date("2026-11-20") + chrono::Days::new(days);
    let from = prop::option::of((0..60_u64).prop_map(day));
    let last = prop::option::of((60..200_u64).prop_map(day));
    (pattern(), slots(), from, last).prop_map(|(days, slots, from, last)| DosageLine {
        days,
        slots,
        from,
        last,
    })
}

fn any_schedule() -> impl Strategy<Value = Schedule> {
    prop_oneof![
        (pattern(), slots(), ending()).prop_map(|(days, slots, ending)| Schedule::Timed {
            days,
            slots,
            ending
        }),
        prop::collection::vec(line(), 1..4).prop_map(|lines| Schedule::Varying(Varying {
            by: VaryBy::Steps,
            lines,
            after: Afterwards::GoesOn,
        })),
        (1..60_u16, 0..72_i64, ending()).prop_map(|(hours, after, ending)| {
            let first = at(&zone("Europe/London"), "2026-11-28 09:00");
            Schedule::EveryHours(EveryHours {
                hours: HoursApart::new(hours).unwrap(),
                first: first + chrono::Duration::hours(after),
                amount: tablets("1.5"),
                ending,
            })
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Worked out from the pattern of the days, it is what a walk over them finds:
    /// over changes of clocks, changes of plan within a day, ends and steps.
    #[test]
    fn what_is_worked_out_is_what_a_walk_over_the_days_finds(
        first in any_schedule(),
        second in prop::option::of((any_schedule(), 0..100_u64, 0..24_u32)),
        number in 0..300_u32,
    ) {
        let mut taken = medicine(1, "Any", &[], "2026-11-15 00:00", first);
        if let Some((schedule, days, hour)) = second {
            let from = date("2026-11-20") + chrono::Days::new(days);
            let from: Plan = plan(1, 1, &format!("{from} {hour:02}:00"), schedule);
            taken.plans.push(from);
        }
        let story = counted(taken, &number.to_string());
        let far = date("2029-01-01");
        let walked = walked(&story, 1000).filter(|(_, first)| *first < far);
        match lasts(&story) {
            Forecast::Until(out) if out.first < far => {
                prop_assert_eq!(Some(out.first), walked.map(|(_, first)| first));
                prop_assert_eq!(out.last, walked.and_then(|(last, _)| last));
            }
            found => prop_assert_eq!(walked, None, "{:?}", found),
        }
    }
}

/// The list asks for each medicine whenever the clock ticks.
#[test]
fn a_box_for_decades_and_a_plan_of_ten_thousand_times_are_answered_at_once() {
    let slots = vec![slot("08:00", "1"); 10_000];
    let many = |days| Schedule::Timed {
        days,
        slots: slots.clone(),
        ending: Ending::Open,
    };
    let monthly = DayPattern::Monthly(Monthly {
        every: Every::new(1).unwrap(),
        on: MonthDay::Date(DayOfMonth::new(31).unwrap()),
        first: date("2026-11-30"),
    });
    for (what, schedule, number) in [
        (
            "ten thousand times a day",
            many(DayPattern::EveryDay),
            "1000000",
        ),
        ("one a day for ever", daily(&["08:00"]), "1000000"),
        (
            "a thousandth a month",
            of(monthly, "0.001", Ending::Open),
            "1000000",
        ),
        ("for the next dose only", many(every_days(365)), "1"),
    ] {
        let story = with(schedule, number);
        let began = Instant::now();
        lasts(&story);
        let taken = began.elapsed();
        assert!(taken < Duration::from_millis(100), "{what}: {taken:?}");
    }
    assert_eq!(why(&with(daily(&["08:00"]), "1000000")), NoDay::TooFar);
}

/// A count answered on another day than its doses needs no more of the journal.
#[test]
fn a_pack_moves_the_day_by_what_is_in_it() {
    let mut story = with(daily(&["08:00"]), "10");
    assert_eq!(out(&story).first, date("2026-12-10"));
    story.say(Event::StockAdded {
        medicine: id(1),
        added: Quantity::whole(28),
    });
    assert_eq!(out(&story).first, date("2027-01-07"));
}
