//! Laws over random edits: two windows that save on what the other has changed
//! meanwhile, and two copies that are joined in any way.

use std::cmp::Ordering;

use chrono::Duration;
use domain::event::{Entry, Event};
use domain::gesture::edit::{edited, keep};
use domain::id::{EntryId, Id, MedicineId, PersonId};
use domain::journal::Journal;
use domain::medicine::{Medicine, MedicineAspect, MedicinePart};
use domain::part::{Part, Parts, Seen};
use domain::person::Actor;
use domain::record::PersonRecord;
use domain::zone::Moment;
use proptest::prelude::*;

use super::random::{Touch, apply, touch};
use super::{Story, tablets_at_eight};
use crate::support::{id, local, person};

/// Saves what a form changed, and gives back the medicine as that form had it.
fn save(story: &mut Story, seen: &Seen<Medicine>, touches: &[Touch], time: &str) -> Medicine {
    let mut form = seen.value.clone();
    for touch in touches {
        apply(*touch, &mut form, time);
    }
    if let Some(event) = edited(seen, &form) {
        story.say(event);
    }
    form
}

/// How a part must stand after two forms were saved that knew nothing of each
/// other.
fn expected(base: &MedicinePart, first: &MedicinePart, second: &MedicinePart) -> Vec<MedicinePart> {
    match (first == base, second == base) {
        (_, true) => vec![first.clone()],
        (true, false) => vec![second.clone()],
        (false, false) if Medicine::agree(first, second) => vec![first.clone()],
        (false, false) if Medicine::stronger(second, first) == Ordering::Greater => {
            vec![second.clone(), first.clone()]
        }
        (false, false) => vec![first.clone(), second.clone()],
    }
}

fn versions(record: &PersonRecord, aspect: MedicineAspect) -> Vec<MedicinePart> {
    let unsettled = record.unsettled::<Medicine>(id(1));
    let part = unsettled.iter().find(|part| part.aspect == aspect);
    part.map_or_else(
        || vec![record.medicine(id(1)).unwrap().part(aspect)],
        |part| {
            part.values
                .iter()
                .map(|value| value.value.clone())
                .collect()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Two windows open the same form, and save one after the other, again and
    /// again: nothing that only one of them touched is lost, whoever stopped it
    /// finds it stopped, and what both touched is there twice and chosen.
    #[test]
    fn two_windows_lose_nothing_of_each_other(
        rounds in prop::collection::vec(
            (prop::collection::vec(touch(), 0..4), prop::collection::vec(touch(), 0..4), any::<u8>()),
            1..6,
        ),
    ) {
        let mut story = Story::new([tablets_at_eight()]);
        for (round, (one, two, choice)) in rounds.iter().enumerate() {
            let time = format!("2026-05-{:02} 09:00", round + 1);
            let (a, b) = (story.seen(), story.seen());
            let base = story.medicine(1).clone();
            let first = save(&mut story, &a, one, &time);
            let second = save(&mut story, &b, two, &time);
            for aspect in MedicinePart::ASPECTS {
                let expected = expected(&base.part(*aspect), &first.part(*aspect), &second.part(*aspect));
                prop_assert_eq!(versions(story.record(), *aspect), expected, "{:?}", aspect);
            }
            let stops = |form: &Medicine| form.is_stopped() && form.statuses != base.statuses;
            if stops(&first) || stops(&second) {
                prop_assert!(story.medicine(1).is_stopped());
            }
            // Everything is chosen before the next round.
            let now = local(&format!("2026-05-{:02} 21:00", round + 1));
            for part in story.record().unsettled::<Medicine>(id(1)) {
                let chosen = &part.values[usize::from(*choice) % part.values.len()];
                let event = keep::<Medicine>(story.record(), id(1), (part.aspect, chosen.entry), now);
                story.say(event.unwrap());
                let newest = match (&chosen.value, story.medicine(1).part(part.aspect)) {
                    // What is chosen begins now, and says the same.
                    (MedicinePart::Plans(chosen), MedicinePart::Plans(holds)) => {
                        chosen.last().unwrap().schedule == holds.last().unwrap().schedule
                    }
                    (MedicinePart::Statuses(chosen), MedicinePart::Statuses(holds)) => {
                        chosen.last().unwrap().status == holds.last().unwrap().status
                    }
                    (chosen, holds) => *chosen == holds,
                };
                prop_assert!(newest, "{:?}", part.aspect);
            }
            prop_assert_eq!(story.unsettled(), vec![]);
        }
    }
}

/// What happens in one of the copies.
#[derive(Clone, Debug)]
enum Act {
    /// A form is opened, and left open.
    Open,
    /// The form that was opened last is saved.
    Save(Vec<Touch>),
    /// An older version of the app saves the whole value.
    Whole(Touch),
    /// A choice is made.
    Keep(u8),
    /// An entry is taken back, counted from the newest.
    Undo(usize),
    /// All that the other copy has comes in.
    Join,
}

fn act() -> impl Strategy<Value = (bool, Act)> {
    let act = prop_oneof![
        3 => Just(Act::Open),
        5 => prop::collection::vec(touch(), 1..3).prop_map(Act::Save),
        1 => touch().prop_map(Act::Whole),
        1 => any::<u8>().prop_map(Act::Keep),
        2 => (0usize..8).prop_map(Act::Undo),
        2 => Just(Act::Join),
    ];
    (any::<bool>(), act)
}

/// A copy of the record on one device.
struct Copy {
    number: u8,
    journal: Journal,
    form: Option<Seen<Medicine>>,
}

impl Copy {
    fn record(&self) -> &PersonRecord {
        self.journal.record().person(id(1)).unwrap()
    }

    fn say(&mut self, at: Moment, event: Event) {
        let mut random = [0; 10];
        random[0] = self.number;
        self.journal.insert(Entry {
            id: EntryId::new(at, random),
            at,
            by: Actor::Themself,
            person: id::<PersonId>(1),
            event,
        });
    }

    /// What is done, as an event; opening a form and joining are none.
    fn event(&mut self, act: &Act, time: &str) -> Option<Event> {
        let medicine = self.record().medicine(id(1)).cloned();
        match act {
            Act::Open => {
                self.form = self.record().seen::<Medicine>(id(1));
                None
            }
            Act::Save(touches) => {
                let seen = self.form.as_ref()?;
                let mut form = seen.value.clone();
                for touch in touches {
                    apply(*touch, &mut form, time);
                }
                edited(seen, &form)
            }
            Act::Whole(touch) => {
                let mut whole = medicine?;
                apply(*touch, &mut whole, time);
                Some(Event::MedicineSaved(Box::new(whole)))
            }
            Act::Keep(choice) => {
                let part = self
                    .record()
                    .unsettled::<Medicine>(id(1))
                    .into_iter()
                    .next()?;
                let chosen = &part.values[usize::from(*choice) % part.values.len()];
                keep::<Medicine>(
                    self.record(),
                    id(1),
                    (part.aspect, chosen.entry),
                    local(time),
                )
            }
            Act::Undo(back) => {
                let entry = self.journal.entries().rev().nth(*back)?;
                // The person stays, so that there is a record to look at.
                let is_person = matches!(entry.event, Event::PersonSaved(_));
                (!is_person).then_some(Event::Undone {
                    entry: entry.id,
                    day: None,
                })
            }
            Act::Join => None,
        }
    }
}

/// Plays what happens in two copies that begin alike.
fn play(acts: &[(bool, Act)]) -> [Journal; 2] {
    let begin = Story::new([tablets_at_eight()]);
    let mut copies = [0, 1].map(|number| Copy {
        number,
        journal: begin.journal.clone(),
        form: None,
    });
    for (minute, (second, act)) in (1..).zip(acts) {
        let at = begin.at("2026-05-01 09:00") + Duration::minutes(minute);
        let time = at.naive_local().format("%Y-%m-%d %H:%M").to_string();
        let here = usize::from(*second);
        if matches!(act, Act::Join) {
            let other = copies[1 - here]
                .journal
                .entries()
                .cloned()
                .collect::<Vec<_>>();
            copies[here].journal.extend(other);
        } else if let Some(event) = copies[here].event(act, &time) {
            copies[here].say(at, event);
        }
    }
    copies.map(|copy| copy.journal)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Copies joined in any order, in any pieces, as often as one likes, add up
    /// to the same record, with everything that was taken back in them.
    #[test]
    fn joining_copies_in_any_way_gives_the_same_record(
        acts in prop::collection::vec(act(), 0..40),
        keys in prop::collection::vec(any::<u32>(), 96),
        cut in 0usize..60,
    ) {
        let [one, two] = play(&acts);
        let all = |journal: &Journal| journal.entries().cloned().collect::<Vec<_>>();
        let mut joined = one.clone();
        joined.extend(all(&two));
        let mut other_way = two.clone();
        other_way.extend(all(&one));
        prop_assert_eq!(&joined, &other_way);
        let mut again = joined.clone();
        again.extend(all(&joined));
        prop_assert_eq!(&again, &joined);
        prop_assert_eq!(&Journal::new(all(&joined)), &joined);
        let mut mixed: Vec<(u32, Entry)> = keys.iter().copied().cycle().zip(all(&joined)).collect();
        mixed.sort_by_key(|(key, entry)| (*key, entry.id));
        let mixed: Vec<Entry> = mixed.into_iter().map(|(_, entry)| entry).collect();
        let (head, tail) = mixed.split_at(cut.min(mixed.len()));
        let mut pieces = Journal::new(tail.to_vec());
        for entry in head {
            pieces.insert(entry.clone());
        }
        prop_assert_eq!(&pieces, &joined);
    }

    /// Taking back what was done last gives back exactly the record before.
    #[test]
    fn undo_gives_back_the_record_before_whatever_was_changed_on_what(
        acts in prop::collection::vec(act(), 0..30),
        last in act(),
    ) {
        // What comes in from the other copy is not what was done last here.
        prop_assume!(!matches!(last.1, Act::Join));
        let before = play(&acts);
        let after = play(&[acts.as_slice(), &[last]].concat());
        for (before, mut after) in before.into_iter().zip(after) {
            if after.len() != before.len() + 1 {
                continue;
            }
            let newest = after.newest().unwrap().clone();
            let mut undo = newest.clone();
            undo.at = newest.at + Duration::seconds(1);
            undo.id = EntryId::new(undo.at, [9; 10]);
            undo.event = Event::Undone { entry: newest.id, day: None };
            after.insert(undo);
            prop_assert_eq!(after.record(), before.record());
        }
    }

    /// Whatever was done and taken back: a medicine that is on the list holds a
    /// value in every part, and what waits for a choice are different values of
    /// which the one that holds is the strongest.
    #[test]
    fn every_part_holds_a_value_and_choices_are_between_different_ones(
        acts in prop::collection::vec(act(), 0..40),
    ) {
        let [mut one, two] = play(&acts);
        one.extend(two.entries().cloned().collect::<Vec<_>>());
        let record = one.record().person(id(1)).unwrap();
        for part in record.unsettled::<Medicine>(id(1)) {
            let holds = &part.values[0].value;
            prop_assert_eq!(&record.medicine(id(1)).unwrap().part(part.aspect), holds);
            for (place, value) in part.values.iter().enumerate() {
                prop_assert!(one.is_in_force(value.entry));
                prop_assert!(Medicine::stronger(&value.value, holds) != Ordering::Greater);
                for other in &part.values[..place] {
                    prop_assert!(!Medicine::agree(&other.value, &value.value));
                }
            }
        }
        if let Some(seen) = record.seen::<Medicine>(id(1)) {
            for aspect in MedicinePart::ASPECTS {
                prop_assert!(!seen.rests_on(*aspect).is_empty(), "{:?}", aspect);
            }
        }
    }

    /// A journal from before changes means what it always meant: of the whole
    /// values in force the last one counts, and nothing is to be chosen.
    #[test]
    fn of_whole_values_alone_the_last_in_force_counts(
        acts in prop::collection::vec(
            prop_oneof![touch().prop_map(Act::Whole), (0usize..8).prop_map(Act::Undo)],
            0..30,
        ),
    ) {
        let acts: Vec<_> = acts.into_iter().map(|act| (false, act)).collect();
        let [journal, _] = play(&acts);
        let record = journal.record().person(id(1)).unwrap();
        let last = journal.entries().rfind(|entry| {
            matches!(entry.event, Event::MedicineSaved(_)) && journal.is_in_force(entry.id)
        });
        let whole = last.map(|entry| match &entry.event {
            Event::MedicineSaved(medicine) => (**medicine).clone(),
            _ => tablets_at_eight(),
        });
        prop_assert_eq!(record.medicine(id::<MedicineId>(1)), whole.as_ref());
        prop_assert_eq!(
            record.medicines.get(&id::<MedicineId>(1)).map(|known| known.entry),
            last.map(|entry| entry.id)
        );
        prop_assert_eq!(record.all_unsettled(), vec![]);
        prop_assert_eq!(record.person.clone(), person());
    }
}
