//! Taps that come faster than saves: each is saved, each shows its own outcome.
//!
//! Today's own gestures over a storage that is slow and may refuse.

mod again;
mod elsewhere;

use std::cell::Cell;
use std::rc::Rc;

use concord::ledger::row;
use concord::ui::context::{Saving, SavingState, Taps};
use concord::ui::pages::today::{DaySheet, When};
use concord::ui::parts::Toast;
use domain::dose::{DoseId, DoseKey, DoseRecord, Outcome, Reason};
use domain::event::{Entry, Event};
use domain::gesture;
use domain::id::{EntryId, Id, PersonId};
use domain::know::Topic;
use domain::person::Actor;
use domain::record::PersonRecord;
use leptos::prelude::*;
use screens::route::Page;
use storage::{CommitError, Fault, SaveError, Storage};
use text::Language;

use crate::drawing::Desk;
use crate::pages_today::{add, dose_id, read};
use crate::support::{daily, id, medicine};

const DAY: &str = "2026-11-22";
const LONG_AGO: &str = "2026-01-01 00:00";

/// Mary has a medicine for each of these, named 1, 2 and so on, each with the
/// times of one day. It is 08:12, and from now on saves wait for a word.
fn mary(times: &[&[&str]]) -> (Desk, PersonId) {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    for (number, times) in (1..).zip(times) {
        let label = format!("Medicine {number}");
        add(
            &desk,
            mary,
            medicine(number, &label, &[], LONG_AGO, daily(times)),
        );
    }
    desk.memory.hold_saves();
    (desk, mary)
}

fn today(desk: &Desk, person: PersonId) -> (DaySheet, Owner) {
    desk.open_page(person, Page::Today, || {
        DaySheet::new(person, |now| now.date_naive())
    })
}

fn take(sheet: DaySheet, dose: DoseId) {
    let lines = sheet.lines();
    let line = lines.iter().find(|line| line.id() == dose).unwrap();
    sheet.take(line, When::Now);
}

fn take_all(sheet: DaySheet, doses: &[DoseId]) {
    let mut lines = sheet.lines();
    lines.retain(|line| doses.contains(&line.id()));
    sheet.take_all(&lines, When::Now);
}

fn dose(number: u32) -> DoseId {
    dose_id(number, DAY, 0)
}

/// Everything that was begun comes to its end.
fn settle(desk: &Desk) {
    desk.work();
    desk.memory.let_all_through();
    desk.work();
}

/// The doses that are written down as taken, once for each time, in order.
fn written(desk: &Desk) -> Vec<DoseId> {
    fn taken(event: &Event) -> Vec<DoseId> {
        match event {
            Event::DoseRecorded(record) => match (&record.outcome, record.dose) {
                (Outcome::Taken { .. }, DoseKey::Planned(dose)) => vec![dose],
                (Outcome::NotTaken(_), _) => Vec::new(),
                other => unreachable!("{other:?}"),
            },
            Event::Together(events) => events.iter().flat_map(taken).collect(),
            _ => Vec::new(),
        }
    }
    let rows = desk.memory.rows();
    let (entries, unreadable) = concord::ledger::readable(&rows);
    assert_eq!(unreadable, 0);
    entries
        .iter()
        .flat_map(|entry| taken(&entry.event))
        .collect()
}

#[test]
fn three_doses_tapped_within_one_save_give_three_entries() {
    let (desk, mary) = mary(&[&["08:00"], &["08:00"], &["08:10"]]);
    let (sheet, _page) = today(&desk, mary);
    let before = desk.memory.rows().len();
    for number in [1, 2, 3] {
        take(sheet, dose(number));
    }
    settle(&desk);
    assert_eq!(written(&desk), [dose(1), dose(2), dose(3)]);
    assert_eq!(desk.memory.rows().len(), before + 3);
}

#[test]
fn both_taken_on_two_cards_within_one_save_gives_all_four() {
    let (desk, mary) = mary(&[&["08:00"], &["08:00"], &["08:10"], &["08:10"]]);
    let (sheet, _page) = today(&desk, mary);
    take_all(sheet, &[dose(1), dose(2)]);
    take_all(sheet, &[dose(3), dose(4)]);
    settle(&desk);
    assert_eq!(written(&desk), [dose(1), dose(2), dose(3), dose(4)]);
}

#[test]
fn a_dose_tapped_while_a_reminder_is_put_off_is_saved_too() {
    let (desk, mary) = mary(&[&["08:00"], &["08:10"]]);
    let (sheet, _page) = today(&desk, mary);
    sheet.snooze(&[dose(1)], 30);
    take(sheet, dose(2));
    settle(&desk);
    assert_eq!(written(&desk), [dose(2)]);
    let put_off = |event: &Event| matches!(event, Event::Snoozed { dose: put_off, .. } if *put_off == dose(1));
    let all = desk.ledger.read(|journal| {
        journal
            .entries()
            .filter(|entry| put_off(&entry.event))
            .count()
    });
    assert_eq!(all, 1);
}

#[test]
fn a_save_that_fails_takes_no_other_with_it() {
    let (desk, mary) = mary(&[&["08:00"], &["08:00"], &["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    for number in [1, 2, 3] {
        take(sheet, dose(number));
        desk.work();
    }
    desk.memory.let_one_through();
    desk.work();
    desk.memory.set_fault(Fault::Save(SaveError::Failed));
    desk.memory.let_one_through();
    desk.work();
    desk.memory.set_fault(Fault::None);
    settle(&desk);
    assert_eq!(written(&desk), [dose(1), dose(3)]);
}

/// Everything a page and the line above the tabs say while `person` is shown.
fn says(desk: &Desk, language: Language, person: PersonId, page: Page) -> String {
    let toast = desk.draw_view(language, Some(person), page, || view! { <Toast/> });
    read(&toast)
}

fn toast(desk: &Desk, person: PersonId) -> String {
    says(desk, Language::English, person, Page::Today)
}

#[test]
fn one_dose_tapped_again_while_it_is_being_saved_is_recorded_once() {
    let (desk, mary) = mary(&[&["08:00"], &["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    take(sheet, dose(1));
    desk.work();
    take(sheet, dose(1));
    take_all(sheet, &[dose(1), dose(2)]);
    take_all(sheet, &[dose(1), dose(2)]);
    // The page was left and opened again meanwhile.
    let (again, _page) = today(&desk, mary);
    take(again, dose(1));
    settle(&desk);
    assert_eq!(written(&desk), [dose(1), dose(2)]);
}

#[test]
fn each_row_says_that_it_is_being_saved_and_then_what_came_of_it() {
    let (desk, mary) = mary(&[&["08:00"], &["08:00"], &["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    let row = |number: u32| {
        let html = desk.draw(Language::English, mary, Page::Today);
        let from = html.find(&format!("dose-{}", dose(number))).unwrap();
        let row = &html[from..];
        read(&row[..row.find("</li>").unwrap()])
    };
    assert!(!row(1).contains("Saving…"));
    for number in [1, 2] {
        take(sheet, dose(number));
        desk.work();
    }
    assert!(row(1).contains("Saving…") && row(2).contains("Saving…"));
    assert!(!row(1).contains("Taken") && !row(3).contains("Saving…"));
    desk.memory.let_one_through();
    desk.work();
    assert!(row(1).contains("Taken at 08:12") && row(2).contains("Saving…"));
    desk.memory.set_fault(Fault::Save(SaveError::Full));
    desk.memory.let_one_through();
    desk.work();
    assert!(
        row(2).contains("Not saved: this device has no room left."),
        "{}",
        row(2)
    );
    assert!(!row(2).contains("Taken") && !row(1).contains("Not saved"));
    // The next tap on it is another try.
    desk.memory.set_fault(Fault::None);
    take(sheet, dose(2));
    assert!(row(2).contains("Saving…") && !row(2).contains("Not saved"));
    settle(&desk);
    assert!(row(2).contains("Taken at 08:12"));
    assert_eq!(written(&desk), [dose(1), dose(2)]);
    assert!(
        !toast(&desk, mary).contains("Not"),
        "{}",
        toast(&desk, mary)
    );
}

#[test]
fn what_was_not_saved_is_named_and_does_not_read_as_saved() {
    let (desk, mary) = mary(&[&["08:00"], &["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    desk.memory.let_one_through();
    take(sheet, dose(1));
    desk.work();
    assert!(toast(&desk, mary).contains("Medicine 1 taken at 08:12."));
    take(sheet, dose(2));
    desk.memory.set_fault(Fault::Save(SaveError::Full));
    settle(&desk);
    let said = Language::ALL.map(|language| says(&desk, language, mary, Page::Medicines));
    for (said, words) in said.iter().zip([
        [
            "Not saved: this device has no room left.",
            "Not written down:",
            "Medicine 2, taken at 08:12",
        ],
        [
            "未能儲存：這部裝置沒有足夠空間。",
            "未有記錄：",
            "08:12使用Medicine 2",
        ],
        [
            "Ikke gemt: Der er ikke mere plads på enheden.",
            "Ikke skrevet ned:",
            "Medicine 2, taget klokken 08:12",
        ],
    ]) {
        for words in words {
            assert!(said.contains(words), "{words} is not in {said}");
        }
        // What was saved before does not stand beside it.
        assert!(!said.contains("Medicine 1"), "{said}");
    }
    // Trying again saves what was tapped, at the moment it was tapped.
    desk.memory.set_fault(Fault::None);
    desk.clock
        .set(desk.clock.get() + chrono::Duration::minutes(9));
    let taps = desk.on_page(Language::English, Some(mary), Page::Medicines, Taps::new);
    taps.again();
    settle(&desk);
    assert_eq!(written(&desk), [dose(1), dose(2)]);
    assert!(toast(&desk, mary).contains("Medicine 2 taken at 08:12."));
    assert!(!toast(&desk, mary).contains("Not"));
}

#[test]
fn trying_several_again_leaves_out_what_was_answered_meanwhile() {
    let (desk, mary) = mary(&[&["08:00"], &["08:00"], &["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    desk.memory.set_fault(Fault::Save(SaveError::Failed));
    take_all(sheet, &[dose(1), dose(2), dose(3)]);
    settle(&desk);
    assert!(toast(&desk, mary).contains("3 medicines, taken"));
    desk.memory.set_fault(Fault::None);
    take(sheet, dose(2));
    settle(&desk);
    assert!(toast(&desk, mary).contains("2 medicines, taken"));
    let taps = desk.on_page(Language::English, Some(mary), Page::Today, Taps::new);
    taps.again();
    settle(&desk);
    assert_eq!(written(&desk), [dose(2), dose(1), dose(3)]);
}

/// The newer answer holds, also where this window has not yet heard of it.
#[test]
fn what_another_window_answered_meanwhile_is_not_tried_again() {
    for (is_heard_of, error) in [
        (true, SaveError::Failed),
        (false, SaveError::Failed),
        // Until it is tried again this window does not look at storage.
        (false, SaveError::Full),
    ] {
        let (desk, mary) = mary(&[&["08:00"], &["08:00"]]);
        let (sheet, _page) = today(&desk, mary);
        desk.memory.set_fault(Fault::Save(error));
        take_all(sheet, &[dose(1), dose(2)]);
        settle(&desk);
        desk.memory.set_fault(Fault::None);
        another_window_says(&desk, mary, forgot(1));
        if is_heard_of {
            desk.catch_up();
            let said = toast(&desk, mary);
            assert!(said.contains("Medicine 2, taken at 08:12"), "{said}");
            let (_, not_saved) = said.split_once("Not saved").unwrap();
            assert!(!not_saved.contains("Medicine 1"), "{said}");
        }
        let taps = desk.on_page(Language::English, Some(mary), Page::Today, Taps::new);
        taps.again();
        settle(&desk);
        assert_eq!(written(&desk), [dose(2)], "{is_heard_of} {error:?}");
        let said = toast(&desk, mary);
        assert!(!said.contains("Not saved"), "{said}");
        let set_aside = "Another window answered first. This was not written down:\
                         Medicine 1, taken at 08:12";
        assert!(said.contains(set_aside), "{said}");
    }
}

fn forgot(number: u32) -> Event {
    Event::DoseRecorded(DoseRecord {
        dose: DoseKey::Planned(dose(number)),
        medicine: id(number),
        due: None,
        outcome: Outcome::NotTaken(Reason::Forgot),
        note: None,
        site: None,
    })
}

/// Saves an event as another window does, a minute later; this one has not yet
/// heard of it.
fn another_window_says(desk: &Desk, person: PersonId, event: Event) {
    desk.clock
        .set(desk.clock.get() + chrono::Duration::minutes(1));
    let entry = Entry {
        id: EntryId::new(desk.now(), [99; 10]),
        at: desk.now(),
        by: Actor::Themself,
        person,
        event,
    };
    let saved = desk.memory.append(vec![row(&entry).unwrap()]);
    futures::executor::block_on(saved).unwrap();
}

/// A dose that was recorded in another window keeps its medicine.
#[test]
fn what_more_was_recorded_about_is_not_taken_back_and_that_is_said() {
    let (desk, mary) = mary(&[&["08:00"]]);
    desk.memory.let_all_through();
    let added = desk.ledger.newest_gesture().unwrap().entry.id;
    another_window_says(&desk, mary, forgot(1));
    desk.catch_up();
    let taps = desk.on_page(Language::English, Some(mary), Page::Medicines, Taps::new);
    taps.undo(mary, added);
    settle(&desk);
    let said = toast(&desk, mary);
    assert!(
        said.contains("Not undone: more was recorded about it since."),
        "{said}"
    );
    let is_here = |record: &PersonRecord| record.medicine(id(1)).is_some();
    assert_eq!(desk.ledger.read_person(mary, is_here), Some(true));
}

#[test]
fn a_page_that_is_left_while_it_saves_still_saves_and_goes_nowhere() {
    for fault in [Fault::None, Fault::Save(SaveError::Unavailable)] {
        let (desk, mary) = mary(&[&["08:00"]]);
        let went = Rc::new(Cell::new(0));
        let (saving, form) = desk.open_page(mary, Page::Medicines, Saving::new);
        let goes = went.clone();
        saving.commit(mary, counted(1), move |_| goes.set(goes.get() + 1));
        desk.work();
        drop(form);
        desk.memory.set_fault(fault);
        settle(&desk);
        assert_eq!(went.get(), 0);
        let said = toast(&desk, mary);
        if fault == Fault::None {
            assert!(
                said.contains("What is left of Medicine 1 is saved."),
                "{said}"
            );
        } else {
            assert!(said.contains("What is left of Medicine 1"), "{said}");
            assert!(
                said.contains("Not saved:") && !said.contains("is saved"),
                "{said}"
            );
        }
    }
}

#[test]
fn a_form_that_is_still_there_tells_by_itself_what_was_not_saved() {
    let (desk, mary) = mary(&[&["08:00"]]);
    let (saving, _form) = desk.open_page(mary, Page::Medicines, Saving::new);
    desk.memory.set_fault(Fault::Save(SaveError::Failed));
    saving.commit(mary, counted(1), |_| {});
    // Its button waits; a second tap does nothing.
    saving.commit(mary, counted(1), |_| {});
    settle(&desk);
    let failed = SavingState::Failed(CommitError::NotSaved(SaveError::Failed));
    assert_eq!(saving.state.get_untracked(), failed);
    assert!(!toast(&desk, mary).contains("Not saved"));
    desk.memory.set_fault(Fault::None);
    let before = desk.memory.rows().len();
    saving.commit(mary, counted(1), |_| {});
    settle(&desk);
    assert_eq!(saving.state.get_untracked(), SavingState::Idle);
    assert_eq!(desk.memory.rows().len(), before + 1);
}

#[test]
fn the_line_above_the_tabs_names_whose_it_is_where_somebody_else_is_shown() {
    let (desk, mary) = mary(&[&["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    desk.memory.let_all_through();
    let sam = desk.person("Sam");
    take(sheet, dose(1));
    desk.work();
    assert!(!toast(&desk, mary).contains("Mary"));
    for (language, words) in Language::ALL.into_iter().zip([
        "Mary: Medicine 1 taken at 08:12.",
        "Mary：Medicine 1已於08:12使用。",
        "Mary: Medicine 1 taget klokken 08:12.",
    ]) {
        let said = says(&desk, language, sam, Page::Share);
        assert!(said.contains(words), "{words} is not in {said}");
    }
    desk.memory.set_fault(Fault::Save(SaveError::Failed));
    let taps = desk.on_page(Language::English, Some(mary), Page::Medicines, Taps::new);
    taps.save(mary, counted(1), |_| {});
    desk.work();
    let said = toast(&desk, sam);
    assert!(said.contains("Mary: What is left of Medicine 1"), "{said}");
}

#[test]
fn taking_back_tapped_twice_takes_back_once() {
    let (desk, mary) = mary(&[&["08:00"]]);
    let (sheet, _page) = today(&desk, mary);
    desk.memory.let_one_through();
    take(sheet, dose(1));
    desk.work();
    let entry = desk.ledger.newest_gesture().unwrap().entry.id;
    let before = desk.memory.rows().len();
    let taps = desk.on_page(Language::English, Some(mary), Page::Today, Taps::new);
    taps.undo(mary, entry);
    taps.undo(mary, entry);
    settle(&desk);
    assert_eq!(desk.memory.rows().len(), before + 1);
    let said = toast(&desk, mary);
    assert!(said.contains("Undone.") && !said.contains("Not"), "{said}");
}

/// Two ticks, or two moves, each worked out from what the one before it left.
#[test]
fn taps_that_build_on_each_other_lose_nothing() {
    let (desk, mary) = mary(&[&["08:00"]]);
    let taps = desk.on_page(
        Language::English,
        Some(mary),
        Page::Medicine(id(1)),
        Taps::new,
    );
    for topic in [Topic::How, Topic::WhatFor] {
        let ticked = move |record: &PersonRecord| {
            let said = record.own_words_about(id(1));
            Some(Event::OwnWordsSaid(said.with_change_of(topic)))
        };
        taps.follow(mary, ticked, |_| {});
    }
    settle(&desk);
    let said = desk
        .ledger
        .read_person(mary, |record| record.own_words_about(id(1)));
    assert_eq!(said.unwrap().can_say, [Topic::WhatFor, Topic::How]);
}

/// Another try is worked out anew: what was saved meanwhile stays.
#[test]
fn a_tick_that_was_not_saved_is_tried_again_beside_what_was_saved_meanwhile() {
    let (desk, mary) = mary(&[&["08:00"]]);
    desk.memory.let_all_through();
    let taps = desk.on_page(
        Language::English,
        Some(mary),
        Page::Medicine(id(1)),
        Taps::new,
    );
    let tick = |topic: Topic| {
        let ticked =
            move |record: &PersonRecord| Some(gesture::own_words::tick(record, id(1), topic));
        taps.follow(mary, ticked, |_| {});
        desk.work();
    };
    desk.memory.set_fault(Fault::Save(SaveError::Failed));
    tick(Topic::How);
    assert!(toast(&desk, mary).contains("What you can say about Medicine 1"));
    desk.memory.set_fault(Fault::None);
    tick(Topic::WhatFor);
    taps.again();
    desk.work();
    let said = desk
        .ledger
        .read_person(mary, |record| record.own_words_about(id(1)));
    assert_eq!(said.unwrap().can_say, [Topic::WhatFor, Topic::How]);
    assert!(!toast(&desk, mary).contains("Not"));
}

fn counted(number: u32) -> Event {
    Event::StockCounted {
        medicine: id(number),
        left: "20".parse().unwrap(),
    }
}
