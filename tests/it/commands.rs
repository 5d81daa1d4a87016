//! Gestures as commands: from what was touched to what is written down.

use chrono::Duration;
use domain::concordance::{
    About, Agreed, Answer, Choice, Concern, ConcernKind, Decision, Kept, LookAgain, Origin,
    Preference, Privacy, Question, QuestionState, Step, Taking, Urgency,
};
use domain::dose::{DoseKey, Outcome};
use domain::event::{Entry, Event};
use domain::gesture::dose::When;
use domain::gesture::{self, decision, dose, own_words, preference, question, stock, worry};
use domain::id::{EntryId, Id, PersonId, QuestionId};
use domain::know::Topic;
use domain::person::{Actor, Keeper, Person, Role};
use domain::supply::SideOfCount;

use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

fn two_at_eight() -> Story {
    Story::new([
        medicine(1, "One", &[], EARLY, daily(&["08:00"])),
        medicine(2, "Two", &[], EARLY, daily(&["08:00"])),
    ])
}

#[test]
fn what_is_tapped_is_taken_now_or_as_planned_all_of_it() {
    let story = two_at_eight();
    let now = story.at("2026-05-04 08:20");
    let doses = story.doses("2026-05-04", "2026-05-04 08:20");
    for (when, at) in [(When::Now, now), (When::AsPlanned, doses[0].due)] {
        let Event::Together(both) = dose::take(&doses, when, now) else {
            unreachable!("two doses are one gesture");
        };
        for (dose, event) in doses.iter().zip(&both) {
            let Event::DoseRecorded(record) = event else {
                unreachable!("{event:?}");
            };
            let taken = Outcome::Taken {
                at,
                amount: dose.amount.unwrap(),
            };
            assert_eq!(record.outcome, taken, "{when:?}");
            assert_eq!(record.dose, DoseKey::Planned(dose.id));
            assert_eq!(
                (record.medicine, record.due),
                (dose.medicine, Some(dose.due))
            );
        }
        // One alone is no set of one.
        assert_eq!(dose::take(&doses[..1], when, now), both[0]);
    }
}

#[test]
fn reminders_of_one_card_are_put_off_together() {
    let story = two_at_eight();
    let ids: Vec<_> = story
        .doses("2026-05-04", "2026-05-04 08:20")
        .iter()
        .map(|dose| dose.id)
        .collect();
    let until = story.at("2026-05-04 08:50");
    let each = |id: usize| Event::Snoozed {
        dose: ids[id],
        until,
    };
    assert_eq!(dose::put_off(&ids[..1], until), each(0));
    assert_eq!(
        dose::put_off(&ids, until),
        Event::Together(vec![each(0), each(1)])
    );
}

fn asked(number: u32, text: &str, privacy: Privacy) -> Question {
    let own = (Urgency::NextVisit, Origin::Person);
    Question {
        privacy,
        ..Question::for_pharmacist(id(number), words(text), About::General, own)
    }
}

#[test]
fn a_question_is_put_away_and_asked_again_with_all_that_is_in_it() {
    let mut story = two_at_eight();
    let question = asked(1, "With food?", Privacy::Private);
    story.say(question::ask(question.clone()));
    let seen = |story: &Story| story.record().seen::<Question>(question.id).unwrap();
    assert_eq!(
        question::ask_again(&seen(&story)),
        None,
        "it is asked already"
    );
    let put_away = question::put_away(&seen(&story)).unwrap();
    story.say(put_away);
    let away = Question {
        state: QuestionState::Dropped,
        ..question.clone()
    };
    assert_eq!(seen(&story).value, away);
    let again = question::ask_again(&seen(&story)).unwrap();
    story.say(again);
    assert_eq!(seen(&story).value, question);
}

#[test]
fn a_question_is_answered_and_asked_in_other_words_and_the_rest_of_it_stays() {
    let mut story = two_at_eight();
    let question = asked(1, "With food?", Privacy::Private);
    story.say(question::ask(question.clone()));
    let seen = |story: &Story| story.record().seen::<Question>(question.id).unwrap();
    let reworded = Question {
        words: words("With milk?"),
        to: Role::Doctor,
        ..question.clone()
    };
    let changed = question::change(&seen(&story), &reworded).unwrap();
    story.say(changed);
    assert_eq!(seen(&story).value, reworded);
    assert_eq!(question::change(&seen(&story), &reworded), None);
    let told = Answer {
        words: words("Yes."),
        by: Role::Doctor,
        name: None,
        on: date("2026-05-04"),
    };
    let answered = question::answer(&seen(&story), told.clone()).unwrap();
    story.say(answered);
    let expected = Question {
        state: QuestionState::Answered(told.clone()),
        ..reworded
    };
    assert_eq!(seen(&story).value, expected);
    assert_eq!(question::answer(&seen(&story), told), None);
}

/// What a carer does not see is not counted as a neighbour, and keeps its place.
#[test]
fn a_question_moves_among_those_its_keeper_sees() {
    let mut story = two_at_eight();
    let keep = |story: &mut Story, keeper: Keeper| {
        story.say(Event::PersonSaved(Person { keeper, ..person() }));
    };
    for (number, privacy) in [
        (1, Privacy::Shared),
        (2, Privacy::Private),
        (3, Privacy::Shared),
    ] {
        story.say(question::ask(asked(number, &format!("{number}?"), privacy)));
    }
    let order = |story: &Story, number: u32, step: Step| {
        let event = question::step(story.record(), id(number), step)?;
        let Event::QuestionsOrdered(order) = event else {
            unreachable!("{event:?}");
        };
        Some(order)
    };
    let ids = |numbers: [u32; 3]| Some(numbers.map(id::<QuestionId>).to_vec());
    assert_eq!(order(&story, 1, Step::Down), ids([2, 1, 3]));
    assert_eq!(order(&story, 3, Step::Up), ids([1, 3, 2]));
    for (number, step) in [(1, Step::Up), (3, Step::Down)] {
        assert_eq!(
            order(&story, number, step),
            None,
            "an end: {number} {step:?}"
        );
    }
    keep(&mut story, Keeper::Carer(name("Anna")));
    assert_eq!(order(&story, 1, Step::Down), ids([3, 2, 1]));
    assert_eq!(order(&story, 3, Step::Up), ids([3, 2, 1]));
}

#[test]
fn worries_and_what_matters_are_put_away_and_come_back_unchanged() {
    let one = Concern {
        id: id(1),
        about: About::General,
        words: words("My ankles swell."),
        kind: ConcernKind::SideEffect,
        privacy: Privacy::Private,
        kept: Kept::InSight,
    };
    let away = Concern {
        kept: Kept::PutAway,
        ..one.clone()
    };
    assert_eq!(worry::put_away(&one), worry::write_down(away.clone()));
    assert_eq!(worry::bring_back(&away), worry::write_down(one));
    let mut story = two_at_eight();
    let one = Preference {
        id: id(1),
        matters: words("To walk."),
        privacy: Privacy::Shared,
        kept: Kept::InSight,
    };
    story.say(preference::write_down(one.clone()));
    let seen = |story: &Story| story.record().seen::<Preference>(one.id).unwrap();
    let put_away = preference::put_away(&seen(&story)).unwrap();
    story.say(put_away);
    let away = Preference {
        kept: Kept::PutAway,
        ..one.clone()
    };
    assert_eq!(seen(&story).value, away);
    let back = preference::bring_back(&seen(&story)).unwrap();
    story.say(back);
    assert_eq!(seen(&story).value, one);
}

#[test]
fn a_decision_hangs_under_the_question_it_grew_from_or_the_one_it_brings() {
    let made = |from: Option<u32>| Decision {
        id: id(1),
        from: from.map(id),
        about: About::General,
        topic: words("My statin"),
        choices: vec![Choice::KeepAsNow, Choice::Other(words("Half"))],
        weighed: None,
        chosen: 1,
        reasons: words("My legs"),
        agreed: Agreed::NotYet,
        taking: Taking::AsPlanned,
        look_again: LookAgain::NoDate(words("We will see")),
        on: date("2026-05-04"),
        privacy: Privacy::Shared,
        supersedes: None,
    };
    let brings = || asked(9, "What do you think?", Privacy::Shared);
    for (from, brought, under, events) in [
        (None, None, None, 1),
        (None, Some(brings()), Some(9), 2),
        (Some(3), None, Some(3), 1),
        (Some(3), Some(brings()), Some(3), 2),
    ] {
        let decided = decision::decide(made(from), brought);
        assert_eq!(decided.under, under.map(id::<QuestionId>));
        let saved = Event::DecisionSaved(Box::new(made(under)));
        let expected = [saved]
            .into_iter()
            .chain((events == 2).then(|| question::ask(brings())));
        assert_eq!(decided.event, gesture::together(expected));
    }
}

#[test]
fn a_tick_is_worked_out_from_what_the_record_has_then() {
    let mut story = two_at_eight();
    for (topic, said) in [
        (Topic::How, vec![Topic::How]),
        (Topic::WhatFor, vec![Topic::WhatFor, Topic::How]),
        (Topic::How, vec![Topic::WhatFor]),
    ] {
        let tick = own_words::tick(story.record(), id(1), topic);
        story.say(tick);
        assert_eq!(story.record().own_words_about(id(1)).can_say, said);
    }
}

/// What a gesture says reads back the same, as everything that is kept must.
#[test]
fn what_a_gesture_writes_down_reads_back_the_same() {
    let story = two_at_eight();
    let now = story.at("2026-05-04 08:20");
    let doses = story.doses("2026-05-04", "2026-05-04 08:20");
    for event in [
        dose::take(&doses, When::Now, now),
        dose::write_down_extra(id(5), id(1), Outcome::Unsure, Some(words("my knee"))),
        question::ask(asked(1, "With food?", Privacy::Shared)),
        stock::count(id(1), "2.5".parse().unwrap()),
        stock::add(id(1), "28".parse().unwrap()),
        stock::add_and_count(id(1), "28".parse().unwrap(), "27".parse().unwrap()),
        stock::place(id(1), DoseKey::Extra(id(5)), id(7), SideOfCount::AfterCount),
        gesture::take_back(id(7)),
    ] {
        let entry = Entry {
            id: EntryId::new(now, [1; 10]),
            at: now + Duration::seconds(1),
            by: Actor::Themself,
            person: id::<PersonId>(1),
            event,
        };
        let json = serde_json::to_string(&entry).unwrap();
        assert_eq!(serde_json::from_str::<Entry>(&json).unwrap(), entry);
    }
}
