//! Every kind of schedule at the worked value of its check (domain.md §8), from
//! the form that it is typed into to the days it asks for.

use chrono::{NaiveDate, Weekday};
use domain::agenda;
use domain::amount::{Quantity, Unit};
use domain::dose::{DoseKey, DoseRecord, Outcome};
use domain::event::Event;
use domain::plan::days::{CycleDay, WhichInMonth};
use domain::plan::{Afterwards, DayPattern, PlanTrap, Schedule, trap};
use domain::supply;
use forms::plan::{LineDraft, MonthBy, Pattern, PlanDraft, PlanProblem, SlotDraft, TimeDraft};
use text::Language;

use crate::support::{Story, at, date, id, local, medicine, zone};

fn at_clock(time: &str, amount: &str) -> SlotDraft {
    SlotDraft {
        time: TimeDraft::Clock(time.into()),
        amount: amount.into(),
    }
}

fn line(amount: &str, days: &str) -> LineDraft {
    LineDraft {
        amounts: vec![amount.into()],
        days: days.into(),
    }
}

fn of(pattern: Pattern) -> PlanDraft {
    PlanDraft {
        pattern: Some(pattern),
        slots: vec![at_clock("08:00", "1")],
        ..PlanDraft::default()
    }
}

fn schedule(draft: &PlanDraft, from: &str, zone_name: &str) -> Schedule {
    let planned = draft.finish(Unit::Tablet, local(from), &zone(zone_name));
    planned.unwrap().schedule
}

fn problems(draft: &PlanDraft) -> Vec<PlanProblem> {
    let planned = draft.finish(
        Unit::Tablet,
        local("2026-01-01 00:00"),
        &zone("Europe/London"),
    );
    planned.err().unwrap_or_default()
}

fn story(draft: &PlanDraft, from: &str, zone_name: &str) -> Story {
    let schedule = schedule(draft, from, zone_name);
    Story::in_zone(
        zone_name,
        [medicine(1, "Any", &[("any", 5)], from, schedule)],
    )
}

/// What the agenda asks for from one day on: `2026-01-05 08:00 6`.
fn asked(story: &Story, from: &str, days: usize) -> Vec<String> {
    let now = at(&story.zone, "2026-01-01 00:00");
    let days = date(from).iter_days().take(days);
    days.flat_map(|day| agenda::on(story.record(), day, &story.zone, now))
        .map(|dose| {
            format!(
                "{} {}",
                dose.due.format("%Y-%m-%d %H:%M"),
                dose.amount.unwrap().quantity
            )
        })
        .collect()
}

fn said(draft: &PlanDraft, from: &str) -> [String; Language::ALL.len()] {
    let planned = draft.finish(Unit::Tablet, local(from), &zone("Europe/London"));
    let planned = planned.unwrap();
    Language::ALL.map(|language| language.text().plans.planned(&planned, local(from).date()))
}

/// AC-DST-2. Hours that are counted stay hours; set times stay set times.
#[test]
fn every_twelve_hours_counts_hours_across_a_change_of_clocks() {
    let strict = PlanDraft {
        every: "12".into(),
        once_day: "2026-03-28".into(),
        once_time: "20:00".into(),
        amount: "1".into(),
        ..of(Pattern::EveryHours)
    };
    let counted = story(&strict, "2026-03-28 10:00", "Europe/London");
    assert_eq!(
        asked(&counted, "2026-03-28", 3),
        [
            "2026-03-28 20:00 1",
            "2026-03-29 09:00 1",
            "2026-03-29 21:00 1",
            "2026-03-30 09:00 1",
            "2026-03-30 21:00 1",
        ]
    );
    let set = PlanDraft {
        slots: vec![at_clock("08:00", "1"), at_clock("20:00", "1")],
        ..of(Pattern::EveryDay)
    };
    let set = story(&set, "2026-03-28 10:00", "Europe/London");
    assert_eq!(
        asked(&set, "2026-03-28", 2),
        [
            "2026-03-28 20:00 1",
            "2026-03-29 08:00 1",
            "2026-03-29 20:00 1",
        ]
    );
    assert_eq!(
        said(&strict, "2026-03-28 10:00"),
        [
            "1 tablet every 12 hours, the first on Saturday 28 March at 20:00. The hours are counted, also when the clocks change or you travel",
            "每12小時1粒，第一次在3月28日（星期六）20:00。以小時計算，調校時鐘或外遊時也一樣",
            "1 tablet hver 12. time, første gang lørdag 28. marts klokken 20:00. Timerne tælles, også når uret stilles om, eller du rejser",
        ]
    );
}

/// Rule I of domain.md §11: a journey moves no hours, and each dose keeps its name.
#[test]
fn hours_that_are_counted_are_the_same_instants_in_another_zone() {
    let strict = PlanDraft {
        every: "36".into(),
        once_day: "2026-07-10".into(),
        once_time: "08:00".into(),
        amount: "1".into(),
        ..of(Pattern::EveryHours)
    };
    let at_home = schedule(&strict, "2026-07-10 07:00", "Asia/Hong_Kong");
    let doses = |zone_name: &str| {
        let story = Story::in_zone(
            zone_name,
            [medicine(1, "Any", &[], "2026-07-01 00:00", at_home.clone())],
        );
        let now = at(&story.zone, "2026-07-01 00:00");
        let days = date("2026-07-09").iter_days().take(8);
        days.flat_map(|day| agenda::on(story.record(), day, &story.zone, now))
            .map(|dose| (dose.id, dose.due.to_utc()))
            .collect::<Vec<_>>()
    };
    let (there, here) = (doses("Asia/Hong_Kong"), doses("Europe/London"));
    assert_eq!(there.len(), 5);
    assert_eq!(there, here);
}

/// Kind 6.
#[test]
fn twenty_one_days_on_and_seven_off() {
    let pill = PlanDraft {
        on: "21".into(),
        off: "7".into(),
        first: "2026-01-01".into(),
        ..of(Pattern::Cycle)
    };
    let taken = story(&pill, "2026-01-01 00:00", "Europe/London");
    let days = asked(&taken, "2026-01-20", 11);
    assert_eq!(
        days,
        [
            "2026-01-20 08:00 1",
            "2026-01-21 08:00 1",
            "2026-01-29 08:00 1",
            "2026-01-30 08:00 1"
        ]
    );
    let Schedule::Timed {
        days: DayPattern::Cycle(cycle),
        ..
    } = schedule(&pill, "2026-01-01 00:00", "Europe/London")
    else {
        panic!("no cycle")
    };
    assert_eq!(cycle.day(date("2026-03-10")), Some(CycleDay::On(13, 21)));
    assert_eq!(cycle.day(date("2026-01-24")), Some(CycleDay::Break(3, 7)));
    assert_eq!(
        said(&pill, "2026-01-01 00:00"),
        [
            "1 tablet every day at 08:00 for 21 days, then 7 days without, again and again. Day 1 is 1 January",
            "連續21天每日08:00用1粒，然後7天不用，如此循環。第1天是1月1日",
            "1 tablet hver dag klokken 08:00 i 21 dage, derefter 7 dage uden den, igen og igen. Dag 1 er den 1. januar",
        ]
    );
}

/// Kind 7.
#[test]
fn a_taper_goes_down_by_its_steps_and_ends() {
    let lines = [
        ("6", "7"),
        ("5", "7"),
        ("4", "7"),
        ("3", "7"),
        ("2", "7"),
        ("1", "7"),
    ];
    let taper = PlanDraft {
        lines: lines.map(|(amount, days)| line(amount, days)).into(),
        after: Some(Afterwards::Ends),
        ..of(Pattern::BySteps)
    };
    let taken = story(&taper, "2026-01-05 00:00", "Europe/London");
    let all = asked(&taken, "2026-01-01", 90);
    assert_eq!(all.len(), 42);
    assert_eq!(all[0], "2026-01-05 08:00 6");
    assert_eq!(all[7], "2026-01-12 08:00 5");
    assert_eq!(all[41], "2026-02-15 08:00 1");
    let tablets: Quantity = all
        .iter()
        .map(|dose| {
            dose.rsplit(' ')
                .next()
                .unwrap()
                .parse::<Quantity>()
                .unwrap()
        })
        .sum();
    assert_eq!(tablets, Quantity::whole(147));
    let record = taken.record();
    let last = agenda::last_day(&taken.medicine(1).plans[0], record);
    assert_eq!(last, Some(date("2026-02-15")));
    let [english, ..] = said(&taper, "2026-01-05 00:00");
    assert!(
        english.starts_with("From 5 January to 11 January: 6 tablets at 08:00. From 12 January to 18 January: 5 tablets at 08:00."),
        "{english}"
    );
    assert!(
        english.ends_with(
            "From 9 February to 15 February: 1 tablet at 08:00. Then it ends. In all from 5 January: 147 tablets"
        ),
        "{english}"
    );
}

/// A step is never shortened by a dose that was missed, and what lasts is exact.
#[test]
fn what_is_left_covers_the_steps_that_are_to_come() {
    let taper = PlanDraft {
        lines: vec![line("2", "2"), line("1", "")],
        after: Some(Afterwards::GoesOn),
        ..of(Pattern::BySteps)
    };
    let mut taken = story(&taper, "2026-01-05 00:00", "Europe/London");
    let counted = Event::StockCounted {
        medicine: id(1),
        left: Quantity::whole(6),
    };
    taken.say_at("2026-01-05 07:00", counted);
    let now = at(&taken.zone, "2026-01-05 07:00");
    let day = supply::runs_out(taken.record(), taken.medicine(1), &taken.zone, now);
    assert_eq!(day, Some(date("2026-01-09")));
}

/// Kind 8: the turn of a month neither repeats nor loses a turn.
#[test]
fn amounts_take_turns_over_the_end_of_a_month() {
    let turns = PlanDraft {
        lines: vec![line("2", ""), line("1", "")],
        first: "2026-01-30".into(),
        ..of(Pattern::ByTurns)
    };
    let taken = story(&turns, "2026-01-30 00:00", "Europe/London");
    assert_eq!(
        asked(&taken, "2026-01-28", 5),
        [
            "2026-01-30 08:00 2",
            "2026-01-31 08:00 1",
            "2026-02-01 08:00 2"
        ]
    );
    assert_eq!(
        said(&turns, "2026-01-30 00:00")[0],
        "Every second day from Friday 30 January: 2 tablets at 08:00. Every second day from Saturday 31 January: 1 tablet at 08:00"
    );
}

/// Kind 9: 24 mg a week.
#[test]
fn warfarin_by_weekday_adds_up_over_the_week() {
    let week = ["4", "3", "4", "3", "4", "3", "3"];
    let warfarin = PlanDraft {
        slots: vec![at_clock("18:00", "")],
        lines: week.map(|amount| line(amount, "")).into(),
        ..of(Pattern::ByWeekday)
    };
    let taken = story(&warfarin, "2026-01-05 00:00", "Europe/London");
    let of_week: Quantity = asked(&taken, "2026-01-05", 7)
        .iter()
        .map(|dose| {
            dose.rsplit(' ')
                .next()
                .unwrap()
                .parse::<Quantity>()
                .unwrap()
        })
        .sum();
    assert_eq!(of_week, Quantity::whole(24));
    assert_eq!(
        said(&warfarin, "2026-01-05 00:00"),
        [
            "Monday, Wednesday and Friday: 4 tablets at 18:00. Tuesday, Thursday, Saturday and Sunday: 3 tablets at 18:00. In a week: 24 tablets",
            "星期一、星期三及星期五：18:00用4粒。星期二、星期四、星期六及星期日：18:00用3粒。一星期共24粒",
            "Mandag, onsdag og fredag: 4 tabletter klokken 18:00. Tirsdag, torsdag, lørdag og søndag: 3 tabletter klokken 18:00. På en uge: 24 tabletter",
        ]
    );
}

#[test]
fn a_weekday_without_an_amount_asks_for_nothing() {
    let week = ["2", "", "2", "", "", "", "0"];
    let some = PlanDraft {
        lines: week.map(|amount| line(amount, "")).into(),
        ..of(Pattern::ByWeekday)
    };
    let taken = story(&some, "2026-01-05 00:00", "Europe/London");
    assert_eq!(
        asked(&taken, "2026-01-05", 7),
        ["2026-01-05 08:00 2", "2026-01-07 08:00 2"]
    );
}

#[test]
fn a_month_that_is_too_short_has_its_last_day_and_the_date_comes_back() {
    let monthly = PlanDraft {
        month_day: "31".into(),
        ..of(Pattern::Monthly)
    };
    let taken = story(&monthly, "2026-01-15 00:00", "Europe/London");
    assert_eq!(
        asked(&taken, "2026-01-15", 110),
        [
            "2026-01-31 08:00 1",
            "2026-02-28 08:00 1",
            "2026-03-31 08:00 1",
            "2026-04-30 08:00 1"
        ]
    );
    let tuesday = PlanDraft {
        month_by: MonthBy::Weekday,
        which: WhichInMonth::Second,
        month_weekday: Some(Weekday::Tue),
        ..of(Pattern::Monthly)
    };
    let taken = story(&tuesday, "2026-01-15 00:00", "Europe/London");
    assert_eq!(
        asked(&taken, "2026-01-15", 60),
        ["2026-02-10 08:00 1", "2026-03-10 08:00 1"]
    );
    let sentences = [
        said(&monthly, "2026-01-15 00:00"),
        said(&tuesday, "2026-01-15 00:00"),
    ];
    assert_eq!(
        sentences.map(|[english, ..]| english),
        [
            "1 tablet every month, on day 31 or the last day of a shorter month, at 08:00",
            "1 tablet every month, on the second Tuesday, at 08:00"
        ]
    );
}

#[test]
fn two_weekdays_every_second_week() {
    let some = PlanDraft {
        weekdays: vec![Weekday::Sat, Weekday::Tue],
        weeks: "2".into(),
        ..of(Pattern::Weekdays)
    };
    let taken = story(&some, "2026-11-25 00:00", "Europe/London");
    assert_eq!(
        asked(&taken, "2026-11-25", 21),
        [
            "2026-11-28 08:00 1",
            "2026-12-08 08:00 1",
            "2026-12-12 08:00 1"
        ]
    );
    assert_eq!(
        said(&some, "2026-11-25 00:00")[0],
        "1 tablet every 2 weeks, on Tuesday and Saturday, at 08:00, counted from 25 November"
    );
}

/// Kind 10: whatever way it is written, more than once a week does not ring.
#[test]
fn methotrexate_more_than_once_a_week_is_a_trap_in_every_kind() {
    let weekly_steps = PlanDraft {
        lines: vec![line("4", "28"), line("6", "")],
        after: Some(Afterwards::GoesOn),
        ..of(Pattern::BySteps)
    };
    let one_day = ["4", "", "", "", "", "", ""];
    let two_days = ["4", "", "", "2", "", "", ""];
    let by_weekday = |week: [&str; 7]| PlanDraft {
        lines: week.map(|amount| line(amount, "")).into(),
        ..of(Pattern::ByWeekday)
    };
    let hours = |every: &str| PlanDraft {
        every: every.into(),
        once_day: "2026-01-05".into(),
        once_time: "08:00".into(),
        amount: "4".into(),
        ..of(Pattern::EveryHours)
    };
    let cycle = |on: &str, off: &str| PlanDraft {
        on: on.into(),
        off: off.into(),
        first: "2026-01-05".into(),
        ..of(Pattern::Cycle)
    };
    let monthly = PlanDraft {
        month_day: "1".into(),
        ..of(Pattern::Monthly)
    };
    for (what, draft, is_trap) in [
        ("daily steps", weekly_steps, true),
        ("one weekday", by_weekday(one_day), false),
        ("two weekdays", by_weekday(two_days), true),
        ("every 24 hours", hours("24"), true),
        ("every 168 hours", hours("168"), false),
        ("every 167 hours", hours("167"), true),
        ("one day in seven", cycle("1", "6"), false),
        ("one day in two", cycle("1", "1"), true),
        ("one day in six", cycle("1", "5"), true),
        ("monthly", monthly, false),
    ] {
        let schedule = schedule(&draft, "2026-01-05 00:00", "Europe/London");
        let mtx = medicine(
            1,
            "Methotrexate",
            &[("methotrexate", 2)],
            "2026-01-05 00:00",
            schedule,
        );
        let found = trap(&mtx, &mtx.plans[0]);
        assert_eq!(found, is_trap.then_some(PlanTrap::OnceAWeek), "{what}");
    }
}

/// What is absurd is refused in words, and nothing of it is planned.
#[test]
fn absurd_numbers_are_refused() {
    let with = |change: fn(&mut PlanDraft), pattern| {
        let mut draft = PlanDraft {
            every: "12".into(),
            on: "21".into(),
            off: "7".into(),
            first: "2026-01-01".into(),
            month_day: "15".into(),
            once_day: "2026-01-05".into(),
            once_time: "08:00".into(),
            amount: "1".into(),
            lines: vec![line("2", "7"), line("1", "7")],
            after: Some(Afterwards::Ends),
            weekdays: vec![Weekday::Mon],
            ..of(pattern)
        };
        change(&mut draft);
        draft
    };
    for (draft, expected) in [
        (
            with(|d| d.every = "0".into(), Pattern::EveryHours),
            PlanProblem::Hours,
        ),
        (
            with(|d| d.every = "NaN".into(), Pattern::EveryHours),
            PlanProblem::Hours,
        ),
        (
            with(|d| d.every = "1000000000".into(), Pattern::EveryHours),
            PlanProblem::Hours,
        ),
        (
            with(|d| d.once_time.clear(), Pattern::EveryHours),
            PlanProblem::FirstDose,
        ),
        (with(|d| d.on = "0".into(), Pattern::Cycle), PlanProblem::On),
        (
            with(|d| d.off = "-7".into(), Pattern::Cycle),
            PlanProblem::Off,
        ),
        (
            with(|d| d.first.clear(), Pattern::Cycle),
            PlanProblem::First,
        ),
        (
            with(|d| d.month_day = "32".into(), Pattern::Monthly),
            PlanProblem::MonthDay,
        ),
        (
            with(|d| d.every = "0".into(), Pattern::Monthly),
            PlanProblem::Months,
        ),
        (
            with(|d| d.month_by = MonthBy::Weekday, Pattern::Monthly),
            PlanProblem::MonthWeekday,
        ),
        (
            with(|d| d.weeks = "53".into(), Pattern::Weekdays),
            PlanProblem::Weeks,
        ),
        (
            with(|d| d.lines.clear(), Pattern::BySteps),
            PlanProblem::NoAmounts,
        ),
        (
            with(|d| d.lines[1].days = "-1".into(), Pattern::BySteps),
            PlanProblem::LineDays(1),
        ),
        (
            with(|d| d.lines[0].days = "0".into(), Pattern::BySteps),
            PlanProblem::LineDays(0),
        ),
        (
            with(|d| d.after = None, Pattern::BySteps),
            PlanProblem::After,
        ),
        (
            with(|d| d.first.clear(), Pattern::ByTurns),
            PlanProblem::First,
        ),
        (with(|_| {}, Pattern::ByWeekday), PlanProblem::NoAmounts),
        (
            with(
                |d| d.lines.iter_mut().for_each(|line| line.amounts.clear()),
                Pattern::ByTurns,
            ),
            PlanProblem::NoAmounts,
        ),
    ] {
        assert!(
            problems(&draft).contains(&expected),
            "{expected:?}: {:?}",
            problems(&draft)
        );
    }
}

/// What was typed comes back as it was typed, whatever the kind.
#[test]
fn a_plan_of_each_kind_opens_again_as_it_was_written() {
    let lines = vec![line("2", "7"), line("1", "7")];
    let week = ["4", "3", "4", "3", "4", "3", ""].map(|amount| line(amount, ""));
    for draft in [
        PlanDraft {
            every: "12".into(),
            once_day: "2026-01-05".into(),
            once_time: "20:00".into(),
            amount: "1".into(),
            ..of(Pattern::EveryHours)
        },
        PlanDraft {
            on: "21".into(),
            off: "7".into(),
            first: "2026-01-01".into(),
            ..of(Pattern::Cycle)
        },
        PlanDraft {
            month_day: "31".into(),
            every: "3".into(),
            ..of(Pattern::Monthly)
        },
        PlanDraft {
            month_by: MonthBy::Weekday,
            which: WhichInMonth::Last,
            month_weekday: Some(Weekday::Fri),
            ..of(Pattern::Monthly)
        },
        PlanDraft {
            weekdays: vec![Weekday::Tue],
            weeks: "2".into(),
            ..of(Pattern::Weekdays)
        },
        PlanDraft {
            lines: week.into(),
            ..of(Pattern::ByWeekday)
        },
        PlanDraft {
            lines: lines.clone(),
            first: "2026-01-02".into(),
            ..of(Pattern::ByTurns)
        },
        PlanDraft {
            lines,
            after: Some(Afterwards::Ask),
            ..of(Pattern::BySteps)
        },
    ] {
        let from = local("2026-01-05 00:00");
        let planned = draft
            .finish(Unit::Tablet, from, &zone("Europe/London"))
            .unwrap();
        let plan = medicine(1, "Any", &[], "2026-01-05 00:00", planned.schedule.clone())
            .plans
            .remove(0);
        let again = PlanDraft::from(&plan).finish(Unit::Tablet, from, &zone("Europe/London"));
        assert_eq!(again, Ok(planned), "{:?}", draft.pattern);
        let text = serde_json::to_string(&plan).unwrap();
        assert_eq!(
            serde_json::from_str::<domain::plan::Plan>(&text).unwrap(),
            plan
        );
    }
}

/// Half way through, the form holds what is left of the steps.
#[test]
fn a_taper_that_is_changed_half_way_goes_on_from_the_present_step() {
    let taper = PlanDraft {
        lines: vec![line("3", "7"), line("2", "7"), line("1", "7")],
        after: Some(Afterwards::Ends),
        ..of(Pattern::BySteps)
    };
    let schedule = schedule(&taper, "2026-01-05 00:00", "Europe/London");
    let plan = medicine(1, "Any", &[], "2026-01-05 00:00", schedule)
        .plans
        .remove(0);
    for (today, expected) in [
        ("2026-01-05", vec![("3", "7"), ("2", "7"), ("1", "7")]),
        ("2026-01-14", vec![("2", "5"), ("1", "7")]),
        ("2026-01-25", vec![("1", "1")]),
        ("2026-03-01", vec![("1", "1")]),
    ] {
        let lines = PlanDraft::going_on(&plan, date(today)).lines;
        let lines: Vec<(&str, &str)> = lines
            .iter()
            .map(|line| (line.amounts[0].as_str(), line.days.as_str()))
            .collect();
        assert_eq!(lines, expected, "{today}");
    }
}

/// A dose that was answered keeps its name and its answer through the steps.
#[test]
fn what_was_taken_of_a_step_stays_taken() {
    let taper = PlanDraft {
        lines: vec![line("2", "2"), line("1", "2")],
        after: Some(Afterwards::Ends),
        ..of(Pattern::BySteps)
    };
    let mut taken = story(&taper, "2026-01-05 00:00", "Europe/London");
    let dose = taken.dose(1, "2026-01-07", "08:00");
    assert_eq!(dose.amount.unwrap().quantity, Quantity::whole(1));
    let due: NaiveDate = dose.due.date_naive();
    taken.say_at(
        "2026-01-07 08:05",
        Event::DoseRecorded(DoseRecord {
            dose: DoseKey::Planned(dose.id),
            medicine: id(1),
            due: Some(dose.due),
            outcome: Outcome::Unsure,
            note: None,
            site: None,
        }),
    );
    assert_eq!(taken.medicine(1).planned_amount(dose.id), dose.amount);
    let now = at(&taken.zone, "2026-01-07 09:00");
    let doses = agenda::on(taken.record(), due, &taken.zone, now);
    assert!(doses[0].answer().is_some());
}

/// How each kind is written down, for good: old records must read the same.
#[test]
fn each_kind_is_written_as_ever() {
    let slot = r#"{"time":{"clock":"08:00:00"},"amount":{"quantity":"1","unit":"tablet"}}"#;
    let timed =
        |days: &str| format!(r#"{{"timed":{{"days":{days},"slots":[{slot}],"ending":"open"}}}}"#);
    for text in [
        timed(r#"{"weekdays_every_weeks":{"days":["Tue","Sat"],"every":2,"first":"2026-11-25"}}"#),
        timed(r#"{"cycle":{"on":21,"off":7,"first":"2026-01-01"}}"#),
        timed(r#"{"monthly":{"on":{"date":31},"every":1,"first":"2026-01-15"}}"#),
        timed(r#"{"monthly":{"on":{"weekday":["last","Fri"]},"every":3,"first":"2026-01-15"}}"#),
        r#""ended""#.to_owned(),
        r#"{"every_hours":{"hours":12,"first":"2026-03-28T20:00:00Z","amount":{"quantity":"1","unit":"tablet"},"ending":"open"}}"#.to_owned(),
        format!(r#"{{"varying":{{"by":"steps","lines":[{{"days":"every_day","slots":[{slot}],"from":"2026-01-05","last":"2026-01-11"}}],"after":"ask"}}}}"#),
        format!(r#"{{"varying":{{"by":"weekday","lines":[{{"days":{{"weekdays":["Mon"]}},"slots":[{slot}]}}],"after":"goes_on"}}}}"#),
    ] {
        let schedule: Schedule = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string(&schedule).unwrap(), text);
    }
    for refused in [
        timed(r#"{"cycle":{"on":0,"off":7,"first":"2026-01-01"}}"#),
        timed(r#"{"monthly":{"on":{"date":32},"every":1,"first":"2026-01-15"}}"#),
        timed(r#"{"cycle":{"on":21,"off":7,"first":"+262142-01-01"}}"#),
        r#"{"every_hours":{"hours":0,"first":"2026-03-28T20:00:00Z","amount":{"quantity":"1","unit":"tablet"},"ending":"open"}}"#.to_owned(),
    ] {
        assert!(serde_json::from_str::<Schedule>(&refused).is_err(), "{refused}");
    }
}
