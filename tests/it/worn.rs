//! What is put on comes off again, whatever became of the medicine meanwhile; what was
//! never put on does not.

use domain::agenda::DoseState;
use domain::dose::{Act, Outcome, Reason};
use domain::medicine::{Medicine, Status};
use domain::plan::{ComesOff, Manner, OnAtStart, Plan, Removal};

use crate::support::*;

/// A patch every day that comes off when the next goes on.
fn patch(time: &str, from: &str) -> Medicine {
    let mut medicine = medicine(1, "Any", &[], from, daily(&[time]));
    medicine.plans[0].manner = Manner {
        removal: Some(Removal {
            when: ComesOff::WithNext,
            at_start: OnAtStart::None,
        }),
        ..Manner::default()
    };
    medicine
}

/// The acts of a day that are not answered, with whether they are on hold.
fn open(story: &Story, day: &str, now: &str) -> Vec<(Act, bool)> {
    let doses = story.doses(day, now);
    let told = |dose: &domain::agenda::Dose| (dose.act, dose.state == DoseState::Paused);
    doses.iter().map(told).collect()
}

/// On at 08:00; at 10:00 the time is changed to 09:00, at noon the medicine is stopped or
/// put on hold. What is on comes off the next morning all the same.
#[test]
fn what_was_put_on_before_a_change_comes_off_after_an_end() {
    for over in [
        Status::Stopped { why: None },
        Status::Paused {
            why: None,
            until: None,
        },
    ] {
        let mut medicine = patch("08:00", "2026-05-01 00:00");
        medicine.plans.push(Plan {
            revision: 1,
            from: local("2026-05-05 10:00"),
            schedule: daily(&["09:00"]),
            // One is on when the plan changes.
            manner: Manner {
                removal: Some(Removal {
                    when: ComesOff::WithNext,
                    at_start: OnAtStart::One,
                }),
                ..Manner::default()
            },
            ..medicine.plans[0].clone()
        });
        medicine.statuses.push(status("2026-05-05 12:00", over));
        let story = Story::new([medicine]);
        let open = open(&story, "2026-05-06", "2026-05-06 09:00");
        assert!(open.contains(&(Act::TakeOff, false)), "{open:?}");
        assert!(!open.contains(&(Act::Use, false)), "{open:?}");
    }
}

/// What was answered tells whether one is on when a plan is changed.
#[test]
fn the_answers_tell_whether_one_is_on() {
    let is_on = |acts: &[(&str, Act, bool)]| {
        let mut story = Story::new([patch("08:00", "2026-05-01 00:00")]);
        for (day, act, done) in acts {
            let doses = story.doses(day, &format!("{day} 09:00"));
            let dose = doses.into_iter().find(|dose| dose.act == *act).unwrap();
            let at = story.at(&format!("{day} 08:05"));
            let amount = dose.amount.unwrap();
            let outcome = if *done {
                Outcome::Taken { at, amount }
            } else {
                Outcome::NotTaken(Reason::Forgot)
            };
            story.answer(&dose, outcome);
        }
        let plan = story.medicine(1).plans[0].id;
        domain::agenda::is_one_on(story.record(), plan)
    };
    assert_eq!(is_on(&[]), None);
    assert_eq!(is_on(&[("2026-05-01", Act::Use, false)]), None);
    let on = ("2026-05-01", Act::Use, true);
    assert_eq!(is_on(&[on]), Some(OnAtStart::One));
    assert_eq!(
        is_on(&[on, ("2026-05-02", Act::Use, false)]),
        Some(OnAtStart::One)
    );
    let off = ("2026-05-02", Act::TakeOff, true);
    assert_eq!(is_on(&[on, off]), Some(OnAtStart::None));
    assert_eq!(
        is_on(&[on, off, ("2026-05-02", Act::Use, true)]),
        Some(OnAtStart::One)
    );
}

/// On hold from the 5th, taken again from the 8th: nothing is on by then.
#[test]
fn what_was_not_put_on_during_a_hold_does_not_come_off_after_it() {
    let mut medicine = patch("08:00", "2026-05-01 00:00");
    let hold = Status::Paused {
        why: None,
        until: None,
    };
    medicine.statuses.push(status("2026-05-05 00:00", hold));
    medicine
        .statuses
        .push(status("2026-05-08 00:00", Status::Taking));
    let story = Story::new([medicine]);
    assert!(open(&story, "2026-05-05", "2026-05-05 09:00").contains(&(Act::TakeOff, false)));
    assert_eq!(
        open(&story, "2026-05-08", "2026-05-08 09:00"),
        [(Act::Use, false)]
    );
    let next = open(&story, "2026-05-09", "2026-05-09 09:00");
    assert_eq!(next, [(Act::TakeOff, false), (Act::Use, false)]);
}
