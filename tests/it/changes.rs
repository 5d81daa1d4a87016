//! The journal: what changed, what is taken back, and copies joined together.

use domain::changes::{WhatChanged, since};
use domain::dose::{Outcome, Reason};
use domain::event::{Entry, Event};
use domain::id::{Id, MedicineId, PersonId};
use domain::journal::Journal;
use domain::medicine::Status;
use proptest::prelude::*;

use crate::support::*;

const EARLY: &str = "2026-01-01 00:00";

fn what(story: &Story, after: Option<&str>) -> Vec<WhatChanged> {
    let after = after.map(|time| story.at(time));
    since(&story.journal, id::<PersonId>(1), after)
        .into_iter()
        .map(|change| change.what)
        .collect()
}

#[test]
fn each_kind_of_change_is_told_as_what_it_is() {
    let first = medicine(1, "One", &[], EARLY, daily(&["08:00"]));
    let mut story = Story::new([]);
    let save = |story: &mut Story, time: &str, medicine: &_| {
        story.say_at(time, Event::MedicineSaved(Box::new(Clone::clone(medicine))))
    };
    save(&mut story, "2026-05-01 09:00", &first);
    let mut planned = first.clone();
    planned
        .plans
        .push(plan(1, 1, "2026-05-02 00:00", daily(&["09:00"])));
    save(&mut story, "2026-05-02 09:00", &planned);
    let mut held = planned.clone();
    let pause = Status::Paused {
        why: None,
        until: None,
    };
    held.statuses.push(status("2026-05-03 00:00", pause));
    save(&mut story, "2026-05-03 09:00", &held);
    let mut again = held.clone();
    again
        .statuses
        .push(status("2026-05-04 00:00", Status::Taking));
    again.strength = Some(name("5 mg"));
    save(&mut story, "2026-05-04 09:00", &again);
    let mut named = again.clone();
    named.nickname = Some(name("The small one"));
    save(&mut story, "2026-05-05 09:00", &named);
    let mut ended = named.clone();
    ended
        .statuses
        .push(status("2026-05-06 00:00", Status::Stopped { why: None }));
    let entry = save(&mut story, "2026-05-06 09:00", &ended);
    assert_eq!(
        what(&story, None),
        [
            WhatChanged::Added,
            WhatChanged::Plan,
            WhatChanged::Paused,
            WhatChanged::Resumed,
            WhatChanged::Strength,
            WhatChanged::Details,
            WhatChanged::Stopped,
        ]
    );
    assert_eq!(
        what(&story, Some("2026-05-04 12:00")),
        [WhatChanged::Details, WhatChanged::Stopped]
    );
    story.undo(entry);
    assert_eq!(
        what(&story, Some("2026-05-04 12:00")),
        [WhatChanged::Details]
    );
}

#[test]
fn many_things_in_one_gesture_are_undone_as_one() {
    let mut story = Story::new([]);
    let before = story.record().clone();
    let both = [1, 2].map(|number| {
        let one = medicine(number, "Any", &[], EARLY, daily(&["08:00"]));
        Event::MedicineSaved(Box::new(one))
    });
    let entry = story.say(Event::Together(both.to_vec()));
    assert_eq!(story.record().medicines.len(), 2);
    let undo = story.undo(entry);
    assert_eq!(*story.record(), before);
    assert!(!story.journal.is_in_force(entry));
    story.undo(undo);
    assert_eq!(story.record().medicines.len(), 2);
}

/// Nothing can be taken back before it was done.
#[test]
fn an_undo_takes_back_only_what_came_before_it() {
    let mut story = Story::new([]);
    let later = medicine(1, "Any", &[], EARLY, daily(&["08:00"]));
    let mut entries: Vec<Entry> = story.journal.entries().cloned().collect();
    let saved = story.say(Event::MedicineSaved(Box::new(later)));
    let entry = story.journal.newest().unwrap().clone();
    let mut undo = entry.clone();
    undo.at = entry.at - chrono::Duration::milliseconds(500);
    undo.id = Id::new(undo.at, [9; 10]);
    undo.event = Event::Undone {
        entry: saved,
        day: None,
    };
    entries.extend([undo, entry]);
    let in_order = Journal::new(entries.clone());
    entries.reverse();
    assert_eq!(in_order, Journal::new(entries));
    assert!(in_order.is_in_force(saved));
}

/// A journal read at once and one that grew entry by entry are the same, also where
/// an id comes twice, as from a file that somebody wrote: the first counts.
#[test]
fn of_an_entry_that_comes_twice_the_first_counts() {
    let mut story = Story::new([]);
    for (number, name) in [(1, "Any"), (2, "Other")] {
        let medicine = medicine(number, name, &[], EARLY, daily(&["08:00"]));
        story.say(Event::MedicineSaved(Box::new(medicine)));
    }
    let mut entries: Vec<Entry> = story.journal.entries().cloned().collect();
    let mut again = entries[1].clone();
    again.event = entries[2].event.clone();
    again.at += chrono::Duration::days(1);
    entries.push(again);
    assert_eq!(Journal::new(entries.clone()), story.journal);
    let mut grown = Journal::default();
    for entry in entries {
        grown.insert(entry);
    }
    assert_eq!(grown, story.journal);
}

#[derive(Clone, Debug)]
enum Act {
    Save(u32),
    Stop(u32),
    Answer(u32, u32),
    Count(u32),
    Undo(usize),
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        (1u32..4).prop_map(Act::Save),
        (1u32..4).prop_map(Act::Stop),
        (1u32..4, 1u32..9).prop_map(|(m, d)| Act::Answer(m, d)),
        (1u32..4).prop_map(Act::Count),
        (0usize..30).prop_map(Act::Undo),
    ]
}

fn play(story: &mut Story, act: &Act) {
    let any = |number| medicine(number, "Any", &[], EARLY, daily(&["08:00"]));
    match *act {
        Act::Save(number) => {
            story.say(Event::MedicineSaved(Box::new(any(number))));
        }
        Act::Stop(number) => {
            let mut ended = any(number);
            let stop = Status::Stopped { why: None };
            ended.statuses.push(status("2026-05-01 00:00", stop));
            story.say(Event::MedicineSaved(Box::new(ended)));
        }
        Act::Answer(number, day) => {
            let record = story.record().clone();
            if record.medicine(id::<MedicineId>(number)).is_some() {
                let doses = story.doses(&format!("2026-04-{day:02}"), "2026-04-30 00:00");
                if let Some(dose) = doses
                    .iter()
                    .find(|d| d.medicine == id::<MedicineId>(number))
                {
                    story.answer(dose, Outcome::NotTaken(Reason::Forgot));
                }
            }
        }
        Act::Count(number) => {
            story.say(Event::StockCounted {
                medicine: id(number),
                left: domain::amount::Quantity::whole(number),
            });
        }
        Act::Undo(back) => {
            let found = story
                .journal
                .entries()
                .rev()
                .nth(back)
                .map(|e| (e.id, &e.event));
            // The person stays, so that there is a record to look at.
            if let Some((entry, event)) = found
                && !matches!(event, Event::PersonSaved(_))
            {
                story.undo(entry);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    /// Undo gives back exactly the record before, whatever was done.
    #[test]
    fn undo_gives_back_exactly_the_record_before(before in prop::collection::vec(act(), 0..12), last in act()) {
        let mut story = Story::new([]);
        for act in &before {
            play(&mut story, act);
        }
        let (record, entries) = (story.record().clone(), story.journal.len());
        play(&mut story, &last);
        if story.journal.len() > entries {
            let newest = story.journal.newest().unwrap().id;
            story.undo(newest);
        }
        prop_assert_eq!(story.record(), &record);
    }

    /// Copies joined in any order, in any pieces, add up to the same.
    #[test]
    fn joining_copies_does_not_depend_on_the_order(
        acts in prop::collection::vec(act(), 0..20),
        keys in prop::collection::vec(any::<u32>(), 64),
        cut in 0usize..30,
    ) {
        let mut story = Story::new([]);
        for act in &acts {
            play(&mut story, act);
        }
        let mut entries: Vec<(u32, Entry)> = keys.iter().copied().zip(story.journal.entries().cloned()).collect();
        entries.sort_by_key(|(key, entry)| (*key, entry.id));
        let entries: Vec<Entry> = entries.into_iter().map(|(_, entry)| entry).collect();
        let (one, two) = entries.split_at(cut.min(entries.len()));
        let mut joined = Journal::new(one.to_vec());
        joined.extend(two.to_vec());
        joined.extend(one.to_vec());
        prop_assert_eq!(&joined, &story.journal);
        let mut singly = Journal::default();
        for entry in entries.iter().rev() {
            singly.insert(entry.clone());
        }
        prop_assert_eq!(&singly, &story.journal);
    }
}
