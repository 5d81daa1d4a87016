//! A person's details, questions and what matters: chosen where they stand, and
//! private things told to nobody.

use domain::concordance::{
    About, Kept, Origin, Preference, Privacy, Question, QuestionState, Urgency,
};
use domain::event::Event;
use domain::part::Seen;
use domain::person::{Actor, Keeper, Person, Role};
use screens::route::Page;

use super::Home;
use crate::support::{self, name, words};

#[test]
fn a_persons_details_are_chosen_on_their_page() {
    let home = Home::new();
    let (a, b): (Seen<Person>, Seen<Person>) = (home.seen(home.mary), home.seen(home.mary));
    home.save(&a, |person| person.born = Some(support::date("1940-05-04")));
    home.save(&b, |person| person.born = Some(support::date("1941-05-04")));
    let html = home.draw(Page::People);
    assert!(
        html.contains("Changed in two places: the date of birth. Which one holds?"),
        "{html}"
    );
    assert!(
        html.contains("4 May 1940") && html.contains("4 May 1941"),
        "{html}"
    );
    // The forms of the details go back to the settings: the choice is there too.
    assert!(
        home.draw(Page::Settings)
            .contains("Changed in two places: the date of birth.")
    );
    // Only when it is chosen are the details changed further.
    assert!(!html.contains("id=\"born\""), "{html}");
    let today = home.draw(Page::Today);
    assert!(
        today.contains("The details of Mary were changed in two places."),
        "{today}"
    );
    assert!(
        home.draw(Page::Pharmacist)
            .contains("Mary: the date of birth")
    );
}

pub fn question(home: &Home, privacy: Privacy) -> Question {
    let question = Question {
        id: home.desk.fresh(),
        words: words("Still needed?"),
        about: About::General,
        to: Role::Pharmacist,
        urgency: Urgency::NextVisit,
        origin: Origin::Person,
        privacy,
        state: QuestionState::Open,
    };
    home.desk
        .commit(home.mary, Event::QuestionSaved(question.clone()));
    question
}

#[test]
fn a_question_is_chosen_on_its_page_and_what_matters_where_it_stands() {
    let home = Home::new();
    let asked = question(&home, Privacy::Shared);
    let seen: Seen<Question> = home.seen(asked.id);
    home.save(&seen, |question| {
        question.words = words("Do I still need it?");
    });
    home.save(&seen, |question| {
        question.words = words("Must I go on with it?");
    });
    let html = home.draw(Page::Question(asked.id));
    assert!(
        html.contains("Changed in two places: the words. Which one holds?"),
        "{html}"
    );
    assert!(html.contains("Do I still need it?") && html.contains("Must I go on with it?"));
    assert!(
        home.draw(Page::Today)
            .contains("A question was changed in two places.")
    );

    let matters = Preference {
        id: home.desk.fresh(),
        matters: words("A clear head"),
        privacy: Privacy::Shared,
        kept: Kept::InSight,
    };
    home.desk
        .commit(home.mary, Event::PreferenceSaved(matters.clone()));
    let seen: Seen<Preference> = home.seen(matters.id);
    home.save(&seen, |one| one.matters = words("A clear head at work"));
    home.save(&seen, |one| one.matters = words("A clear head all day"));
    let html = home.draw(Page::Ask);
    assert!(
        html.contains("A clear head at work") && html.contains("A clear head all day"),
        "{html}"
    );
}

/// G9.
#[test]
fn a_carer_learns_nothing_of_what_is_private() {
    let home = Home::new();
    let asked = question(&home, Privacy::Private);
    let seen: Seen<Question> = home.seen(asked.id);
    home.save(&seen, |question| {
        question.words = words("Do I still need it?");
    });
    home.save(&seen, |question| {
        question.words = words("Must I go on with it?");
    });
    assert!(
        home.draw(Page::Today)
            .contains("A question was changed in two places.")
    );
    let details: Seen<Person> = home.seen(home.mary);
    home.save(&details, |person| person.keeper = Keeper::Carer(name("Jo")));
    // From then on it is the carer who saves.
    home.save(&home.form(), |medicine| {
        medicine.nickname = Some(name("Blue one"));
    });
    let by = |home: &Home| {
        home.desk
            .ledger
            .read(|journal| journal.newest().unwrap().by.clone())
    };
    assert_eq!(by(&home), Actor::Carer(name("Jo")));
    for page in [
        Page::Today,
        Page::Ask,
        Page::Question(asked.id),
        Page::Pharmacist,
    ] {
        let html = home.draw(page);
        assert!(
            !html.contains("two places") && !html.contains("Must I go on"),
            "{html}"
        );
    }
}
