//! What is counted from the last one given, where its plan is changed before or after the
//! day on which it was due: that day is asked about once, and what was given moves the
//! next one.

use domain::agenda::{self, DoseState, seldom};
use domain::dose::Outcome;
use domain::gesture;
use domain::medicine::{Medicine, Status};
use domain::plan::{InPlace, Plan, Schedule};
use screens::next::NextLine;
use text::Language;

use crate::support::*;

const LONG_AGO: &str = "2026-01-01 00:00";

fn changed(due: [&str; 2], from: &str) -> Story {
    let mut injection = medicine(1, "Any", &[], LONG_AGO, from_last(weeks(12), due[0]));
    injection
        .plans
        .push(plan(1, 1, from, from_last(weeks(8), due[1])));
    Story::new([injection])
}

/// The revisions that ask on a day, each with whether somebody answered.
fn asked(story: &Story, day: &str, now: &str) -> Vec<(u16, bool)> {
    let doses = story.doses(day, now);
    let told = |dose: &agenda::Dose| {
        let is_answered = matches!(dose.state, DoseState::Answered(_));
        (dose.id.revision, is_answered)
    };
    doses.iter().map(told).collect()
}

/// What is told as the next one: its revision and its day.
fn told(story: &Story, now: &str) -> Vec<(u16, String)> {
    let all = seldom::whenever(
        story.record(),
        story.medicine(1),
        &story.zone,
        story.at(now),
    );
    let told = all.iter();
    told.map(|one| (one.dose.revision, one.due.to_string()))
        .collect()
}

fn given(story: &mut Story, day: &str, now: &str) {
    let [dose] = story.doses(day, now).try_into().unwrap();
    let outcome = Outcome::Taken {
        at: story.at(now),
        amount: dose.amount.unwrap(),
    };
    story.answer(&dose, outcome);
}

#[test]
fn until_a_later_plan_begins_the_one_before_asks() {
    let mut story = changed(["2026-12-01", "2026-12-01"], "2026-12-10 00:00");
    for (now, revision) in [
        ("2026-11-20 10:00", 0),
        ("2026-12-09 23:00", 0),
        ("2026-12-10 00:00", 1),
    ] {
        assert_eq!(
            asked(&story, "2026-12-01", now),
            [(revision, false)],
            "{now}"
        );
        assert_eq!(
            told(&story, now),
            [(revision, "2026-12-01".to_owned())],
            "{now}"
        );
    }
    given(&mut story, "2026-12-01", "2026-12-02 11:00");
    assert_eq!(asked(&story, "2026-12-01", "2026-12-10 00:00"), [(0, true)]);
    // Eight weeks from what was given, as the new plan counts.
    assert_eq!(
        told(&story, "2026-12-10 00:00"),
        [(1, "2027-01-27".to_owned())]
    );
    assert_eq!(
        asked(&story, "2027-01-27", "2027-01-27 10:00"),
        [(1, false)]
    );
}

#[test]
fn what_was_given_before_the_day_a_new_plan_counts_from_moves_nothing() {
    let mut story = changed(["2026-11-10", "2027-02-02"], "2026-11-22 20:00");
    given(&mut story, "2026-11-10", "2026-11-12 09:00");
    assert_eq!(
        told(&story, "2026-11-23 09:00"),
        [(1, "2027-02-02".to_owned())]
    );
}

#[test]
fn a_day_that_was_answered_after_a_change_is_not_asked_for_again_by_the_next_change() {
    let mut story = changed(["2026-11-10", "2026-11-10"], "2026-11-22 20:00");
    given(&mut story, "2026-11-10", "2026-11-22 21:00");
    let mut again = story.record().seen::<Medicine>(id(1)).unwrap();
    let next = plan(1, 2, "2026-11-23 08:00", from_last(weeks(6), "2027-01-03"));
    story.say_at(
        "2026-11-23 08:00",
        gesture::medicine::takes_otherwise(&again, next).unwrap(),
    );
    assert_eq!(asked(&story, "2026-11-10", "2026-11-24 09:00"), [(1, true)]);
    again = story.record().seen(id(1)).unwrap();
    let ended = Plan {
        revision: 3,
        from: local("2026-11-25 08:00"),
        schedule: Schedule::Ended,
        ..again.value.plans[0].clone()
    };
    story.say_at(
        "2026-11-25 08:00",
        gesture::medicine::takes_otherwise(&again, ended).unwrap(),
    );
    assert_eq!(asked(&story, "2026-11-10", "2026-11-26 09:00"), [(1, true)]);
}

/// What is stopped or on hold has no next one; the day on which a device is due out is
/// no dose.
#[test]
fn the_next_one_is_told_of_what_is_taken() {
    let line = |story: &Story, now: &str| {
        let t = Language::English.text();
        let next = NextLine::of(
            t,
            story.record(),
            story.medicine(1),
            (&story.zone, story.at(now)),
            30,
        );
        next.sentence(t, ToOwned::to_owned)
    };
    let late = || medicine(1, "Any", &[], LONG_AGO, from_last(weeks(12), "2026-11-10"));
    let story = Story::new([late()]);
    assert_eq!(
        line(&story, "2026-11-22 10:00").unwrap(),
        "It was due on Tuesday 10 November 2026. Ask your clinic or pharmacist today."
    );
    assert_eq!(
        line(&story, "2026-09-22 10:00").unwrap(),
        "Tuesday 10 November 2026"
    );
    for other in [
        Status::Stopped { why: None },
        Status::Paused {
            until: None,
            why: None,
        },
    ] {
        let mut medicine = late();
        medicine.statuses.push(status("2026-09-20 10:00", other));
        let story = Story::new([medicine]);
        for now in ["2026-11-22 10:00", "2026-09-22 10:00"] {
            assert_eq!(line(&story, now), None, "{now}");
        }
    }
    let device = Schedule::InPlace(InPlace {
        since: None,
        out_by: date("2028-05-04"),
        amount: tablets("1"),
    });
    let story = Story::new([medicine(1, "Any", &[], LONG_AGO, device)]);
    assert_eq!(
        line(&story, "2026-11-22 10:00").unwrap(),
        "Due out or changed: Thursday 4 May 2028"
    );
}
