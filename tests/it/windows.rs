//! Two windows, one record: what one of them saves undoes nothing that the other
//! did, and what both changed is shown and chosen.

mod choosing;
mod copies;
mod fixture;
mod other_things;
mod random;
mod undoing;
mod written;

use domain::gesture::edit::{edited, keep};
use domain::gesture::medicine::{stands_otherwise, takes_otherwise};
use domain::id::{EntryId, MedicineId};
use domain::medicine::{Medicine, MedicineAspect, Status};
use domain::part::Seen;

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
        let stopped = Status::Stopped { why: None };
        let event = stands_otherwise(seen, status(time, stopped)).unwrap();
        self.say(event)
    }

    fn retime(&mut self, seen: &Seen<Medicine>, time: &str) -> EntryId {
        let revision = seen.value.newest_plans().next().unwrap().revision + 1;
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
        let plan = self.medicine(1).newest_plans().next().unwrap();
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
        medicine.directions = Some(words("one a day"));
    });
    assert_eq!(story.times(), "20:00");
    assert_eq!(story.medicine(1).directions, Some(words("one a day")));
    assert_eq!(story.unsettled(), []);
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
fn a_form_knows_which_parts_were_overtaken() {
    let mut story = story();
    let form = story.seen();
    let seen = story.seen();
    story.stop(&seen, "2026-05-04 09:00");
    story.save(&seen, |medicine| medicine.nickname = Some(name("Blue one")));
    assert_eq!(
        form.overtaken(&story.seen()),
        [MedicineAspect::Statuses, MedicineAspect::Nickname]
    );
    assert_eq!(form.overtaken(&form), []);
}
