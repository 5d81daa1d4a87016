//! Putting away what no longer counts, and the person's own order of questions.

use domain::concordance::{
    About, Concern, ConcernKind, Kept, Preference, Privacy, Question, Step, Urgency, order,
};
use domain::event::Event;
use domain::id::{ConcernId, PersonId, PreferenceId, QuestionId};
use domain::person::Role;
use screens::route::Page;
use screens::talk::questions_for;
use text::Language;

use crate::drawing::Desk;
use crate::pages_sheet::question;
use crate::support::*;

fn mary() -> (Desk, PersonId) {
    let desk = Desk::at("2026-11-22T08:12");
    let person = desk.person("Mary");
    (desk, person)
}

fn worry(kept: Kept) -> Event {
    Event::ConcernSaved(Concern {
        id: id::<ConcernId>(1),
        about: About::General,
        words: words("My ankles swell"),
        kind: ConcernKind::SideEffect,
        privacy: Privacy::Shared,
        kept,
    })
}

fn wish(kept: Kept) -> Event {
    Event::PreferenceSaved(Preference {
        id: id::<PreferenceId>(2),
        matters: words("To walk to market"),
        privacy: Privacy::Shared,
        kept,
    })
}

#[test]
fn what_was_put_away_is_folded_and_can_be_brought_back() {
    let (desk, mary) = mary();
    for event in [worry(Kept::InSight), wish(Kept::InSight)] {
        desk.commit(mary, event);
    }
    let before = desk.draw(Language::English, mary, Page::Ask);
    assert!(!before.contains("Bring it back"), "{before}");
    for event in [worry(Kept::PutAway), wish(Kept::PutAway)] {
        desk.commit(mary, event);
    }
    for (html, back) in
        desk.draw_all(mary, Page::Ask)
            .iter()
            .zip(["Bring it back", "取回", "Tag frem igen"])
    {
        assert_eq!(html.matches(&format!(">{back}<")).count(), 2, "{html}");
        let fold = html.find("class=\"fold__body\">").unwrap();
        assert!(html[fold..].contains("My ankles swell"), "{html}");
    }
    let html = desk.draw(Language::English, mary, Page::Ask);
    assert!(html.contains("Put away (2)"), "{html}");
    assert!(!html.contains("id=\"worries\""), "{html}");
    let sheet = desk.draw(Language::English, mary, Page::Pharmacist);
    assert!(!sheet.contains("My ankles swell"), "{sheet}");
    assert!(!sheet.contains("To walk to market"), "{sheet}");
}

#[test]
fn putting_away_is_one_entry_and_one_undo_brings_it_back() {
    let mut story = Story::new([]);
    story.say(worry(Kept::InSight));
    let before = story.record().concerns.clone();
    let entry = story.say(worry(Kept::PutAway));
    let kept = |story: &Story| story.record().concerns[&id(1)].value.kept;
    assert_eq!(kept(&story), Kept::PutAway);
    story.undo(entry);
    assert_eq!(story.record().concerns, before);
}

/// What an earlier version wrote still counts.
#[test]
fn a_worry_without_a_word_on_it_is_in_sight() {
    let Event::ConcernSaved(concern) = worry(Kept::InSight) else {
        panic!("a worry");
    };
    let mut json = serde_json::to_value(&concern).unwrap();
    json.as_object_mut().unwrap().remove("kept");
    assert_eq!(serde_json::from_value::<Concern>(json).unwrap(), concern);
}

fn asked() -> Story {
    let mut story = Story::new([]);
    for (number, text) in [(1, "First?"), (2, "Second?"), (3, "Third?")] {
        story.say(Event::QuestionSaved(question(number, text)));
    }
    story.say(Event::QuestionSaved(Question {
        urgency: Urgency::Today,
        ..question(4, "Today?")
    }));
    story
}

fn order_of(story: &Story) -> Vec<String> {
    let open = questions_for(story.record(), Role::Pharmacist);
    open.iter().map(|one| one.words.to_string()).collect()
}

/// Moves a question among those shown, as the page does.
fn step(story: &mut Story, number: u32, step: Step) -> bool {
    let moving: QuestionId = id(number);
    let found = {
        let record = story.record();
        let shown = record.open_questions();
        order::neighbour(&shown, moving, step).map(|other| order::swapped(record, moving, other.id))
    };
    let is_moved = found.is_some();
    if let Some(order) = found {
        story.say(Event::QuestionsOrdered(order));
    }
    is_moved
}

#[test]
fn questions_stand_in_my_order_and_the_sheet_follows() {
    let mut story = asked();
    assert_eq!(order_of(&story), ["Today?", "First?", "Second?", "Third?"]);
    assert!(step(&mut story, 3, Step::Up));
    assert_eq!(order_of(&story), ["Today?", "First?", "Third?", "Second?"]);
    assert!(step(&mut story, 1, Step::Down));
    assert_eq!(order_of(&story), ["Today?", "Third?", "First?", "Second?"]);
    // One asked later follows; one taken back leaves the others as they are.
    story.say(Event::QuestionSaved(question(5, "Fifth?")));
    assert_eq!(
        order_of(&story),
        ["Today?", "Third?", "First?", "Second?", "Fifth?"]
    );
}

#[test]
fn nothing_moves_past_an_end_or_past_what_is_for_today() {
    let mut story = asked();
    for (number, to) in [
        (1, Step::Up),
        (3, Step::Down),
        (4, Step::Up),
        (4, Step::Down),
        (9, Step::Up),
    ] {
        assert!(!step(&mut story, number, to), "{number} {to:?}");
    }
}

#[test]
fn what_a_carer_does_not_see_keeps_its_place() {
    let story = asked();
    let swapped = order::swapped(story.record(), id(1), id(3));
    assert_eq!(swapped, [4, 3, 2, 1].map(id::<QuestionId>));
}

#[test]
fn each_question_is_moved_by_buttons_that_name_it() {
    let (desk, mary) = mary();
    for (number, text) in [(1, "First?"), (2, "Second?")] {
        desk.commit(mary, Event::QuestionSaved(question(number, text)));
    }
    let html = desk.draw(Language::English, mary, Page::Ask);
    assert!(html.contains("aria-label=\"Ask later: First?\""), "{html}");
    assert!(
        html.contains("aria-label=\"Ask earlier: Second?\""),
        "{html}"
    );
    assert!(!html.contains("Ask earlier: First?"), "{html}");
    assert!(!html.contains("Ask later: Second?"), "{html}");
    desk.commit(
        mary,
        Event::QuestionsOrdered([2, 1].map(id::<QuestionId>).to_vec()),
    );
    for page in [Page::Ask, Page::Pharmacist] {
        let html = desk.draw(Language::English, mary, page);
        let place = |words| html.find(words).unwrap();
        assert!(place("Second?") < place("First?"), "{html}");
    }
}
