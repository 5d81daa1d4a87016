//! What is taken back, and what stands on what was taken back.

use domain::event::Event;

use super::{Story, story, tablets_at_eight};
use crate::support::*;

/// E1, E2 on top of it, E3 on top of that.
#[test]
fn what_was_overtaken_does_not_come_back_beside_what_overtook_it() {
    let mut story = story();
    let nickname = |story: &Story| story.medicine(1).nickname.clone();
    let call = |story: &mut Story, called: &str| {
        let seen = story.seen();
        story.save(&seen, |medicine| medicine.nickname = Some(name(called)))
    };
    call(&mut story, "One");
    let second = call(&mut story, "Two");
    let third = call(&mut story, "Three");
    story.undo(second);
    assert_eq!(
        (nickname(&story), story.unsettled()),
        (Some(name("Three")), vec![])
    );
    let undone = story.undo(third);
    assert_eq!(
        (nickname(&story), story.unsettled()),
        (Some(name("One")), vec![])
    );
    story.undo(undone);
    assert_eq!(
        (nickname(&story), story.unsettled()),
        (Some(name("Three")), vec![])
    );
}

#[test]
fn undoing_the_newest_brings_back_the_one_before() {
    let mut story = story();
    for called in ["One", "Two", "Three"] {
        let seen = story.seen();
        story.save(&seen, |medicine| medicine.nickname = Some(name(called)));
    }
    for called in [Some("Two"), Some("One"), None] {
        let newest = story
            .journal
            .entries()
            .rfind(|entry| {
                matches!(entry.event, Event::MedicineChanged(_))
                    && story.journal.is_in_force(entry.id)
            })
            .unwrap()
            .id;
        story.undo(newest);
        assert_eq!(story.medicine(1).nickname, called.map(name));
    }
}

#[test]
fn a_change_waits_for_a_medicine_whose_adding_was_taken_back() {
    let mut story = story();
    let added = story.journal.newest().unwrap().id;
    let seen = story.seen();
    story.save(&seen, |medicine| medicine.strength = Some(name("10 mg")));
    let undone = story.undo(added);
    assert_eq!(story.record().medicine(id(1)), None);
    assert_eq!(story.record().all_unsettled(), []);
    story.undo(undone);
    assert_eq!(story.medicine(1).strength, Some(name("10 mg")));
}

#[test]
fn what_was_added_and_changed_in_one_gesture_is_as_it_was_changed() {
    let mut story = Story::new([]);
    let added = tablets_at_eight();
    let mut later = Story::new([added.clone()]);
    let seen = later.seen();
    later.save(&seen, |medicine| medicine.strength = Some(name("10 mg")));
    let change = later.journal.newest().unwrap().event.clone();
    story.say(Event::Together(vec![
        Event::MedicineSaved(Box::new(added)),
        change,
    ]));
    assert_eq!(story.medicine(1).strength, Some(name("10 mg")));
    assert_eq!(story.unsettled(), []);
}
