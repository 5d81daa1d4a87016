//! A decision not to take a medicine for now: what goes quiet, what stays, and
//! for which medicines nothing goes quiet before somebody was told.

use std::collections::BTreeMap;

use domain::agenda::{self, DoseState};
use domain::concordance::{
    About, Agreed, Agreement, Answer, Attention, Choice, Decision, How, LookAgain, Origin,
    OriginKey, Privacy, Question, QuestionState, Taking, Talk, Urgency, not_taking,
};
use domain::dose::Outcome;
use domain::event::Event;
use domain::id::{DecisionId, MedicineId, PersonId, QuestionId};
use domain::medicine::Medicine;
use domain::person::{Keeper, Person, Role};
use domain::reminder::{self, manner::ReminderManner};
use exchange::calendar;
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";
const EVENING: &str = "2026-05-04 20:00";

/// AC-CON-1: "not take statin for now", nobody told, because of leg pain.
fn not_for_now() -> Decision {
    Decision {
        id: id::<DecisionId>(1),
        about: About::Medicine(id::<MedicineId>(1)),
        from: Some(id::<QuestionId>(1)),
        topic: words("My statin and my legs"),
        choices: vec![
            Choice::KeepAsNow,
            Choice::Other(words("Not take statin for now")),
        ],
        weighed: None,
        chosen: 1,
        taking: Taking::NotForNow,
        reasons: words("leg pain"),
        agreed: Agreed::NotYet,
        look_again: LookAgain::On(date("2026-08-01")),
        supersedes: None,
        on: date("2026-05-04"),
        privacy: Privacy::Shared,
    }
}

fn talked() -> Agreed {
    Agreed::With(Talk {
        role: Role::Doctor,
        name: None,
        how: How::Phone,
        on: date("2026-05-04"),
        agreement: Agreement::Full,
    })
}

fn story(label: &str) -> Story {
    Story::new([medicine(1, label, &[(label, 5)], EARLY, daily(&["20:00"]))])
}

fn decided(label: &str, decision: Decision) -> Story {
    let mut story = story(label);
    story.say_at("2026-05-04 10:00", Event::DecisionSaved(Box::new(decision)));
    story
}

fn attention(story: &Story, day: &str) -> Attention {
    story.doses(day, EVENING)[0].attention
}

/// How many calls there are for a fresh device at a local time.
fn calls(story: &Story, now: &str) -> usize {
    let now = story.at(now);
    let doses = agenda::on(story.record(), now.date_naive(), &story.zone, now);
    reminder::calls(&doses, &BTreeMap::new(), &ReminderManner::default(), now).len()
}

#[test]
fn ac_con_1_reminders_go_quiet_and_the_dose_stays() {
    let mut story = story("simvastatin");
    assert_eq!(calls(&story, EVENING), 1);
    let times = |story: &Story| {
        let now = story.at("2026-05-04 12:00");
        (
            calendar::times(story.record(), &story.zone, now).len(),
            calendar::fingerprint(story.record(), now),
        )
    };
    let before = times(&story);
    story.say_at(
        "2026-05-04 10:00",
        Event::DecisionSaved(Box::new(not_for_now())),
    );
    assert_eq!(calls(&story, EVENING), 0);
    let after = times(&story);
    assert_eq!((before.0, after.0), (1, 0));
    assert_ne!(before.1, after.1, "the calendar file is out of date");

    let dose = story.doses("2026-05-04", EVENING)[0].clone();
    assert_eq!(dose.state, DoseState::Due);
    assert!(dose.is_waiting() && !dose.calls());
    let taken = Outcome::Taken {
        at: dose.due,
        amount: dose.amount.unwrap(),
    };
    story.answer(&dose, taken);
    assert!(story.doses("2026-05-04", EVENING)[0].answer().is_some());
}

#[test]
fn only_from_its_day_on_and_until_another_takes_its_place() {
    let mut story = decided("simvastatin", not_for_now());
    assert_eq!(attention(&story, "2026-05-03"), Attention::Rings);
    assert_eq!(attention(&story, "2026-05-04"), Attention::Quiet);
    story.say(Event::DecisionSaved(Box::new(Decision {
        id: id(2),
        weighed: None,
        chosen: 0,
        supersedes: Some(id(1)),
        on: date("2026-05-10"),
        ..not_for_now()
    })));
    assert_eq!(attention(&story, "2026-05-09"), Attention::Quiet);
    assert_eq!(attention(&story, "2026-05-10"), Attention::Rings);
}

/// Invariant 9.
#[test]
fn a_high_risk_medicine_keeps_ringing_until_a_professional_was_told() {
    let mut story = decided("apixaban", not_for_now());
    assert_eq!(attention(&story, "2026-05-04"), Attention::RingsUntilTold);
    assert_eq!(calls(&story, EVENING), 1);
    let record = story.record();
    assert_eq!(not_taking::urgency(record, &not_for_now()), Urgency::Today);
    let question = |number: u32, origin: Origin, state: QuestionState| {
        Event::QuestionSaved(Question {
            id: id(number),
            words: words("What do you think?"),
            about: not_for_now().about,
            to: Role::Pharmacist,
            urgency: Urgency::Today,
            origin,
            privacy: Privacy::Shared,
            state,
        })
    };
    let answered = || {
        QuestionState::Answered(Answer {
            words: words("I will call the clinic."),
            by: Role::Pharmacist,
            name: None,
            on: date("2026-05-04"),
        })
    };
    let own = || {
        let kept = name(&format!("not-talked-through.{}", not_for_now().id));
        Origin::Rule(OriginKey::kept(kept))
    };
    // The question it grew from may have been answered before the decision.
    story.say(question(1, Origin::Person, answered()));
    assert_eq!(attention(&story, "2026-05-04"), Attention::RingsUntilTold);
    story.say(question(2, own(), QuestionState::Open));
    assert_eq!(attention(&story, "2026-05-04"), Attention::RingsUntilTold);
    story.say(question(2, own(), answered()));
    assert_eq!(attention(&story, "2026-05-04"), Attention::Quiet);
}

#[test]
fn a_talk_with_a_professional_is_being_told() {
    let talked = Decision {
        agreed: talked(),
        ..not_for_now()
    };
    let story = decided("apixaban", talked);
    assert_eq!(attention(&story, "2026-05-04"), Attention::Quiet);
}

#[test]
fn a_private_decision_is_not_told_to_a_carer_by_a_silence() {
    let mut story = decided(
        "simvastatin",
        Decision {
            privacy: Privacy::Private,
            ..not_for_now()
        },
    );
    assert_eq!(attention(&story, "2026-05-04"), Attention::Quiet);
    story.say(Event::PersonSaved(Person {
        keeper: Keeper::Carer(name("Jo")),
        ..person()
    }));
    assert_eq!(attention(&story, "2026-05-04"), Attention::Rings);
}

fn desk(label: &str) -> (Desk, PersonId) {
    let desk = Desk::at("2026-05-04T20:05");
    let mary = desk.person("Mary");
    for (number, label) in [(1, label), (2, "metformin")] {
        let one = medicine(number, label, &[(label, 5)], EARLY, daily(&["20:00"]));
        desk.commit(mary, Event::MedicineSaved(Box::new(one)));
    }
    desk.commit(mary, Event::DecisionSaved(Box::new(not_for_now())));
    (desk, mary)
}

/// AC-CON-1, as drawn: on Today, marked, and not among what one tap takes.
#[test]
fn ac_con_1_the_dose_stands_on_today_marked_as_decided() {
    let (desk, mary) = desk("simvastatin");
    for (html, mark) in desk.draw_all(mary, Page::Today).iter().zip([
        "Your decision: not for now",
        "你的決定：暫時不使用",
        "Din beslutning: ikke for tiden",
    ]) {
        assert!(html.contains(mark), "{html}");
        assert!(html.contains("data-state=\"decided\""), "{html}");
    }
    let html = desk.draw(Language::English, mary, Page::Today);
    let card = &html[html.find("class=\"now\"").unwrap()..];
    let card = &card[..card.find("</section>").unwrap()];
    assert!(card.contains("simvastatin"), "{card}");
    assert!(
        card.contains("</svg>Taken<"),
        "one tap takes the other alone: {card}"
    );
    let ask = desk.draw(Language::English, mary, Page::Ask);
    assert!(
        ask.contains("My decision so far — not yet talked about"),
        "{ask}"
    );
}

#[test]
fn a_decided_dose_that_came_due_alone_stands_in_a_calm_card() {
    let (desk, mary) = desk("simvastatin");
    let metformin = desk
        .ledger
        .read_person(mary, |record| record.medicine(id(2)).cloned())
        .flatten()
        .unwrap();
    let later = Medicine {
        plans: vec![plan(2, 0, EARLY, daily(&["23:00"]))],
        ..metformin
    };
    desk.commit(mary, Event::MedicineSaved(Box::new(later)));
    let html = desk.draw(Language::English, mary, Page::Today);
    assert!(!html.contains("class=\"now\""), "{html}");
    let card = &html[html.find("card card--plain").unwrap()..];
    assert!(card.contains("simvastatin"), "{card}");
    assert!(card.contains("Your decision: not for now"), "{card}");
}

#[test]
fn a_high_risk_dose_stays_in_its_card_and_says_whom_to_tell() {
    let (desk, mary) = desk("apixaban");
    let html = desk.draw(Language::English, mary, Page::Today);
    assert!(
        html.contains("Tell your pharmacist or doctor today."),
        "{html}"
    );
    let card = &html[html.find("class=\"now\"").unwrap()..];
    let card = &card[..card.find("</section>").unwrap()];
    assert!(card.contains("apixaban"), "{card}");
}
