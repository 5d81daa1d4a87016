//! Plans as people type them, and what is said to be missing.

use super::*;
use chrono::Weekday;

use domain::figure::FigureError;
use domain::id::{Id, PlanId};
use domain::person::Anchor;
use domain::plan::{Afterwards, Because, DayPattern, Plan};
use domain::words::Name;
use domain::zone::{ZoneName, greenwich};

fn now() -> NaiveDateTime {
    "2026-11-22T08:12:30".parse().unwrap()
}

fn zone() -> Zone {
    Zone::fixed(ZoneName(Name::parse("Etc/UTC").unwrap()), greenwich())
}

fn of_line(first: &str, second: &str) -> LineDraft {
    LineDraft {
        amounts: vec![first.into(), second.into()],
        days: "7".into(),
    }
}

pub(super) fn every_day(time: &str, quantity: &str) -> PlanDraft {
    PlanDraft {
        pattern: Some(Pattern::EveryDay),
        slots: vec![SlotDraft {
            time: TimeDraft::Clock(time.into()),
            amount: quantity.into(),
        }],
        ..PlanDraft::default()
    }
}

pub(super) fn finish(draft: &PlanDraft) -> Result<Planned, Vec<PlanProblem>> {
    draft.finish(Unit::Tablet, draft.begins(now()).unwrap_or(now()), &zone())
}

#[test]
fn nothing_is_chosen_beforehand() {
    assert_eq!(
        finish(&PlanDraft::default()),
        Err(vec![PlanProblem::Pattern])
    );
}

#[test]
fn a_simple_daily_tablet() {
    let planned = finish(&every_day("08:00", "1")).unwrap();
    let Schedule::Timed {
        days,
        slots,
        ending,
    } = planned.schedule
    else {
        panic!("not timed")
    };
    assert_eq!((days, ending), (DayPattern::EveryDay, Ending::Open));
    assert_eq!(slots[0].amount.quantity, Quantity::whole(1));
    assert_eq!(slots[0].amount.unit, Unit::Tablet);
}

#[test]
fn what_is_missing_is_said_in_the_order_of_the_screen() {
    let slot = |time: &str, quantity: &str| SlotDraft {
        time: TimeDraft::Clock(time.into()),
        amount: quantity.into(),
    };
    let cases: [(&str, PlanDraft, Vec<PlanProblem>); 9] = [
        (
            "no weekday, no time",
            PlanDraft {
                pattern: Some(Pattern::Weekdays),
                ..PlanDraft::default()
            },
            vec![PlanProblem::Weekday, PlanProblem::NoTimes],
        ),
        (
            "no amount",
            every_day("08:00", ""),
            vec![PlanProblem::SlotAmount(0, AmountError::Missing)],
        ),
        (
            "an amount of nothing",
            every_day("08:00", "0"),
            vec![PlanProblem::SlotAmount(0, AmountError::Missing)],
        ),
        (
            "a slip",
            every_day("08:00", "4o"),
            vec![PlanProblem::SlotAmount(
                0,
                AmountError::Number(FigureError::NotANumber),
            )],
        ),
        (
            "no clock time",
            every_day("", "1"),
            vec![PlanProblem::Time(0)],
        ),
        (
            "the same time twice",
            PlanDraft {
                slots: vec![slot("08:00", "1"), slot("08:00", "1")],
                ..every_day("08:00", "1")
            },
            vec![PlanProblem::SameTime(1)],
        ),
        (
            "days apart left empty",
            PlanDraft {
                pattern: Some(Pattern::EveryDays),
                first: "2026-11-22".into(),
                ..every_day("08:00", "1")
            },
            vec![PlanProblem::Every],
        ),
        (
            "a last day that has passed",
            PlanDraft {
                ending: EndingDraft::LastDay("2026-11-21".into()),
                ..every_day("08:00", "1")
            },
            vec![PlanProblem::Ending],
        ),
        (
            "exact but tied to breakfast",
            PlanDraft {
                slots: vec![SlotDraft {
                    time: TimeDraft::Anchored(Anchor::Breakfast),
                    amount: "1".into(),
                }],
                exact: Some("30".into()),
                ..every_day("08:00", "1")
            },
            vec![PlanProblem::ExactNeedsClock],
        ),
    ];
    for (case, draft, expected) in cases {
        assert_eq!(finish(&draft), Err(expected), "{case}");
    }
}

#[test]
fn a_plan_of_today_holds_from_this_minute_and_another_day_from_midnight() {
    let today = every_day("08:12", "1");
    assert_eq!(
        today.begins(now()),
        Ok("2026-11-22T08:12:00".parse().unwrap())
    );
    let on = |day: &str| PlanDraft {
        start: StartDraft::On(day.into()),
        ..every_day("08:00", "1")
    };
    assert_eq!(
        on("2026-11-24").begins(now()),
        Ok("2026-11-24T00:00:00".parse().unwrap())
    );
    assert_eq!(on("2026-11-21").begins(now()), Err(PlanProblem::Start));
    assert_eq!(on("soon").begins(now()), Err(PlanProblem::Start));
}

#[test]
fn days_apart_are_counted_from_the_day_given_even_if_it_has_passed() {
    let draft = PlanDraft {
        pattern: Some(Pattern::EveryWeeks),
        every: "2".into(),
        first: "2026-11-17".into(),
        ..every_day("08:00", "1")
    };
    assert_eq!(draft.begins(now()).unwrap().date(), now().date());
    let planned = finish(&draft).unwrap();
    let Schedule::Timed { days, .. } = planned.schedule else {
        panic!("not timed")
    };
    assert!(days.includes("2026-12-01".parse().unwrap()));
    assert!(!days.includes("2026-11-24".parse().unwrap()));
}

#[test]
fn limits_nobody_entered_stay_unknown() {
    let draft = PlanDraft {
        pattern: Some(Pattern::WhenNeeded),
        amount: "2".into(),
        ..PlanDraft::default()
    };
    let Schedule::WhenNeeded(limits) = finish(&draft).unwrap().schedule else {
        panic!("not when needed")
    };
    assert_eq!((limits.gap_minutes, limits.most_in_a_day), (None, None));

    let full = PlanDraft {
        gap_hours: "4".into(),
        gap_minutes: "30".into(),
        most: "8".into(),
        ..draft.clone()
    };
    let Schedule::WhenNeeded(limits) = finish(&full).unwrap().schedule else {
        panic!("not when needed")
    };
    assert_eq!(limits.gap_minutes, Some(270));
    assert_eq!(limits.most_in_a_day, Some(Quantity::whole(8)));

    for (hours, minutes, most, problem) in [
        ("0", "", "", PlanProblem::Gap),
        ("four", "", "", PlanProblem::Gap),
        ("", "", "0", PlanProblem::Most(AmountError::Missing)),
    ] {
        let draft = PlanDraft {
            gap_hours: hours.into(),
            gap_minutes: minutes.into(),
            most: most.into(),
            ..draft.clone()
        };
        assert_eq!(finish(&draft), Err(vec![problem]));
    }
}

#[test]
fn once_only_must_lie_ahead() {
    let once = |day: &str, time: &str| PlanDraft {
        pattern: Some(Pattern::Once),
        once_day: day.into(),
        once_time: time.into(),
        amount: "1".into(),
        ..PlanDraft::default()
    };
    assert!(finish(&once("2026-11-22", "08:12")).is_ok());
    assert_eq!(
        finish(&once("2026-11-22", "08:00")),
        Err(vec![PlanProblem::Once])
    );
    assert_eq!(
        finish(&once("2026-11-22", "")),
        Err(vec![PlanProblem::Once])
    );
}

#[test]
fn a_plan_opened_again_and_left_alone_is_the_same_plan() {
    let half = |pattern| PlanDraft {
        pattern: Some(pattern),
        weekdays: vec![Weekday::Mon, Weekday::Fri],
        every: "3".into(),
        first: "2026-11-23".into(),
        slots: vec![
            SlotDraft {
                time: TimeDraft::Clock("08:00".into()),
                amount: "0.5".into(),
            },
            SlotDraft {
                time: TimeDraft::Anchored(Anchor::Bedtime),
                amount: "2".into(),
            },
        ],
        food: Food::After,
        ending: EndingDraft::AfterDoses("21".into()),
        once_day: "2026-11-23".into(),
        once_time: "09:30".into(),
        amount: "1.5".into(),
        gap_hours: "4".into(),
        most: "8".into(),
        on: "21".into(),
        off: "7".into(),
        month_day: "31".into(),
        lines: vec![of_line("2", "1"); 7],
        table: vec![RowDraft {
            reading: "4 to 7".into(),
            says: "6 units".into(),
        }],
        after: Some(Afterwards::Ends),
        ..PlanDraft::default()
    };
    for pattern in Pattern::ALL {
        let mut draft = half(pattern);
        if pattern == Pattern::InPlace {
            // What is in place was put in before.
            draft.first = "2026-11-20".into();
        }
        let planned = finish(&draft).unwrap();
        let plan = saved(&planned);
        assert_eq!(finish(&PlanDraft::from(&plan)), Ok(planned), "{pattern:?}");
    }
}

/// A plan as it stands on the list.
pub(super) fn saved(planned: &Planned) -> Plan {
    Plan {
        id: PlanId::new(now().and_utc().fixed_offset(), [0; 10]),
        revision: 0,
        from: now(),
        schedule: planned.schedule.clone(),
        food: planned.food,
        exactness: planned.exactness,
        manner: planned.manner.clone(),
        because: Because::Label,
    }
}
