//! The pages of the conversation by letter as they are drawn, in all three languages.

use domain::concordance::{About, Origin, Question, Remark, Reply, ReplyAnswer, Urgency};
use domain::event::Event;
use domain::gesture;
use domain::id::{PersonId, QuestionId, ReplyId, SheetId};
use domain::person::Role;
use domain::record::PersonRecord;
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::support::{daily, date, id, medicine, name, words};

const NOON: &str = "2026-05-05T12:00";

fn mary() -> (Desk, PersonId) {
    let desk = Desk::at(NOON);
    let mary = desk.person("Mary");
    let taken = medicine(1, "Ramipril", &[], "2026-04-01 00:00", daily(&["08:00"]));
    desk.commit(mary, Event::MedicineSaved(Box::new(taken)));
    (desk, mary)
}

fn says(desk: &Desk, person: PersonId, page: Page, all: [&str; 3]) {
    for (language, words) in Language::ALL.into_iter().zip(all) {
        let html = desk.draw(language, person, page);
        assert!(html.contains(words), "{words}: {html}");
    }
}

#[test]
fn what_goes_along_is_chosen_part_by_part_and_seen() {
    let (desk, mary) = mary();
    says(
        &desk,
        mary,
        Page::HandOn,
        ["What goes along", "一併交出的內容", "Det, der følger med"],
    );
    let html = desk.draw(Language::English, mary, Page::HandOn);
    for id in ["along-medicines", "along-allergies"] {
        let place = html
            .find(&format!("id=\"{id}\""))
            .unwrap_or_else(|| panic!("{id}: {html}"));
        assert!(html[place..place + 80].contains("checked"), "{id}: {html}");
    }
    assert!(
        html.contains("class=\"sheet\""),
        "seen before it goes: {html}"
    );
    assert!(
        !html.contains("along-born"),
        "no day of birth is known: {html}"
    );
}

#[test]
fn whoever_opens_it_is_told_that_nothing_is_kept() {
    let (desk, mary) = mary();
    says(
        &desk,
        mary,
        Page::Opened,
        ["A sheet for you", "給你的資料頁", "Et ark til dig"],
    );
    says(
        &desk,
        mary,
        Page::TakeIn,
        [
            "You see it before anything is kept.",
            "儲存前你會先看到內容。",
            "Du ser det, før noget gemmes.",
        ],
    );
}

fn reply() -> Reply {
    Reply {
        id: id::<ReplyId>(8),
        to: id::<SheetId>(9),
        by: Role::Pharmacist,
        name: name("Anna Lee"),
        place: Some(name("High Street Pharmacy")),
        on: date("2026-05-04"),
        answers: Vec::new(),
        remarks: vec![Remark {
            medicine: id(1),
            words: words("Ask about the strength."),
        }],
        agreed: Some(words("In the evening")),
        words: None,
        list: None,
    }
}

/// What was written back stands as told by who wrote it, leads to a decision with what they
/// wrote among the choices, and to the medicine.
#[test]
fn what_came_back_stands_as_told_and_leads_on() {
    let (desk, mary) = mary();
    let keep = desk
        .ledger
        .read_person(mary, |record| gesture::letter::keep(record, &reply(), &[]));
    desk.commit(mary, keep.unwrap());
    says(
        &desk,
        mary,
        Page::Ask,
        [
            "Anna Lee, pharmacist",
            "Anna Lee，藥劑師",
            "Anna Lee, farmaceut",
        ],
    );
    let html = desk.draw(Language::English, mary, Page::Ask);
    for words in [
        "4 May 2026, High Street Pharmacy",
        "In the evening",
        "Ask about the strength.",
        "See Ramipril",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
    let way = format!("/ask/decide/answer/{}", id::<ReplyId>(8));
    assert!(html.contains(&way), "{html}");
    let html = desk.draw(Language::English, mary, Page::DecideFrom(id(8)));
    assert!(html.contains("In the evening"), "{html}");
    assert!(html.contains("Anna Lee"), "{html}");
}

/// An answer that was not taken over stands under "What came back", with what it answers.
#[test]
fn an_answer_that_was_not_taken_over_stays_in_sight() {
    let (desk, mary) = mary();
    let question = Question::for_pharmacist(
        id(7),
        words("Is it right?"),
        About::Medicine(id(1)),
        (Urgency::NextVisit, Origin::Person),
    );
    desk.commit(mary, gesture::question::ask(question));
    let answered = Reply {
        answers: vec![ReplyAnswer {
            question: id(7),
            words: words("Ask Doctor Shah."),
        }],
        remarks: Vec::new(),
        agreed: None,
        ..reply()
    };
    let keep = |taken: &[QuestionId]| {
        let event = |record: &PersonRecord| gesture::letter::keep(record, &answered, taken);
        desk.ledger.read_person(mary, event).unwrap()
    };
    desk.commit(mary, keep(&[]));
    let html = desk.draw(Language::English, mary, Page::Ask);
    let place = html
        .find("What came back")
        .unwrap_or_else(|| panic!("{html}"));
    assert!(html[place..].contains("Ask Doctor Shah."), "{html}");
    // Taken over, it stands under its question.
    desk.commit(mary, keep(&[id(7)]));
    let html = desk.draw(Language::English, mary, Page::Ask);
    assert!(!html.contains("What came back"), "{html}");
    assert!(html.contains("Ask Doctor Shah."), "{html}");
}
