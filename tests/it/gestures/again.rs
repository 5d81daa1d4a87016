//! What was not saved, and another try: by the line above the tabs, or by
//! another tap on the same thing.

use domain::concordance::{About, Origin, Privacy, Question, QuestionState, Urgency};
use domain::person::Role;

use super::*;
use crate::support::words;

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

/// The dose has an answer, but not the one given last.
#[test]
fn a_correction_that_was_not_saved_is_told_though_the_first_answer_was_saved() {
    let (desk, mary) = mary(&[&["08:00"]]);
    let taps = taps(&desk, mary);
    let (sheet, _page) = today(&desk, mary);
    take(sheet, dose(1));
    taps.save(mary, forgot(1), |_| {});
    desk.work();
    desk.memory.let_one_through();
    desk.work();
    desk.memory.set_fault(Fault::Save(SaveError::Full));
    settle(&desk);
    assert_eq!(written(&desk), [dose(1)]);
    let told: Vec<Event> = desk
        .ledger
        .not_saved()
        .into_iter()
        .map(|(one, _)| one.event)
        .collect();
    assert_eq!(told, [forgot(1)]);
}

/// Whoever leaves meanwhile is asked to wait, and nobody else is.
#[test]
fn something_is_on_its_way_until_it_is_saved_or_refused() {
    for fault in [Fault::None, Fault::Save(SaveError::Failed)] {
        let (desk, mary) = mary(&[&["08:00"]]);
        assert!(!desk.ledger.is_busy());
        taps(&desk, mary).save(mary, counted(1), |_| {});
        assert!(desk.ledger.is_busy());
        desk.memory.set_fault(fault);
        settle(&desk);
        assert!(!desk.ledger.is_busy(), "{fault:?}");
    }
}

/// A form tells of its own save; it says nothing of the others.
#[test]
fn a_form_that_tells_what_it_did_not_save_leaves_the_rest_told() {
    let (desk, mary) = mary(&[&["08:00"]]);
    let taps = taps(&desk, mary);
    let (saving, _form) = desk.open_page(mary, Page::Medicines, Saving::new);
    desk.memory.set_fault(Fault::Save(SaveError::Failed));
    ticks(taps, mary, Topic::How);
    saving.commit(mary, counted(1), |_| {});
    settle(&desk);
    assert!(matches!(
        saving.state.get_untracked(),
        SavingState::Failed(_)
    ));
    let said = toast(&desk, mary);
    assert!(said.contains("What you can say about Medicine 1"), "{said}");
    assert!(!said.contains("What is left of"), "{said}");
}

fn asked(desk: &Desk) -> Event {
    Event::QuestionSaved(Question {
        id: desk.fresh(),
        words: words("With food?"),
        about: About::General,
        to: Role::Pharmacist,
        urgency: Urgency::NextVisit,
        origin: Origin::Person,
        privacy: Privacy::Shared,
        state: QuestionState::Open,
    })
}

fn open_questions(desk: &Desk, person: PersonId) -> usize {
    let count = |record: &PersonRecord| record.open_questions().len();
    desk.ledger.read_person(person, count).unwrap()
}

#[test]
fn the_same_words_of_two_people_within_one_save_are_saved_for_each() {
    let (desk, mary) = mary(&[&["08:00"]]);
    desk.memory.let_one_through();
    let sam = desk.person("Sam");
    for person in [mary, sam] {
        // Twice tapped is once asked.
        for _ in 0..2 {
            taps(&desk, person).save(person, asked(&desk), |_| {});
        }
    }
    settle(&desk);
    assert_eq!(
        [mary, sam].map(|person| open_questions(&desk, person)),
        [1, 1]
    );
}

#[test]
fn what_was_not_saved_for_one_stays_told_when_another_says_the_same() {
    let (desk, mary) = mary(&[&["08:00"]]);
    desk.memory.let_all_through();
    let sam = desk.person("Sam");
    let told = || {
        let all = desk.ledger.not_saved().into_iter();
        all.map(|(one, _)| one.person).collect::<Vec<_>>()
    };
    for (person, fault, expected) in [
        (mary, Fault::Save(SaveError::Full), vec![mary]),
        (sam, Fault::None, vec![mary]),
        (sam, Fault::Save(SaveError::Full), vec![mary, sam]),
        (mary, Fault::None, vec![sam]),
        (sam, Fault::None, vec![]),
    ] {
        desk.memory.set_fault(fault);
        taps(&desk, person).save(person, asked(&desk), |_| {});
        desk.work();
        assert_eq!(told(), expected);
    }
}
