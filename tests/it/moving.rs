//! Moving a day: one dose at another time, or what is left of today. A dose that
//! was moved keeps its name, and its plan stays as it is.

use std::collections::BTreeMap;

use chrono::Duration;
use domain::agenda::{self, Dose, DoseState};
use domain::dose::{DoseId, DoseMove, Outcome};
use domain::event::Event;
use domain::gesture;
use domain::medicine::Medicine;
use domain::moving::{self, MoveBar, MoveDoubt, MoveError, MoveProposal, MoveScope};
use domain::plan::{Exactness, Plan, Schedule};
use domain::reminder::manner::ReminderManner;
use domain::reminder::round::{self, Days, Grouping};
use domain::supply;
use proptest::prelude::*;

use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";
const DAY: &str = "2026-05-04";

fn on(time: &str) -> String {
    format!("{DAY} {time}")
}

fn of(times: &[&str]) -> Story {
    Story::new([medicine(1, "Metformin", &[], EARLY, daily(times))])
}

fn propose(
    story: &Story,
    now: &str,
    (dose, to): (&str, &str),
    scope: MoveScope,
) -> Result<MoveProposal, MoveError> {
    let now = story.at(&on(now));
    let found = agenda::on(story.record(), date(DAY), &story.zone, now);
    let dose = found
        .iter()
        .find(|one| one.medicine == id(1) && one.due == story.at(&on(dose)))
        .unwrap();
    let asked = (dose, story.at(&on(to)), scope);
    moving::propose(story.record(), story.medicine(1), &story.zone, asked, now)
}

/// Moves the dose of a clock time to another, at a time.
fn move_dose(story: &mut Story, now: &str, dose: (&str, &str)) {
    let proposal = propose(story, now, dose, MoveScope::One).unwrap();
    story.say_at(&on(now), gesture::dose::move_to(&proposal.moves));
}

fn times(proposal: &MoveProposal) -> Vec<String> {
    let moves = proposal.moves.iter();
    moves
        .map(|moved| {
            format!(
                "{} {}",
                moved.from.format("%H:%M"),
                moved.to.format("%H:%M")
            )
        })
        .collect()
}

fn dues(doses: &[Dose]) -> Vec<String> {
    doses
        .iter()
        .map(|dose| dose.due.format("%H:%M").to_string())
        .collect()
}

#[test]
fn a_moved_dose_keeps_its_name_and_is_due_at_its_new_time() {
    let mut story = of(&["08:00", "20:00"]);
    let before = story.doses(DAY, &on("07:00"));
    move_dose(&mut story, "07:00", ("08:00", "10:30"));
    let after = story.doses(DAY, &on("08:30"));
    let names = |doses: &[Dose]| doses.iter().map(|dose| dose.id).collect::<Vec<_>>();
    assert_eq!(names(&after), names(&before));
    assert_eq!(dues(&after), ["10:30", "20:00"]);
    assert_eq!(after[0].moved_from, Some(story.at(&on("08:00"))));
    assert_eq!(after[0].planned(), story.at(&on("08:00")));
    assert_eq!(after[0].state, DoseState::Later);
    assert_eq!(after[1].moved_from, None);
    let due = story.doses(DAY, &on("10:31"));
    assert_eq!(due[0].state, DoseState::Due);
    // The next day is as the plan has it.
    assert_eq!(
        dues(&story.doses("2026-05-05", &on("10:31"))),
        ["08:00", "20:00"]
    );
}

#[test]
fn a_move_can_be_taken_back_and_a_later_one_takes_its_place() {
    let mut story = of(&["08:00", "20:00"]);
    move_dose(&mut story, "07:00", ("08:00", "09:00"));
    let dose = story.doses(DAY, &on("07:10"))[0].clone();
    let again = DoseMove {
        dose: dose.id,
        medicine: dose.medicine,
        from: dose.planned(),
        to: story.at(&on("11:00")),
    };
    let second = story.say_at(&on("07:20"), gesture::dose::move_to(&[again]));
    assert_eq!(dues(&story.doses(DAY, &on("07:30"))), ["11:00", "20:00"]);
    story.undo(second);
    assert_eq!(dues(&story.doses(DAY, &on("07:30"))), ["09:00", "20:00"]);
    let first = story.record().moved.values().next().unwrap().entry;
    story.undo(first);
    let doses = story.doses(DAY, &on("07:30"));
    assert_eq!(dues(&doses), ["08:00", "20:00"]);
    assert_eq!(doses[0].moved_from, None);
}

#[test]
fn what_was_answered_after_it_was_moved_says_when_it_was_due() {
    let mut story = of(&["08:00", "20:00"]);
    move_dose(&mut story, "07:00", ("08:00", "10:00"));
    let dose = story.doses(DAY, &on("10:00"))[0].clone();
    let taken = Outcome::Taken {
        at: dose.due,
        amount: dose.amount.unwrap(),
    };
    story.answer(&dose, taken);
    let dose = &story.doses(DAY, &on("12:00"))[0];
    assert!(dose.answer().is_some());
    assert_eq!(dose.due, story.at(&on("10:00")));
    assert_eq!(dose.moved_from, Some(story.at(&on("08:00"))));
}

/// An exception never breaks its group.
#[test]
fn the_others_of_its_time_stay_together_and_it_comes_back_to_them() {
    let mut story = Story::new([1, 2, 3].map(|number| {
        medicine(
            number,
            &format!("Nr {number}"),
            &[],
            EARLY,
            daily(&["08:00"]),
        )
    }));
    let groups = |story: &Story| {
        let today = agenda::today(story.record(), &story.zone, story.at(&on("07:30")));
        let groups = today.next.into_iter().chain(today.later);
        groups
            .map(|group| (group.due.format("%H:%M").to_string(), group.doses.len()))
            .collect::<Vec<_>>()
    };
    let pair = |time: &str, count| (time.to_owned(), count);
    assert_eq!(groups(&story), [pair("08:00", 3)]);
    move_dose(&mut story, "07:00", ("08:00", "09:00"));
    assert_eq!(groups(&story), [pair("08:00", 2), pair("09:00", 1)]);
    let entry = story.record().moved.values().next().unwrap().entry;
    story.undo(entry);
    assert_eq!(groups(&story), [pair("08:00", 3)]);
}

#[test]
fn what_is_left_of_today_goes_along_or_is_spread_until_bedtime_when_that_is_asked_for() {
    let story = of(&["08:00", "13:00", "18:00"]);
    for (scope, to, expected) in [
        (MoveScope::One, "10:00", &["08:00 10:00"][..]),
        (
            MoveScope::RestOfToday,
            "10:00",
            &["08:00 10:00", "13:00 15:00", "18:00 20:00"],
        ),
        (
            MoveScope::SpreadOverToday,
            "10:10",
            &["08:00 10:10", "13:00 16:05", "18:00 22:00"],
        ),
    ] {
        let proposal = propose(&story, "07:00", ("08:00", to), scope).unwrap();
        assert_eq!(times(&proposal), expected, "{scope:?}");
    }
    // Those before it stay where they are.
    let rest = propose(&story, "07:00", ("13:00", "14:00"), MoveScope::RestOfToday).unwrap();
    assert_eq!(times(&rest), ["13:00 14:00", "18:00 19:00"]);
}

#[test]
fn the_hours_around_are_told_before_anything_is_saved() {
    let mut story = of(&["08:00", "20:00"]);
    story.take(1, "2026-05-03", "20:00");
    let proposal = propose(&story, "07:00", ("08:00", "10:00"), MoveScope::One).unwrap();
    let [gaps] = proposal.gaps[..] else {
        panic!("{:?}", proposal.gaps)
    };
    assert_eq!(gaps.before, Some(Duration::hours(14)));
    assert_eq!(gaps.after, Some(Duration::hours(10)));
    assert!(proposal.doubts.is_empty());
    assert!(story.record().moved.is_empty());
}

#[test]
fn new_times_that_cannot_be_are_refused() {
    let story = of(&["08:00", "14:00", "20:00"]);
    let at = |time: &str| story.at(&on(time));
    for (dose, to, scope, expected) in [
        ("14:00", "09:59", MoveScope::One, MoveError::NotLater),
        ("14:00", "10:00", MoveScope::One, MoveError::NotLater),
        ("14:00", "14:00", MoveScope::One, MoveError::NotLater),
        (
            "14:00",
            "20:00",
            MoveScope::One,
            MoveError::PastAnother(at("20:00")),
        ),
        (
            "14:00",
            "21:00",
            MoveScope::One,
            MoveError::PastAnother(at("20:00")),
        ),
        (
            "20:00",
            "13:00",
            MoveScope::One,
            MoveError::PastAnother(at("14:00")),
        ),
        (
            "14:00",
            "18:30",
            MoveScope::RestOfToday,
            MoveError::NotToday,
        ),
        (
            "20:00",
            "21:00",
            MoveScope::SpreadOverToday,
            MoveError::NothingToSpread,
        ),
        (
            "14:00",
            "22:40",
            MoveScope::SpreadOverToday,
            MoveError::NothingToSpread,
        ),
    ] {
        let found = propose(&story, "10:00", (dose, to), scope);
        assert_eq!(found, Err(expected), "{dose} {to}");
    }
}

#[test]
fn a_gap_of_the_label_that_would_be_broken_is_asked_about() {
    let parts = [("paracetamol", 500)];
    let regular = medicine(1, "Regular", &parts, EARLY, daily(&["08:00", "14:00"]));
    let needed = medicine(
        2,
        "Needed",
        &parts,
        EARLY,
        when_needed("2", Some(4), Some(3)),
    );
    let mut story = Story::new([regular, needed]);
    let doubts = |story: &Story, to: &str| {
        let found = propose(story, "07:00", ("08:00", to), MoveScope::One);
        found.unwrap().doubts
    };
    assert_eq!(doubts(&story, "10:00"), []);
    let label = MoveDoubt::CloserThanLabel(Duration::hours(4));
    assert_eq!(doubts(&story, "10:01"), [label]);
    story.take_extra(2, "2026-05-04 06:30", "2");
    assert_eq!(
        doubts(&story, "09:00"),
        [label],
        "what was taken counts too"
    );
    story.take_extra(2, "2026-05-04 06:31", "1");
    assert_eq!(doubts(&story, "10:00"), [MoveDoubt::OverLabel]);
}

#[test]
fn less_than_half_of_the_planned_time_to_the_next_is_asked_about() {
    let story = of(&["08:00", "20:00"]);
    for (to, expected) in [
        ("14:00", &[][..]),
        ("14:01", &[MoveDoubt::UnderHalf(Duration::minutes(359))]),
    ] {
        let found = propose(&story, "07:00", ("08:00", to), MoveScope::One).unwrap();
        assert_eq!(found.doubts, expected, "{to}");
    }
}

#[test]
fn where_hours_matter_the_app_asks_instead() {
    let bar = |medicine: Medicine, now: &str| {
        let story = Story::new([medicine]);
        let dose = story.doses(DAY, &on(now)).remove(0);
        moving::bar(story.medicine(1), &dose, story.at(&on(now)))
    };
    let plain = |label: &str| medicine(1, label, &[(label, 5)], EARLY, daily(&["08:00"]));
    let exact = |one: Medicine| Medicine {
        plans: vec![Plan {
            exactness: Exactness::WithinMinutes(30),
            ..one.plans[0].clone()
        }],
        ..one
    };
    assert_eq!(bar(plain("metformin"), "07:00"), None);
    assert_eq!(bar(plain("metformin"), "09:30"), None, "late");
    assert_eq!(
        bar(exact(plain("metformin")), "07:00"),
        Some(MoveBar::ExactTime)
    );
    assert_eq!(bar(plain("apixaban"), "07:00"), Some(MoveBar::HighRisk));
    // What is long past is asked about, not moved.
    assert_eq!(
        bar(plain("metformin"), "23:00"),
        Some(MoveBar::NotOpenToday)
    );
    let counted: Schedule = serde_json::from_str(
        r#"{"every_hours":{"hours":12,"first":"2026-05-01T07:00:00Z","amount":{"quantity":"1","unit":"tablet"},"ending":"open"}}"#,
    )
    .unwrap();
    let counted = medicine(1, "Any", &[], EARLY, counted);
    assert_eq!(bar(counted, "07:00"), Some(MoveBar::CountedHours));
    let mut story = of(&["08:00"]);
    story.take(1, DAY, "08:00");
    let dose = story.doses(DAY, &on("07:00")).remove(0);
    let now = story.at(&on("07:00"));
    assert_eq!(
        moving::bar(story.medicine(1), &dose, now),
        Some(MoveBar::NotOpenToday)
    );
    // A plan that is a trap gives no dose that could be moved.
    let trapped = Story::new([plain("methotrexate")]);
    assert!(trapped.doses(DAY, &on("07:00")).is_empty());
}

#[test]
fn the_day_it_runs_out_stays_the_same() {
    let mut story = of(&["08:00", "20:00"]);
    let left = domain::amount::Quantity::whole(20);
    story.say_at(&on("06:00"), gesture::stock::count(id(1), left));
    let out = |story: &Story| {
        let now = story.at(&on("07:00"));
        supply::runs_out(story.record(), story.medicine(1), &story.zone, now)
    };
    let before = out(&story);
    assert!(before.is_some());
    move_dose(&mut story, "07:00", ("20:00", "22:00"));
    assert_eq!(out(&story), before);
}

#[test]
fn a_reminder_put_off_before_it_was_moved_no_longer_counts() {
    let mut story = of(&["08:00", "20:00"]);
    let dose = story.doses(DAY, &on("08:05"))[0].id;
    let until = story.at(&on("11:30"));
    story.say_at(&on("08:05"), gesture::dose::put_off(&[dose], until));
    move_dose(&mut story, "08:10", ("08:00", "10:00"));
    assert_eq!(story.doses(DAY, &on("08:20"))[0].snoozed_until, None);
}

/// Runs the rounds of a day, every five minutes, and tells when which dose was
/// announced.
fn rounds(story: &Story, from: &str, told: &mut round::ToldDoses, until: &str) -> Vec<String> {
    let mut now = story.at(&on(from));
    let mut rung = Vec::new();
    while now <= story.at(&on(until)) {
        let doses = agenda::last_two_days(story.record(), &story.zone, now);
        let days = [Days {
            person: id(1),
            manner: ReminderManner::default(),
            doses,
        }];
        *told = round::forget_moved(std::mem::take(told), &days);
        for announced in round::hold(&days, told, Grouping::Together, now).announcements {
            *told = round::remember(std::mem::take(told), &announced, now);
            rung.push(now.format("%H:%M").to_string());
        }
        now += Duration::minutes(5);
    }
    rung
}

#[test]
fn the_reminder_follows_a_moved_dose_however_often_it_rang_before() {
    let mut story = of(&["08:00", "20:00"]);
    story.take(1, "2026-05-03", "08:00");
    story.take(1, "2026-05-03", "20:00");
    let mut told = BTreeMap::new();
    assert_eq!(
        rounds(&story, "07:55", &mut told, "08:30"),
        ["08:00", "08:15"]
    );
    move_dose(&mut story, "08:35", ("08:00", "11:00"));
    assert_eq!(
        rounds(&story, "08:40", &mut told, "19:00"),
        ["11:00", "11:15"]
    );
}

/// A change of the plan neither asks twice for a moved dose nor loses it, and
/// makes no dose of the past.
#[test]
fn a_plan_changed_after_a_move_asks_for_it_just_once() {
    for (change_to, expected) in [
        (&["09:00", "21:00"][..], ["12:00", "21:00"]),
        (&["11:00", "21:00"], ["12:00", "21:00"]),
        (&["08:00", "22:00"], ["12:00", "22:00"]),
    ] {
        let mut story = of(&["08:00", "20:00"]);
        move_dose(&mut story, "07:30", ("08:00", "12:00"));
        let mut changed = story.medicine(1).clone();
        changed
            .plans
            .push(plan(1, 1, &on("10:00"), daily(change_to)));
        story.say_at(&on("10:00"), Event::MedicineSaved(Box::new(changed)));
        assert_eq!(
            dues(&story.doses(DAY, &on("10:05"))),
            expected,
            "{change_to:?}"
        );
    }
    // One that is moved and long past is asked about beside the new ones.
    let mut story = of(&["08:00", "20:00"]);
    move_dose(&mut story, "07:30", ("08:00", "12:00"));
    let mut changed = story.medicine(1).clone();
    changed
        .plans
        .push(plan(1, 1, &on("18:00"), daily(&["08:00", "21:00"])));
    story.say_at(&on("18:00"), Event::MedicineSaved(Box::new(changed)));
    assert_eq!(dues(&story.doses(DAY, &on("18:05"))), ["12:00", "21:00"]);
}

/// Each change of a day is held against what was taken before it, not the last
/// alone: what an earlier one rightly asked no more does not come back.
#[test]
fn a_second_change_of_a_day_makes_no_dose_of_the_past() {
    for (second, expected) in [
        (&["11:00", "21:00"][..], &["08:00", "21:00"][..]),
        (&["09:30", "21:00"], &["08:00", "21:00"]),
    ] {
        let mut story = of(&["08:00", "20:00"]);
        story.take(1, DAY, "08:00");
        let change = |story: &mut Story, revision: u16, at: &str, times: &[&str]| {
            let mut changed = story.medicine(1).clone();
            changed.plans.push(plan(1, revision, &on(at), daily(times)));
            story.say_at(&on(at), Event::MedicineSaved(Box::new(changed)));
        };
        change(&mut story, 1, "08:30", &["09:00", "20:00"]);
        assert_eq!(dues(&story.doses(DAY, &on("09:40"))), ["08:00", "20:00"]);
        change(&mut story, 2, "10:00", second);
        assert_eq!(
            dues(&story.doses(DAY, &on("10:05"))),
            expected,
            "{second:?}"
        );
    }
}

/// Past midnight at home, as after a journey, it stands on the day it is due.
#[test]
fn a_dose_moved_past_midnight_stands_once_on_the_day_it_is_due() {
    let mut story = of(&["23:00"]);
    let dose = story.doses(DAY, &on("22:00")).remove(0);
    let moved = DoseMove {
        dose: dose.id,
        medicine: dose.medicine,
        from: dose.due,
        to: story.at("2026-05-05 00:30"),
    };
    story.say_at(&on("22:00"), gesture::dose::move_to(&[moved]));
    let now = on("22:10");
    assert!(story.doses(DAY, &now).is_empty());
    let next: Vec<DoseId> = story
        .doses("2026-05-05", &now)
        .iter()
        .map(|one| one.id)
        .collect();
    assert_eq!(next.len(), 2);
    assert_eq!(next[0], dose.id);
}

/// How it is written down, for good: old records must read the same.
#[test]
fn a_move_is_written_as_ever_and_belongs_to_the_day_of_its_dose() {
    let story = of(&["08:00"]);
    let dose = story.doses(DAY, &on("07:00")).remove(0);
    let moved = DoseMove {
        dose: dose.id,
        medicine: dose.medicine,
        from: dose.due,
        to: story.at(&on("10:00")),
    };
    let event = gesture::dose::move_to(&[moved]);
    let plan = dose.id.plan;
    let text = format!(
        r#"{{"dose_moved":{{"dose":"{plan}.0.2026-05-04.0","medicine":{},"from":"2026-05-04T08:00:00+01:00","to":"2026-05-04T10:00:00+01:00"}}}}"#,
        serde_json::to_string(&dose.medicine).unwrap(),
    );
    assert_eq!(serde_json::to_string(&event).unwrap(), text);
    assert_eq!(serde_json::from_str::<Event>(&text).unwrap(), event);
    assert_eq!(event.dose_day(), Some(date(DAY)));
    let far = text.replace("2026-05-04T10", "+12026-05-04T10");
    assert!(serde_json::from_str::<Event>(&far).is_err());
}

#[derive(Clone, Debug)]
enum Act {
    /// Moves the nth open dose so many minutes on, alone, with the rest, or spread.
    Move(usize, i64, MoveScope),
    /// Takes the nth dose when it is due.
    Take(usize),
    /// Takes the newest move back.
    Undo,
    /// Changes the times from now on.
    Change(Vec<u32>),
}

fn acts() -> impl Strategy<Value = Vec<(i64, Act)>> {
    let scope = prop::sample::select(MoveScope::ALL.to_vec());
    let hours = prop::collection::btree_set(0u32..24, 1..4);
    let act = prop_oneof![
        4 => (0usize..4, -300i64..600, scope).prop_map(|(nth, by, scope)| Act::Move(nth, by, scope)),
        2 => (0usize..4).prop_map(Act::Take),
        1 => Just(Act::Undo),
        1 => hours.prop_map(|hours| Act::Change(hours.into_iter().collect())),
    ];
    prop::collection::vec((0i64..300, act), 1..8)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// Whatever is moved, taken, taken back and changed over a day: no name comes
    /// twice, no other day changes, what is moved is open and later today, doses
    /// keep their order, and a change of the plan makes no dose of the past.
    #[test]
    fn a_day_of_moves_keeps_every_name_and_order(
        hours in prop::collection::btree_set(0u32..24, 1..5),
        acts in acts(),
    ) {
        let clock = |hours: Vec<u32>| hours.iter().map(|hour| format!("{hour:02}:15")).collect::<Vec<_>>();
        let schedule = |hours: Vec<u32>| {
            let times = clock(hours);
            daily(&times.iter().map(String::as_str).collect::<Vec<_>>())
        };
        let first: Vec<u32> = hours.into_iter().collect();
        let mut story = Story::new([medicine(1, "Any", &[], EARLY, schedule(first))]);
        let mut now = story.at(&on("05:00"));
        let mut last = None;
        for (minutes, act) in acts {
            now += Duration::minutes(minutes);
            if now.date_naive() != date(DAY) {
                break;
            }
            let at = now.format("%Y-%m-%d %H:%M").to_string();
            let doses = story.doses(DAY, &at);
            match act {
                Act::Move(nth, by, scope) => {
                    let Some(dose) = doses.get(nth) else { continue };
                    if moving::bar(story.medicine(1), dose, now).is_some() {
                        continue;
                    }
                    let asked = (dose, dose.due + Duration::minutes(by), scope);
                    let found = moving::propose(story.record(), story.medicine(1), &story.zone, asked, now);
                    let Ok(proposal) = found else { continue };
                    prop_assert!(proposal.moves.iter().all(|moved| moved.to.date_naive() == date(DAY)));
                    let before: Vec<DoseId> = doses.iter().map(|one| one.id).collect();
                    last = Some(story.say_at(&at, gesture::dose::move_to(&proposal.moves)));
                    let after: Vec<DoseId> = story.doses(DAY, &at).iter().map(|one| one.id).collect();
                    let sorted = |mut ids: Vec<DoseId>| { ids.sort(); ids };
                    prop_assert_eq!(sorted(after), sorted(before));
                }
                Act::Take(nth) => {
                    let Some(dose) = doses.get(nth).filter(|dose| dose.answer().is_none()) else { continue };
                    let taken = Outcome::Taken { at: now, amount: dose.amount.unwrap() };
                    story.answer(&dose.clone(), taken);
                }
                Act::Undo => {
                    if let Some(entry) = last.take() {
                        story.undo(entry);
                    }
                }
                Act::Change(hours) => {
                    let mut changed = story.medicine(1).clone();
                    let revision = changed.plans.last().unwrap().revision + 1;
                    let from = at.as_str();
                    changed.plans.push(plan(1, revision, from, schedule(hours)));
                    let waiting = |story: &Story| {
                        let doses = story.doses(DAY, &at);
                        doses.iter().filter(|dose| dose.is_waiting()).count()
                    };
                    let before = waiting(&story);
                    story.say_at(&at, Event::MedicineSaved(Box::new(changed)));
                    // One that falls on this very minute is due, not past.
                    let doses = story.doses(DAY, &at);
                    let new_and_past = doses.iter().filter(|dose| dose.id.revision == revision && dose.due < now);
                    prop_assert_eq!(new_and_past.count(), 0);
                    let due_now = doses.iter().filter(|dose| dose.id.revision == revision && dose.due == now).count();
                    prop_assert!(waiting(&story) <= before + due_now);
                }
            }
            let doses = story.doses(DAY, &at);
            let mut names: Vec<DoseId> = doses.iter().map(|dose| dose.id).collect();
            names.sort();
            names.dedup();
            prop_assert_eq!(names.len(), doses.len());
            prop_assert!(doses.is_sorted_by_key(|dose| dose.due));
            for dose in &doses {
                if let Some(from) = dose.moved_from {
                    prop_assert_eq!(from.date_naive(), date(DAY));
                }
            }
            let yesterday = story.doses("2026-05-03", &at);
            prop_assert!(yesterday.iter().all(|dose| dose.moved_from.is_none()));
            let tomorrow = story.doses("2026-05-05", &at);
            prop_assert!(tomorrow.iter().all(|dose| dose.moved_from.is_none()));
        }
    }
}
