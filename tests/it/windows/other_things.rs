//! A person's details, questions and what matters are changed part by part, too.

use domain::concordance::{
    About, Answer, Kept, Origin, Preference, Privacy, Question, QuestionAspect, QuestionState,
    Urgency,
};
use domain::event::Event;
use domain::gesture::edit::edited;
use domain::id::{PersonId, PreferenceId, QuestionId};
use domain::journal::Journal;
use domain::part::Seen;
use domain::person::health::{Asked, Condition};
use domain::person::{Allergies, Allergy, Person, PersonAspect, Role};
use domain::record::Told;

use super::{Story, story};
use crate::support::*;

fn saved<W: Told>(story: &mut Story, seen: &Seen<W>, change: impl FnOnce(&mut W)) {
    let mut value = seen.value.clone();
    change(&mut value);
    let event = edited(seen, &value).unwrap();
    story.say(event);
}

#[test]
fn pages_of_a_persons_details_undo_nothing_of_each_other() {
    let mut story = story();
    let seen: Seen<Person> = story.record().seen(id(1)).unwrap();
    saved(&mut story, &seen, |person| person.name = name("Mary Smith"));
    saved(&mut story, &seen, |person| {
        person.health.conditions = Asked::Answered(vec![Condition::Asthma]);
    });
    saved(&mut story, &seen, |person| {
        person.born = Some(date("1940-05-04"));
    });
    let person = &story.record().person;
    assert_eq!(person.name, name("Mary Smith"));
    assert_eq!(
        person.health.conditions,
        Asked::Answered(vec![Condition::Asthma])
    );
    assert_eq!(person.born, Some(date("1940-05-04")));
    assert_eq!(story.record().all_unsettled(), []);
}

#[test]
fn a_known_allergy_is_not_hidden_by_none() {
    for known_first in [true, false] {
        let mut story = story();
        let known = Allergies::Known(vec![Allergy {
            substance: name("Penicillin"),
            reaction: None,
        }]);
        let seen: Seen<Person> = story.record().seen(id(1)).unwrap();
        let mut answers = [Allergies::NoneKnown, known.clone()];
        if known_first {
            answers.reverse();
        }
        for answer in answers {
            saved(&mut story, &seen, |person| person.allergies = answer);
        }
        assert_eq!(story.record().person.allergies, known);
        let unsettled = story.record().unsettled::<Person>(id(1));
        assert_eq!(unsettled[0].aspect, PersonAspect::Allergies);
        assert_eq!(unsettled[0].values.len(), 2);
    }
}

fn question() -> Question {
    Question {
        id: id::<QuestionId>(7),
        words: words("Still needed?"),
        about: About::General,
        to: Role::Pharmacist,
        urgency: Urgency::NextVisit,
        origin: Origin::Person,
        privacy: Privacy::Shared,
        state: QuestionState::Open,
    }
}

fn answered() -> QuestionState {
    QuestionState::Answered(Answer {
        words: words("Yes, for a year."),
        by: Role::Pharmacist,
        name: None,
        on: date("2026-05-04"),
    })
}

#[test]
fn a_question_reworded_in_one_window_stays_answered_in_the_other() {
    let mut story = story();
    story.say(Event::QuestionSaved(question()));
    let seen: Seen<Question> = story.record().seen(id(7)).unwrap();
    saved(&mut story, &seen, |question| question.state = answered());
    saved(&mut story, &seen, |question| {
        question.words = words("Do I still need it?");
        question.urgency = Urgency::Today;
    });
    let known = &story.record().questions[&id::<QuestionId>(7)].value;
    assert_eq!(known.state, answered());
    assert_eq!(known.words, words("Do I still need it?"));
    assert_eq!(story.record().all_unsettled(), []);
}

#[test]
fn an_answer_stays_in_sight_when_the_question_was_put_away_elsewhere() {
    let mut story = story();
    story.say(Event::QuestionSaved(question()));
    let seen: Seen<Question> = story.record().seen(id(7)).unwrap();
    saved(&mut story, &seen, |question| {
        question.state = QuestionState::Dropped;
    });
    saved(&mut story, &seen, |question| question.state = answered());
    let known = &story.record().questions[&id::<QuestionId>(7)].value;
    assert_eq!(known.state, answered());
    let unsettled = story.record().unsettled::<Question>(id(7));
    assert_eq!(unsettled[0].aspect, QuestionAspect::State);
}

#[test]
fn what_was_put_away_is_not_brought_back_by_rewording_it() {
    let mut story = story();
    story.say(Event::PreferenceSaved(Preference {
        id: id::<PreferenceId>(8),
        matters: words("A clear head"),
        privacy: Privacy::Shared,
        kept: Kept::InSight,
    }));
    let seen: Seen<Preference> = story.record().seen(id(8)).unwrap();
    saved(&mut story, &seen, |one| one.kept = Kept::PutAway);
    saved(&mut story, &seen, |one| {
        one.matters = words("A clear head at work");
    });
    let known = &story.record().preferences[&id::<PreferenceId>(8)].value;
    assert_eq!(
        (known.kept, &known.matters),
        (Kept::PutAway, &words("A clear head at work"))
    );
}

/// As it is saved it is shown, and after a reload it is the same.
#[test]
fn whatever_is_added_or_changed_is_shown_at_once_as_it_is_after_a_reload() {
    let mut story = story();
    story.say(Event::QuestionSaved(question()));
    let matters = Preference {
        id: id::<PreferenceId>(8),
        matters: words("A clear head"),
        privacy: Privacy::Shared,
        kept: Kept::InSight,
    };
    story.say(Event::PreferenceSaved(matters.clone()));
    assert_eq!(
        story.record().preferences[&matters.id].value.matters,
        matters.matters
    );
    // Somebody else, kept in the same copy by the one who writes.
    let tom = Person {
        id: id::<PersonId>(2),
        name: name("Tom"),
        ..story.record().person.clone()
    };
    let of_tom = |story: &Story| {
        let record = story.journal.record();
        record.person(tom.id).unwrap().clone()
    };
    for called in ["Tom", "Thomas"] {
        let saved = Person {
            name: name(called),
            ..tom.clone()
        };
        story.say(Event::PersonSaved(saved));
        assert_eq!(of_tom(&story).person.name, name(called));
    }
    let seen: Seen<Person> = of_tom(&story).seen(tom.id).unwrap();
    saved(&mut story, &seen, |tom| tom.born = Some(date("1990-05-04")));
    assert_eq!(of_tom(&story).person.born, Some(date("1990-05-04")));
    let mut reloaded = Journal::default();
    for entry in story.journal.entries().rev() {
        reloaded.insert(entry.clone());
    }
    assert_eq!(reloaded, story.journal);
}
