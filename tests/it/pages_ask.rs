//! The conversation as drawn: questions, answers, decisions, worries, and what
//! matters.

use domain::concordance::{
    About, Agreed, Answer, Concern, ConcernKind, Decision, FollowUp, Kept, Preference, Privacy,
    Question, QuestionState, Urgency,
};
use domain::event::Event;
use domain::id::{DecisionId, PersonId, QuestionId};
use domain::person::{Contact, Keeper, Person, Role};
use screens::route::Page;
use text::{Language, Occasion};

use crate::drawing::Desk;
use crate::pages_sheet::{partial, question};
use crate::support::{self, date, id, name, words};

fn mary() -> (Desk, PersonId) {
    let desk = Desk::at("2026-11-22T08:12");
    let person = desk.person("Mary");
    (desk, person)
}

fn answered(number: u32) -> Question {
    Question {
        state: QuestionState::Answered(Answer {
            words: words("Yes, it often is. Feet up helps."),
            by: Role::Pharmacist,
            name: Some(name("Ms Lam")),
            on: date("2026-11-14"),
        }),
        ..question(number, "Could my ankles come from this?")
    }
}

fn ask(desk: &Desk, person: PersonId) -> String {
    desk.draw(Language::English, person, Page::Ask)
}

#[test]
fn an_empty_conversation_says_what_it_is_for_and_the_field_is_there() {
    let (desk, person) = mary();
    for html in desk.draw_all(person, Page::Ask) {
        assert!(
            html.contains("class=\"empty\"") && html.contains("<textarea"),
            "{html}"
        );
    }
    let html = ask(&desk, person);
    assert!(
        html.contains("Your questions wait here until you meet"),
        "{html}"
    );
}

#[test]
fn ideas_are_offered_for_every_moment_in_every_language() {
    for language in Language::ALL {
        let prompts = language.text().prompts;
        for occasion in Occasion::ALL {
            assert!(
                prompts.ideas(occasion).count() >= 3,
                "{language:?} {occasion:?}"
            );
        }
        assert!(prompts.worries().count() >= 3);
    }
    let (desk, person) = mary();
    assert!(ask(&desk, person).contains("Do I still need this one?"));
}

#[test]
fn an_answer_hangs_under_its_question_as_told_and_not_checked() {
    let (desk, person) = mary();
    desk.commit(person, Event::QuestionSaved(answered(1)));
    let html = ask(&desk, person);
    assert!(html.contains("Feet up helps."), "{html}");
    assert!(
        html.contains("Told by Ms Lam, pharmacist, 14 November 2026. Not checked by this app."),
        "{html}"
    );
    let own = desk.draw(Language::English, person, Page::Question(id(1)));
    assert!(own.contains("Did you decide something?"), "{own}");
}

#[test]
fn questions_for_today_come_first_with_their_urgency_in_words() {
    let (desk, person) = mary();
    desk.commit(person, Event::QuestionSaved(question(1, "Can it wait?")));
    desk.commit(
        person,
        Event::QuestionSaved(Question {
            urgency: Urgency::Today,
            ..question(2, "Is it an allergy?")
        }),
    );
    let html = ask(&desk, person);
    let (today, later) = (
        html.find("Is it an allergy?").unwrap(),
        html.find("Can it wait?").unwrap(),
    );
    assert!(today < later);
    assert!(
        html.contains("Call today") && html.contains("Next visit"),
        "{html}"
    );
}

/// AC-CON-1, as drawn.
#[test]
fn a_decision_so_far_hangs_under_its_question_with_the_rings() {
    let (desk, person) = mary();
    let asked: QuestionId = id(1);
    desk.commit(
        person,
        Event::QuestionSaved(question(1, "What do you think?")),
    );
    desk.commit(
        person,
        Event::DecisionSaved(Box::new(Decision {
            from: Some(asked),
            agreed: Agreed::NotYet,
            ..partial(7)
        })),
    );
    let html = ask(&desk, person);
    assert!(
        html.contains("My decision so far — not yet talked about"),
        "{html}"
    );
    assert!(html.contains("data-agreement=\"not-discussed\""), "{html}");
    assert!(html.contains("sprite.svg#rings"), "{html}");
}

#[test]
fn a_replaced_decision_stays_in_sight() {
    let (desk, person) = mary();
    desk.commit(person, Event::DecisionSaved(Box::new(partial(7))));
    desk.commit(
        person,
        Event::DecisionSaved(Box::new(Decision {
            supersedes: Some(id::<DecisionId>(7)),
            topic: words("My statin, again"),
            on: date("2026-08-01"),
            ..partial(8)
        })),
    );
    let html = ask(&desk, person);
    assert!(
        html.contains("A later decision took its place on 1 August 2026"),
        "{html}"
    );
    assert!(
        html.contains("My statin and my legs") && html.contains("My statin, again"),
        "{html}"
    );
}

#[test]
fn looking_again_is_due_on_its_day_until_somebody_looked() {
    let (desk, person) = mary();
    desk.commit(person, Event::DecisionSaved(Box::new(partial(7))));
    assert!(ask(&desk, person).contains("Time to look again (since 1 August 2026)"));
    desk.commit(
        person,
        Event::FollowedUp(FollowUp {
            of: id(7),
            on: date("2026-11-22"),
            words: words("The legs are better."),
            since: None,
        }),
    );
    let html = ask(&desk, person);
    assert!(!html.contains("Time to look again"), "{html}");
    assert!(
        html.contains("The legs are better.") && html.contains("Looked again on 22 November 2026")
    );
}

#[test]
fn a_question_put_away_is_folded_and_can_be_asked_again() {
    let (desk, person) = mary();
    desk.commit(
        person,
        Event::QuestionSaved(Question {
            state: QuestionState::Dropped,
            ..question(1, "Never mind?")
        }),
    );
    let html = ask(&desk, person);
    assert!(
        html.contains("Put away (1)") && html.contains("Ask it again"),
        "{html}"
    );
}

#[test]
fn the_number_to_call_is_beside_the_question_if_it_can_be_dialled() {
    let (desk, person) = mary();
    let saved = |phone: &str| Person {
        id: person,
        contacts: vec![Contact {
            role: Role::Pharmacist,
            name: name("Corner pharmacy"),
            phone: Some(name(phone)),
        }],
        ..support::person()
    };
    desk.commit(
        person,
        Event::QuestionSaved(Question {
            urgency: Urgency::Today,
            ..question(1, "Is it an allergy?")
        }),
    );
    desk.commit(person, Event::PersonSaved(saved("javascript:alert(1)")));
    assert!(!ask(&desk, person).contains("tel:"));
    desk.commit(person, Event::PersonSaved(saved("020 7946 0018")));
    let html = ask(&desk, person);
    assert!(
        html.contains("tel:02079460018") && html.contains("Call Corner pharmacy"),
        "{html}"
    );
    // A question that can wait calls from its own page only.
    desk.commit(
        person,
        Event::QuestionSaved(question(1, "Is it an allergy?")),
    );
    assert!(!ask(&desk, person).contains("tel:"));
    let own = desk.draw(Language::English, person, Page::Question(id(1)));
    assert!(own.contains("tel:02079460018"), "{own}");
}

/// AC-G9: what the person wrote for themself stays hidden from a carer.
#[test]
fn a_carer_does_not_see_what_is_private() {
    let (desk, person) = mary();
    desk.commit(
        person,
        Event::ConcernSaved(Concern {
            id: id(1),
            about: About::General,
            words: words("secret worry"),
            kind: ConcernKind::Worry,
            privacy: Privacy::Private,
            kept: Kept::InSight,
        }),
    );
    desk.commit(
        person,
        Event::PreferenceSaved(Preference {
            id: id(2),
            matters: words("To walk to market."),
            privacy: Privacy::Shared,
            kept: Kept::InSight,
        }),
    );
    let own = ask(&desk, person);
    assert!(
        own.contains("secret worry") && own.contains("Only for me"),
        "{own}"
    );
    desk.commit(
        person,
        Event::PersonSaved(Person {
            id: person,
            keeper: Keeper::Carer(name("Jo")),
            ..support::person()
        }),
    );
    let carers = ask(&desk, person);
    assert!(!carers.contains("secret worry"), "{carers}");
    assert!(carers.contains("To walk to market."), "{carers}");
}

#[test]
fn whose_question_it_is_stands_beside_it_when_there_are_several_people() {
    let (desk, person) = mary();
    desk.commit(person, Event::QuestionSaved(question(1, "Whose am I?")));
    assert!(!ask(&desk, person).contains("class=\"tag\""));
    desk.person("Jens");
    assert!(ask(&desk, person).contains("class=\"tag\""));
}

#[test]
fn the_decision_form_always_offers_to_keep_things_as_they_are() {
    let (desk, person) = mary();
    desk.commit(person, Event::QuestionSaved(answered(1)));
    desk.commit(
        person,
        Event::QuestionSaved(question(2, "Is it still right?")),
    );
    let keeps = ["Keep things as they are", "維持現狀", "Fortsætte som nu"];
    for (html, keep) in desk
        .draw_all(person, Page::Decide(Some(id(2))))
        .iter()
        .zip(keeps)
    {
        assert!(html.contains(keep), "{html}");
        assert!(
            !html.contains(" checked"),
            "nothing is chosen for the person: {html}"
        );
    }
    for (html, keep) in desk
        .draw_all(person, Page::Decide(Some(id(1))))
        .iter()
        .zip(keeps)
    {
        assert!(html.contains(keep), "{html}");
        // Who told, and that somebody did, comes along from the answer.
        let chosen: Vec<&str> = html
            .split("<input")
            .filter(|input| input.contains(" checked"))
            .collect();
        assert_eq!(chosen.len(), 2, "{chosen:?}");
        assert!(chosen[0].contains("name=\"talked\"") && chosen[0].contains("id=\"talked-0\""));
        assert!(chosen[1].contains("name=\"how\""), "{chosen:?}");
    }
}

#[test]
fn words_with_markup_stay_words_and_long_ones_are_whole() {
    let (desk, person) = mary();
    let hostile = "<script>alert('x')</script>".repeat(7);
    desk.commit(person, Event::QuestionSaved(question(1, &hostile)));
    for page in [
        Page::Ask,
        Page::Question(id(1)),
        Page::Share,
        Page::Decide(Some(id(1))),
    ] {
        for html in desk.draw_all(person, page) {
            assert!(!html.contains("<script"), "{html}");
        }
    }
}

#[test]
fn a_question_that_is_not_here_says_so() {
    let (desk, person) = mary();
    let html = desk.draw(Language::English, person, Page::Question(id(99)));
    assert!(html.contains("This page is not here."), "{html}");
}
