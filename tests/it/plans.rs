//! Plans as they turn into doses: patterns, courses, changes, holds and traps.

use std::collections::BTreeSet;

use chrono::{Duration, Weekday};
use domain::agenda::{self, Dose, DoseState};
use domain::dose::{DoseId, Outcome, Reason};
use domain::event::Event;
use domain::id::MedicineId;
use domain::medicine::{DoseForm, Medicine, Status};
use domain::plan::{DayPattern, Ending, Every, PlanTrap, Schedule, WeekdaySet, trap};
use proptest::prelude::*;

use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

fn of(schedule: Schedule, from: &str) -> Story {
    Story::new([medicine(1, "Any", &[], from, schedule)])
}

/// Wall times of all doses over some days.
fn walls(story: &Story, from: &str, days: usize) -> Vec<String> {
    let now = story.at(EARLY);
    date(from)
        .iter_days()
        .take(days)
        .flat_map(|day| agenda::on(story.record(), day, &story.zone, now))
        .map(|dose| dose.wall.format("%Y-%m-%d %H:%M").to_string())
        .collect()
}

#[test]
fn patterns_give_their_days() {
    let every = |n| Every::new(n).unwrap();
    let first = date("2026-01-30");
    let week = WeekdaySet::new([Weekday::Mon, Weekday::Wed, Weekday::Fri]).unwrap();
    for (days, from, expected) in [
        (
            DayPattern::EveryDays {
                every: every(3),
                first,
            },
            "2026-01-30",
            vec!["2026-01-30 08:00", "2026-02-02 08:00", "2026-02-05 08:00"],
        ),
        (
            DayPattern::Weekdays(week),
            "2026-05-03",
            vec!["2026-05-04 08:00", "2026-05-06 08:00", "2026-05-08 08:00"],
        ),
        (
            DayPattern::EveryWeeks {
                every: every(1),
                first,
            },
            "2026-01-30",
            vec!["2026-01-30 08:00", "2026-02-06 08:00"],
        ),
    ] {
        let story = of(timed(days, &["08:00"], Ending::Open), EARLY);
        let found = walls(&story, from, 8);
        assert_eq!(found, expected, "{days:?}");
    }
}

#[test]
fn a_one_off_is_there_once() {
    let schedule = Schedule::Once {
        at: local("2026-05-04 14:00"),
        amount: tablets("1"),
    };
    assert_eq!(
        walls(&of(schedule, EARLY), "2026-05-01", 10),
        ["2026-05-04 14:00"]
    );
}

/// 21 capsules, three a day, from the evening: ends seven days later at midday.
#[test]
fn a_course_ends_by_its_doses() {
    let schedule = timed(
        DayPattern::EveryDay,
        &["08:00", "13:00", "18:00"],
        Ending::AfterDoses(21),
    );
    let story = of(schedule, "2026-05-04 17:00");
    let found = walls(&story, "2026-05-01", 20);
    assert_eq!(found.len(), 21);
    assert_eq!(found.first().unwrap(), "2026-05-04 18:00");
    assert_eq!(found.last().unwrap(), "2026-05-11 13:00");
    let plan = &story.medicine(1).plans[0];
    assert_eq!(
        agenda::last_day(plan, story.record()),
        Some(date("2026-05-11"))
    );
}

/// However few doses it has, and whichever day it begins on.
#[test]
fn a_course_gives_as_many_doses_as_were_said() {
    let wednesdays = WeekdaySet::new([Weekday::Wed]).unwrap();
    let every_day = DayPattern::EveryDay;
    let times = ["08:00", "20:00"];
    // 4 May 2026 is a Monday.
    for (days, from, count, expected) in [
        (every_day, "2026-05-04 00:00", 1, vec!["2026-05-04 08:00"]),
        (every_day, "2026-05-04 12:00", 1, vec!["2026-05-04 20:00"]),
        (
            every_day,
            "2026-05-04 00:00",
            2,
            vec!["2026-05-04 08:00", "2026-05-04 20:00"],
        ),
        (
            every_day,
            "2026-05-04 12:00",
            2,
            vec!["2026-05-04 20:00", "2026-05-05 08:00"],
        ),
        (
            DayPattern::Weekdays(wednesdays),
            "2026-05-04 12:00",
            3,
            vec!["2026-05-06 08:00", "2026-05-06 20:00", "2026-05-13 08:00"],
        ),
    ] {
        let story = of(timed(days, &times, Ending::AfterDoses(count)), from);
        let found = walls(&story, "2026-05-01", 30);
        assert_eq!(found, expected, "{days:?} {from} {count}");
    }
}

#[test]
fn a_last_day_is_still_taken() {
    let schedule = timed(
        DayPattern::EveryDay,
        &["08:00"],
        Ending::LastDay(date("2026-05-06")),
    );
    assert_eq!(
        walls(&of(schedule, "2026-05-05 00:00"), "2026-05-01", 20),
        ["2026-05-05 08:00", "2026-05-06 08:00"]
    );
}

#[test]
fn when_needed_and_as_directed_ask_for_no_dose() {
    for schedule in [when_needed("1", None, None), Schedule::AsDirected] {
        assert!(walls(&of(schedule, EARLY), "2026-05-01", 5).is_empty());
    }
}

/// A medicine with a second revision of its plan.
fn changed(old: &[&str], new: &[&str], new_from: &str) -> Medicine {
    let mut medicine = medicine(1, "Any", &[], EARLY, daily(old));
    medicine.plans.push(plan(1, 1, new_from, daily(new)));
    medicine
}

fn shown(doses: &[Dose]) -> Vec<(String, u16, bool)> {
    doses
        .iter()
        .map(|dose| {
            let time = dose.wall.format("%H:%M").to_string();
            (time, dose.id.revision, dose.answer().is_some())
        })
        .collect()
}

#[test]
fn a_plan_changed_in_the_day_neither_doubles_nor_loses_a_dose() {
    let row = |time: &str, revision, answered| (time.to_owned(), revision, answered);
    for (why, answered, new, from, expected) in [
        (
            "what was before stays, what comes is new",
            vec!["08:00"],
            vec!["08:00", "21:00"],
            "2026-05-04 10:00",
            vec![row("08:00", 0, true), row("21:00", 1, false)],
        ),
        (
            "the change counts from midnight, the morning dose is taken",
            vec!["08:00"],
            vec!["08:30", "20:00"],
            "2026-05-04 00:00",
            vec![row("08:00", 0, true), row("20:00", 1, false)],
        ),
        (
            "the evening dose was taken early, then the time was changed",
            vec!["08:00", "20:00"],
            vec!["08:00", "21:00"],
            "2026-05-04 19:00",
            vec![row("08:00", 0, true), row("20:00", 0, true)],
        ),
        (
            "nothing was taken",
            vec![],
            vec!["09:00"],
            "2026-05-04 00:00",
            vec![row("09:00", 1, false)],
        ),
    ] {
        let before = medicine(1, "Any", &[], EARLY, daily(&["08:00", "20:00"]));
        let mut story = Story::new([before]);
        for time in &answered {
            story.take(1, "2026-05-04", time);
        }
        let after = changed(&["08:00", "20:00"], &new, from);
        story.say(Event::MedicineSaved(Box::new(after)));
        let doses = story.doses("2026-05-04", "2026-05-04 07:00");
        assert_eq!(shown(&doses), expected, "{why}");
    }
}

/// What was taken before its time was moved to later in the day is not asked for
/// again that day; what was not taken is.
#[test]
fn a_dose_that_was_taken_is_not_asked_for_again_at_its_new_time() {
    for (why, old, taken, new, asked) in [
        ("once a day, moved", "08:00", "08:00", "21:00", ""),
        (
            "the second of two, moved",
            "08:00 09:30",
            "08:00 09:30",
            "08:00 22:00",
            "",
        ),
        (
            "one of two was taken",
            "08:00 20:00",
            "08:00",
            "12:00 22:00",
            "22:00",
        ),
        (
            "a dose more from now on",
            "08:00",
            "08:00",
            "08:00 20:00",
            "20:00",
        ),
        ("not taken in the morning", "08:00", "", "21:00", "21:00"),
        (
            "its own time had passed at the change",
            "08:00",
            "08:00",
            "09:00 21:00",
            "21:00",
        ),
        (
            "taken ahead stands for one alone",
            "20:00",
            "20:00",
            "12:00 21:00",
            "12:00",
        ),
    ] {
        let times = |text: &'static str| text.split_whitespace().collect::<Vec<_>>();
        let mut story = Story::new([medicine(1, "Any", &[], EARLY, daily(&times(old)))]);
        for time in times(taken) {
            story.take(1, "2026-05-04", time);
        }
        let after = changed(&times(old), &times(new), "2026-05-04 10:00");
        story.say(Event::MedicineSaved(Box::new(after)));
        let open = |day: &str| {
            let doses = story.doses(day, &format!("{day} 07:00"));
            let is_open = |dose: &&Dose| dose.answer().is_none() && dose.id.revision == 1;
            let open = doses.iter().filter(is_open);
            open.map(|dose| dose.wall.format("%H:%M").to_string())
                .collect::<Vec<_>>()
        };
        assert_eq!(open("2026-05-04"), times(asked), "{why}");
        assert_eq!(open("2026-05-05"), times(new), "{why}: the next day");
    }
}

/// It stands for a dose that the change asks for anew, for no other.
#[test]
fn a_dose_taken_before_a_change_hides_no_open_one_and_no_other_answer() {
    let row = |time: &str, revision, answered| (time.to_owned(), revision, answered);
    for (why, new, taken_after, expected) in [
        (
            "the change asks for nothing more that day, the morning is still open",
            "07:00",
            false,
            vec![row("08:00", 0, false), row("20:00", 0, true)],
        ),
        (
            "the dose of the new time was taken too",
            "21:00",
            true,
            vec![
                row("08:00", 0, false),
                row("20:00", 0, true),
                row("21:00", 1, true),
            ],
        ),
    ] {
        let old = ["08:00", "20:00"];
        let before = medicine(1, "Any", &[], EARLY, daily(&old));
        let mut story = Story::new([before]);
        let early = story.dose(1, "2026-05-04", "20:00");
        let after = changed(&old, &[new], "2026-05-04 19:00");
        story.say(Event::MedicineSaved(Box::new(after)));
        if taken_after {
            story.take(1, "2026-05-04", new);
        }
        let taken = Outcome::Taken {
            at: story.at("2026-05-04 18:00"),
            amount: early.amount.unwrap(),
        };
        story.answer(&early, taken);
        let doses = story.doses("2026-05-04", "2026-05-04 07:00");
        assert_eq!(shown(&doses), expected, "{why}");
    }
}

#[test]
fn a_change_planned_for_later_can_be_brought_forward() {
    let mut medicine = changed(&["08:00"], &["09:00"], "2026-05-10 00:00");
    let sooner = plan(1, 2, "2026-05-05 00:00", daily(&["07:00"]));
    medicine.plans.push(sooner);
    let story = Story::new([medicine]);
    assert_eq!(
        walls(&story, "2026-05-04", 3),
        ["2026-05-04 08:00", "2026-05-05 07:00", "2026-05-06 07:00"]
    );
    assert_eq!(walls(&story, "2026-05-10", 1), ["2026-05-10 07:00"]);
}

fn paused(until: Option<&str>) -> Status {
    Status::Paused {
        why: Some(words("operation")),
        until: until.map(date),
    }
}

/// Nothing resumes by itself, also when a day was given.
#[test]
fn a_pause_lasts_until_somebody_ends_it() {
    let mut medicine = medicine(1, "Any", &[], EARLY, daily(&["08:00"]));
    medicine
        .statuses
        .push(status("2026-05-04 12:00", paused(Some("2026-05-06"))));
    let mut story = Story::new([medicine.clone()]);
    let state =
        |story: &Story, day: &str| story.doses(day, &format!("{day} 08:10"))[0].state.clone();
    assert_eq!(state(&story, "2026-05-04"), DoseState::Due);
    for day in ["2026-05-05", "2026-05-06", "2026-05-07", "2026-09-01"] {
        assert_eq!(state(&story, day), DoseState::Paused, "{day}");
    }
    medicine
        .statuses
        .push(status("2026-05-08 00:00", Status::Taking));
    story.say(Event::MedicineSaved(Box::new(medicine)));
    assert_eq!(state(&story, "2026-05-07"), DoseState::Paused);
    assert_eq!(state(&story, "2026-05-08"), DoseState::Due);
}

#[test]
fn a_stopped_medicine_asks_for_nothing_and_keeps_its_history() {
    let mut medicine = medicine(1, "Any", &[], EARLY, daily(&["08:00", "20:00"]));
    let mut story = Story::new([medicine.clone()]);
    story.take(1, "2026-05-04", "08:00");
    // Taken early, then stopped before it was due.
    story.take(1, "2026-05-04", "20:00");
    medicine
        .statuses
        .push(status("2026-05-04 12:00", Status::Stopped { why: None }));
    story.say(Event::MedicineSaved(Box::new(medicine)));
    let doses = story.doses("2026-05-04", "2026-05-04 21:00");
    assert_eq!(doses.iter().filter(|d| d.answer().is_some()).count(), 2);
    assert!(story.doses("2026-05-05", "2026-05-05 09:00").is_empty());
}

/// AC-G6: an amount is what somebody entered for that slot, never a sum or a
/// guess, also where plans overlap, end or change.
#[test]
fn ac_g6_every_amount_was_entered_by_somebody() {
    let slots = vec![slot("08:00", "1"), slot("20:00", "2.5")];
    let course = Schedule::Timed {
        days: DayPattern::EveryDay,
        slots,
        ending: Ending::AfterDoses(5),
    };
    let mut story = of(course, "2026-05-04 12:00");
    let amounts: Vec<_> = ["2026-05-04", "2026-05-05", "2026-05-06", "2026-05-07"]
        .iter()
        .flat_map(|day| story.doses(day, EARLY))
        .map(|dose| dose.amount.unwrap().quantity.to_string())
        .collect();
    assert_eq!(amounts, ["2.5", "1", "2.5", "1", "2.5"]);
    // A dose that was not taken adds nothing to the next.
    story.leave_out(1, "2026-05-05", "08:00", Reason::Forgot);
    let next = story.dose(1, "2026-05-06", "08:00");
    assert_eq!(next.amount, Some(tablets("1")));
}

/// AC-G10: a correction keeps the earlier value, with who and when.
#[test]
fn ac_g10_a_correction_keeps_the_value_before() {
    let mut story = of(daily(&["08:00"]), EARLY);
    let dose = story.dose(1, "2026-05-04", "08:00");
    for time in ["2026-05-04 08:00", "2026-05-04 08:30"] {
        let taken = Outcome::Taken {
            at: story.at(time),
            amount: dose.amount.unwrap(),
        };
        story.answer(&dose, taken);
    }
    let DoseState::Answered(records) = &story.dose(1, "2026-05-04", "08:00").state.clone() else {
        panic!("not answered")
    };
    let times: Vec<_> = records
        .iter()
        .map(|r| {
            r.value
                .outcome
                .taken()
                .unwrap()
                .0
                .format("%H:%M")
                .to_string()
        })
        .collect();
    assert_eq!(times, ["08:00", "08:30"]);
    assert!(records[0].at < records[1].at);
}

#[test]
fn methotrexate_by_mouth_more_than_once_a_week_gives_no_doses() {
    let week = |days: &[Weekday]| {
        let set = WeekdaySet::new(days.iter().copied()).unwrap();
        timed(DayPattern::Weekdays(set), &["08:00"], Ending::Open)
    };
    let every_days = |n| DayPattern::EveryDays {
        every: Every::new(n).unwrap(),
        first: date("2026-05-04"),
    };
    for (schedule, expected) in [
        (daily(&["08:00"]), Some(PlanTrap::OnceAWeek)),
        (
            week(&[Weekday::Mon, Weekday::Thu]),
            Some(PlanTrap::OnceAWeek),
        ),
        (
            timed(every_days(6), &["08:00"], Ending::Open),
            Some(PlanTrap::OnceAWeek),
        ),
        (
            timed(every_days(7), &["08:00", "20:00"], Ending::Open),
            Some(PlanTrap::OnceAWeek),
        ),
        (when_needed("1", None, None), Some(PlanTrap::OnceAWeek)),
        (timed(every_days(7), &["08:00"], Ending::Open), None),
        (week(&[Weekday::Mon]), None),
        (
            timed(DayPattern::EveryDay, &["08:00"], Ending::AfterDoses(1)),
            None,
        ),
        (Schedule::AsDirected, None),
    ] {
        let known = medicine(
            1,
            "Maxtrex",
            &[("methotrexate", 10)],
            EARLY,
            schedule.clone(),
        );
        let typed = medicine(1, "Methotrexat tabletter", &[], EARLY, schedule.clone());
        let mut injected = known.clone();
        injected.form = DoseForm::Injection;
        let other = medicine(
            1,
            "Folic acid",
            &[("folic acid", 5)],
            EARLY,
            schedule.clone(),
        );
        let found = |m: &Medicine| trap(m, &m.plans[0]);
        assert_eq!(found(&known), expected, "{schedule:?}");
        assert_eq!(found(&typed), expected, "{schedule:?}");
        assert_eq!(found(&injected), None);
        assert_eq!(found(&other), None);
        let doses = walls(&Story::new([known.clone()]), "2026-05-04", 7).len();
        let safe = walls(&Story::new([other]), "2026-05-04", 7).len();
        assert_eq!(doses, if expected.is_some() { 0 } else { safe });
    }
}

#[test]
fn what_was_answered_before_a_trap_was_known_stays() {
    let mut story = Story::new([medicine(1, "Mine", &[], EARLY, daily(&["08:00"]))]);
    story.take(1, "2026-05-04", "08:00");
    let renamed = medicine(1, "Methotrexate", &[], EARLY, daily(&["08:00"]));
    story.say(Event::MedicineSaved(Box::new(renamed)));
    assert_eq!(story.doses("2026-05-04", "2026-05-04 09:00").len(), 1);
    assert!(story.doses("2026-05-05", "2026-05-05 08:10").is_empty());
}

/// More slots than a dose can be named by.
#[test]
fn a_plan_of_absurd_size_gives_only_doses_with_a_name_of_their_own() {
    let times = vec!["08:00"; 300];
    let story = of(daily(&times), EARLY);
    let ids: BTreeSet<DoseId> = story
        .doses("2026-05-04", EARLY)
        .iter()
        .map(|dose| dose.id)
        .collect();
    assert_eq!(ids.len(), 256);
    assert_eq!(story.doses("2026-05-04", EARLY).len(), 256);
}

#[test]
fn today_shows_every_dose_in_one_place() {
    let mut story = Story::new([
        medicine(1, "One", &[], EARLY, daily(&["08:00", "12:00", "23:50"])),
        medicine(2, "Two", &[], EARLY, daily(&["08:00", "18:00", "22:00"])),
    ]);
    story.take(1, "2026-05-04", "08:00");
    let today = agenda::today(story.record(), &story.zone, story.at("2026-05-04 12:05"));
    let times = |groups: &[agenda::Group]| -> Vec<(String, usize)> {
        groups
            .iter()
            .map(|g| (g.wall.format("%d %H:%M").to_string(), g.doses.len()))
            .collect()
    };
    let pair = |time: &str, count| (time.to_owned(), count);
    assert_eq!(times(&today.now), [pair("04 12:00", 1)]);
    assert_eq!(times(&today.unanswered), [pair("04 08:00", 1)]);
    assert_eq!(today.answered_count(), 1);
    assert_eq!(today.next.as_ref().unwrap().wall, local("2026-05-04 18:00"));
    assert_eq!(
        times(&today.later),
        [pair("04 22:00", 1), pair("04 23:50", 1)]
    );
    let evening = agenda::today(story.record(), &story.zone, story.at("2026-05-05 00:10"));
    assert_eq!(
        times(&evening.now),
        [pair("04 22:00", 1), pair("04 23:50", 1)]
    );
    assert_eq!(
        times(&evening.yesterday),
        [
            pair("04 08:00", 1),
            pair("04 12:00", 1),
            pair("04 18:00", 1)
        ]
    );
    assert_eq!(
        times(&evening.next.into_iter().collect::<Vec<_>>()),
        [pair("05 08:00", 2)]
    );
}

#[derive(Clone, Debug)]
enum Act {
    /// Changes the times from this hour of the third day on.
    Change(Vec<u32>, i64),
    /// Answers the nth dose of the three days.
    Answer(usize),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let hours = prop::collection::vec(0u32..24, 1..4);
    prop::collection::vec(
        prop_oneof![
            (hours, 0i64..72).prop_map(|(hours, from)| Act::Change(hours, from)),
            (0usize..12).prop_map(Act::Answer),
        ],
        1..12,
    )
}

fn over_three_days(story: &Story) -> Vec<Dose> {
    ["2026-05-04", "2026-05-05", "2026-05-06"]
        .iter()
        .flat_map(|day| story.doses(day, "2026-05-04 00:00"))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// AC-G6 and the laws of a changing plan: every dose has its own name and
    /// an amount somebody entered; an answer is never lost; where nothing was
    /// answered ahead of a change, the open doses are those of the one plan in
    /// force; and never more than it asks for.
    #[test]
    fn no_dose_is_lost_or_doubled_over_changes(acts in acts()) {
        let mut saved = medicine(1, "Any", &[], EARLY, daily(&["08:00", "20:00"]));
        let mut story = Story::new([saved.clone()]);
        let mut answered = BTreeSet::new();
        for act in acts {
            match act {
                Act::Change(mut hours, from) => {
                    hours.sort_unstable();
                    hours.dedup();
                    let times: Vec<String> = hours.iter().map(|h| format!("{h:02}:00")).collect();
                    let times: Vec<&str> = times.iter().map(String::as_str).collect();
                    let revision = u16::try_from(saved.plans.len()).unwrap();
                    let mut next = plan(1, revision, EARLY, daily(&times));
                    next.from = local("2026-05-04 00:00") + Duration::hours(from);
                    saved.plans.push(next);
                    story.say(Event::MedicineSaved(Box::new(saved.clone())));
                }
                Act::Answer(number) => {
                    let doses = over_three_days(&story);
                    if let Some(dose) = doses.get(number) {
                        story.answer(dose, Outcome::NotTaken(Reason::Forgot));
                        answered.insert(dose.id);
                    }
                }
            }
            let doses = over_three_days(&story);
            let ids: BTreeSet<DoseId> = doses.iter().map(|d| d.id).collect();
            prop_assert_eq!(ids.len(), doses.len());
            prop_assert!(answered.is_subset(&ids), "an answer was lost");
            let entered = saved.planned_amount(doses.first().map_or_else(
                || story.dose(1, "2026-05-01", "08:00").id, |d| d.id));
            prop_assert!(doses.iter().all(|d| d.amount == entered));
            for day in ["2026-05-04", "2026-05-05", "2026-05-06"] {
                let mut asked: Vec<(u16, String)> = (0..24).flat_map(|hour| {
                    let wall = local(&format!("{day} {hour:02}:00"));
                    let plan = story.record().medicine(id::<MedicineId>(1)).unwrap().plans_at(wall).next().unwrap().clone();
                    let Schedule::Timed { slots, .. } = plan.schedule else { unreachable!() };
                    let slots = slots.into_iter().filter(|s| s.time.on(wall.date(), &person().day) == wall.time()).count();
                    vec![(plan.revision, wall.to_string()); slots]
                }).collect();
                let of_day: Vec<_> = doses.iter().filter(|d| d.id.date == date(day)).collect();
                let mut open: Vec<_> = of_day.iter().filter(|d| d.answer().is_none())
                    .map(|d| (d.id.revision, d.wall.to_string())).collect();
                open.sort();
                asked.sort();
                prop_assert!(open.iter().all(|dose| asked.contains(dose)), "asked outside the plan");
                let in_force = of_day.iter().filter(|d| asked.contains(&(d.id.revision, d.wall.to_string()))).count();
                let ahead = of_day.len() - in_force;
                // Each answer from before a change stands for at most one dose.
                prop_assert!(in_force <= asked.len() && asked.len() <= in_force + ahead);
            }
        }
    }
}
