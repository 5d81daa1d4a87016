//! Two windows, one record: what one of them saves undoes nothing that the other
//! did, and what both changed is shown and chosen.

mod copies;
mod random;

use concord::domain::changes::{WhatChanged, since};
use concord::domain::concordance::{
    About, Answer, Kept, Origin, Preference, Privacy, Question, QuestionAspect, QuestionState,
    Urgency,
};
use concord::domain::event::{Entry, Event};
use concord::domain::gesture::edit::{edited, keep};
use concord::domain::gesture::medicine::{stands_otherwise, takes_otherwise};
use concord::domain::id::{EntryId, MedicineId, PersonId, PreferenceId, QuestionId};
use concord::domain::journal::Journal;
use concord::domain::medicine::{Medicine, MedicineAspect, MedicinePart, Standing};
use concord::domain::part::{Parts, Seen};
use concord::domain::person::health::{Asked, Condition};
use concord::domain::person::{Allergies, Allergy, Person, PersonAspect, Role};
use concord::domain::record::{Told, UnsettledThing};

use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

fn tablets_at_eight() -> Medicine {
    medicine(
        1,
        "Amlodipine",
        &[("amlodipine", 5)],
        EARLY,
        daily(&["08:00"]),
    )
}

fn story() -> Story {
    Story::new([tablets_at_eight()])
}

impl Story {
    /// What a form of the medicine is opened on.
    fn seen(&self) -> Seen<Medicine> {
        self.record().seen(id::<MedicineId>(1)).unwrap()
    }

    /// Saves what a form that was opened on `seen` changed.
    fn save(&mut self, seen: &Seen<Medicine>, change: impl FnOnce(&mut Medicine)) -> EntryId {
        let mut medicine = seen.value.clone();
        change(&mut medicine);
        let event = edited(seen, &medicine).unwrap();
        self.say(event)
    }

    fn stop(&mut self, seen: &Seen<Medicine>, time: &str) -> EntryId {
        let stopped = Standing::Stopped { why: None };
        let event = stands_otherwise(seen, standing(time, stopped)).unwrap();
        self.say(event)
    }

    fn retime(&mut self, seen: &Seen<Medicine>, time: &str) -> EntryId {
        let revision = seen.value.newest_plan().unwrap().revision + 1;
        let plan = plan(1, revision, "2026-05-04 10:00", daily(&[time]));
        self.say(takes_otherwise(seen, plan).unwrap())
    }

    fn unsettled(&self) -> Vec<(MedicineAspect, Vec<EntryId>)> {
        let all = self.record().unsettled::<Medicine>(id(1)).into_iter();
        all.map(|part| {
            let entries = part.values.iter().map(|value| value.entry);
            (part.aspect, entries.collect())
        })
        .collect()
    }

    fn keep(&mut self, aspect: MedicineAspect, entry: EntryId, time: &str) -> EntryId {
        let event = keep::<Medicine>(self.record(), id(1), (aspect, entry), local(time));
        self.say(event.unwrap())
    }

    fn times(&self) -> String {
        let plan = self.medicine(1).newest_plan().unwrap();
        serde_json::to_value(&plan.schedule).unwrap()["timed"]["slots"][0]["time"]["clock"]
            .as_str()
            .unwrap()
            .chars()
            .take(5)
            .collect()
    }
}

/// The case that was found: window B had the form open when A ended it.
#[test]
fn a_strength_saved_from_an_old_form_does_not_bring_a_stopped_medicine_back() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    story.stop(&a, "2026-05-04 09:00");
    story.save(&b, |medicine| medicine.strength = Some(name("10 mg")));
    assert!(story.medicine(1).is_stopped());
    assert_eq!(story.medicine(1).strength, Some(name("10 mg")));
    assert_eq!(story.unsettled(), []);
    assert_eq!(story.doses("2026-05-05", "2026-05-05 07:00"), []);
}

/// The other one: A moved the times, B wrote down the directions.
#[test]
fn directions_saved_from_an_old_form_do_not_move_the_times_back() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    story.retime(&a, "20:00");
    story.save(&b, |medicine| {
        medicine.directions = Some(words("one a day"))
    });
    assert_eq!(story.times(), "20:00");
    assert_eq!(story.medicine(1).directions, Some(words("one a day")));
    assert_eq!(story.unsettled(), []);
}

#[test]
fn what_both_windows_changed_stands_side_by_side_until_one_is_chosen() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    let evening = story.retime(&a, "20:00");
    let noon = story.retime(&b, "12:00");
    // The one recorded first holds: who saved later did not know of it.
    assert_eq!(story.times(), "20:00");
    assert_eq!(
        story.unsettled(),
        [(MedicineAspect::Plans, vec![evening, noon])]
    );
    assert_eq!(
        story.record().all_unsettled(),
        [UnsettledThing::Medicine(id(1))]
    );
    let chosen = story.keep(MedicineAspect::Plans, noon, "2026-05-05 15:00");
    assert_eq!(
        (story.times().as_str(), story.unsettled()),
        ("12:00", vec![])
    );
    // The choice can be taken back, and made again.
    let back = story.undo(chosen);
    assert_eq!(story.times(), "20:00");
    assert_eq!(story.unsettled().len(), 1);
    story.undo(back);
    assert_eq!(
        (story.times().as_str(), story.unsettled()),
        ("12:00", vec![])
    );
}

/// The times that held were rung and answered; what is chosen begins after them.
#[test]
fn chosen_times_begin_now_and_no_dose_of_the_past_loses_its_name() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    story.retime(&a, "20:00");
    let noon = story.retime(&b, "12:00");
    let taken = story.take(1, "2026-05-05", "20:00");
    story.keep(MedicineAspect::Plans, noon, "2026-05-06 15:00");
    let past = story.doses("2026-05-05", "2026-05-06 16:00");
    assert_eq!(past.len(), 1);
    assert_eq!((past[0].id, past[0].answer().is_some()), (taken, true));
    assert_eq!(story.doses("2026-05-06", "2026-05-06 16:00"), []);
    let next = story.doses("2026-05-07", "2026-05-07 08:00");
    assert_eq!(dues(&next), ["2026-05-07 12:00 +01:00"]);
    assert!(next[0].id.revision > taken.revision);
}

/// Someone who keeps what held anyway changes nothing of it.
#[test]
fn keeping_what_holds_leaves_it_as_it_is() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    let evening = story.retime(&a, "20:00");
    let held = story.medicine(1).clone();
    story.retime(&b, "12:00");
    story.keep(MedicineAspect::Plans, evening, "2026-05-06 15:00");
    assert_eq!(*story.medicine(1), held);
    assert_eq!(story.unsettled(), []);
}

/// A change that begins on a later day was meant to leave things as they were
/// until then.
#[test]
fn chosen_times_of_a_later_day_bring_back_what_was_so_until_then() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    story.retime(&a, "20:00");
    let monday = plan(1, 1, "2026-05-11 00:00", daily(&["12:00"]));
    let later = story.say(takes_otherwise(&b, monday).unwrap());
    story.keep(MedicineAspect::Plans, later, "2026-05-06 07:00");
    let due = |day: &str| dues(&story.doses(day, "2026-05-06 07:00")).join(" ");
    assert_eq!(due("2026-05-06"), "2026-05-06 08:00 +01:00");
    assert_eq!(due("2026-05-11"), "2026-05-11 12:00 +01:00");
}

#[test]
fn stopped_stays_stopped_and_on_hold_stays_on_hold_in_whichever_order_they_were_saved() {
    let stop = || Standing::Stopped { why: None };
    let hold = || Standing::Paused {
        why: None,
        until: None,
    };
    let resume = || Standing::Taking;
    for (first, second, holds) in [
        (stop(), hold(), stop()),
        (hold(), stop(), stop()),
        (resume(), hold(), hold()),
        (hold(), resume(), hold()),
        (resume(), stop(), stop()),
        (stop(), resume(), stop()),
    ] {
        let mut story = story();
        let (a, b) = (story.seen(), story.seen());
        for (seen, stands) in [(&a, &first), (&b, &second)] {
            let since = standing("2026-05-04 09:00", stands.clone());
            story.say(stands_otherwise(seen, since).unwrap());
        }
        assert_eq!(*story.medicine(1).standing(), holds, "{first:?} {second:?}");
        assert_eq!(story.unsettled().len(), 1, "{first:?} {second:?}");
    }
}

#[test]
fn the_same_saved_twice_is_nothing_to_choose() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    story.stop(&a, "2026-05-04 09:00");
    story.stop(&b, "2026-05-04 09:07");
    story.retime(&a, "20:00");
    story.retime(&b, "20:00");
    story.save(&a, |medicine| medicine.nickname = Some(name("Blue one")));
    story.save(&b, |medicine| medicine.nickname = Some(name("Blue one")));
    assert_eq!(story.unsettled(), []);
    // A next change takes the place of both.
    let seen = story.seen();
    story.save(&seen, |medicine| medicine.nickname = None);
    assert_eq!(
        (story.medicine(1).nickname.as_ref(), story.unsettled()),
        (None, vec![])
    );
}

#[test]
fn a_form_that_changed_nothing_saves_nothing() {
    let story = story();
    let seen = story.seen();
    assert_eq!(edited(&seen, &seen.value), None);
    // What only the form made of it is no change either.
    let mut capital = seen.value.clone();
    capital.label = name("AMLODIPINE");
    let seen = seen.showing(capital.clone());
    assert_eq!(edited(&seen, &capital), None);
}

#[test]
fn an_edit_of_what_is_unsettled_takes_the_place_of_both() {
    let mut story = story();
    let (a, b) = (story.seen(), story.seen());
    story.retime(&a, "20:00");
    story.retime(&b, "12:00");
    let seen = story.seen();
    story.retime(&seen, "18:00");
    assert_eq!(
        (story.times().as_str(), story.unsettled()),
        ("18:00", vec![])
    );
}

/// E1, E2 on top of it, E3 on top of that.
#[test]
fn what_was_overtaken_does_not_come_back_beside_what_overtook_it() {
    let mut story = story();
    let nickname = |story: &Story| story.medicine(1).nickname.clone();
    let call = |story: &mut Story, called: &str| {
        let seen = story.seen();
        story.save(&seen, |medicine| medicine.nickname = Some(name(called)))
    };
    call(&mut story, "One");
    let second = call(&mut story, "Two");
    let third = call(&mut story, "Three");
    story.undo(second);
    assert_eq!(
        (nickname(&story), story.unsettled()),
        (Some(name("Three")), vec![])
    );
    let undone = story.undo(third);
    assert_eq!(
        (nickname(&story), story.unsettled()),
        (Some(name("One")), vec![])
    );
    story.undo(undone);
    assert_eq!(
        (nickname(&story), story.unsettled()),
        (Some(name("Three")), vec![])
    );
}

#[test]
fn undoing_the_newest_brings_back_the_one_before() {
    let mut story = story();
    for called in ["One", "Two", "Three"] {
        let seen = story.seen();
        story.save(&seen, |medicine| medicine.nickname = Some(name(called)));
    }
    for called in [Some("Two"), Some("One"), None] {
        let newest = story
            .journal
            .entries()
            .rfind(|entry| {
                matches!(entry.event, Event::MedicineChanged(_))
                    && story.journal.is_in_force(entry.id)
            })
            .unwrap()
            .id;
        story.undo(newest);
        assert_eq!(story.medicine(1).nickname, called.map(name));
    }
}

/// An older version of the app knows nothing of changes, and saves wholes.
#[test]
fn a_whole_value_of_an_older_version_undoes_no_change_that_it_could_not_know() {
    let mut story = story();
    let seen = story.seen();
    story.stop(&seen, "2026-05-04 09:00");
    let evening = story.retime(&seen, "20:00");
    let older = |change: fn(&mut Medicine)| {
        let mut medicine = tablets_at_eight();
        change(&mut medicine);
        Event::MedicineSaved(Box::new(medicine))
    };
    story.say(older(|medicine| {
        medicine.reason = Some(words("for my heart again"))
    }));
    assert!(story.medicine(1).is_stopped());
    assert_eq!(story.times(), "20:00");
    assert_eq!(story.medicine(1).reason, Some(words("for my heart again")));
    assert_eq!(story.unsettled(), []);
    // Where it did change the same thing, both are shown.
    let whole = story.say(older(|medicine| {
        medicine.plans = vec![plan(1, 1, "2026-05-04 10:00", daily(&["12:00"]))];
    }));
    assert_eq!(
        story.unsettled(),
        [(MedicineAspect::Plans, vec![evening, whole])]
    );
    assert!(story.medicine(1).is_stopped());
}

#[test]
fn a_change_waits_for_a_medicine_whose_adding_was_taken_back() {
    let mut story = story();
    let added = story.journal.newest().unwrap().id;
    let seen = story.seen();
    story.save(&seen, |medicine| medicine.strength = Some(name("10 mg")));
    let undone = story.undo(added);
    assert_eq!(story.record().medicine(id(1)), None);
    assert_eq!(story.record().all_unsettled(), []);
    story.undo(undone);
    assert_eq!(story.medicine(1).strength, Some(name("10 mg")));
}

#[test]
fn what_was_added_and_changed_in_one_gesture_is_as_it_was_changed() {
    let mut story = Story::new([]);
    let added = tablets_at_eight();
    let mut later = Story::new([added.clone()]);
    let seen = later.seen();
    later.save(&seen, |medicine| medicine.strength = Some(name("10 mg")));
    let change = later.journal.newest().unwrap().event.clone();
    story.say(Event::Together(vec![
        Event::MedicineSaved(Box::new(added)),
        change,
    ]));
    assert_eq!(story.medicine(1).strength, Some(name("10 mg")));
    assert_eq!(story.unsettled(), []);
}

#[test]
fn what_changed_is_told_by_what_holds() {
    let mut story = story();
    let what = |story: &Story| -> Vec<WhatChanged> {
        let all = since(&story.journal, id::<PersonId>(1), None).into_iter();
        all.map(|change| change.what).collect()
    };
    let (a, b) = (story.seen(), story.seen());
    story.retime(&a, "20:00");
    let noon = story.retime(&b, "12:00");
    story.save(&b, |medicine| medicine.strength = Some(name("10 mg")));
    // The version that does not hold has changed nothing yet.
    assert_eq!(
        what(&story),
        [WhatChanged::Added, WhatChanged::Plan, WhatChanged::Strength]
    );
    story.keep(MedicineAspect::Plans, noon, "2026-05-05 15:00");
    assert_eq!(what(&story).last(), Some(&WhatChanged::Plan));
    let seen = story.seen();
    story.stop(&seen, "2026-05-06 09:00");
    assert_eq!(what(&story).last(), Some(&WhatChanged::Stopped));
}

#[test]
fn a_form_knows_which_parts_were_overtaken() {
    let mut story = story();
    let form = story.seen();
    let seen = story.seen();
    story.stop(&seen, "2026-05-04 09:00");
    story.save(&seen, |medicine| medicine.nickname = Some(name("Blue one")));
    assert_eq!(
        form.overtaken(&story.seen()),
        [MedicineAspect::Standings, MedicineAspect::Nickname]
    );
    assert_eq!(form.overtaken(&form), []);
}

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
        person.born = Some(date("1940-05-04"))
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
        question.state = QuestionState::Dropped
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
        one.matters = words("A clear head at work")
    });
    let known = &story.record().preferences[&id::<PreferenceId>(8)].value;
    assert_eq!(
        (known.kept, &known.matters),
        (Kept::PutAway, &words("A clear head at work"))
    );
}

/// The line that a change is, as it is stored and exported.
#[test]
fn a_change_is_written_with_its_own_parts_and_nothing_else() {
    let mut story = story();
    let added = story.journal.newest().unwrap().id;
    let seen = story.seen();
    story.save(&seen, |medicine| {
        medicine.reason = None;
        medicine.strength = Some(name("10 mg"));
    });
    let entry = story.journal.newest().unwrap();
    let json = serde_json::to_value(&entry.event).unwrap();
    let replaces = serde_json::to_value([added]).unwrap();
    let expected = serde_json::json!({"medicine_changed": {
        "of": serde_json::to_value(id::<MedicineId>(1)).unwrap(),
        "parts": {
            "what_it_is": {
                "now": {
                    "label": "Amlodipine",
                    "identity": serde_json::to_value(&seen.value.identity).unwrap(),
                    "strength": "10 mg",
                    "form": "tablet",
                },
                "replaces": replaces,
            },
            "reason": {"now": null, "replaces": replaces},
        },
    }});
    assert_eq!(json, expected);
    let text = serde_json::to_string(entry).unwrap();
    assert_eq!(serde_json::from_str::<Entry>(&text).unwrap(), *entry);
}

#[test]
fn parts_that_only_a_newer_version_knows_are_kept_and_the_others_count() {
    let mut story = story();
    let seen = story.seen();
    story.save(&seen, |medicine| medicine.strength = Some(name("10 mg")));
    let mut entry = story.journal.newest().unwrap().clone();
    let mut json = serde_json::to_value(&entry).unwrap();
    let parts = &mut json["event"]["medicine_changed"]["parts"];
    parts["colour"] = serde_json::json!({"now": ["blue", {"of": 1}], "replaces": []});
    let read: Entry = serde_json::from_value(json.clone()).unwrap();
    assert!(read.event.has_newer_parts() && !entry.event.has_newer_parts());
    assert_eq!(serde_json::to_value(&read).unwrap(), json);
    // A later edit here leaves the newer part alone.
    entry.event = read.event;
    let mut newer = Story::new([tablets_at_eight()]);
    newer.say(entry.event.clone());
    assert_eq!(newer.medicine(1).strength, Some(name("10 mg")));
    let seen = newer.seen();
    newer.save(&seen, |medicine| medicine.nickname = Some(name("Blue one")));
    let written = serde_json::to_string(&newer.journal.newest().unwrap().event).unwrap();
    assert!(
        !written.contains("colour") && !written.contains("strength"),
        "{written}"
    );
}

/// Else the order in which two copies are joined could matter.
#[test]
fn a_change_takes_the_place_of_nothing_that_came_after_it() {
    let mut story = story();
    let seen = story.seen();
    let change = story.save(&seen, |medicine| medicine.nickname = Some(name("One")));
    let mut whole = tablets_at_eight();
    whole.nickname = Some(name("Two"));
    let whole = story.say(Event::MedicineSaved(Box::new(whole)));
    let mut entries: Vec<Entry> = story.journal.entries().cloned().collect();
    for entry in &mut entries {
        if let Event::MedicineChanged(change) = &mut entry.event {
            change.parts[0].replaces.push(whole);
        }
    }
    let journal = Journal::new(entries.clone());
    let mut backwards = Journal::default();
    for entry in entries.into_iter().rev() {
        backwards.insert(entry);
    }
    assert_eq!(journal, backwards);
    let record = journal.record().person(id(1)).unwrap();
    let unsettled = record.unsettled::<Medicine>(id(1));
    let values: Vec<_> = unsettled[0].values.iter().map(|one| one.entry).collect();
    assert_eq!(values, [change, whole]);
}

/// Nothing that a file says can end the app or lose a value.
#[test]
fn what_a_made_up_file_names_takes_the_place_of_nothing_it_could_not_know() {
    let mut story = story();
    let seen = story.seen();
    story.save(&seen, |medicine| medicine.nickname = Some(name("One")));
    let mut entries: Vec<Entry> = story.journal.entries().cloned().collect();
    let first = entries.last().unwrap().clone();
    let other = |number: u32, called: &str, replaces: Vec<EntryId>| {
        let mut entry = first.clone();
        entry.id = concord::domain::id::Id::new(
            first.at + chrono::Duration::seconds(i64::from(number)),
            [7; 10],
        );
        entry.at = first.at + chrono::Duration::seconds(i64::from(number));
        if let Event::MedicineChanged(change) = &mut entry.event {
            change.parts[0].part = MedicinePart::Nickname(Some(name(called)));
            change.parts[0].replaces = replaces;
        }
        entry
    };
    let (two, three) = (other(1, "Two", vec![]), other(2, "Three", vec![]));
    // Each names the other, itself, and entries that are nowhere.
    let mut circle = [two.clone(), three.clone()];
    for (entry, names) in circle.iter_mut().zip([
        vec![three.id, two.id, id::<EntryId>(99)],
        vec![two.id, three.id],
    ]) {
        if let Event::MedicineChanged(change) = &mut entry.event {
            change.parts[0].replaces = names;
        }
    }
    entries.extend(circle);
    let journal = Journal::new(entries.clone());
    // In whichever order the entries come in.
    let mut backwards = Journal::default();
    for entry in entries.into_iter().rev() {
        backwards.insert(entry);
    }
    assert_eq!(journal, backwards);
    let record = journal.record().person(id(1)).unwrap();
    let unsettled = record.unsettled::<Medicine>(id(1));
    let values: Vec<_> = unsettled[0].values.iter().map(|one| one.entry).collect();
    // The one that came later took the place of the earlier; nothing else was
    // replaced, and the first holds.
    assert_eq!(values, [first.id, three.id]);
    let medicine = record.medicine(id(1)).unwrap();
    assert_eq!(medicine.nickname, Some(name("One")));
    assert_eq!(Parts::id(medicine), id::<MedicineId>(1));
}
