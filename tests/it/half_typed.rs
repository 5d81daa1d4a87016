//! Forms that are left before they are saved: what was typed waits.

use concord::ui::context::Saving;
use concord::ui::form::{Form, foot};
use domain::concordance::About;
use domain::id::PersonId;
use domain::person::Role;
use forms::answer::AnswerDraft;
use forms::question::QuestionDraft;
use leptos::prelude::*;
use screens::route::Page;
use storage::{Fault, SaveError};

use crate::drawing::Desk;

type Asking = Form<QuestionDraft>;

fn start() -> QuestionDraft {
    QuestionDraft::about(About::General)
}

fn open(desk: &Desk, person: PersonId, page: Page, start: QuestionDraft) -> (Asking, Owner) {
    desk.open_page(person, page, || Form::kept(start, Saving::new(), person))
}

fn write(form: Asking, words: &str) {
    form.draft
        .update(|draft| words.clone_into(&mut draft.words));
}

fn stands(form: Asking) -> String {
    form.draft.with_untracked(|draft| draft.words.clone())
}

/// What stands beside the button.
fn beside(desk: &Desk, person: PersonId, form: Asking) -> String {
    let foot = || foot(form.saving, "Save", || {});
    let english = text::Language::English;
    crate::pages_today::read(&desk.draw_view(english, Some(person), Page::Ask, foot))
}

const BEFORE: &str = "What you typed before is still here. It is not saved yet.";

#[test]
fn what_was_typed_waits_where_the_page_is_left_and_that_is_said() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let (form, page) = open(&desk, mary, Page::Ask, start());
    assert!(!beside(&desk, mary, form).contains(BEFORE));
    write(form, "May I drink wine?");
    page.cleanup();
    let (form, page) = open(&desk, mary, Page::Ask, start());
    assert_eq!(stands(form), "May I drink wine?");
    assert!(beside(&desk, mary, form).contains(BEFORE));
    // Also when nothing more was typed this time.
    page.cleanup();
    let (form, _page) = open(&desk, mary, Page::Ask, start());
    assert_eq!(stands(form), "May I drink wine?");
    form.saving.begin_again().unwrap().run(());
    assert_eq!(stands(form), "");
    assert!(!beside(&desk, mary, form).contains(BEFORE));
}

#[test]
fn it_waits_on_its_own_page_for_its_own_person_and_for_what_it_was_typed_on() {
    let desk = Desk::at("2026-11-22T08:12");
    let (mary, jens) = (desk.person("Mary"), desk.person("Jens"));
    let (form, page) = open(&desk, mary, Page::Ask, start());
    write(form, "May I drink wine?");
    page.cleanup();
    let mut another = start();
    another.to = Role::Doctor;
    for (person, at, begins) in [
        (jens, Page::Ask, start()),
        (mary, Page::Share, start()),
        (mary, Page::Ask, another),
    ] {
        let (form, page) = open(&desk, person, at, begins);
        assert_eq!(stands(form), "", "{person:?} {at:?}");
        page.cleanup();
    }
    let (form, _page) = open(&desk, mary, Page::Ask, start());
    assert_eq!(stands(form), "May I drink wine?");
}

#[test]
fn what_was_saved_or_left_on_purpose_does_not_come_back_and_what_failed_does() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let question = || {
        use domain::id::Id;
        let id = domain::id::QuestionId::new(desk.now(), [7; 10]);
        let mut draft = start();
        "May I drink wine?".clone_into(&mut draft.words);
        domain::gesture::question::ask(draft.finish(id).unwrap())
    };
    for (how, fault, expected) in [
        ("saved", Some(Fault::None), ""),
        (
            "not saved",
            Some(Fault::Save(SaveError::Full)),
            "May I drink wine?",
        ),
        ("left on purpose", None, ""),
    ] {
        let (form, page) = open(&desk, mary, Page::Ask, start());
        write(form, "May I drink wine?");
        match fault {
            Some(fault) => {
                desk.memory.set_fault(fault);
                form.saving.commit(mary, question(), |_| {});
                desk.work();
                desk.memory.set_fault(Fault::None);
            }
            None => form.saving.leave_on_purpose(),
        }
        page.cleanup();
        let (form, page) = open(&desk, mary, Page::Ask, start());
        assert_eq!(stands(form), expected, "{how}");
        form.saving.leave_on_purpose();
        page.cleanup();
    }
}

#[test]
fn it_waits_also_where_the_window_is_loaded_anew() {
    let first = Desk::at("2026-11-22T08:12");
    let mary = first.person("Mary");
    let (form, page) = open(&first, mary, Page::Ask, start());
    write(form, "May I drink wine?");
    page.cleanup();

    let anew = Desk::at("2026-11-22T08:13");
    let (form, page) = open(&anew, mary, Page::Ask, start());
    assert_eq!(stands(form), "May I drink wine?");
    assert!(beside(&anew, mary, form).contains(BEFORE));
    form.saving.begin_again().unwrap().run(());
    page.cleanup();

    let third = Desk::at("2026-11-22T08:14");
    let (form, _page) = open(&third, mary, Page::Ask, start());
    assert_eq!(stands(form), "", "what was begun again does not come back");
}

#[test]
fn what_is_saved_after_its_page_was_left_does_not_come_back() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let (form, page) = open(&desk, mary, Page::Ask, start());
    write(form, "May I drink wine?");
    let mut draft = start();
    "May I drink wine?".clone_into(&mut draft.words);
    let question = domain::gesture::question::ask(draft.finish(desk.fresh()).unwrap());
    form.saving.commit(mary, question, |_| {});
    page.cleanup();
    desk.work();
    let (form, _page) = open(&desk, mary, Page::Ask, start());
    assert_eq!(stands(form), "");
}

/// Several forms of one kind on a page, such as the answers at a counter, each keep their own.
#[test]
fn forms_of_one_kind_on_a_page_each_keep_their_own() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let apart = |part: &'static str| {
        desk.open_page(mary, Page::Pharmacist, || {
            Form::kept_apart(start(), Saving::new(), mary, part)
        })
    };
    for (part, words) in [("one", "May I drink wine?"), ("two", "And beer?")] {
        let (form, page) = apart(part);
        write(form, words);
        page.cleanup();
    }
    for (part, words) in [
        ("two", "And beer?"),
        ("one", "May I drink wine?"),
        ("three", ""),
    ] {
        assert_eq!(stands(apart(part).0), words);
    }
}

/// Who has the device and what day it is are filled in beforehand: they follow, and what was
/// typed over them stays.
#[test]
fn what_is_filled_in_beforehand_follows_unless_it_was_typed_over() {
    let desk = Desk::at("2026-11-22T08:12");
    let mary = desk.person("Mary");
    let day = |text: &str| text.parse().unwrap();
    let answer = |by: Role, name: &str, on: &str| AnswerDraft {
        name: name.into(),
        ..AnswerDraft::new(by, day(on))
    };
    let open = |start: AnswerDraft| {
        desk.open_page(mary, Page::Pharmacist, || {
            Form::kept(start, Saving::new(), mary)
        })
    };
    let (form, page) = open(answer(Role::Pharmacist, "Ms Patel", "2026-11-22"));
    form.draft.update(|draft| {
        draft.words = "Yes, all three".into();
        draft.on = "2026-11-20".into();
    });
    page.cleanup();
    let (form, _page) = open(answer(Role::Doctor, "Dr Lee", "2026-11-23"));
    let stands = form.draft.get_untracked();
    let expected = AnswerDraft {
        words: "Yes, all three".into(),
        ..answer(Role::Doctor, "Dr Lee", "2026-11-20")
    };
    assert_eq!(stands, expected);
}
