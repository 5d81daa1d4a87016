//! What was not saved in this window, and what another window says meanwhile:
//! only an answer that is newer, and holds, takes the place of it.

use chrono::Duration;
use domain::amount::{Amount, Quantity, Unit};
use domain::event::Entry;
use domain::words::Words;
use domain::zone::Moment;
use storage::CommitError;

use super::*;

fn told(desk: &Desk) -> Vec<Event> {
    let failed = desk.ledger.not_saved().into_iter();
    failed.map(|(one, _)| one.event).collect()
}

fn pass(desk: &Desk, time: Duration) {
    desk.clock.set(desk.clock.get() + time);
}

#[test]
fn an_answer_that_another_window_took_back_leaves_this_one_to_be_tried_again() {
    let (desk, mary) = mary(&[&["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    desk.memory.set_fault(Fault::Save(SaveError::Failed));
    take(sheet, dose(1));
    settle(&desk);
    desk.memory.set_fault(Fault::None);
    another_window_says(&desk, mary, forgot(1));
    let answer = EntryId::new(desk.now(), [99; 10]);
    another_window_says(&desk, mary, gesture::take_back(answer));
    desk.catch_up();
    let said = toast(&desk, mary);
    assert!(said.contains("Medicine 1, taken at 08:12"), "{said}");
}

/// What another window answers while this one waits for the database.
fn held_meanwhile(desk: &Desk, person: PersonId, event: Event) {
    desk.work();
    desk.memory.let_one_through();
    another_window_says(desk, person, event);
    settle(desk);
}

fn forgotten(desk: &Desk) -> usize {
    let (entries, _) = concord::ledger::readable(&desk.memory.rows());
    entries
        .iter()
        .filter(|entry| entry.event == forgot(1))
        .count()
}

fn said_taken(number: u32) -> Event {
    let now = Moment::parse_from_rfc3339("2026-11-22T08:12:20Z").unwrap();
    let amount = Amount {
        quantity: Quantity::whole(1),
        unit: Unit::Tablet,
    };
    Event::DoseRecorded(DoseRecord {
        dose: DoseKey::Planned(dose(number)),
        medicine: id(number),
        due: None,
        outcome: Outcome::Taken { at: now, amount },
        note: None,
        site: None,
    })
}

#[test]
fn one_dose_answered_in_two_windows_is_written_down_once_and_one_undo_takes_it_back() {
    let (desk, mary) = mary(&[&["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    take(sheet, dose(1));
    held_meanwhile(&desk, mary, said_taken(1));
    assert_eq!(written(&desk), [dose(1)]);
    assert!(desk.ledger.set_aside().is_empty());
    let said = toast(&desk, mary);
    assert!(said.contains("Medicine 1 taken at 08:12."), "{said}");
    let entry = desk.ledger.newest_gesture().unwrap().entry.id;
    let taps = desk.on_page(Language::English, Some(mary), Page::Today, Taps::new);
    taps.undo(mary, entry);
    settle(&desk);
    let is_taken = |record: &PersonRecord| record.is_taken(DoseKey::Planned(dose(1)));
    assert_eq!(desk.ledger.read_person(mary, is_taken), Some(false));
}

#[test]
fn of_several_doses_only_those_are_written_down_that_no_other_window_answered() {
    let (desk, mary) = mary(&[&["08:00"], &["08:00"], &["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    take_all(sheet, &[dose(1), dose(2), dose(3)]);
    held_meanwhile(&desk, mary, said_taken(2));
    assert_eq!(written(&desk), [dose(2), dose(1), dose(3)]);
    assert!(desk.ledger.set_aside().is_empty());
    let said = toast(&desk, mary);
    assert!(said.contains("2 medicines taken."), "{said}");
}

#[test]
fn an_answer_of_another_window_is_not_written_over_unseen_and_that_is_told() {
    let (desk, mary) = mary(&[&["08:00"], &["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    take_all(sheet, &[dose(1), dose(2)]);
    held_meanwhile(&desk, mary, forgot(1));
    assert_eq!(written(&desk), [dose(2)]);
    let said = toast(&desk, mary);
    let told = "Another window answered first. This was not written down:\
                Medicine 1, taken at 08:12What was said there is kept.";
    assert!(said.contains(told), "{said}");
    assert!(said.contains("Medicine 2 taken at 08:12."), "{said}");
    // Whoever answers it once more has seen how it stands.
    let taps = desk.on_page(Language::English, Some(mary), Page::Today, Taps::new);
    taps.save(mary, said_taken(1), |_| {});
    settle(&desk);
    assert_eq!(written(&desk), [dose(2), dose(1)]);
    assert!(!toast(&desk, mary).contains("Another window"));
}

#[test]
fn one_dose_alone_that_another_window_answered_otherwise_is_told_too() {
    let (desk, mary) = mary(&[&["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    take(sheet, dose(1));
    held_meanwhile(&desk, mary, forgot(1));
    assert!(written(&desk).is_empty());
    let said = toast(&desk, mary);
    assert!(said.contains("Medicine 1, taken at 08:12"), "{said}");
    desk.ledger.forget_set_aside();
    assert!(!toast(&desk, mary).contains("Another window"));
}

/// A save that comes second again and again tells of each dose once.
#[test]
fn what_was_set_aside_is_told_once_however_often_the_save_is_begun_anew() {
    let (desk, mary) = mary(&[&["08:00"], &["08:00"], &["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    take_all(sheet, &[dose(1), dose(2), dose(3)]);
    desk.work();
    desk.memory.let_one_through();
    another_window_says(&desk, mary, forgot(1));
    desk.memory.let_one_through();
    desk.work();
    held_meanwhile(&desk, mary, forgot(2));
    assert_eq!(written(&desk), [dose(3)]);
    let aside: Vec<DoseId> = desk
        .ledger
        .set_aside()
        .iter()
        .flat_map(|one| gesture::doses(&one.event))
        .collect();
    assert_eq!(aside, [dose(1), dose(2)]);
    let said = toast(&desk, mary);
    for told in ["Medicine 1, taken at 08:12", "Medicine 2, taken at 08:12"] {
        assert_eq!(said.matches(told).count(), 1, "{told}: {said}");
    }
}

/// Two taps of one window follow each other, whatever another one does.
#[test]
fn a_correction_made_while_the_first_answer_is_being_saved_is_its_own() {
    let (desk, mary) = mary(&[&["08:00"], &["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    take(sheet, dose(1));
    let taps = desk.on_page(Language::English, Some(mary), Page::Today, Taps::new);
    taps.save(mary, forgot(1), |_| {});
    held_meanwhile(&desk, mary, forgot(2));
    assert!(desk.ledger.set_aside().is_empty());
    assert_eq!(written(&desk), [dose(1)]);
    let is_taken = |record: &PersonRecord| record.is_taken(DoseKey::Planned(dose(1)));
    assert_eq!(desk.ledger.read_person(mary, is_taken), Some(false));
}

/// Two windows take the same entry back: it is done, and nobody is alarmed.
#[test]
fn what_another_window_took_back_first_is_not_taken_back_twice() {
    let (desk, mary) = mary(&[&["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    take(sheet, dose(1));
    settle(&desk);
    desk.memory.hold_saves();
    let entry = desk.ledger.newest_gesture().unwrap().entry.id;
    let taps = desk.on_page(Language::English, Some(mary), Page::Today, Taps::new);
    taps.undo(mary, entry);
    held_meanwhile(&desk, mary, gesture::take_back(entry));
    let is_taken = |record: &PersonRecord| record.is_taken(DoseKey::Planned(dose(1)));
    assert_eq!(desk.ledger.read_person(mary, is_taken), Some(false));
    let said = toast(&desk, mary);
    assert!(said.contains("Undone.") && !said.contains("Not"), "{said}");
}

/// A window that had no room hears of what others save, and overrides none of it.
#[test]
fn a_window_that_failed_does_not_answer_over_another_unseen() {
    for is_heard_of in [true, false] {
        let (desk, mary) = mary(&[&["08:00"], &["08:00"]]);
        let (sheet, _page) = today(&desk, mary);
        desk.memory.set_fault(Fault::Save(SaveError::Full));
        take(sheet, dose(2));
        settle(&desk);
        desk.memory.set_fault(Fault::None);
        another_window_says(&desk, mary, forgot(1));
        if is_heard_of {
            desk.catch_up();
            let lines = sheet.lines();
            let line = lines.iter().find(|line| line.id() == dose(1));
            assert!(line.unwrap().shown.is_answered());
        } else {
            // As it stands on this window's screen.
            take(sheet, dose(1));
            settle(&desk);
            let said = toast(&desk, mary);
            let told = "This was not written down:Medicine 1, taken at 08:13";
            assert!(said.contains(told), "{said}");
        }
        assert!(written(&desk).is_empty(), "{is_heard_of}");
        assert_eq!(forgotten(&desk), 1, "{is_heard_of}");
    }
}

/// What is offered to be taken back is what holds.
#[test]
fn what_another_window_answered_anew_is_not_offered_to_be_taken_back_here() {
    let (desk, mary) = mary(&[&["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    take(sheet, dose(1));
    settle(&desk);
    assert!(toast(&desk, mary).contains("Medicine 1 taken at 08:12."));
    another_window_says(&desk, mary, forgot(1));
    desk.catch_up();
    assert!(!toast(&desk, mary).contains("taken at 08:12"));
}

/// One of several doses that another window wrote down in one gesture is no gesture of
/// this window: Undo here would take back the others too.
#[test]
fn a_dose_that_another_window_took_with_others_is_not_undone_with_them_from_here() {
    let (desk, mary) = mary(&[&["08:00"], &["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    take(sheet, dose(1));
    let both = Event::Together(vec![said_taken(1), said_taken(2)]);
    held_meanwhile(&desk, mary, both);
    assert_eq!(written(&desk), [dose(1), dose(2)]);
    assert!(!toast(&desk, mary).contains("2 medicines taken"));
}

/// A form that was open while another window took its medicine back is told so, and
/// says nothing of having saved.
#[test]
fn a_change_of_what_another_window_took_back_is_not_saved() {
    let (desk, mary) = mary(&[&["08:00"]]);
    desk.memory.let_all_through();
    let is_added = |one: &&Entry| matches!(one.event, Event::MedicineSaved(_));
    let added = desk
        .ledger
        .read(|journal| journal.entries().find(is_added).unwrap().id);
    let seen = |record: &PersonRecord| record.seen(id(1));
    let seen = desk.ledger.read_person(mary, seen).flatten().unwrap();
    let words = Words::parse("Take with water").unwrap();
    let change = gesture::medicine::says_otherwise(&seen, words).unwrap();
    another_window_says(&desk, mary, gesture::take_back(added));
    let before = desk.memory.rows().len();
    let is_saved = Rc::new(Cell::new(false));
    let saved = is_saved.clone();
    let taps = desk.on_page(Language::English, Some(mary), Page::Today, Taps::new);
    taps.save(mary, change, move |_| saved.set(true));
    settle(&desk);
    assert_eq!(desk.memory.rows().len(), before);
    assert!(!is_saved.get(), "nothing goes on as if it were saved");
    let failed = desk.ledger.not_saved();
    assert!(matches!(failed.as_slice(), [(_, CommitError::Gone)]));
    let said = toast(&desk, mary);
    assert!(
        said.contains("Not saved: this is no longer there."),
        "{said}"
    );
    assert!(said.contains("What you wrote about Medicine 1"), "{said}");
    assert!(!said.contains("Try again"), "{said}");
}

#[test]
fn what_holds_after_an_undo_is_said() {
    let (desk, mary) = mary(&[&["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    take(sheet, dose(1));
    settle(&desk);
    let taps = desk.on_page(Language::English, Some(mary), Page::Today, Taps::new);
    taps.save(mary, forgot(1), |_| {});
    settle(&desk);
    let correction = desk.ledger.newest_gesture().unwrap().entry.id;
    taps.undo(mary, correction);
    settle(&desk);
    let said = toast(&desk, mary);
    assert!(
        said.contains("Undone. What holds now: Medicine 1 taken at 08:12."),
        "{said}"
    );
    let undone = desk.ledger.newest_gesture().unwrap().entry.id;
    taps.undo(mary, undone);
    settle(&desk);
    let said = toast(&desk, mary);
    assert!(said.contains("Brought back."), "{said}");
}

/// The answer it corrects is older, though it may bear a later time: its save came
/// late, or the clock was set back.
#[test]
fn a_correction_that_was_not_saved_stays_told_until_it_is_answered_anew() {
    for (late, set_back) in [(0, 0), (2, 0), (0, 60), (0, 60 * 24)] {
        let (desk, mary) = mary(&[&["08:00"], &["08:00"], &["08:00"]]);
        let (sheet, _page) = today(&desk, mary);
        take(sheet, dose(3));
        take(sheet, dose(1));
        let correct = || {
            let taps = desk.on_page(Language::English, Some(mary), Page::Today, Taps::new);
            taps.save(mary, forgot(1), |_| {});
        };
        if set_back == 0 {
            correct();
        }
        desk.work();
        pass(&desk, Duration::minutes(late));
        for _ in 0..2 {
            desk.memory.let_one_through();
            desk.work();
        }
        pass(&desk, -Duration::minutes(set_back));
        if set_back > 0 {
            correct();
        }
        desk.memory.set_fault(Fault::Save(SaveError::Failed));
        settle(&desk);
        desk.memory.set_fault(Fault::None);
        let what = format!("{late} late, set back {set_back}");
        assert_eq!(told(&desk), [forgot(1)], "{what}");
        another_window_says(&desk, mary, forgot(2));
        desk.catch_up();
        assert_eq!(
            told(&desk),
            [forgot(1)],
            "{what}, and another dose answered"
        );
    }
}
