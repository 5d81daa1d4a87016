//! Whether two gestures say the same, and which planned doses one is about.
//!
//! A second tap on what is already being saved is no second gesture. Ids that
//! were made for it and the moment of the tap do not tell two gestures apart;
//! everything a person chose does.

use chrono::Duration;

use crate::concordance::{Concern, Question, Visit};
use crate::dose::{DoseId, DoseKey, DoseRecord, Outcome};
use crate::event::Event;
use crate::zone::Moment;

/// Two taps that lie closer together than this are about the same moment.
const SAME_MOMENT: Duration = Duration::minutes(1);

/// Whether two gestures say the same.
pub fn say_the_same(one: &Event, other: &Event) -> bool {
    match (one, other) {
        (Event::DoseRecorded(one), Event::DoseRecorded(other)) => same_dose(one, other),
        (
            Event::Snoozed { dose, until },
            Event::Snoozed {
                dose: other,
                until: then,
            },
        ) => dose == other && is_same_moment(*until, *then),
        (Event::QuestionSaved(one), Event::QuestionSaved(other)) => {
            *one == Question {
                id: one.id,
                ..other.clone()
            }
        }
        (Event::ConcernSaved(one), Event::ConcernSaved(other)) => {
            *one == Concern {
                id: one.id,
                ..other.clone()
            }
        }
        (Event::Visited(one), Event::Visited(other)) => {
            *one == Visit {
                id: one.id,
                ..*other
            }
        }
        (Event::Undone { entry, .. }, Event::Undone { entry: other, .. }) => entry == other,
        (Event::Together(one), Event::Together(other)) => {
            let mut pairs = one.iter().zip(other);
            one.len() == other.len() && pairs.all(|(one, other)| say_the_same(one, other))
        }
        (one, other) => one == other,
    }
}

fn same_dose(one: &DoseRecord, other: &DoseRecord) -> bool {
    let same_outcome = match (&one.outcome, &other.outcome) {
        (
            Outcome::Taken { at, amount },
            Outcome::Taken {
                at: then,
                amount: other,
            },
        ) => amount == other && is_same_moment(*at, *then),
        (one, other) => one == other,
    };
    // One taken when needed has a name of its own: two are two.
    one.dose == other.dose && one.note == other.note && same_outcome
}

fn is_same_moment(one: Moment, other: Moment) -> bool {
    (one - other).abs() < SAME_MOMENT
}

/// The planned doses that a gesture answers.
pub fn doses(event: &Event) -> Vec<DoseId> {
    match event {
        Event::DoseRecorded(DoseRecord {
            dose: DoseKey::Planned(dose),
            ..
        }) => vec![*dose],
        Event::Together(events) => events.iter().flat_map(doses).collect(),
        _ => Vec::new(),
    }
}

/// What is left of a gesture when these doses have been answered by another.
pub fn without(event: Event, answered: &[DoseId]) -> Option<Event> {
    match event {
        Event::DoseRecorded(_) if doses(&event).iter().any(|dose| answered.contains(dose)) => None,
        Event::Together(events) => {
            let left = events.into_iter().filter_map(|one| without(one, answered));
            let mut left: Vec<Event> = left.collect();
            match left.len() {
                0 => None,
                1 => left.pop(),
                _ => Some(Event::Together(left)),
            }
        }
        event => Some(event),
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::amount::{Amount, Quantity, Unit};
    use crate::concordance::{About, ConcernKind, Kept, Origin, Privacy, QuestionState, Urgency};
    use crate::dose::Reason;
    use crate::id::{ConcernId, EntryId, ExtraDoseId, Id, MedicineId, PlanId, QuestionId, VisitId};
    use crate::person::Role;
    use crate::words::Words;

    fn at(minutes: i64) -> Moment {
        let start = Moment::parse_from_rfc3339("2026-05-04T08:00:00Z").unwrap();
        start + Duration::minutes(minutes)
    }

    fn id(slot: u8) -> DoseId {
        DoseId {
            plan: PlanId::new(at(0), [1; 10]),
            revision: 0,
            date: at(0).date_naive(),
            slot,
            act: crate::dose::Act::Use,
        }
    }

    fn taken(minutes: i64, tablets: u32) -> Outcome {
        Outcome::Taken {
            at: at(minutes),
            amount: Amount {
                quantity: Quantity::whole(tablets),
                unit: Unit::Tablet,
            },
        }
    }

    fn dose(dose: DoseKey, outcome: Outcome) -> Event {
        Event::DoseRecorded(DoseRecord {
            dose,
            medicine: MedicineId::new(at(0), [2; 10]),
            due: None,
            outcome,
            note: None,
            site: None,
        })
    }

    fn planned(slot: u8, outcome: Outcome) -> Event {
        dose(DoseKey::Planned(id(slot)), outcome)
    }

    fn extra(number: u8) -> Event {
        let key = DoseKey::Extra(ExtraDoseId::new(at(0), [number; 10]));
        dose(key, taken(0, 1))
    }

    fn question(number: u8, words: &str, state: QuestionState) -> Event {
        Event::QuestionSaved(Question {
            id: QuestionId::new(at(0), [number; 10]),
            words: Words::parse(words).unwrap(),
            about: About::General,
            to: Role::Pharmacist,
            urgency: Urgency::NextVisit,
            origin: Origin::Person,
            privacy: Privacy::Shared,
            state,
        })
    }

    fn worry(number: u8, words: &str) -> Event {
        Event::ConcernSaved(Concern {
            id: ConcernId::new(at(0), [number; 10]),
            about: About::General,
            words: Words::parse(words).unwrap(),
            kind: ConcernKind::SideEffect,
            privacy: Privacy::Shared,
            kept: Kept::InSight,
        })
    }

    fn talked(number: u8, day: u32) -> Event {
        Event::Visited(Visit {
            id: VisitId::new(at(0), [number; 10]),
            with: Role::Pharmacist,
            on: NaiveDate::from_ymd_opt(2026, 5, day).unwrap(),
        })
    }

    fn put_off(minutes: i64) -> Event {
        Event::Snoozed {
            dose: id(0),
            until: at(minutes),
        }
    }

    fn undone(number: u8) -> Event {
        Event::Undone {
            entry: EntryId::new(at(0), [number; 10]),
            day: None,
        }
    }

    #[test]
    fn what_a_person_chose_tells_two_gestures_apart_and_nothing_else_does() {
        let now = || planned(0, taken(0, 1));
        let asked = || question(1, "With food?", QuestionState::Open);
        let together = |events: [Event; 2]| Event::Together(events.into());
        let not_now = planned(0, Outcome::NotTaken(Reason::Forgot));
        for (what, one, other, same) in [
            ("a second tap", now(), planned(0, taken(0, 1)), true),
            ("another dose", now(), planned(1, taken(0, 1)), false),
            ("another time", now(), planned(0, taken(-20, 1)), false),
            ("one minute on", now(), planned(0, taken(1, 1)), false),
            ("another amount", now(), planned(0, taken(0, 2)), false),
            ("not taken", now(), not_now, false),
            ("needed twice", extra(1), extra(2), false),
            ("the same one", extra(1), extra(1), true),
            (
                "asked twice",
                asked(),
                question(2, "With food?", QuestionState::Open),
                true,
            ),
            (
                "other words",
                asked(),
                question(1, "With milk?", QuestionState::Open),
                false,
            ),
            (
                "put away",
                asked(),
                question(1, "With food?", QuestionState::Dropped),
                false,
            ),
            ("put off twice", put_off(30), put_off(30), true),
            ("put off for longer", put_off(30), put_off(60), false),
            ("taken back twice", undone(1), undone(1), true),
            ("two taken back", undone(1), undone(2), false),
            (
                "a worry written down twice",
                worry(1, "My legs hurt."),
                worry(2, "My legs hurt."),
                true,
            ),
            (
                "another worry",
                worry(1, "My legs hurt."),
                worry(1, "My head hurts."),
                false,
            ),
            ("one talk twice", talked(1, 4), talked(2, 4), true),
            ("a talk on another day", talked(1, 4), talked(1, 5), false),
            (
                "both twice",
                together([now(), planned(1, taken(0, 1))]),
                together([now(), planned(1, taken(0, 1))]),
                true,
            ),
            (
                "one more",
                together([now(), planned(1, taken(0, 1))]),
                Event::Together((0..3).map(|slot| planned(slot, taken(0, 1))).collect()),
                false,
            ),
            (
                "another two",
                together([now(), planned(1, taken(0, 1))]),
                together([now(), planned(2, taken(0, 1))]),
                false,
            ),
            (
                "one of both",
                together([now(), planned(1, taken(0, 1))]),
                now(),
                false,
            ),
        ] {
            assert_eq!(say_the_same(&one, &other), same, "{what}");
            assert_eq!(say_the_same(&other, &one), same, "{what}, the other way");
        }
    }

    #[test]
    fn what_another_gesture_answered_is_left_out() {
        let all = Event::Together((0..3).map(|slot| planned(slot, taken(0, 1))).collect());
        assert_eq!(doses(&all), [id(0), id(1), id(2)]);
        let left = without(all.clone(), &[id(1)]).unwrap();
        assert_eq!(doses(&left), [id(0), id(2)]);
        let one = without(all.clone(), &[id(1), id(2)]).unwrap();
        assert_eq!(one, planned(0, taken(0, 1)));
        assert_eq!(without(all, &[id(0), id(1), id(2)]), None);
        let asked = question(1, "With food?", QuestionState::Open);
        assert_eq!(without(asked.clone(), &[id(0)]), Some(asked));
    }
}
