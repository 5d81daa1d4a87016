//! How changes are written, and what entries of older and newer versions and of
//! made-up files mean beside them.

use domain::event::{Entry, Event};
use domain::id::{EntryId, Id, MedicineId};
use domain::journal::Journal;
use domain::medicine::{Medicine, MedicineAspect, MedicinePart};
use domain::part::Parts;

use super::{Story, story, tablets_at_eight};
use crate::support::*;

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
        medicine.reason = Some(words("for my heart again"));
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

/// What an older version of the app saves, which knows nothing of changes.
fn at_time(story: &mut Story, time: &str) -> EntryId {
    let mut medicine = tablets_at_eight();
    medicine.plans = vec![plan(1, 1, "2026-05-04 10:00", daily(&[time]))];
    story.say(Event::MedicineSaved(Box::new(medicine)))
}

/// Somebody was asked, and chose: the other one does not come back, neither by
/// what was written before nor by taking that back.
#[test]
fn a_choice_between_a_change_and_a_whole_value_settles_it_for_good() {
    for whole_first in [true, false] {
        let mut story = story();
        let seen = story.seen();
        let (noon, evening) = if whole_first {
            let noon = at_time(&mut story, "12:00");
            (noon, story.retime(&seen, "20:00"))
        } else {
            let evening = story.retime(&seen, "20:00");
            (at_time(&mut story, "12:00"), evening)
        };
        let mut both = [noon, evening];
        if !whole_first {
            both.reverse();
        }
        assert_eq!(
            story.unsettled(),
            [(MedicineAspect::Plans, both.to_vec())],
            "{whole_first}"
        );
        story.keep(MedicineAspect::Plans, evening, "2026-05-06 15:00");
        assert_eq!((story.times(), story.unsettled()), ("20:00".into(), vec![]));
        let undone = story.undo(evening);
        assert_eq!((story.times(), story.unsettled()), ("20:00".into(), vec![]));
        story.undo(undone);
        assert_eq!((story.times(), story.unsettled()), ("20:00".into(), vec![]));
    }
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
    let expected = serde_json::json!({"medicine_changed": {
        "of": serde_json::to_value(id::<MedicineId>(1)).unwrap(),
        "parts": {
            "what_it_is": {
                "label": "Amlodipine",
                "identity": serde_json::to_value(&seen.value.identity).unwrap(),
                "strength": "10 mg",
                "form": "tablet",
            },
            "reason": null,
        },
        "replaces": {"what_it_is": [added], "reason": [added]},
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
    let change = &mut json["event"]["medicine_changed"];
    change["parts"]["colour"] = serde_json::json!(["blue", {"of": 1}]);
    change["replaces"]["colour"] = serde_json::json!([entry.id]);
    let read: Entry = serde_json::from_value(json.clone()).unwrap();
    assert!(read.event.has_newer_parts() && !entry.event.has_newer_parts());
    assert_eq!(serde_json::to_value(&read).unwrap(), json);
    let text = serde_json::to_string(&read).unwrap();
    assert_eq!(serde_json::from_str::<Entry>(&text).unwrap(), read);
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
        entry.id = Id::new(
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
