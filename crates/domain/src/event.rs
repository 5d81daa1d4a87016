//! Events: everything that can happen to a record.
//!
//! What is new comes as a whole value; what is changed later comes as the parts
//! that were changed ([`Change`]). Variants and fields are only ever added, and
//! applying an event cannot fail. A correction is one more event; so is an undo.

mod built_on;
mod carried;

use chrono::NaiveDate;
use serde::{Deserialize, Deserializer, Serialize};

use super::amount::Quantity;
use super::concordance::{
    Concern, Decision, Document, Enclosed, FollowUp, FoundAnswer, Preference, Question, TeachBack,
    Visit,
};
use super::dose::{DoseEffect, DoseId, DoseMove, DoseRecord};
use super::id::{EntryId, MedicineId, PersonId, QuestionId};
use super::know::OwnWords;
use super::medicine::Medicine;
use super::part::Change;
use super::person::{Actor, Person};
use super::supply::{BoxShared, DosePlaced, OrganiserFilled, PackDates, Prescription, Unused};
use super::years;
use super::zone::Moment;

pub use built_on::Beginning;
pub use carried::Carried;

/// One line of the journal: who did what, for whom, and when it was recorded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// By which an undo, a choice and a second copy know it.
    pub id: EntryId,
    /// When it was recorded.
    #[serde(deserialize_with = "years::read")]
    pub at: Moment,
    /// Who recorded it.
    pub by: Actor,
    /// Whose record it belongs to.
    pub person: PersonId,
    /// What happened.
    pub event: Event,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// A person was added. From the time before details were changed part by
    /// part: they were changed, and the later value wins.
    #[serde(deserialize_with = "apart")]
    PersonSaved(Person),
    /// Some of a person's details were changed.
    #[serde(deserialize_with = "apart")]
    PersonChanged(Change<Person>),
    /// A medicine was added, with its plan and status. From the time before
    /// medicines were changed part by part: it was changed, and the later value
    /// wins.
    #[serde(deserialize_with = "apart")]
    MedicineSaved(Box<Medicine>),
    /// Something about a medicine was changed.
    #[serde(deserialize_with = "apart")]
    MedicineChanged(Change<Medicine>),
    /// Something was recorded about a dose.
    DoseRecorded(DoseRecord),
    /// One dose was moved to another time.
    #[serde(deserialize_with = "apart")]
    DoseMoved(DoseMove),
    /// Somebody said afterwards whether a dose taken when needed helped.
    #[serde(deserialize_with = "apart")]
    EffectSaid(DoseEffect),
    /// A reminder was put off.
    Snoozed {
        /// Of which dose.
        dose: DoseId,
        /// Until when.
        #[serde(deserialize_with = "years::read")]
        until: Moment,
    },
    /// Somebody counted what is left.
    StockCounted {
        /// Of which medicine.
        medicine: MedicineId,
        /// How many of its units.
        left: Quantity,
    },
    /// A new pack came in.
    StockAdded {
        /// Of which medicine.
        medicine: MedicineId,
        /// How many of its units.
        added: Quantity,
    },
    /// Somebody said whether a dose had left the box when it was counted.
    #[serde(deserialize_with = "apart")]
    DosePlaced(DosePlaced),
    /// What is known of the next prescription was written down.
    #[serde(deserialize_with = "apart")]
    PrescriptionSaved(Prescription),
    /// Somebody said who else takes from a box.
    #[serde(deserialize_with = "apart")]
    BoxShared(BoxShared),
    /// The expiry or the opening of the pack in use was written down.
    #[serde(deserialize_with = "apart")]
    PackDated(PackDates),
    /// Some was taken back to the pharmacy unused.
    #[serde(deserialize_with = "apart")]
    TakenBack(Unused),
    /// A weekly organiser was filled or looked over.
    #[serde(deserialize_with = "apart")]
    OrganiserFilled(OrganiserFilled),
    /// Somebody ticked what they can say of a medicine in their own words.
    #[serde(deserialize_with = "apart")]
    OwnWordsSaid(OwnWords),
    /// A question was asked. From the time before questions were changed part by
    /// part: it was answered, reworded or dropped.
    #[serde(deserialize_with = "apart")]
    QuestionSaved(Question),
    /// A question was answered, reworded, dropped or asked again.
    #[serde(deserialize_with = "apart")]
    QuestionChanged(Change<Question>),
    /// The person's own order of the open questions.
    #[serde(deserialize_with = "apart")]
    QuestionsOrdered(Vec<QuestionId>),
    /// A worry was written down, or put away.
    #[serde(deserialize_with = "apart")]
    ConcernSaved(Concern),
    /// Something that matters was written down. From the time before it was
    /// changed part by part: it was reworded or put away.
    #[serde(deserialize_with = "apart")]
    PreferenceSaved(Preference),
    /// Something that matters was reworded, put away or brought back.
    #[serde(deserialize_with = "apart")]
    PreferenceChanged(Change<Preference>),
    /// A decision was written down.
    #[serde(deserialize_with = "apart")]
    DecisionSaved(Box<Decision>),
    /// A decision was looked at again.
    #[serde(deserialize_with = "apart")]
    FollowedUp(FollowUp),
    /// An answer was put into own words.
    #[serde(deserialize_with = "apart")]
    TeachBackSaved(TeachBack),
    /// The record was shown to a professional.
    #[serde(deserialize_with = "apart")]
    Visited(Visit),
    /// A sheet was handed on to somebody who can write back.
    SheetHandedOn(Enclosed),
    /// What somebody wrote back was kept.
    ReplyKept(Enclosed),
    /// A document of the conversation was kept.
    #[serde(deserialize_with = "apart")]
    DocumentKept(Document),
    /// Something that the checks found was answered, or is to be asked again.
    #[serde(deserialize_with = "apart")]
    FindingAnswered(FoundAnswer),
    /// One gesture that did several things at once, such as "all three taken".
    Together(Vec<Event>),
    /// An earlier entry was taken back. Taking back this one brings it again.
    Undone {
        /// The one taken back; it stays in the journal.
        entry: EntryId,
        /// The day of the dose traffic it belongs to, if it does.
        #[serde(
            default,
            deserialize_with = "years::read",
            skip_serializing_if = "Option::is_none"
        )]
        day: Option<NaiveDate>,
    },
}

/// Reads a value in a function of its own. A browser makes a function ready when it is
/// first called, with all that was put into it; and of all that can happen, most
/// records hold little.
#[inline(never)]
fn apart<'de, D: Deserializer<'de>, T: Deserialize<'de>>(from: D) -> Result<T, D::Error> {
    T::deserialize(from)
}

impl Event {
    /// The local day of everyday dose traffic, which may be read by date range.
    /// `None` is an undated event, always read.
    pub fn dose_day(&self) -> Option<NaiveDate> {
        match self {
            Self::DoseRecorded(record) => Some(match record.dose {
                super::dose::DoseKey::Planned(dose) => dose.date,
                super::dose::DoseKey::Extra(_) => match &record.outcome {
                    super::dose::Outcome::Taken { at, .. } => at.date_naive(),
                    _ => record.due?.date_naive(),
                },
            }),
            Self::DoseMoved(moved) => Some(moved.dose.date),
            Self::EffectSaid(said) => Some(said.day),
            Self::Snoozed { dose, .. } => Some(dose.date),
            Self::Together(events) => events
                .iter()
                .map(Self::dose_day)
                .collect::<Option<Vec<_>>>()?
                .into_iter()
                .min(),
            Self::Undone { day, .. } => *day,
            _ => None,
        }
    }

    /// Whether it holds parts that only a newer version can read.
    pub fn has_newer_parts(&self) -> bool {
        match self {
            Self::PersonChanged(change) => !change.newer.is_empty(),
            Self::MedicineChanged(change) => !change.newer.is_empty(),
            Self::QuestionChanged(change) => !change.newer.is_empty(),
            Self::PreferenceChanged(change) => !change.newer.is_empty(),
            Self::Together(events) => events.iter().any(Self::has_newer_parts),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::amount::{Amount, Unit};
    use crate::dose::{DoseKey, Outcome};
    use crate::id::{ExtraDoseId, Id, PlanId};

    fn at(text: &str) -> Moment {
        Moment::parse_from_rfc3339(text).unwrap()
    }

    fn now() -> Moment {
        at("2026-05-05T00:30:00+01:00")
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn planned(date: &str) -> DoseId {
        DoseId {
            plan: PlanId::new(now(), [1; 10]),
            revision: 0,
            date: day(date),
            slot: 0,
            act: crate::dose::Act::Use,
        }
    }

    fn recorded(dose: DoseKey, due: Option<Moment>, outcome: Outcome) -> Event {
        Event::DoseRecorded(DoseRecord {
            dose,
            medicine: MedicineId::new(now(), [2; 10]),
            due,
            outcome,
            note: None,
            site: None,
        })
    }

    fn taken() -> Outcome {
        Outcome::Taken {
            at: now(),
            amount: Amount {
                quantity: Quantity::whole(1),
                unit: Unit::Tablet,
            },
        }
    }

    /// What has a day is read only with the doses of that day; whatever holds
    /// for longer must have none.
    #[test]
    fn only_what_is_about_doses_alone_belongs_to_a_day() {
        let extra = || DoseKey::Extra(ExtraDoseId::new(now(), [3; 10]));
        let of = |date| recorded(DoseKey::Planned(planned(date)), None, taken());
        let put_off = |date| Event::Snoozed {
            dose: planned(date),
            until: now(),
        };
        let counted = || Event::StockCounted {
            medicine: MedicineId::new(now(), [2; 10]),
            left: Quantity::whole(1),
        };
        let undone = |day| Event::Undone {
            entry: EntryId::new(now(), [4; 10]),
            day,
        };
        let fourth = Some(day("2026-05-04"));
        let due = Some(at("2026-05-03T20:00:00+01:00"));
        for (what, event, expected) in [
            (
                "taken after midnight, of the evening",
                of("2026-05-04"),
                fourth,
            ),
            ("put off", put_off("2026-05-04"), fourth),
            (
                "taken beside any plan",
                recorded(extra(), None, taken()),
                Some(day("2026-05-05")),
            ),
            (
                "not taken, beside any plan",
                recorded(extra(), due, Outcome::Unsure),
                Some(day("2026-05-03")),
            ),
            (
                "no day is known",
                recorded(extra(), None, Outcome::Unsure),
                None,
            ),
            (
                "several at once, by the earliest",
                Event::Together(vec![of("2026-05-05"), put_off("2026-05-04")]),
                fourth,
            ),
            (
                "something lasting with it",
                Event::Together(vec![of("2026-05-05"), counted()]),
                None,
            ),
            ("something lasting", counted(), None),
            ("a dose taken back", undone(fourth), fourth),
            ("something lasting taken back", undone(None), None),
        ] {
            assert_eq!(event.dose_day(), expected, "{what}");
        }
    }

    #[test]
    fn parts_that_only_a_newer_version_knows_are_noticed_in_every_kind_of_change() {
        let of = PersonId::new(now(), [5; 10]);
        for kind in [
            "person_changed",
            "medicine_changed",
            "question_changed",
            "preference_changed",
        ] {
            for (parts, expected) in [(json!({}), false), (json!({"colour": "blue"}), true)] {
                let change = json!({ kind: {"of": of, "parts": parts, "replaces": {}} });
                let together = json!({ "together": [change] });
                for event in [&change, &together] {
                    let read: Event = serde_json::from_value(event.clone()).unwrap();
                    assert_eq!(read.has_newer_parts(), expected, "{event}");
                }
            }
        }
        assert!(!Event::Together(Vec::new()).has_newer_parts());
    }
}
