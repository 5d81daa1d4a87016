//! The fold: entries in force, one after the other, become the record.

use std::collections::BTreeMap;

use super::known::Known;
use super::recorded::{Recorded, recorded};
use super::register::Registers;
use super::told::{Things, Told, UnsettledThing};
use super::{PersonRecord, Record, StockChange};
use crate::dose::{DoseKey, DoseRecord};
use crate::event::{Entry, Event};
use crate::id::MedicineId;
use crate::person::Person;
use crate::supply::Unused;

impl Record {
    /// What entries in force add up to, in their order.
    pub(crate) fn of<'a>(entries: impl Iterator<Item = &'a Entry>, known: Known) -> Self {
        let mut record = Self::default();
        for entry in entries {
            record.take_in(entry, &entry.event, known);
        }
        for person in record.people.values_mut() {
            person.show_all();
        }
        record
    }

    /// Takes in one more entry that is in force and comes after all others.
    pub(crate) fn apply(&mut self, entry: &Entry, known: Known) {
        self.take_in(entry, &entry.event, known);
        self.show(entry, &entry.event);
    }

    fn take_in(&mut self, entry: &Entry, event: &Event, known: Known) {
        match event {
            Event::PersonSaved(person) => {
                let record = self.people.entry(person.id);
                let record = record.or_insert_with(|| PersonRecord::new(person.clone()));
                record.told.person.saved(entry, person);
            }
            Event::PersonChanged(change) => {
                if let Some(record) = self.people.get_mut(&change.of) {
                    record.told.person.changed(entry, change, known);
                }
            }
            Event::Together(events) => {
                for event in events {
                    self.take_in(entry, event, known);
                }
            }
            // An entry for a person whose own entry was taken back waits in the
            // journal and shows again if that entry returns.
            _ => {
                if let Some(record) = self.people.get_mut(&entry.person) {
                    record.apply(entry, event, known);
                }
            }
        }
    }

    /// Shows what one event told of things that are changed part by part.
    fn show(&mut self, entry: &Entry, event: &Event) {
        let whose = match event {
            Event::PersonSaved(person) => person.id,
            Event::PersonChanged(change) => change.of,
            _ => entry.person,
        };
        if let Event::Together(events) = event {
            for event in events {
                self.show(entry, event);
            }
        } else if let Some(record) = self.people.get_mut(&whose) {
            record.show(event);
        }
    }
}

impl PersonRecord {
    fn new(person: Person) -> Self {
        Self {
            person,
            medicines: BTreeMap::new(),
            doses: BTreeMap::new(),
            effects: BTreeMap::new(),
            moved: BTreeMap::new(),
            snoozed: BTreeMap::new(),
            stock: BTreeMap::new(),
            placed: BTreeMap::new(),
            prescriptions: BTreeMap::new(),
            boxes: BTreeMap::new(),
            packs: BTreeMap::new(),
            unused: Vec::new(),
            organisers: BTreeMap::new(),
            own_words: BTreeMap::new(),
            questions: BTreeMap::new(),
            order: Vec::new(),
            concerns: BTreeMap::new(),
            preferences: BTreeMap::new(),
            decisions: BTreeMap::new(),
            follow_ups: BTreeMap::new(),
            teach_backs: BTreeMap::new(),
            visits: Vec::new(),
            handed_on: Vec::new(),
            replies: Vec::new(),
            documents: Vec::new(),
            found: BTreeMap::new(),
            told: Things::default(),
            versions: BTreeMap::new(),
        }
    }

    fn dose_recorded(&mut self, entry: &Entry, dose: &DoseRecord) {
        if let DoseKey::Planned(planned) = dose.dose {
            self.snoozed.remove(&planned);
        }
        let records = self.doses.entry(dose.dose).or_default();
        records.push(recorded(entry, dose.clone()));
    }

    fn taken_back(&mut self, entry: &Entry, value: Unused) {
        self.stock_change(entry, value.medicine, StockChange::TakenBack(value.amount));
        self.unused.push(recorded(entry, value));
    }

    fn apply(&mut self, entry: &Entry, event: &Event, known: Known) {
        let told = &mut self.told;
        match event {
            Event::MedicineSaved(value) => {
                let medicine = told.medicines.entry(value.id).or_default();
                medicine.saved(entry, value);
            }
            Event::MedicineChanged(change) => {
                let medicine = told.medicines.entry(change.of).or_default();
                medicine.changed(entry, change, known);
            }
            Event::DoseRecorded(value) => self.dose_recorded(entry, value),
            Event::DoseMoved(value) => {
                self.snoozed.remove(&value.dose);
                self.moved.insert(value.dose, recorded(entry, *value));
            }
            Event::EffectSaid(value) => {
                self.effects.insert(value.dose, recorded(entry, *value));
            }
            Event::Snoozed { dose, until } => {
                self.snoozed.insert(*dose, *until);
            }
            Event::StockCounted { medicine, left } => {
                self.stock_change(entry, *medicine, StockChange::Counted(*left));
            }
            Event::StockAdded { medicine, added } => {
                self.stock_change(entry, *medicine, StockChange::Added(*added));
            }
            Event::DosePlaced(value) => {
                let place = (value.dose, value.count);
                self.placed.insert(place, recorded(entry, value.placed));
            }
            Event::PrescriptionSaved(value) => {
                self.prescriptions
                    .insert(value.medicine, recorded(entry, *value));
            }
            Event::BoxShared(value) => {
                self.boxes
                    .insert(value.medicine, recorded(entry, value.clone()));
            }
            Event::PackDated(value) => {
                self.packs
                    .insert(value.medicine, recorded(entry, value.clone()));
            }
            Event::TakenBack(value) => self.taken_back(entry, *value),
            Event::OrganiserFilled(value) => {
                let of_week = self.organisers.entry(value.first).or_default();
                of_week.push(recorded(entry, value.clone()));
            }
            Event::OwnWordsSaid(value) => {
                self.own_words
                    .insert(value.medicine, recorded(entry, value.clone()));
            }
            Event::QuestionSaved(value) => {
                let question = told.questions.entry(value.id).or_default();
                question.saved(entry, value);
            }
            Event::QuestionChanged(change) => {
                let question = told.questions.entry(change.of).or_default();
                question.changed(entry, change, known);
            }
            Event::QuestionsOrdered(value) => self.order.clone_from(value),
            Event::ConcernSaved(value) => {
                self.concerns
                    .insert(value.id, recorded(entry, value.clone()));
            }
            Event::PreferenceSaved(value) => {
                let preference = told.preferences.entry(value.id).or_default();
                preference.saved(entry, value);
            }
            Event::PreferenceChanged(change) => {
                let preference = told.preferences.entry(change.of).or_default();
                preference.changed(entry, change, known);
            }
            Event::DecisionSaved(value) => {
                self.decisions
                    .insert(value.id, recorded(entry, (**value).clone()));
            }
            Event::FollowedUp(value) => {
                let found = recorded(entry, value.clone());
                self.follow_ups.entry(value.of).or_default().push(found);
            }
            Event::TeachBackSaved(value) => {
                let said = recorded(entry, value.clone());
                self.teach_backs.entry(value.of).or_default().push(said);
            }
            Event::Visited(value) => self.visits.push(recorded(entry, *value)),
            Event::SheetHandedOn(value) => self.handed_on.push(recorded(entry, value.clone())),
            Event::ReplyKept(value) => self.replies.push(recorded(entry, value.clone())),
            Event::DocumentKept(value) => self.documents.push(recorded(entry, value.clone())),
            Event::FindingAnswered(value) => {
                self.found
                    .insert(value.subject.clone(), recorded(entry, value.clone()));
            }
            // People and bundles are taken apart above; undoing is the
            // journal's affair.
            Event::PersonSaved(_)
            | Event::PersonChanged(_)
            | Event::Together(_)
            | Event::Undone { .. } => {}
        }
    }

    /// Shows what one event told of things that are changed part by part.
    fn show(&mut self, event: &Event) {
        let thing = match event {
            Event::PersonSaved(_) | Event::PersonChanged(_) => UnsettledThing::Person,
            Event::MedicineSaved(value) => UnsettledThing::Medicine(value.id),
            Event::MedicineChanged(change) => UnsettledThing::Medicine(change.of),
            Event::QuestionSaved(value) => UnsettledThing::Question(value.id),
            Event::QuestionChanged(change) => UnsettledThing::Question(change.of),
            Event::PreferenceSaved(value) => UnsettledThing::Preference(value.id),
            Event::PreferenceChanged(change) => UnsettledThing::Preference(change.of),
            _ => return,
        };
        self.show_thing(thing);
    }

    fn show_thing(&mut self, thing: UnsettledThing) {
        let told = &self.told;
        match thing {
            UnsettledThing::Person => self.show_person(),
            UnsettledThing::Medicine(id) => show(&told.medicines, &mut self.medicines, id),
            UnsettledThing::Question(id) => show(&told.questions, &mut self.questions, id),
            UnsettledThing::Preference(id) => show(&told.preferences, &mut self.preferences, id),
        }
        self.note_versions(thing);
    }

    fn show_all(&mut self) {
        let told = &self.told;
        let medicines = told.medicines.keys().copied();
        let questions = told.questions.keys().copied();
        let preferences = told.preferences.keys().copied();
        let all: Vec<_> = std::iter::once(UnsettledThing::Person)
            .chain(medicines.map(UnsettledThing::Medicine))
            .chain(questions.map(UnsettledThing::Question))
            .chain(preferences.map(UnsettledThing::Preference))
            .collect();
        for thing in all {
            self.show_thing(thing);
        }
    }

    fn show_person(&mut self) {
        if let Some(shown) = self.told.person.shown() {
            self.person = shown.value;
        }
    }

    fn stock_change(&mut self, entry: &Entry, medicine: MedicineId, change: StockChange) {
        self.stock
            .entry(medicine)
            .or_default()
            .push(recorded(entry, change));
    }
}

/// Shows one thing as it holds now.
fn show<W: Told>(
    told: &BTreeMap<W::Id, Registers<W>>,
    shown: &mut BTreeMap<W::Id, Recorded<W>>,
    id: W::Id,
) {
    if let Some(value) = told.get(&id).and_then(Registers::shown) {
        shown.insert(id, value);
    }
}
