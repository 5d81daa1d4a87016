//! Answers in the person's own words: kept, shown, said once more, and never
//! marked.

use domain::concordance::teach_back::{self, ComesUp};
use domain::concordance::{Answer, Privacy, Question, QuestionState, SaidBack, TeachBack, Visit};
use domain::event::Event;
use domain::id::{PersonId, QuestionId, TeachBackId, VisitId};
use domain::person::Role;
use screens::route::Page;
use text::Language;

use crate::drawing::Desk;
use crate::pages_sheet::question;
use crate::support::*;

fn answered() -> Event {
    Event::QuestionSaved(Question {
        state: QuestionState::Answered(Answer {
            words: words("Feet up helps."),
            by: Role::Pharmacist,
            name: None,
            on: date("2026-05-04"),
        }),
        ..question(1, "Could my ankles come from this?")
    })
}

fn said(number: u32, day: &str, outcome: SaidBack) -> Event {
    Event::TeachBackSaved(TeachBack {
        id: id::<TeachBackId>(number),
        of: id::<QuestionId>(1),
        words: words("I will put my feet up."),
        outcome,
        on: date(day),
    })
}

fn visit(number: u32, day: &str) -> Event {
    Event::Visited(Visit {
        id: id::<VisitId>(number),
        with: Role::Pharmacist,
        on: date(day),
    })
}

fn comes_up(story: &Story) -> Vec<ComesUp> {
    let newest = teach_back::newest(story.record());
    newest.into_iter().map(|(_, comes_up)| comes_up).collect()
}

#[test]
fn ac_con_3_talked_again_comes_up_once_at_the_next_talk() {
    let mut story = Story::new([]);
    story.say(answered());
    assert_eq!(comes_up(&story), []);
    story.say(said(1, "2026-05-04", SaidBack::TalkedAgain));
    // The talk it came from is recorded on the same day.
    story.say(visit(1, "2026-05-04"));
    assert_eq!(comes_up(&story), [ComesUp::Again]);
    story.say(visit(2, "2026-06-01"));
    assert_eq!(comes_up(&story), [ComesUp::Rests]);
}

#[test]
fn ac_con_3_it_is_repeated_once_however_that_went() {
    for outcome in SaidBack::ALL {
        let mut story = Story::new([]);
        story.say(answered());
        story.say(said(1, "2026-05-04", SaidBack::TalkedAgain));
        story.say(said(2, "2026-05-10", outcome));
        assert_eq!(comes_up(&story), [ComesUp::Rests], "{outcome:?}");
    }
    for outcome in [SaidBack::Clear, SaidBack::NotDone] {
        let mut story = Story::new([]);
        story.say(answered());
        story.say(said(1, "2026-05-04", outcome));
        assert_eq!(comes_up(&story), [ComesUp::Rests], "{outcome:?}");
    }
}

fn desk() -> (Desk, PersonId) {
    let desk = Desk::at("2026-05-05T09:00");
    let mary = desk.person("Mary");
    desk.commit(mary, answered());
    (desk, mary)
}

#[test]
fn after_an_answer_own_words_can_be_kept_and_need_not_be() {
    let (desk, mary) = desk();
    let html = desk.draw(Language::English, mary, Page::Question(id(1)));
    assert!(html.contains("In my own words: what I will do"), "{html}");
    assert!(html.contains("Only if you like."), "{html}");
    assert!(html.contains("id=\"own-words\""), "{html}");
    let open = desk.fresh();
    desk.commit(
        mary,
        Event::QuestionSaved(Question {
            id: open,
            ..question(2, "Another?")
        }),
    );
    let html = desk.draw(Language::English, mary, Page::Question(open));
    assert!(!html.contains("id=\"own-words\""), "not before the answer");
}

#[test]
fn own_words_stand_under_the_answer_and_at_the_end_of_the_sheet() {
    let (desk, mary) = desk();
    desk.commit(mary, said(1, "2026-05-04", SaidBack::TalkedAgain));
    let ask = desk.draw(Language::English, mary, Page::Ask);
    assert!(ask.contains("I will put my feet up."), "{ask}");
    let sheets = desk.draw_all(mary, Page::Pharmacist);
    for (sheet, again) in sheets.iter().zip([
        "To say once more at the next talk",
        "下次會面時再說一次",
        "Skal siges en gang til ved næste samtale",
    ]) {
        let own = sheet.find("I will put my feet up.").unwrap();
        assert!(sheet[own..].contains(again), "{sheet}");
        assert_eq!(
            sheet.rfind("class=\"sheet__part\""),
            sheet[..own].rfind("class=\"sheet__part\""),
            "it is the last part"
        );
    }
    let lower = sheets[0].to_lowercase();
    for verdict in [" right", "wrong", "correct", "score"] {
        assert!(!lower.contains(verdict), "{verdict}");
    }
}

/// AC-G9.
#[test]
fn own_words_about_a_private_question_never_leave() {
    let mut story = Story::new([]);
    story.say(Event::QuestionSaved(Question {
        privacy: Privacy::Private,
        ..question(1, "Secret?")
    }));
    story.say(said(1, "2026-05-04", SaidBack::TalkedAgain));
    assert_eq!(comes_up(&story), []);
}
