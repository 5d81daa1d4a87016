//! The list of medicines, one medicine, and what changes it, as drawn.

use domain::amount::Quantity;
use domain::event::Event;
use domain::id::PersonId;
use domain::know::{OwnWords, Topic};
use domain::medicine::{Identity, Medicine, Status, StatusSince};
use domain::plan::Because;
use domain::words::{Name, Words};
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::support;

fn save(desk: &Desk, person: PersonId, medicine: &Medicine) {
    desk.commit(person, Event::MedicineSaved(Box::new(medicine.clone())));
}

fn amlodipine(desk: &Desk) -> Medicine {
    let schedule = support::daily(&["08:00"]);
    let parts = &[("amlodipine", 5)];
    let medicine = support::medicine(1, "Amlodipine", parts, "2026-11-01 00:00", schedule);
    Medicine {
        id: desk.fresh(),
        reason: None,
        ..medicine
    }
}

#[test]
fn an_empty_list_teaches_and_offers_one_thing() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    for html in desk.draw_all(mary, Page::Medicines) {
        assert!(
            html.contains("class=\"empty\"") && html.contains("/medicines/add"),
            "{html}"
        );
    }
}

/// AC-CARD, first part.
#[test]
fn ac_card_a_missing_reason_is_said() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let medicine = amlodipine(&desk);
    save(&desk, mary, &medicine);
    let page = Page::Medicine(medicine.id);
    let html = desk.draw(Language::English, mary, page);
    assert!(
        html.contains("Your reason: not recorded. Ask what this is for."),
        "{html}"
    );
    let reason = Words::parse("So that I do not have a stroke").unwrap();
    save(
        &desk,
        mary,
        &Medicine {
            reason: Some(reason),
            ..medicine
        },
    );
    let html = desk.draw(Language::English, mary, page);
    assert!(html.contains("So that I do not have a stroke") && !html.contains("not recorded"));
}

#[test]
fn an_unknown_name_is_always_listed_as_not_checked() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let label = Name::parse("<b>Granny's drops</b>").unwrap();
    let medicine = Medicine {
        label,
        identity: Identity::NotRecognised,
        ..amlodipine(&desk)
    };
    save(&desk, mary, &medicine);
    for (html, words) in desk.draw_all(mary, Page::Medicines).iter().zip([
        "Not recognised, so not checked",
        "未能識別，因此沒有核對",
        "Ikke genkendt, derfor ikke kontrolleret",
    ]) {
        assert!(html.contains(words), "{html}");
        assert!(
            !html.contains("<b>Granny"),
            "markup in a name must stay text"
        );
    }
}

#[test]
fn what_is_left_is_counted_down_and_runs_out() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let medicine = amlodipine(&desk);
    save(&desk, mary, &medicine);
    let left = Quantity::whole(5);
    desk.commit(
        mary,
        Event::StockCounted {
            medicine: medicine.id,
            left,
        },
    );
    let html = desk.draw(Language::English, mary, Page::Medicine(medicine.id));
    assert!(html.contains("5 tablets"), "{html}");
    assert!(html.contains("Friday 27 November"), "{html}");
    assert!(html.contains("Less than a week is left"), "{html}");
}

#[test]
fn one_that_is_no_longer_taken_is_folded_away_with_its_reason() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let mut medicine = amlodipine(&desk);
    medicine.statuses.push(StatusSince {
        from: desk.now().naive_local(),
        status: Status::Stopped {
            why: Words::parse("swollen ankles").ok(),
        },
        because: Because::Letter,
    });
    save(&desk, mary, &medicine);
    let html = desk.draw(Language::English, mary, Page::Medicines);
    assert!(
        html.contains("1 no longer taken") && html.contains("swollen ankles"),
        "{html}"
    );
}

#[test]
fn a_medicine_that_is_not_here_is_a_page_that_says_so() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let nowhere = desk.fresh();
    for page in [
        Page::Medicine(nowhere),
        Page::Stock(nowhere),
        Page::ChangeStatus(nowhere),
    ] {
        let html = desk.draw(Language::Danish, mary, page);
        assert!(html.contains("Denne medicin er ikke på listen."), "{html}");
    }
}

/// AC-CARE: three of five ticked leave two to talk about, and no marks.
#[test]
fn ac_care_what_is_still_to_talk_about_is_named() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let medicine = amlodipine(&desk);
    save(&desk, mary, &medicine);
    let page = Page::Medicine(medicine.id);
    let first = desk.draw(Language::English, mary, page);
    assert!(first.contains("5 still to talk about: what it is for, how, "));
    assert!(!first.contains(" checked"), "{first}");
    desk.commit(
        mary,
        Event::OwnWordsSaid(OwnWords {
            medicine: medicine.id,
            can_say: vec![Topic::WhatFor, Topic::How, Topic::WhenToCall],
        }),
    );
    let still = [
        "2 still to talk about: what to watch, what if missed",
        "還有2項要談：要留意甚麼、忘記用藥怎樣做",
        "2 tilbage at tale om: hvad man skal lægge mærke til, hvad hvis en dosis er glemt",
    ];
    for (html, still) in desk.draw_all(mary, page).iter().zip(still) {
        assert!(html.contains(still), "{html}");
        assert_eq!(html.matches(" checked").count(), 3);
        assert!(!html.contains("3 of 5") && !html.contains('%'));
    }
    let last = desk.ledger.newest_gesture().unwrap().entry;
    let undo = Event::Undone {
        entry: last.id,
        day: None,
    };
    desk.commit(mary, undo);
    let html = desk.draw(Language::English, mary, page);
    assert!(html.contains("5 still to talk about"), "{html}");
}
