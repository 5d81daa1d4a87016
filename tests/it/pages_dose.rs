//! Saving one dose: the warning comes with the save, in all three languages, and
//! never instead of it (G5).

use concord::ui::pages::dose::{Becomes, DoseSaving, Unseen};
use domain::dose::{DoseKey, DoseRecord, Outcome, Reason};
use domain::event::Event;
use domain::id::{ExtraDoseId, PersonId};
use domain::when_needed::Breach;
use leptos::prelude::*;
use screens::route::Page;
use storage::{Fault, SaveError};
use text::Language;

use crate::drawing::Desk;
use crate::pages_today::{add, dose_id, moment, read};
use crate::support::{daily, id, medicine, tablets, when_needed};

/// Two tablets at a time, four hours between, at most eight in 24 hours; two
/// were taken at 08:00. It is 10:00.
fn mary() -> (Desk, PersonId) {
    let desk = Desk::at("2026-11-22T10:00");
    let mary = desk.person("Mary");
    let limits = when_needed("2", Some(4), Some(8));
    let parts = [("paracetamol", 500)];
    add(
        &desk,
        mary,
        medicine(1, "Paracetamol", &parts, "2026-01-01 00:00", limits),
    );
    let (_, event) = taken(&desk, "2026-11-22 08:00", "2");
    desk.commit(mary, event);
    (desk, mary)
}

fn taken(desk: &Desk, at: &str, amount: &str) -> (DoseKey, Event) {
    let dose = DoseKey::Extra(desk.fresh::<ExtraDoseId>());
    let record = DoseRecord {
        dose,
        medicine: id(1),
        due: None,
        outcome: Outcome::Taken {
            at: moment(at),
            amount: tablets(amount),
        },
        note: None,
        site: None,
    };
    (dose, Event::DoseRecorded(record))
}

/// Saves a dose as the page does, and gives what the page then says in every
/// language.
fn saved(at: &str, amount: &str, fault: Fault) -> ([String; 3], usize) {
    let (desk, mary) = mary();
    let before = desk.memory.rows().len();
    let said = Language::ALL.map(|language| {
        let saving = desk.on_page(language, Some(mary), Page::Today, || {
            DoseSaving::new(mary, Page::Today)
        });
        let (dose, event) = taken(&desk, at, amount);
        let Event::DoseRecorded(record) = &event else {
            unreachable!("{event:?}");
        };
        desk.memory.set_fault(fault);
        saving.save((dose, id(1)), &record.outcome, event.clone());
        desk.work();
        let page = desk.draw_view(language, Some(mary), Page::Today, || {
            saving.form_or_warning(|| view! { <p>"the form"</p> }.into_any())
        });
        // Each language begins with the same record.
        desk.memory.set_fault(Fault::None);
        if let Some(gesture) = desk
            .ledger
            .newest_gesture()
            .filter(|_| fault == Fault::None)
        {
            let undone = Event::Undone {
                entry: gesture.entry.id,
                day: None,
            };
            desk.commit(mary, undone);
        }
        read(&page)
    });
    (said, desk.memory.rows().len() - before)
}

#[test]
fn ac_g5_what_goes_past_a_label_is_saved_and_says_whom_to_call() {
    let soon = [
        ["Sooner than the label says", "What you recorded is saved."],
        ["比標籤寫的時間早了", "你記錄的內容已儲存。"],
        [
            "Tidligere, end der står på etiketten",
            "Det, du skrev ned, er gemt.",
        ],
    ];
    let over = [
        [
            "Call today, even if you feel well",
            "This is more than the label says for 24 hours.",
        ],
        ["即使沒有不適，今天也要致電", "這超過了標籤寫的24小時份量。"],
        [
            "Ring i dag, også hvis du har det godt",
            "Det er mere, end der står på etiketten for 24 timer.",
        ],
    ];
    for (at, amount, breach) in [
        // Four hours after the last, and six tablets more: just within both.
        ("2026-11-22 12:00", "6", None),
        ("2026-11-22 11:59", "2", Some(Breach::TooSoon)),
        ("2026-11-22 12:00", "6.5", Some(Breach::OverMost)),
        // Both: the graver of the two.
        ("2026-11-22 11:59", "6.5", Some(Breach::OverMost)),
    ] {
        let (said, rows) = saved(at, amount, Fault::None);
        // Saved each time, and taken back for the next language.
        assert_eq!(rows, 6, "{at} {amount}");
        for ((said, soon), over) in said.iter().zip(soon).zip(over) {
            let warns = |words: [&str; 2]| words.iter().all(|words| said.contains(words));
            let is = format!("{at} {amount}: {said}");
            assert_eq!(warns(soon), breach == Some(Breach::TooSoon), "{is}");
            assert_eq!(warns(over), breach == Some(Breach::OverMost), "{is}");
            // The warning stands alone, with a number to call.
            assert_eq!(said.contains("the form"), breach.is_none(), "{is}");
            assert_eq!(said.contains("111"), breach.is_some(), "{is}");
        }
    }
}

#[test]
fn what_was_not_saved_brings_no_warning_that_it_is() {
    let full = Fault::Save(SaveError::Full);
    let (said, rows) = saved("2026-11-22 09:00", "9", full);
    assert_eq!(rows, 0);
    for said in said {
        assert_eq!(said, "the form");
    }
}

#[test]
fn what_is_taken_back_is_warned_of_no_more() {
    let (desk, mary) = mary();
    let english = Language::English;
    let saving = desk.on_page(english, Some(mary), Page::Today, || {
        DoseSaving::new(mary, Page::Today)
    });
    let page = || {
        let form_or_warning = || saving.form_or_warning(|| view! { <p>"the form"</p> }.into_any());
        read(&desk.draw_view(english, Some(mary), Page::Today, form_or_warning))
    };
    let (dose, event) = taken(&desk, "2026-11-22 11:59", "20");
    let Event::DoseRecorded(record) = &event else {
        unreachable!("{event:?}");
    };
    saving.save((dose, id(1)), &record.outcome, event.clone());
    desk.work();
    assert!(page().contains("Call today, even if you feel well"));
    let entry = desk.ledger.newest_gesture().unwrap().entry.id;
    desk.commit(mary, Event::Undone { entry, day: None });
    assert_eq!(page(), "the form");
}

/// A form that was filled in before another window answered writes over nothing unseen.
#[test]
fn an_answer_that_came_while_the_page_was_open_is_said_before_it_is_written_over() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    add(
        &desk,
        mary,
        medicine(1, "Pill", &[], "2026-01-01 00:00", daily(&["08:00"])),
    );
    let dose = dose_id(1, "2026-11-22", 0);
    let answer = |outcome: Outcome| {
        Event::DoseRecorded(DoseRecord {
            dose: DoseKey::Planned(dose),
            medicine: id(1),
            due: None,
            outcome,
            note: None,
            site: None,
        })
    };
    let forgot = || answer(Outcome::NotTaken(Reason::Forgot));
    let line = || Memo::new(|_| None);
    let (unseen, _page) =
        desk.open_page(mary, Page::Dose(dose), || Unseen::new(mary, dose, line()));
    let next = |event: &Event| {
        desk.on_page(Language::English, Some(mary), Page::Dose(dose), || {
            unseen.next(event)
        })
    };
    assert_eq!(next(&forgot()), Becomes::Save, "nothing is answered");
    desk.commit(mary, answer(Outcome::Unsure));
    assert_eq!(next(&answer(Outcome::Unsure)), Becomes::Done, "the same");
    assert_eq!(next(&forgot()), Becomes::Say, "unseen");
    assert_eq!(next(&forgot()), Becomes::Save, "seen, and pressed again");
    desk.commit(mary, forgot());
    assert_eq!(next(&answer(Outcome::Unsure)), Becomes::Say, "a newer one");
}
