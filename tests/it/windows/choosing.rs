//! What both windows changed: side by side until one is chosen.

use domain::changes::{WhatChanged, since};
use domain::gesture::medicine::{stands_otherwise, takes_otherwise};
use domain::id::PersonId;
use domain::medicine::{MedicineAspect, Standing};
use domain::record::UnsettledThing;

use super::{Story, story};
use crate::support::*;

#[test]
fn what_both_windows_changed_stands_side_by_side_until_one_is_chosen() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    let evening = story.retime(&a, "20:00");
    let noon = story.retime(&b, "12:00");
    // The one recorded first holds: who saved later did not know of it.
    assert_eq!(story.times(), "20:00");
    assert_eq!(
        story.unsettled(),
        [(MedicineAspect::Plans, vec![evening, noon])]
    );
    assert_eq!(
        story.record().all_unsettled(),
        [UnsettledThing::Medicine(id(1))]
    );
    let chosen = story.keep(MedicineAspect::Plans, noon, "2026-05-05 15:00");
    assert_eq!(
        (story.times().as_str(), story.unsettled()),
        ("12:00", vec![])
    );
    // The choice can be taken back, and made again.
    let back = story.undo(chosen);
    assert_eq!(story.times(), "20:00");
    assert_eq!(story.unsettled().len(), 1);
    story.undo(back);
    assert_eq!(
        (story.times().as_str(), story.unsettled()),
        ("12:00", vec![])
    );
}

/// The times that held were rung and answered; what is chosen begins after them.
#[test]
fn chosen_times_begin_now_and_no_dose_of_the_past_loses_its_name() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    story.retime(&a, "20:00");
    let noon = story.retime(&b, "12:00");
    let taken = story.take(1, "2026-05-05", "20:00");
    story.keep(MedicineAspect::Plans, noon, "2026-05-06 15:00");
    let past = story.doses("2026-05-05", "2026-05-06 16:00");
    assert_eq!(past.len(), 1);
    assert_eq!((past[0].id, past[0].answer().is_some()), (taken, true));
    assert_eq!(story.doses("2026-05-06", "2026-05-06 16:00"), []);
    let next = story.doses("2026-05-07", "2026-05-07 08:00");
    assert_eq!(dues(&next), ["2026-05-07 12:00 +01:00"]);
    assert!(next[0].id.revision > taken.revision);
}

/// Someone who keeps what held anyway changes nothing of it.
#[test]
fn keeping_what_holds_leaves_it_as_it_is() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    let evening = story.retime(&a, "20:00");
    let held = story.medicine(1).clone();
    story.retime(&b, "12:00");
    story.keep(MedicineAspect::Plans, evening, "2026-05-06 15:00");
    assert_eq!(*story.medicine(1), held);
    assert_eq!(story.unsettled(), []);
}

/// A change that begins on a later day was meant to leave things as they were
/// until then.
#[test]
fn chosen_times_of_a_later_day_bring_back_what_was_so_until_then() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    story.retime(&a, "20:00");
    let monday = plan(1, 1, "2026-05-11 00:00", daily(&["12:00"]));
    let later = story.say(takes_otherwise(&b, monday).unwrap());
    story.keep(MedicineAspect::Plans, later, "2026-05-06 07:00");
    let due = |day: &str| dues(&story.doses(day, "2026-05-06 07:00")).join(" ");
    assert_eq!(due("2026-05-06"), "2026-05-06 08:00 +01:00");
    assert_eq!(due("2026-05-11"), "2026-05-11 12:00 +01:00");
}

/// Times that are chosen in the very moment they begin stand there once.
#[test]
fn chosen_times_that_begin_at_this_moment_are_taken_over_once() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    story.retime(&a, "20:00");
    let from_now = plan(1, 1, "2026-05-06 07:00", daily(&["12:00"]));
    let noon = story.say(takes_otherwise(&b, from_now).unwrap());
    let held = story.medicine(1).plans.len();
    story.keep(MedicineAspect::Plans, noon, "2026-05-06 07:00");
    assert_eq!(story.medicine(1).plans.len(), held + 1);
    assert_eq!(story.times(), "12:00");
}

/// What held so far was so: it was on hold, and no dose was asked for.
#[test]
fn a_standing_that_is_chosen_begins_now_and_the_days_before_stay_as_they_were() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    let hold = Standing::Paused {
        why: None,
        until: None,
    };
    let paused = standing("2026-05-04 09:00", hold.clone());
    story.say(stands_otherwise(&a, paused).unwrap());
    let on = standing("2026-05-04 09:00", Standing::Taking);
    let taken = story.say(stands_otherwise(&b, on).unwrap());
    assert_eq!(*story.medicine(1).standing(), hold);
    story.keep(MedicineAspect::Standings, taken, "2026-05-06 15:00");
    assert_eq!(story.unsettled(), []);
    let medicine = story.medicine(1);
    for (time, expected) in [
        ("2026-05-04 08:59", &Standing::Taking),
        ("2026-05-04 09:00", &hold),
        ("2026-05-06 14:59", &hold),
        ("2026-05-06 15:00", &Standing::Taking),
    ] {
        assert_eq!(medicine.standing_at(local(time)), expected, "{time}");
    }
}

#[test]
fn stopped_stays_stopped_and_on_hold_stays_on_hold_in_whichever_order_they_were_saved() {
    let stop = || Standing::Stopped { why: None };
    let hold = || Standing::Paused {
        why: None,
        until: None,
    };
    let resume = || Standing::Taking;
    for (first, second, holds) in [
        (stop(), hold(), stop()),
        (hold(), stop(), stop()),
        (resume(), hold(), hold()),
        (hold(), resume(), hold()),
        (resume(), stop(), stop()),
        (stop(), resume(), stop()),
    ] {
        let mut story = story();
        let (a, b) = (story.seen(), story.seen());
        for (seen, stands) in [(&a, &first), (&b, &second)] {
            let since = standing("2026-05-04 09:00", stands.clone());
            story.say(stands_otherwise(seen, since).unwrap());
        }
        assert_eq!(*story.medicine(1).standing(), holds, "{first:?} {second:?}");
        assert_eq!(story.unsettled().len(), 1, "{first:?} {second:?}");
    }
}

#[test]
fn the_same_saved_twice_is_nothing_to_choose() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    story.stop(&a, "2026-05-04 09:00");
    story.stop(&b, "2026-05-04 09:07");
    // A form counts the revisions it saw, and writes down its own minute.
    for (seen, revision, from) in [(&a, 1, "2026-05-04 09:00"), (&b, 2, "2026-05-04 09:07")] {
        let evening = plan(1, revision, from, daily(&["20:00"]));
        story.say(takes_otherwise(seen, evening).unwrap());
    }
    story.save(&a, |medicine| medicine.nickname = Some(name("Blue one")));
    story.save(&b, |medicine| medicine.nickname = Some(name("Blue one")));
    assert_eq!(story.unsettled(), []);
    // A next change takes the place of both.
    let seen = story.seen();
    story.save(&seen, |medicine| medicine.nickname = None);
    assert_eq!(
        (story.medicine(1).nickname.as_ref(), story.unsettled()),
        (None, vec![])
    );
}

#[test]
fn an_edit_of_what_is_unsettled_takes_the_place_of_both() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    story.retime(&a, "20:00");
    story.retime(&b, "12:00");
    let seen = story.seen();
    story.retime(&seen, "18:00");
    assert_eq!(
        (story.times().as_str(), story.unsettled()),
        ("18:00", vec![])
    );
}

#[test]
fn what_changed_is_told_by_what_holds() {
    let mut story = story();
    let what = |story: &Story| -> Vec<WhatChanged> {
        let all = since(&story.journal, id::<PersonId>(1), None).into_iter();
        all.map(|change| change.what).collect()
    };
    let (a, b) = (story.seen(), story.seen());
    story.retime(&a, "20:00");
    let noon = story.retime(&b, "12:00");
    story.save(&b, |medicine| medicine.strength = Some(name("10 mg")));
    // The version that does not hold has changed nothing yet.
    assert_eq!(
        what(&story),
        [WhatChanged::Added, WhatChanged::Plan, WhatChanged::Strength]
    );
    story.keep(MedicineAspect::Plans, noon, "2026-05-05 15:00");
    assert_eq!(what(&story).last(), Some(&WhatChanged::Plan));
    let seen = story.seen();
    story.stop(&seen, "2026-05-06 09:00");
    assert_eq!(what(&story).last(), Some(&WhatChanged::Stopped));
}
