//! Boundaries: exactly at, one step before, one step after.

use std::collections::BTreeMap;

use chrono::Duration;
use domain::agenda::{self, Dose, DoseState};
use domain::amount::Quantity;
use domain::dose::{DoseKey, Outcome};
use domain::event::Event;
use domain::id::{ExtraDoseId, MedicineId};
use domain::medicine::Medicine;
use domain::plan::{Exactness, Plan};
use domain::reminder::manner::ReminderManner;
use domain::reminder::round::{self, Days, Grouping, Timing};
use domain::reminder::{self, CallKind, ToldTimes};
use domain::supply::{Left, left, runs_out};
use domain::when_needed::{self, Breach};
use domain::zone::Moment;

use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

/// In milliseconds.
const MINUTE: i64 = 60_000;

/// How a dose of 08:00, followed by one at `next`, stands at a moment.
fn stands(exactness: Exactness, next: Option<&str>, at: &str) -> DoseState {
    let times: Vec<&str> = ["08:00"].into_iter().chain(next).collect();
    let one = medicine(1, "One", &[], EARLY, daily(&times));
    let plans = vec![Plan {
        exactness,
        ..one.plans[0].clone()
    }];
    let story = Story::new([Medicine { plans, ..one }]);
    let now = Moment::parse_from_rfc3339(&format!("2026-01-04T{at}Z")).unwrap();
    let doses = agenda::on(story.record(), date("2026-01-04"), &story.zone, now);
    doses.into_iter().next().unwrap().state
}

#[test]
fn a_dose_becomes_due_late_and_unanswered_at_its_moments() {
    use DoseState::{Due, Late, Later, Unanswered};
    let around = Exactness::Around;
    let exact = Exactness::WithinMinutes(30);
    for (exactness, next, at, expected) in [
        // Its time comes.
        (around, None, "07:59:59.999", Later),
        (around, None, "08:00:00", Due),
        (around, None, "08:00:00.001", Due),
        // An hour after.
        (around, None, "08:59:59.999", Due),
        (around, None, "09:00:00", Late),
        (around, None, "09:00:00.001", Late),
        // Four hours after.
        (around, None, "11:59:59.999", Late),
        (around, None, "12:00:00", Unanswered),
        (around, None, "12:00:00.001", Unanswered),
        // An exact time is late as soon as its minutes are over.
        (exact, None, "08:29:59.999", Due),
        (exact, None, "08:30:00", Late),
        // Half of the way to the next.
        (around, Some("14:00"), "10:59:59.999", Late),
        (around, Some("14:00"), "11:00:00", Unanswered),
        (around, Some("14:00"), "11:00:00.001", Unanswered),
        // So near that it is never called late.
        (around, Some("10:00"), "08:59:59.999", Due),
        (around, Some("10:00"), "09:00:00", Unanswered),
        (around, Some("09:00"), "08:29:59.999", Due),
        (around, Some("09:00"), "08:30:00", Unanswered),
        // Just far enough for four hours.
        (around, Some("16:00"), "11:59:59.999", Late),
        (around, Some("16:00"), "12:00:00", Unanswered),
    ] {
        assert_eq!(
            stands(exactness, next, at),
            expected,
            "{exactness:?} {next:?} {at}"
        );
    }
}

#[test]
fn the_next_dose_is_one_whose_time_has_not_come() {
    let story = Story::new([medicine(1, "One", &[], EARLY, daily(&["08:00"]))]);
    for (at, day) in [
        ("2026-01-04T07:59:59.999Z", "2026-01-04"),
        ("2026-01-04T08:00:00Z", "2026-01-05"),
        ("2026-01-04T08:00:00.001Z", "2026-01-05"),
    ] {
        let now = Moment::parse_from_rfc3339(at).unwrap();
        let next = agenda::next_dose(story.record(), story.medicine(1), &story.zone, now, 3);
        assert_eq!(next.unwrap().id.date, date(day), "{at}");
    }
}

/// The dose of 08:00 and what is told of it so many milliseconds after.
fn told(story: &Story, told: Option<ToldTimes>, milliseconds: i64) -> (Vec<CallKind>, Vec<Timing>) {
    let now = story.at("2026-01-04 08:00") + Duration::milliseconds(milliseconds);
    let doses: Vec<Dose> = agenda::on(story.record(), date("2026-01-04"), &story.zone, now);
    let known: BTreeMap<_, _> = doses.iter().map(|dose| dose.id).zip(told).collect();
    let calls = reminder::calls(&doses, &known, &ReminderManner::default(), now);
    let days = [Days {
        person: id(1),
        manner: ReminderManner::default(),
        doses,
    }];
    let round = round::hold(&days, &known, Grouping::Together, now);
    (
        calls.into_iter().map(|call| call.kind).collect(),
        round
            .announcements
            .into_iter()
            .map(|one| one.timing)
            .collect(),
    )
}

#[test]
fn a_reminder_comes_when_the_dose_is_due_and_says_since_when() {
    let story = Story::new([medicine(1, "One", &[], EARLY, daily(&["08:00"]))]);
    let eight = local("2026-01-04 08:00");
    let (now, was) = (Timing::Now(eight), Timing::WasDue(eight));
    for (after, kind, timing) in [
        (-1, None, None),
        (0, Some(CallKind::OnTime), Some(now)),
        (1, Some(CallKind::OnTime), Some(now)),
        // From two minutes on it says when the dose was due.
        (2 * MINUTE - 1, Some(CallKind::OnTime), Some(now)),
        (2 * MINUTE, Some(CallKind::OnTime), Some(was)),
        // After ten minutes the device must have slept.
        (10 * MINUTE, Some(CallKind::OnTime), Some(was)),
        (10 * MINUTE + 1, Some(CallKind::CatchUp), Some(was)),
    ] {
        let found = told(&story, None, after);
        assert_eq!(found.0, Vec::from_iter(kind), "{after}");
        assert_eq!(found.1, Vec::from_iter(timing), "{after}");
    }
}

#[test]
fn a_reminder_comes_again_after_a_quarter_of_an_hour_while_the_dose_is_due() {
    let story = Story::new([medicine(1, "One", &[], EARLY, daily(&["08:00"]))]);
    let heard = |minutes: i64| ToldTimes {
        times: 1,
        last: story.at("2026-01-04 08:00") + Duration::minutes(minutes),
    };
    for (last, after, again) in [
        (0, 15 * MINUTE - 1, false),
        (0, 15 * MINUTE, true),
        (0, 15 * MINUTE + 1, true),
        // An hour after its time it is late, and told no more.
        (44, 60 * MINUTE - 1, true),
        (44, 60 * MINUTE, false),
    ] {
        let expected: &[CallKind] = if again { &[CallKind::Again] } else { &[] };
        assert_eq!(
            told(&story, Some(heard(last)), after).0,
            expected,
            "{last} {after}"
        );
    }
}

#[test]
fn a_reminder_that_was_put_off_comes_at_its_moment() {
    let mut story = Story::new([medicine(1, "One", &[], EARLY, daily(&["08:00"]))]);
    let dose = story.dose(1, "2026-01-04", "08:00").id;
    let until = story.at("2026-01-04 08:30");
    story.say(Event::Snoozed { dose, until });
    let first = ToldTimes {
        times: 1,
        last: story.at("2026-01-04 08:00"),
    };
    for (after, expected) in [
        (30 * MINUTE - 1, None),
        (30 * MINUTE, Some(CallKind::Again)),
        (40 * MINUTE, Some(CallKind::Again)),
        (40 * MINUTE + 1, Some(CallKind::CatchUp)),
    ] {
        assert_eq!(
            told(&story, Some(first), after).0,
            Vec::from_iter(expected),
            "{after}"
        );
    }
    // Put off until it is due is not put off.
    let until = story.at("2026-01-04 08:00");
    story.say(Event::Snoozed { dose, until });
    assert_eq!(told(&story, None, 0).0, [CallKind::OnTime]);
    assert_eq!(told(&story, Some(first), 15 * MINUTE).0, [CallKind::Again]);
    let until = story.at("2026-01-04 08:30");
    story.say(Event::Snoozed { dose, until });
    // Heard at that moment it is not told once more.
    let heard = ToldTimes {
        times: 2,
        last: until,
    };
    assert!(told(&story, Some(heard), 30 * MINUTE).0.is_empty());
}

fn counted(number: &str) -> Event {
    Event::StockCounted {
        medicine: id::<MedicineId>(1),
        left: number.parse().unwrap(),
    }
}

#[test]
fn the_run_out_day_is_the_first_whose_dose_is_not_whole() {
    for (stock, amount, expected) in [
        // One tablet a day: the last is taken on the day before.
        ("2", "1", Some("2026-05-06")),
        ("3", "1", Some("2026-05-07")),
        ("4", "1", Some("2026-05-08")),
        // Not quite enough for the third.
        ("2.999", "1", Some("2026-05-06")),
        ("3.001", "1", Some("2026-05-07")),
        // Halves.
        ("0.5", "0.5", Some("2026-05-05")),
        ("0.499", "0.5", Some("2026-05-04")),
        ("0", "1", Some("2026-05-04")),
        // However far ahead.
        ("399", "1", Some("2027-06-07")),
        ("400", "1", Some("2027-06-08")),
        ("401", "1", Some("2027-06-09")),
        ("20000", "1", Some("2081-02-04")),
    ] {
        let mut schedule = daily(&["08:00"]);
        if let domain::plan::Schedule::Timed { slots, .. } = &mut schedule {
            slots[0].amount = tablets(amount);
        }
        let mut story = Story::new([medicine(1, "Any", &[], EARLY, schedule)]);
        story.say_at("2026-05-04 07:00", counted(stock));
        let now = story.at("2026-05-04 07:30");
        let found = runs_out(story.record(), story.medicine(1), &story.zone, now);
        assert_eq!(found, expected.map(date), "{stock} of {amount}");
    }
}

#[test]
fn what_is_left_counts_doses_taken_after_the_count() {
    for (taken, left_over) in [
        ("06:59:59.999", 10),
        ("07:00:00", 10),
        ("07:00:00.001", 9),
        ("08:00:00", 9),
    ] {
        let mut story = Story::new([medicine(1, "Any", &[], EARLY, daily(&["08:00"]))]);
        story.say_at("2026-05-04 07:00", counted("10"));
        let dose = story.dose(1, "2026-05-04", "08:00");
        let at = Moment::parse_from_rfc3339(&format!("2026-05-04T{taken}+01:00")).unwrap();
        let amount = dose.amount.unwrap();
        story.answer(&dose, Outcome::Taken { at, amount });
        let found = left(story.record(), story.medicine(1));
        let left_over = Left::Has(Quantity::whole(left_over));
        assert_eq!(found, Some(left_over), "{taken}");
    }
}

/// Taken when needed: two at a time, four hours between, eight in 24 hours.
fn needed() -> Story {
    let limits = when_needed("2", Some(4), Some(8));
    Story::new([medicine(1, "Any", &[("paracetamol", 500)], EARLY, limits)])
}

fn past_label(story: &Story, at: Moment, amount: &str) -> Option<Breach> {
    let taken = Outcome::Taken {
        at,
        amount: tablets(amount),
    };
    let dose = DoseKey::Extra(id::<ExtraDoseId>(9000));
    when_needed::past_label(story.record(), id(1), dose, &taken)
}

#[test]
fn sooner_than_the_label_says_begins_a_moment_before_the_gap_is_over() {
    let mut story = needed();
    story.take_extra(1, "2026-05-04 10:00", "2");
    let ten = story.at("2026-05-04 10:00");
    let gap = Duration::hours(4);
    let step = Duration::milliseconds(1);
    for (what, at, expected) in [
        (
            "just before the gap is over",
            ten + gap - step,
            Some(Breach::TooSoon),
        ),
        ("as it is over", ten + gap, None),
        ("just after", ten + gap + step, None),
        // Written down afterwards: the next dose was too soon then.
        (
            "just within, before",
            ten - gap + step,
            Some(Breach::TooSoon),
        ),
        ("a whole gap before", ten - gap, None),
        ("more than that before", ten - gap - step, None),
        ("at the same moment", ten, Some(Breach::TooSoon)),
    ] {
        assert_eq!(past_label(&story, at, "2"), expected, "{what}");
    }
}

#[test]
fn over_the_most_begins_with_the_first_part_of_a_tablet_too_many() {
    let mut story = needed();
    for time in ["10:00", "14:00", "18:00"] {
        story.take_extra(1, &format!("2026-05-04 {time}"), "2");
    }
    let at = story.at("2026-05-04 22:00");
    for (amount, expected) in [
        ("1.999", None),
        ("2", None),
        ("2.001", Some(Breach::OverMost)),
    ] {
        assert_eq!(past_label(&story, at, amount), expected, "{amount}");
    }
    // The dose of ten o'clock leaves after 24 hours.
    story.take_extra(1, "2026-05-04 22:00", "2");
    let leaves = story.at("2026-05-05 10:00");
    let step = Duration::milliseconds(1);
    for (what, at, expected) in [
        ("just before", leaves - step, Some(Breach::OverMost)),
        ("as it leaves", leaves, None),
        ("just after", leaves + step, None),
    ] {
        assert_eq!(past_label(&story, at, "2"), expected, "{what}");
    }
}

/// One that is written down afterwards counts in every 24 hours that it lies in,
/// and in no other.
#[test]
fn a_dose_of_the_day_before_counts_until_24_hours_are_over() {
    let mut story = needed();
    for time in ["10:00", "14:00", "18:00", "22:00"] {
        story.take_extra(1, &format!("2026-05-04 {time}"), "2");
    }
    let full = story.at("2026-05-04 22:00");
    let step = Duration::milliseconds(1);
    for (what, at, expected) in [
        (
            "within the 24 hours that are full",
            full - Duration::hours(24) + step,
            Some(Breach::OverMost),
        ),
        ("as they begin", full - Duration::hours(24), None),
        ("before", full - Duration::hours(24) - step, None),
    ] {
        assert_eq!(past_label(&story, at, "2"), expected, "{what}");
    }
}

/// A dose does not count against itself when it is written down anew.
#[test]
fn a_correction_is_held_against_the_other_doses_alone() {
    let fixed = medicine(
        2,
        "Regular",
        &[("paracetamol", 500)],
        EARLY,
        daily(&["08:00"]),
    );
    let limits = when_needed("2", Some(4), Some(8));
    let own = medicine(1, "Any", &[("paracetamol", 500)], EARLY, limits);
    let mut story = Story::new([own, fixed]);
    let dose = story.take(2, "2026-05-04", "08:00");
    let corrected = |story: &Story, time: &str, amount: &str| {
        let taken = Outcome::Taken {
            at: story.at(&format!("2026-05-04 {time}")),
            amount: tablets(amount),
        };
        when_needed::past_label(story.record(), id(2), DoseKey::Planned(dose), &taken)
    };
    for (time, amount, expected) in [
        ("07:50", "1", None),
        ("08:00", "8", None),
        ("08:00", "8.001", Some(Breach::OverMost)),
    ] {
        assert_eq!(corrected(&story, time, amount), expected, "{time} {amount}");
    }
    story.take_extra(1, "2026-05-04 12:00", "2");
    for (time, amount, expected) in [
        ("08:00", "1", None),
        ("08:01", "1", Some(Breach::TooSoon)),
        ("08:00", "6", None),
        ("08:00", "6.001", Some(Breach::OverMost)),
    ] {
        assert_eq!(corrected(&story, time, amount), expected, "{time} {amount}");
    }
    // What was not taken goes past nothing.
    let unsure = when_needed::past_label(
        story.record(),
        id(2),
        DoseKey::Planned(dose),
        &Outcome::Unsure,
    );
    assert_eq!(unsure, None);
}
