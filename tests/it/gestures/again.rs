//! What was not saved, and another try: by the line above the tabs, or by
//! another tap on the same thing.

use super::*;

fn taps(desk: &Desk, person: PersonId) -> Taps {
    desk.on_page(
        Language::English,
        Some(person),
        Page::Medicine(id(1)),
        Taps::new,
    )
}

fn ticks(taps: Taps, person: PersonId, topic: Topic) {
    let ticked = move |record: &PersonRecord| Some(gesture::own_words::tick(record, id(1), topic));
    taps.follow(person, ticked, |_| {});
}

fn can_say(desk: &Desk, person: PersonId) -> Vec<Topic> {
    let said = desk.ledger.read_person(person, |record| {
        record.own_words_about(id(1)).can_say.clone()
    });
    said.unwrap()
}

/// "Try again" would otherwise do it a second time: tick off what was ticked, or
/// take back what is taken back already.
#[test]
fn what_another_tap_saved_is_not_told_as_not_saved_any_more() {
    type Tap = fn(Taps, PersonId, EntryId);
    let all: [(&str, Tap); 3] = [
        ("a count", |taps, mary, _| {
            taps.save(mary, counted(1), |_| {});
        }),
        ("a tick", |taps, mary, _| ticks(taps, mary, Topic::How)),
        ("taking back", |taps, mary, entry| taps.undo(mary, entry)),
    ];
    for (what, tap) in all {
        let (desk, mary) = mary(&[&["08:00"]]);
        desk.memory.let_all_through();
        desk.commit(mary, crate::ledger::person(mary, "Mary Smith"));
        let entry = desk.ledger.newest_gesture().unwrap().entry.id;
        let taps = taps(&desk, mary);
        desk.memory.set_fault(Fault::Save(SaveError::Failed));
        tap(taps, mary, entry);
        desk.work();
        assert!(toast(&desk, mary).contains("Not saved"), "{what}");
        desk.memory.set_fault(Fault::None);
        tap(taps, mary, entry);
        desk.work();
        let said = toast(&desk, mary);
        assert!(!said.contains("Not"), "{what}: {said}");
        let rows = desk.memory.rows();
        taps.again();
        desk.work();
        assert_eq!(desk.memory.rows(), rows, "{what}");
    }
}

#[test]
fn a_tick_made_again_after_another_tick_stays() {
    let (desk, mary) = mary(&[&["08:00"]]);
    desk.memory.let_all_through();
    let taps = taps(&desk, mary);
    for (topic, fault) in [
        (Topic::How, Fault::Save(SaveError::Failed)),
        (Topic::WhatFor, Fault::None),
        (Topic::How, Fault::None),
    ] {
        desk.memory.set_fault(fault);
        ticks(taps, mary, topic);
        desk.work();
    }
    assert!(!toast(&desk, mary).contains("Not"));
    taps.again();
    desk.work();
    assert_eq!(can_say(&desk, mary), [Topic::WhatFor, Topic::How]);
}
