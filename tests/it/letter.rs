//! Sheets that are handed on and what comes back: kept as told, undone as a whole, and no
//! plan is changed.

use domain::concordance::{
    About, HandedOn, Origin, Question, QuestionState, Remark, Reply, ReplyAnswer, SheetWay, Urgency,
};
use domain::event::Event;
use domain::gesture;
use domain::id::{QuestionId, ReplyId, SheetId};
use domain::person::Role;
use exchange::paper::PartTopic;
use exchange::share::{self, Message, SentSheet};
use screens::sheet::{Birth, Reading, paper};
use text::Language;

use crate::support::*;

fn asking(story: &mut Story, words_of: &str) -> QuestionId {
    let question = Question::for_pharmacist(
        id(7),
        words(words_of),
        About::General,
        (Urgency::NextVisit, Origin::Person),
    );
    let question_id = question.id;
    story.say_at("2026-05-04 08:00", gesture::question::ask(question));
    question_id
}

fn reply(question: QuestionId) -> Reply {
    Reply {
        id: id::<ReplyId>(8),
        to: id::<SheetId>(9),
        by: Role::Pharmacist,
        name: name("Anna Lee"),
        place: None,
        on: date("2026-05-05"),
        answers: vec![ReplyAnswer {
            question,
            words: words("Yes."),
        }],
        remarks: vec![Remark {
            medicine: id(1),
            words: words("Two tablets from now on."),
        }],
        agreed: Some(words("In the evening")),
        words: None,
        list: None,
    }
}

fn told() -> Story {
    let medicine = medicine(
        1,
        "Any",
        &[("any", 5)],
        "2026-05-01 00:00",
        daily(&["08:00"]),
    );
    Story::new([medicine])
}

#[test]
fn a_reply_is_kept_as_told_and_changes_no_plan() {
    let mut story = told();
    let question = asking(&mut story, "Is it right?");
    let before = story.medicine(1).clone();
    let handed = HandedOn {
        id: id::<SheetId>(9),
        to: Role::Pharmacist,
        name: None,
        way: SheetWay::Link,
        on: date("2026-05-04"),
    };
    story.say_at("2026-05-04 09:00", gesture::letter::hand_on(&handed));
    let event = gesture::letter::keep(story.record(), &reply(question), &[question]);
    let entry = story.say_at("2026-05-05 10:00", event);
    assert_eq!(story.record().sheets().collect::<Vec<_>>(), [handed]);
    let kept: Vec<Reply> = story
        .record()
        .kept_replies()
        .map(|(_, reply)| reply)
        .collect();
    assert_eq!(kept, [reply(question)]);
    let state = &story.record().questions[&question].value.state;
    let QuestionState::Answered(answer) = state else {
        panic!("{state:?}");
    };
    assert_eq!(
        (answer.words.as_str(), answer.by),
        ("Yes.", Role::Pharmacist)
    );
    assert_eq!(answer.name, Some(name("Anna Lee")));
    assert_eq!(*story.medicine(1), before);
    story.say_at("2026-05-05 10:01", gesture::take_back(entry));
    assert_eq!(story.record().kept_replies().count(), 0);
    let state = &story.record().questions[&question].value.state;
    assert_eq!(*state, QuestionState::Open);
}

/// Only the answers that the person took over answer their questions; one about a question
/// that is not here is kept as it was told.
#[test]
fn an_answer_that_is_not_taken_over_leaves_its_question_open() {
    let mut story = told();
    let question = asking(&mut story, "Is it right?");
    let event = gesture::letter::keep(story.record(), &reply(question), &[]);
    story.say_at("2026-05-05 10:00", event);
    let state = &story.record().questions[&question].value.state;
    assert_eq!(*state, QuestionState::Open);
    assert_eq!(story.record().kept_replies().count(), 1);
    // Kept by two devices, it stands there once, and is taken out whole.
    let again = gesture::letter::keep(story.record(), &reply(question), &[]);
    story.say_at("2026-05-05 10:05", again);
    assert_eq!(story.record().kept_replies().count(), 1);
    let entries = story.record().entries_of_reply(reply(question).id);
    assert_eq!(entries.len(), 2);
    for (entry, at) in entries
        .into_iter()
        .zip(["2026-05-05 10:06", "2026-05-05 10:07"])
    {
        story.say_at(at, gesture::take_back(entry));
    }
    assert_eq!(story.record().kept_replies().count(), 0);
    let event = gesture::letter::keep(story.record(), &reply(id(99)), &[id(99)]);
    assert!(matches!(event, Event::ReplyKept(_)));
}

/// What a newer version enclosed is passed over, and ends nothing.
#[test]
fn a_letter_that_cannot_be_read_is_passed_over() {
    let mut story = told();
    let strange = serde_json::from_str::<Event>("{\"reply_kept\":{\"id\":\"new\"}}").unwrap();
    story.say_at("2026-05-05 10:00", strange);
    assert_eq!(story.record().kept_replies().count(), 0);
}

/// The sheet that is handed on holds the question's id and no private word, and comes out
/// as it went in.
#[test]
fn a_sheet_goes_without_what_is_private_or_left_out() {
    let mut story = told();
    let question = asking(&mut story, "Is it right?");
    let mut private = Question::for_pharmacist(
        id(6),
        words("A secret"),
        About::General,
        (Urgency::NextVisit, Origin::Person),
    );
    private.privacy = domain::concordance::Privacy::Private;
    story.say_at("2026-05-04 08:30", gesture::question::ask(private));
    let whole = paper(&Reading {
        record: story.record(),
        journal: &story.journal,
        reader: Role::Pharmacist,
        zone: &story.zone,
        now: story.at("2026-05-04 09:00"),
        text: Language::English.text(),
        birth: Birth::Told,
    });
    assert_eq!(whole.questions(), [(question, "Is it right?")]);
    assert_eq!(whole.medicines()[0].0, id(1));
    let sheet = SentSheet {
        id: id::<SheetId>(9),
        language: "en".into(),
        to: Role::Pharmacist,
        name: None,
        paper: whole.without(&[PartTopic::Allergies]),
    };
    let message = Message::Sheet(Box::new(sheet));
    let bytes = share::write(&message);
    assert_eq!(share::read(&bytes), Ok(message.clone()));
    let Message::Sheet(sheet) = message else {
        unreachable!("it was made so")
    };
    let all = format!("{:?}", sheet.paper);
    assert!(!all.contains("secret"), "{all}");
    assert!(!all.contains("llerg"), "{all}");
}
