//! What is said while something is saved beside another version: by the line
//! beside "Undo", and by a form that is open.

use concord::ui::pages::unsettled::meanwhile;
use domain::concordance::{Privacy, Question, QuestionState};
use domain::medicine::{MedicineAspect, Status};
use domain::part::Seen;
use domain::person::Person;
use screens::route::Page;
use text::Language;

use super::Home;
use super::other_things::question;
use crate::support::name;

/// The window that saved last must not believe that its word holds.
#[test]
fn saving_beside_another_version_is_not_told_as_if_it_held() {
    let home = Home::new();
    let (a, b) = (home.form(), home.form());
    home.stand(&a, Status::Stopped { why: None });
    assert!(
        home.toast()
            .contains("Amlodipine is no longer on your list.")
    );
    let hold = Status::Paused {
        why: None,
        until: None,
    };
    home.stand(&b, hold);
    let toast = home.toast();
    assert!(
        toast.contains("Saved. It was also changed in another place: choose which one holds."),
        "{toast}"
    );
    assert!(!toast.contains("on hold"), "{toast}");
    let html = home.draw(home.page());
    for words in [
        "Changed in two places: whether it is taken. Which one holds?",
        "No longer taken since 22 November 2026.",
        "On hold since 22 November 2026. There are no reminders.",
    ] {
        assert!(html.contains(words), "{words}: {html}");
    }
}

#[test]
fn what_was_done_is_told_by_the_part_that_was_changed() {
    let home = Home::new();
    home.save(&home.form(), |medicine| {
        medicine.nickname = Some(name("Blue one"));
    });
    assert!(home.toast().contains("Blue one saved."));
    home.stand(&home.form(), Status::Stopped { why: None });
    assert!(
        home.toast()
            .contains("Blue one is no longer on your list. Its history stays.")
    );
    // A later change of a medicine that is not taken says nothing of that.
    home.save(&home.form(), |medicine| {
        medicine.strength = Some(name("10 mg"));
    });
    assert!(home.toast().contains("Blue one saved."));
    let details: Seen<Person> = home.seen(home.mary);
    home.save(&details, |person| person.name = name("Mary Smith"));
    assert!(home.toast().contains("Details of Mary Smith saved."));
    let asked = question(&home, Privacy::Shared);
    let seen: Seen<Question> = home.seen(asked.id);
    home.save(&seen, |question| question.state = QuestionState::Dropped);
    assert!(home.toast().contains("Question put away."));
}

#[test]
fn an_open_form_says_at_once_what_another_window_changed() {
    const PARTS: [MedicineAspect; 1] = [MedicineAspect::Directions];
    let home = Home::new();
    let form = home.form();
    let says = |home: &Home| {
        let page = Page::ChangeMedicine(home.tablet.id);
        home.desk
            .draw_view(Language::English, Some(home.mary), page, || {
                meanwhile(home.mary, &form, &PARTS)
            })
    };
    assert!(!says(&home).contains("banner"));
    home.stand(&home.form(), Status::Stopped { why: None });
    home.save(&home.form(), |medicine| {
        medicine.nickname = Some(name("Blue one"));
    });
    // What this window saved last is no news to it.
    assert!(says(&home).contains("Another window has just changed whether it is taken."));
    home.desk.ledger.forget_gesture();
    assert!(
        says(&home)
            .contains("Another window has just changed whether it is taken and what you call it."),
        "{}",
        says(&home)
    );
}

#[test]
fn a_form_of_what_is_unsettled_says_what_saving_does() {
    let home = Home::with_two_plans();
    home.desk.ledger.forget_gesture();
    let waits = "Two versions wait for your choice: the times and amounts.";
    let html = home.draw(Page::ChangePlan(home.tablet.id));
    assert!(html.contains(waits), "{html}");
    assert!(
        html.contains("what you save takes the place of both"),
        "{html}"
    );
    // The label's form does not hold the times.
    assert!(
        !home
            .draw(Page::ChangeMedicine(home.tablet.id))
            .contains(waits)
    );
}
